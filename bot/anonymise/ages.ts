import { findAgesInRows } from './ages-in-rows.ts'
import { sentenceAges } from './ages-in-sentences.ts'
import { about, and, findYears, number, words, years } from './ages-in-years.ts'
import { findAgesTold } from './ages-told.ts'
import { type Finding, finding } from './finding.ts'
import { matchAt, saidOpening } from './match-at.ts'
import { ShapeIndex } from './shape-index.ts'

/** What is counted after a number that is no age. */
const unit =
  '(?![+]|\\s?(?:%|:|/|uur|uren|u\\b|dag|dagdelen|dagen|week|weken|wk|maand|mnd|keer|x\\b|×|procent|van de|van het|kinderen|leerling|punt|les|vak|euro|min|km|jongeren|scholen|collega|personen|mensen|maal|stuk|school|gesprek|plek|sessie|ouder|broer|zus|januari|februari|maart|april|mei\\b|juni|juli|augustus|september|oktober|november|december|jan\\b|feb\\b|mrt|apr\\b|jun\\b|jul\\b|aug\\b|sep|okt|nov\\b|dec\\b|instell|organis|kilo|kg\\b|cm\\b|mm\\b|meter|gram|mg\\b|graden|pagina|blad|ochtend|middag|afspra|pogin|fte|groot\\b|vierkante|kubieke|over\\b|voor\\b|jaar geleden|jaar thuis))'
const nounOfChild =
  '(?:meisjes?|jongens?|kind|zoon|zoontje|dochter|dochtertje|zus|zusje|broer|broertje|leerling|jongere|tweeling|puber|kleuter|peuter|baby|student|studente|scholier|tiener|knul|knaap|dame|meid|man|vrouw|vader|moeder|opa|oma|hij|zij|ze|die|dat|famke|jonge|ook|broers|zussen)'
const follows = '(?!\\s(?:tot|naar|t/m|per|à|of\\s\\d|en\\s\\d)(?![\\p{L}]))'

/** "een tweejarige opleiding", "eenjarige planten". */
const lastingThings =
  '(?!\\s(?:plant|planten|gewas|gewassen|opleiding|opleidingen|studie|contract|contracten|project|plan|looptijd|termijn|periode|oorlog|cyclus|bestaan|jubileum|relatie|huwelijk|cursus|programma|traject|onderzoek|ervaring|samenwerking|planning|begroting|subsidie|garantie|celstraf|gevangenisstraf|behandeling|mbo|hbo|bachelor|master|strijd|droogte|bezetting|regeerperiode|ambtstermijn)(?!\\p{L}))'

const spelledOrDigits =
  '(?:\\d{1,2}|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?![\\p{L}\\p{N}%]|[:/.-]\\d)'

const shapes: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])${number}[- ]?jari(?:ge?|gen|gje)(?![\\p{L}])${lastingThings}`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}.,€])(?:${about}\\s)?(?:tussen de\\s)?${number}\\s?${years}${and}\\soud(?:e|er)?(?![\\p{L}])`,
    'giu',
  ),
  new RegExp(
    `(?<=[\\p{L}.'’]\\s{0,2}[(\\[]\\s?(?:m|v|j|x|jongen|meisje|geb\\.?|leeftijd|nu|bijna)?[ ,/]{0,2})(?<!(?:artikel|art\\.?|lid|groep|klas|bijlage|stap|fase|punt|leerjaar|nr\\.?|vmbo|havo|vwo|cluster|vraag)\\s?\\()\\d{1,2}(?:\\s?${years})?(?=\\s?[),;/\\]]|\\sen\\s)`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:leeftijd|leeftijd van|age|lft)\\.?\\s?[:=]?\\s?)(?:${about}\\s)?${number}(?![\\p{L}\\p{N}]|\\s(?:maanden|mnd))`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:van|fan|is|wordt|wort|werd|was|ben|bin|wurdt)\\s${about}\\s)(?!een\\s\\p{L})${number}(?![\\p{L}\\p{N}]|[.:/-]\\d)(?!\\s?jaar|\\s?jr)${unit}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])${nounOfChild}\\s?,\\s)(?:\\d{1,2}|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?=\\s?[,.;)])`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:meisje|jongen|zoon|zoontje|dochter|dochtertje|zus|zusje|broer|broertje|leerling|jongere|puber|kleuter|peuter|kind)\\s(?:${about}\\s)?)\\d{1,2}(?![\\p{L}\\p{N}%]|[:/.-]\\d)${unit}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])${nounOfChild}(?:,)?\\s(?:van|fan|is|wordt|werd|was|in groep \\d,? van)\\s(?:${about}\\s)?)(?:\\d{1,2}|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?![\\p{L}\\p{N}%:/])${unit}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?<!(?:helft|plan|rapport|reeks|gezin|groep|groepje|klas|team|totaal|schaal|cijfer|score|maximum|gemiddelde|kamer|lijst|\\d)\\s)(?:van|fan)\\s)(?:\\d{1,2}|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?:\\sen\\s(?:van\\s)?\\d{1,2})?(?![\\p{L}\\p{N}%]|[:/.-]\\d)${unit}${follows}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:is|ben|wordt|wort|werd|was|net|nu|bijna|inmiddels)\\s)(?<!(?:score|scores|cijfer|aantal|totaal|uitkomst|maximum|minimum|som|gemiddelde|niveau|percentage|helft|\\d)\\s(?:is|was|wordt|werd)\\s)(?:\\d{1,2}(?:[.,]\\d)?|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?![\\p{L}\\p{N}%]|[:/.-]\\d)${unit}${follows}(?!\\s(?:jaar|jr)\\b)`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:van|is|wordt|ben)\\s(?:${about}\\s)?)(?:\\d{1,2}½|anderhalf(?!\\s(?:uur|jaar|dag|week|maand))|(?:vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)\\sen\\seen\\shalf)(?![\\p{L}])(?!\\s(?:uur|dag|week|weken|maand))`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:wordt|word|werd)\\s(?:op|in)\\s[^.!?\\n]{3,22}\\s)${spelledOrDigits}${unit}(?=\\s?[.,;!?)]|$)`,
    'giu',
  ),
  /(?<=[,(]\s?)(?:zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)\sen\seen\shalf(?=\s?[,).;])/giu,
  /\d{1,2}[- ]years?[- ]old(?![\p{L}])/giu,
  /(?<=(?:^|[(\s])[mvjx]\s?\/\s?)(?:[4-9]|1\d|2[0-3])(?=[)\s,.;]|$)/giu,
  new RegExp(`(?<=(?<![\\p{L}])(?:is|bin|wurdt)\\s(?:no|noe|nou|hast)\\s)(?:${words})(?![\\p{L}])`, 'giu'),
  /(?<=(?<![\p{L}])(?:op|sinds|vanaf|tot|na|voor|rond)\s(?:zijn|haar|hun|z'n|d'r|mijn)\s|(?<![\p{L}])(?:viert|vierde|vierden|vieren)\s(?:\p{L}{2,9}\s){0,2}(?:zijn|haar|hun|mijn)\s)(?:\d{1,2}e|\d{1,2}de|\d{1,2}ste|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|(?:der|veer|vijf|zes|zeven|acht|negen)tiende)(?![\p{L}])(?:\s?(?:levensjaar|verjaardag|jaar))?/giu,
  /(?<=[\p{L}.],\s)\d{1,2}(?=\s?,\s(?:zit|groep|klas|havo|vwo|vmbo|is|heeft|woont|gaat|uit|op|volgt|autis|hoogbegaafd|thuis|sinds|vso|so|sbo|basisschool|mbo|brugklas|jongen|meisje))/giu,
  new RegExp(
    `(?<=(?<![\\p{L}])(?:baby|peuter|kindje|kind|zoontje|dochtertje|zusje|broertje|meisje|jongetje)\\s(?:(?:van|is|was)\\s)?(?:${about}\\s)?)${number}\\s(?:maanden|maand|mnd|weken|dagen)(?:\\soud)?`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:is|wordt|werd|was)\\s(?:hij|zij|ze|het kind|\\p{Lu}\\p{L}{2,14})\\s(?:${about}\\s)?)${spelledOrDigits}${unit}`,
    'gu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:kinderen|broers|zussen|zusjes|broertjes|dochters|zoons|zonen|jongens|meisjes|leerlingen)\\svan\\s(?:${about}\\s)?)\\d{1,2}(?:,\\s\\d{1,2}){0,8}(?:,?\\sen\\s\\d{1,2})?${unit}${follows}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:is|wordt|was)\\s(?:${about}\\s)?)(?:\\d{1,2}|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)\\sen\\seen\\shalf`,
    'giu',
  ),
  /(?<=(?<![\p{L}])(?:peuter|kleuter|kind|baby)\svan\s)\d[.,]\d/giu,
  new RegExp(
    `(?<=(?<![\\p{L}])(?:meisjes|jongens|kinderen|beiden|ze|zij|broers|zussen|tweeling|leerlingen)\\s(?:zijn|waren)\\s(?:${about}\\s)?)(?:\\d{1,2}|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?:\\sen\\s\\d{1,2})?(?![\\p{L}\\p{N}%]|[:/.-]\\d)${unit}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:wordt|werd|word|is)\\s(?:in\\s\\p{L}{3,9}|binnenkort|straks|(?:maan|dins|woens|donder|vrij|zater|zon)dag|dit\\sjaar|dit\\svoorjaar|(?:volgende|vorige|afgelopen|komende)\\s(?:week|maand)|morgen|vandaag|gisteren|onlangs|deze\\s(?:week|maand))\\s)${spelledOrDigits}${unit}`,
    'giu',
  ),
  /(?<=[.!?]\s)(?:[5-9]|1\d)(?=,\s)/gu,
  new RegExp(
    `(?<=(?<![\\p{L}])(?:vader|moeder|stiefvader|stiefmoeder|pleegmoeder|pleegvader|oma|opa|heit|mem)\\s)(?:1[89]|[2-9]\\d)(?![\\p{L}\\p{N}%]|[:/.-]\\d)${unit}`,
    'giu',
  ),
  /(?<=\p{L}{3},\s)(?<!(?:groep|klas|leerjaar|week)\s\p{L}{0,9},\s)(?:[4-9]|1\d)(?=,\s\p{L})/giu,
  new RegExp(`(?<![\\p{L}\\p{N};])\\d{1,2}[;]\\d{1,2}(?:\\s?${years})?(?![\\p{N};])`, 'giu'),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:toen|als|omdat|dat|zodra|wanneer|totdat|tot|nu|sinds)\\s(?:hij|zij|ze|ik|je|\\p{L}{3,12})\\s(?:${about}\\s|straks\\s|eenmaal\\s|dan\\s|nog\\s|zelf\\s)?)${spelledOrDigits}(?=\\s(?:was|is|werd|wordt|ben|bent|word)(?!\\p{L}))`,
    'giu',
  ),
  /(?<=\p{L}{3},\s|(?<!\p{L})(?:nu|inmiddels),\s)(?:zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?=,\s(?:zit|wil|wordt|woont|heeft|is|gaat|kan|volgt|groep|klas|thuis|al|en)(?!\p{L}))/giu,
  new RegExp(
    `(?<=(?:meisjes|jongens|kinderen|broers|zussen|dochters|zoons|zonen)\\s{1,2})(?:[2-9]|1\\d)(?:,\\s\\d{1,2}){0,6},?\\sen\\s(?:[2-9]|1\\d)(?![\\p{N}:])|(?<=[\\p{L}]\\s?\\(\\d{1,2},?\\s(?:en\\s)?)(?:[2-9]|1\\d)(?=\\s?\\)|,?\\sen\\s\\d)|(?<=\\p{L}\\s?\\((?:${about})\\s)(?:[2-9]|1\\d)(?=\\s?[),;])`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:is|ben)\\s(?:zelf|pas|ook|al|nog|toch|dus|intussen|ondertussen)\\s(?:nog\\s|pas\\s|al\\s)?)${spelledOrDigits}${unit}${follows}(?!\\s\\p{L}+(?:en|s)(?!\\p{L}))`,
    'giu',
  ),
  /(?<![\p{L}\p{N}])(?:vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?:[eë]n|-en-)(?:een-?)?half(?![\p{L}]|\s(?:jaar|uur|dag|week|maand|keer))/giu,
  /(?<=(?<![\p{L}])(?:kind|kindje|kleuter|peuter|jongetje|meisje|zoontje|dochtertje|broertje|zusje|jongen|zoon|dochter)\svan\s)(?:een|één|twee|drie|[1-3])(?=\s?[,.;?!)]|\s(?:die|met|dat|al|kan|en|niet|zit|is|wil|in|naar|op|mag|moet)(?!\p{L})|$)/giu,
  new RegExp(
    `(?<=(?<![\\p{L}])die\\s(?:${about}\\s)?)${spelledOrDigits}(?=\\s(?:is|was|wordt|werd)(?!\\p{L}))|(?<=(?<![\\p{L}])(?:oudste|jongste|middelste)\\s(?:is\\s|van\\s)?)${spelledOrDigits}${unit}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:over|binnen)\\s(?:een|twee|drie|vier|\\d)\\s(?:paar\\s)?(?:maand|maanden|week|weken|dagen)\\s(?:al\\s)?|(?<!\\p{L})een\\sjaar\\sof\\s)${spelledOrDigits}(?!\\s\\p{L}+(?:en|s)(?!\\p{L}))`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:de\\s)?leeftijd van\\s${number}`, 'giu'),
  ...sentenceAges,
]

/** "(v17)" begins right after a letter. */
const bracketed = 2

/** Matched where an age can begin, and nowhere else. */
const beginnings = new ShapeIndex(
  shapes.map((shape, at) => {
    const free = at === bracketed ? '' : '(?<!\\w)'
    return new RegExp(`${free}${shape.source}`, shape.flags.replace('g', 'y'))
  }),
)

export function findAges(text: string): readonly Finding[] {
  const shaped = matchAt(text, saidOpening, beginnings).map(({ start, found }) =>
    finding(start, start + found.length, 'AGE', 'format'),
  )
  return [...shaped, ...findYears(text), ...findAgesInRows(text), ...findAgesTold(text)].map((age) =>
    withNearness(text, age),
  )
}

const nearness = /(?<!\p{L})(?:net|bijna|ruim|krap|amper)\s$/iu
const longestNearness = 6

/** "Net 12" tells when a birthday was. */
function withNearness(text: string, age: Finding): Finding {
  const near = nearness.exec(text.slice(Math.max(0, age.start - longestNearness - 1), age.start))?.[0].length ?? 0
  return near ? finding(age.start - near, age.end, age.label, age.reason) : age
}
