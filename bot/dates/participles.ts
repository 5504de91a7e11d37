import { listed } from './word-list.ts'

/** Past participles by their build: "afgerond", "besproken", "vastgesteld". */

/** What stands before a verb and may come loose from it. */
export const loosePrefixes = listed(`
  aan, af, op, uit, toe, vast, in, door, mee, bij, na, om, onder, over, rond, samen, voor, weg, goed, plaats, terug, neer, deel,
  vrij, open, klaar, binnen, langs, bijeen, tegen, overeen, stil, tentoon, teleur, gelijk, los, schoon, recht, voort, heen, kwijt
`).join('|')

/** Of verbs that take no "ge" only those in -d, or in -t behind a hard consonant: "bepaalt" is the present. */
const weak = new RegExp(
  `^(?:(?:${loosePrefixes})?ge|(?:${loosePrefixes})?(?:be|ver|ont|her)(?=[a-z]*(?:d|[kfspx]t|cht)$))[a-z]{2,20}[dt]$`,
)

const strong = new RegExp(
  `(?:ge|be|ver|ont)(?:${listed(`
  sproken, houden, komen, gaan, gonnen, sloten, geven, nomen, bleken, daan, schreven, kozen, schenen, vangen, vonden, worden,
  lopen, zien, zonden, kregen, laten, trokken, bleven, holpen, weest, stegen, roepen, wezen, keken, lezen, legen
`).join('|')})$`,
)

const others: ReadonlySet<string> = new Set(
  listed(`
  ondertekend, onderzocht, ondersteund, overlegd, overhandigd, voltooid, volbracht, overgedragen, misgegaan, onderschreven,
  ondernomen, ondervonden, overwogen
`),
)

/** Participles and look-alikes that leave the day in the future: planned, moved, ready, known. */
const lookingForward: ReadonlySet<string> = new Set(
  listed(`
  gereed, bekend, bereid, beleid, gebied, geld, bericht, bestand, verband, besluit, gezond, geschikt, gewenst, gericht, verplicht,
  gebaat, bevoegd, gepland, ingepland, voorzien, verwacht, beoogd, bedoeld, geagendeerd, verlengd, uitgesteld, verschoven,
  verplaatst, verzet, vervroegd, geprikt, gereserveerd, bepaald, uitgenodigd, begroot, gesteld, verdeeld, beperkt, begeleid,
  geldt, gebeurt, geeft, bespreekt, bezoekt, verwerkt, verstrekt, bewerkt, beschrijft, verkoopt, betreft, geacht, gedacht, verzocht,
  beslist, bekijkt, ontbreekt, vertrekt, betrekt, herroept, verzoekt, vergelijkt, bestrijkt, verblijft, belooft, behoeft
`),
)

export const isParticiple = (word: string): boolean =>
  word.length <= 30 && !lookingForward.has(word) && (others.has(word) || weak.test(word) || strong.test(word))

const withGe = new RegExp(`^(?:${loosePrefixes})?ge`)

/** A participle that cannot be read as another form of its verb. */
export const isPlainParticiple = (word: string): boolean => isParticiple(word) && withGe.test(word)

/** "de op 12 mei vastgestelde notitie" */
export const isDeclinedParticiple = (word: string): boolean =>
  word.endsWith('e') && isPlainParticiple(word.slice(0, -1))
