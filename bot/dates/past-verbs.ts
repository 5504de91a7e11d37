import { loosePrefixes } from './participles.ts'
import { listed } from './word-list.ts'

/** Finite verbs of things that have happened, as minutes use them. */

const irregular = listed(`
  was, waren, werd, werden, had, hadden, vond, vonden, plaatsvond, plaatsvonden, kwam, kwamen, ging, gingen, besprak, bespraken,
  besloot, vroegen, gaf, gaven, begon, hield, hielden, deed, deden, bezochten, sprak, spraken, kreeg, kregen, zag, zagen,
  liet, lieten, nam, bleek, bleken, koos, kozen, ontving, ontvingen, verscheen, verschenen, stond, stonden, lag, lagen,
  liep, liepen, steeg, stegen, droeg, droegen, viel, vielen, bracht, brachten, sloot, sloten, zei, zeiden, schreef, schreven, trof, troffen, las, lazen, trok, trokken,
  dacht, dachten, bood, boden, riep, riepen, vertrok, vertrokken, bekeek, bekeken, ontstond, ontstonden, schoof, schoven
`)

/** Words that put the whole sentence in the past. */
const adverbs = listed('toen, destijds, indertijd, gisteren, eergisteren')

const stems = listed(`
  stem, meld, werk, maak, haal, deel, bel, mail, stuur, lever, start, stel, leg, zet, keur, rond, voer, ontmoet, overleg, plan,
  regel, toon, licht, pas, bouw, bekrachtig, behandel, benoem, bereik, bevestig, verdeel, verwerk, verstuur, vertel, verleng,
  verzamel, ontwikkel, open, volg, hoor, luister, noem, reken, richt, schets, test, tel, toets, uit, vorm, wacht, wissel, zorg,
  kondig, steun, dank, draai, eindig, erken, gebruik, hoop, huur, opper, praat, raam, raak, schort, speel, stap, stop, stort,
  teken, onderteken, vergader, verklaar, verhuis, verruim, versterk, verzorg, verken, voeg, vul, waarschuw, weiger, wijzig, woon,
  bedank, beantwoord, bemiddel, benadruk, benader, bepaal, betaal, beoordeel, herhaal, herinner, bespoedig, vergoed, verbeter, verhoog,
  verlaag, schakel, koppel, duur, leid, besteed, onderbouw, vertraag, adviseer, merk, spoor, daal, groei, verdubbel, misluk, scoor, luk, haak, nodig
`)

/** After t, k, f, s, ch, p and x the past of a weak verb is in -te, else in -de. */
const pastOf = (stem: string): readonly string[] => {
  const ending = /(?:[tkfspx]|ch)$/.test(stem) ? 'te' : 'de'
  return [`${stem}${ending}`, `${stem}${ending}n`]
}

/** "Zetten" is the present too. */
const verbs = [...irregular, ...stems.flatMap(pastOf)].filter((it) => it !== 'zetten')
const known: ReadonlySet<string> = new Set([...verbs, ...adverbs])

/** With a prefix these are nouns too: "bijlagen", "uitgaven", "afspraken", "aandacht". */
const nounsBehindPrefix = new Set(listed('lagen, gaven, spraken, dacht, was, boden'))
const prefixed = new RegExp(`^(?:${loosePrefixes})(?:${verbs.filter((it) => !nounsBehindPrefix.has(it)).join('|')})$`)

const alike: ReadonlySet<string> = new Set(
  listed('beide, einde, ronde, gemeente, vierde, derde, zelfde, hele, tweede, zesde, zevende, gezonde'),
)

/** In the second place of a sentence, where only a verb stands, the ending is enough: "Op 4 november stemde …". */
export const looksLikePastVerb = (word: string): boolean =>
  /^[a-z]{2,20}[^s][dt]e$/.test(word) && !/(?:ende|enste)$/.test(word) && !alike.has(word)

export const isPastVerb = (word: string): boolean =>
  known.has(word) || prefixed.test(word) || /^(?!ge).{3,20}eerden?$/.test(word)
