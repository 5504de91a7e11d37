import type { Label } from './finding.ts'
import type { Marks } from './marks.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'
import { schoolKindOf } from './school-kinds.ts'
import { isWord } from './token.ts'

/** Names of fields in forms and exports, and what stands behind their colon. */
const fields: ReadonlyMap<string, Label> = new Map(
  (
    [
      [
        'PER',
        'naam voornaam achternaam roepnaam kind contactpersoon aanmelder indiener betrokkene betrokkenen aanwezig aanwezigen deelnemers afzender van aan cc opgesteld verwijzer ouder1 ouder2 gezag',
      ],
      ['SCHOOL', 'school scholen schoolnaam onderwijs basisschool vo-school onderwijsinstelling'],
      ['LOC', 'woonplaats plaats gemeente geboorteplaats regio dorp wijk woonachtig'],
      ['ORG', 'instelling organisatie zorgaanbieder hulpverlening aanbieder jeugdhulp ggz jeugdbescherming'],
    ] as const
  ).flatMap(([label, names]) => names.split(' ').map((name) => [name, label] as const)),
)
const longestName = 4
const tooCommon = 400

/** "woonplaats: best", "Mentor: Tuin", "School: Metameer". */
export function markFields(reading: Reading, marks: Marks): void {
  for (let at = 1; at < reading.tokens.length; at++) {
    if (reading.tokens[at]?.text !== ':') continue
    const field = reading.tokens[at - 1]?.folded ?? ''
    const label = fields.get(field) ?? (roleOf(field) && startsLine(reading, at - 2) ? 'PER' : null)
    if (label) markValue(reading, marks, at + 1, label)
  }
}

const startsLine = (reading: Reading, at: number): boolean => {
  const before = reading.tokens[at]
  return before === undefined || before.shape === 'break' || /^[-*•|;,]$/.test(before.text)
}

function markValue(reading: Reading, marks: Marks, from: number, label: Label): void {
  for (let at = from; at < from + longestName; at++) {
    const [token, known] = [reading.tokens[at], reading.known[at]]
    if (!isWord(token) || !known) break
    if (isParticle(token.folded) && at < from + longestName - 1) continue
    if (known.isNever || known.isKept || known.rank < tooCommon || roleOf(token.folded) || schoolKindOf(token.folded))
      break
    if (known.isWord && !known.isProper && token.shape === 'lower' && !reading.isCaseless(at)) break
    marks.add(at, 'context', label)
    if (label === 'PER' && !known.isProper && known.isWord) break
  }
}
