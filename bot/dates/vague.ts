import { length } from './durations.ts'
import { christmas, feast } from './feasts.ts'
import { namedHoliday, unnamedHoliday } from './holidays.ts'
import { article, count, ordinal, weekday } from './lexicon.ts'
import { anyOf, either, map, optional, type Rule, sequence, token, words } from './rule.ts'
import { statusWords, wishes } from './vague-words.ts'

/** "zo snel mogelijk", "zo spoedig als mogelijk", "zo gauw het kan" */
const asSoonAsPossible = sequence(
  anyOf('zo, op zo'),
  anyOf('snel, spoedig, gauw, vlug, vroeg, tijdig, kort'),
  optional(words('als')),
  anyOf('mogelijk, mogelijke termijn, kan, lukt, het kan, dat kan, het lukt, dat lukt, we kunnen, wij kunnen'),
)

/** "op zeer korte termijn", "binnen een redelijke tijd", "met de nodige spoed" */
const someTerm = sequence(
  anyOf('op, binnen, met, in'),
  optional(anyOf('de, een, zo, het')),
  optional(anyOf('zeer, heel, niet al te, wat')),
  optional(
    anyOf(`
    korte, kortere, lange, langere, middellange, afzienbare, redelijke, gestelde, nabije, later, nader te bepalen, geschikt,
    rustig, enig, nader, ander, de nodige, nodige, grote, enige, gepaste, meeste`),
  ),
  anyOf('termijn, tijd, toekomst, spoed, moment, tijdstip, datum'),
)

/** "(in) de komende tijd", "de eerstvolgende maanden" */
const someTimeAhead = sequence(
  optional(anyOf('in, gedurende, tijdens, binnen, voor')),
  optional(article),
  anyOf('komende, aankomende, eerstkomende, eerstvolgende, volgende, nabije, eerste'),
  anyOf('tijd, periode, dagen, weken, maanden, jaren, schooljaren, toekomst, planperiode, kwartalen'),
)

/** "nader te bepalen", "datum nog te plannen" */
const stillToCome = sequence(
  optional(anyOf('datum, op een datum, op een')),
  anyOf('nog, nader, nog nader, nog in, nog af, nader af, nader in, nader overeen'),
  words('te'),
  anyOf('bepalen, plannen, vullen, spreken, komen, bespreken, prikken, kiezen, regelen, agenderen'),
)

const each = anyOf('elk, elke, ieder, iedere, alle')
const rhythm = anyOf(`
  dag, week, maand, kwartaal, halfjaar, half jaar, jaar, schooljaar, kalenderjaar, najaar, voorjaar, zomer, winter, herfst, periode,
  trimester, semester, ochtend, middag, schoolweek, werkdag, vakantie, keer`)
const manyOf = anyOf('dagen, weken, maanden, jaar, jaren, kwartalen')
const ofIts = anyOf('van de maand, van het kwartaal, van de week, van het schooljaar, in de maand, van het jaar')

/** "ieder halfjaar", "elke eerste maandag van de maand", "elke twee weken" */
const recurring = sequence(
  optional(words('op')),
  each,
  either<unknown>(
    rhythm,
    weekday,
    sequence(ordinal, either<unknown>(weekday, rhythm), optional(ofIts)),
    sequence(count, manyOf),
    anyOf('januari, februari, maart, april, mei, juni, september, oktober, november, december'),
  ),
)

const times = either<unknown>(
  sequence(count, optional(anyOf('a, -, tot, of')), optional(count), anyOf('keer, maal, x, keren')),
  sequence(
    anyOf('enkele, een paar, meerdere, een aantal, verschillende, een of twee'),
    anyOf('keer, keren, malen, maal'),
  ),
  anyOf('eens, eenmaal, tweemaal, driemaal, viermaal, meermaals, meermalen'),
)

/** "twee keer per jaar", "minimaal eens in de drie maanden" */
const frequency = sequence(
  optional(anyOf('minimaal, minstens, ten minste, tenminste, maximaal, ongeveer, circa')),
  times,
  anyOf('per, in het, in de, in een, elk, elke, ieder, iedere, in, om de'),
  optional(count),
  either<unknown>(rhythm, manyOf),
)

const perTime = sequence(
  words('per'),
  anyOf('dag, week, maand, kwartaal, halfjaar, half jaar, jaar, schooljaar, trimester'),
)
const everyOther = sequence(anyOf('om de, elke'), count, manyOf)

const uncertainNumber = anyOf(`
  een aantal, aantal, een paar, paar, enkele, enige, meerdere, verschillende, ettelijke, niet al te veel, een enkele, een handvol`)
const someUnits = anyOf(
  'dagen, weken, maanden, jaren, jaar, werkdagen, tijd, schoolweken, uur, uren, kwartalen, schooljaren',
)
const lead = anyOf(
  'over, binnen, na, in, de komende, komende, in de komende, voor, gedurende, uiterlijk over, binnen nu en, de eerste',
)
const schoolUnits = anyOf('schoolweken, lesweken, schooldagen, lesdagen, lesweek, schoolweek, schooldag, vergaderingen')

/** "over een paar weken", "over een week of drie", "anderhalve maand" and weeks that only a school can count */
const uncountable = either<unknown>(
  sequence(optional(lead), uncertainNumber, someUnits),
  anyOf('over een tijdje, over een poosje, over een poos, over een tijd, na verloop van tijd, na een tijdje'),
  sequence(anyOf('over een, binnen een, een'), anyOf('dag, week, maand, jaar'), words('of'), count),
  sequence(lead, anyOf('anderhalve, anderhalf'), anyOf('dag, week, maand')),
  sequence(lead, count, schoolUnits),
)

/** "drie weken na de zomervakantie": after its first or its last day? */
const afterHoliday = sequence(
  optional(anyOf('uiterlijk, binnen')),
  length,
  words('na'),
  optional(article),
  either<unknown>(namedHoliday, unnamedHoliday, christmas, feast),
)

/** "op dinsdagen", "'s maandags" */
const dayHabits = either<unknown>(
  sequence(
    anyOf('op, de'),
    token((it) => /^(?:maan|dins|woens|donder|vrij|zater|zon)dagen$/.test(it.text)),
  ),
  sequence(
    token((it) => it.text === "'"),
    words('s'),
    weekday,
  ),
)

const wish = words(...wishes)
const wishBehind = sequence(anyOf('het liefst, liefst, graag, uiterlijk, gedurende, in, op, binnen, zo mogelijk'), wish)

export const vague: Rule<true> = map(
  either<unknown>(
    asSoonAsPossible,
    someTerm,
    someTimeAhead,
    stillToCome,
    recurring,
    frequency,
    perTime,
    everyOther,
    uncountable,
    afterHoliday,
    dayHabits,
    wish,
    wishBehind,
  ),
  () => true,
)

export const vagueAlone: Rule<true> = words(...statusWords)

/** "volgende dinsdag" is this week's to one reader and next week's to another (taaladvies.net): ask. */
export const ambiguousWeekday: Rule<unknown> = sequence(
  optional(anyOf('voor, uiterlijk, op, tot, vanaf, uiterlijk op, t/m')),
  anyOf('volgende, de volgende'),
  weekday,
)
