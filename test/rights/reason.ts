/** For which reason something was refused, read from the sentence that was said. */
import type { Reply } from '../../bot/chat/reply.ts'
import type { Reason } from '../../bot/refusal.ts'
import { nl } from '../../cards/words/nl.ts'

/** Stands in the sentence where a refusal names something. */
const named = '\u0001'
/** What a refusal names several of. */
const several: ReadonlySet<string | symbol> = new Set(['words'])
const anyData = new Proxy({}, { get: (_, name) => (several.has(name) ? [named] : named) })

const sentences = (Object.entries(nl.refusals) as [Reason, (data: never) => string][]).map(([reason, say]) => {
  const parts = say(anyData as never)
    .split(named)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
  return { reason, length: parts.join('').length, reads: new RegExp(`^${parts.join('[\\s\\S]*')}$`, 'u') }
})
// A sentence with less of its own would fit what others say.
sentences.sort((a, b) => b.length - a.length)

/** Null when it was not refused. @throws {Error} for a refusal in words that no reason has */
export const reasonOf = (reply: Reply): Reason | null => {
  const said = sentenceIn(reply)?.replace(` ${nl.network.onTeams}`, '') ?? null
  if (said === null) return null
  const found = sentences.find(({ reads }) => reads.test(said))
  if (!found) throw new Error(`No refusal says “${said}”.`)
  return found.reason
}

const sentenceIn = (reply: Reply): string | null => {
  if (reply.kind === 'invalid') return Object.values(reply.problems)[0] ?? ''
  if (reply.kind !== 'whisper') return null
  const { blocks, summary } = reply.card
  return blocks.length === 1 && blocks[0]?.kind === 'notice' ? summary : null
}
