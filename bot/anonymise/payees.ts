import type { Marks } from './marks.ts'
import { isCapitalAt, isInitialAt, skip } from './name-words.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { isCalled } from './small-words.ts'

/** "t.n.v. van Zomeren", "M. el Idrissi e/v van Zomeren". */
function isPayeeBefore(reading: Reading, at: number): boolean {
  const written = [at - 6, at - 5, at - 4, at - 3, at - 2, at - 1].map((it) => reading.tokens[it]?.folded ?? '')
  return (
    /(?:^|[^a-z.])(?:t\.?n\.?v\.?|e\/v)$/.test(written.join(' ').replace(/ ?([./]) ?/g, '$1')) ||
    / t n v$/.test(written.join(' '))
  )
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
