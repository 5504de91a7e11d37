import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

const doctors =
  /^(?:kinder|jeugd|kno|mdl|oog|revalidatie|long|huid|spoed)?(?:arts|artsen|neuroloog|neurologe|cardioloog|internist|oncoloog|chirurg|orthopeed|radioloog|uroloog|gynaecoloog|dermatoloog|reumatoloog|immunoloog|allergoloog|endocrinoloog|longarts|specialist|psychiater|psycholoog|gynaecologe|geneticus|verpleegkundige|verpleegkundigen|poli|polikliniek|kinderafdeling|kinderpoli|eerste hulp|spoedeisende|spoed|seh|ic|operatie|opname|opgenomen|ligt|lag|lagen|beland|geopereerd|bloedonderzoek|scan|mri|eeg|behandeld|geprikt|afdeling|geboren|ziekenhuis|specialisten|oogarts|diabetesteam|infuus|pijnteam)$/
/** What is short, and no hospital, though a doctor may sit in it. */
const bodies =
  /^(?:fact|zat|cjg|swv|ggd|ggz|jgz|uwv|mdo|sbo|vso|so|vo|po|mbo|hbo|opp|azc|coa|mkd|kdc|kdv|bso|isk|iht|imh|svb|ciz|dan|jaar|bed|kind|team|land|huis|lab|dorp|bos|oog|hart|hoofd|been|arm|oor|eind|begin|nu)$/
const farthest = 5

/** "de kinderarts in het mcx", "opgenomen in het OZG": hospitals are called by their first letters, whatever else those mean. */
export function markHospitals(reading: Reading, marks: Marks): void {
  for (let at = 2; at < reading.tokens.length; at++) {
    if (reading.tokens[at - 1]?.folded !== 'het' || !isLetters(reading, at)) continue
    if (!/^(?:in|van|uit|bij|naar|via)$/.test(reading.tokens[at - 2]?.folded ?? '')) continue
    if (hasDoctor(reading, at - 3)) marks.add(at, 'context', 'ORG')
  }
}

/** Two to five letters in capitals, or that no word has. */
function isLetters(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!isWord(token) || token.text.length < 2 || token.text.length > 5 || bodies.test(token.folded)) return false
  if (token.shape === 'caps' && !reading.isCaseless(at)) return true
  const known = reading.known[at]
  return (reading.isCaseless(at) || token.shape === 'lower') && known?.isNever === false && !isVocal(token.folded)
}

/** A word of the language, and no abbreviation that the list of kept ones holds. */
const isVocal = (folded: string): boolean => isListed(folded) && /[aeiouy]/.test(folded)

function hasDoctor(reading: Reading, from: number): boolean {
  for (let at = from; at > from - farthest && at >= 0; at--) {
    const token = reading.tokens[at]
    if (!token || /^[.!?\n]$/.test(token.text)) return false
    if (doctors.test(token.folded)) return true
  }
  return false
}
