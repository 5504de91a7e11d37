import { readWords } from './word-list.ts'

/** Words that schools are often called. */
export const usual = readWords('school-names')

export const articles = new Set(['de', 'het', "'t", 't', 'den', 'la'])
export const movements = new Set(['op', 'naar', 'van', 'vanuit', 'bij', 'aan', 'volgens', 'namens', 'via'])
/** Kinds that stand behind the name. */
export const closing =
  /^(?:college|lyceum|gymnasium|scholengemeenschap|scholengroep|kindcentrum|atheneum|praktijkschool|basisschool|daltonschool|montessorischool|jenaplanschool|vrijeschool|academie|campus|sg)$/

/** What says which of several schools, without a name. */
export const plain = new Set(
  'nieuw nieuwe ander andere regulier reguliere groot grote klein kleine oud oude vorig vorige huidig huidige eigen christelijk christelijke openbaar openbare openbaar katholiek katholieke speciaal speciale gewoon gewone goed goede passend passende lokaal lokale plaatselijk plaatselijke dezelfde eerste tweede derde tussentijds brede particulier particuliere islamitische zelfstandig categoraal beoogde ontvangende latende toeleverende toekomstige betreffende havo vwo vmbo mbo vo so sbo vso po zo'.split(
    ' ',
  ),
)

export const longestName = 5

const sizes = new Set('klein kleine groot grote oud oude nieuw nieuwe jonge mooie'.split(' '))

/** What a noun in a name may have before it, as in "De Kleine Reus". */
export const isDescribing = (folded: string): boolean => describing.has(folded) || sizes.has(folded)

/** What a name may begin with, as in "De Lage Waard". */
export const describing = new Set(
  'lage hoge gouden rode witte blauwe zilveren bonte vrije vliegende groene oranje gele zwarte wijde ronde drie vier vijf zes zeven acht negen tien twaalf gulden bloeiende zonnige vrolijke dappere gelukkige wilde kromme lange stille blije gooise heldere wijze kleurrijke'.split(
    ' ',
  ),
)
