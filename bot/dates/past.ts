import { dated, datedAlone, datedBehindPreposition } from './dated.ts'
import { bareLength } from './durations.ts'
import { article, weekday } from './lexicon.ts'
import { preposition } from './preposition.ts'
import { range } from './range.ts'
import { anyOf, either, optional, type Rule, sequence, words } from './rule.ts'

/** Places in time that are over by their own words. They are read in order to be passed over. */

const gone = anyOf(`
  vorig, vorige, afgelopen, voorgaand, voorgaande, voorbije, verleden, jongstleden, voorafgaande, laatstleden, jl, jl ., j.l., l.l.
`)
const goneSuffix = anyOf(`
  jl, jl ., j.l., jongstleden, l.l., ll, ll ., vorig jaar, vorige maand, vorige week, vorig schooljaar, geleden,
  laatstleden, van vorig jaar, afgelopen
`)
const since = anyOf(`
  sinds, sedert, al sinds, reeds sinds, sinds het begin van, al vanaf, reeds vanaf, sinds eind, sinds begin, sinds
  medio
`)

/** "eerder dit jaar", and not "eerder dan" */
const earlier = anyOf('eerder, eerder al, al eerder')

const unit = anyOf(`
  dag, dagen, week, weken, maand, maanden, kwartaal, jaar, jaren, schooljaar, schooljaren, kalenderjaar, periode,
  tijd, halfjaar, half jaar, keer, weekend, seizoen
`)
const anything = either<unknown>(
  sequence(optional(article), either<unknown>(range, dated, datedBehindPreposition, bareLength, datedAlone)),
  sequence(optional(article), unit),
)

const lead = optional(
  either<unknown>(preposition, words('over', 'van', 'uit', 'het eind van', 'eind', 'begin', 'sinds')),
)
const partLead = optional(
  anyOf(`
  eind, begin, medio, halverwege, het eind van, eind van, begin van, het begin van, in de loop van, tweede helft,
  eerste helft, eind van het
`),
)

const yesterday = either<unknown>(
  words('gisteren', 'eergisteren', 'gistermiddag', 'gisteravond', 'gisterochtend', 'zojuist', 'daarnet'),
  sequence(words('een'), words('week', 'maand', 'jaar', 'tijdje'), words('geleden')),
)

export const past: Rule<unknown> = either<unknown>(
  yesterday,
  sequence(
    lead,
    partLead,
    optional(article),
    gone,
    either<unknown>(anything, weekday),
    optional(either<unknown>(dated, weekday)),
  ),
  sequence(lead, optional(article), anything, goneSuffix),
  sequence(earlier, lead, anything),
  sequence(since, either<unknown>(anything, sequence(gone, anything))),
)
