import type { Marks } from './marks.ts'
import { isCapitalAt, isInitialAt, skip } from './name-words.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { isCalled } from './small-words.ts'

/** "t.n.v. van Zomeren", "M. el Idrissi e/v van Zomeren". */
function isPayeeBefore(reading: Reading, at: number): boolean {
  const last = reading.tokens[at - 1]?.text ?? ''
  if (!/^(?:[.vVoO]|[tT][nN][vV])$/.test(last)) return false
  const written = [6, 5, 4, 3, 2, 1].map((back) => reading.tokens[at - back]?.folded ?? '').join(' ')
  return / (?:t ?\. ?n ?\. ?v ?\.|tnv ?\.?|t n v|e ?\/ ?[vo])$/.test(` ${written}`)
}

/** Behind these stands who is paid, or who somebody is married to. */
export function markPayee(reading: Reading, marks: Marks, at: number): void {
  if (!isPayeeBefore(reading, at)) return
  const first = skip(
    reading,
    at,
    (it) => isInitialAt(reading, it) || reading.tokens[it]?.text === '.' || isTitle(reading.tokens[it]?.folded ?? ''),
  )
  const name = skip(reading, first, (it) => isParticle(reading.tokens[it]?.folded ?? ''))
  if (!isCapitalAt(reading, name, true) && !(isCalled(reading, name) && !roleOf(reading.tokens[name]?.folded ?? '')))
    return
  if (reading.tokens[name + 1]?.text === '.' && (reading.tokens[name]?.text.length ?? 0) < 5) return
  marks.add(name, 'context', 'PER')
  for (let it = at; it < first; it++) if (isInitialAt(reading, it)) marks.add(it, 'context', 'PER')
}
