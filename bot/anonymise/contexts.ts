import { markAfterParticles, markFamilyName } from './family-names.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { markBeforeComma } from './reversed-names.ts'
import { isNamer, isTitle, roleOf } from './role-words.ts'
import { markByFollower } from './subjects.ts'
import { markAfterRole, markAfterRoleAndParticle, markAfterTitle } from './title-names.ts'

/** Marks names that are words too, because of what stands beside them: mevrouw Bos, moeder roos, Floor Kuiper, Storm (9). */
export function markByContext(reading: Reading, marks: Marks): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    const folded = reading.tokens[at]?.folded ?? ''
    if (isTitle(folded) || roleOf(folded)) markAfterRoleAndParticle(reading, marks, at)
    if (isTitle(folded)) markAfterTitle(reading, marks, at)
    else if (isNamer(folded) || roleOf(folded)) markAfterRole(reading, marks, at)
    else markByFollower(reading, marks, at)
    if (marks.at(at)) markFamilyName(reading, marks, at)
    if (/^(?:van|op|in|aan|uit)$/.test(folded)) markAfterParticles(reading, marks, at)
    if (folded === ',') markBeforeComma(reading, marks, at)
  }
}
