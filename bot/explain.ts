/** What went wrong, as an answer: a refusal in the reader's words where it belongs, a fault as a reference. */
import { refusalCard } from '../cards/refusal.ts'
import type { Words } from '../cards/words/words.ts'
import { answerAloud, invalid, type Reply, whisper } from './chat/reply.ts'
import type { Request } from './chat/request.ts'
import { newReference } from './ids.ts'
import { type Reason, Refusal, refusal } from './refusal.ts'
import { sentenceOf } from './say-refusal.ts'

/** Hears of a fault under the reference that the person is told. */
export type Report = (error: unknown, reference: string, asked: Request) => void

export const explain = (error: unknown, asked: Request, words: Words, report: Report): Reply => {
  if (error instanceof Refusal) return sayRefusal(error, asked, words)
  const reference = newReference()
  report(error, reference, asked)
  return sayRefusal(refusal('fault', { reference }), asked, words)
}

/** At the field when it has one and a form was sent, else as a card for the asker. */
const sayRefusal = (refused: Refusal, asked: Request, words: Words): Reply => {
  const say = (one: Refusal): string => sentenceOf(one, asked.at.surface, words)
  if (asked.kind === 'submit')
    return invalid(Object.fromEntries([...refused.others, refused].map((one) => [one.field ?? '', say(one)])))
  const sentence = say(refused)
  return saidAside.has(refused.reason) ? whisper(refusalCard(sentence)) : answerAloud(refusalCard(sentence))
}

/** What names somebody, or something that was not asked for by its name, is not for guests who read along. */
const saidAside: ReadonlySet<Reason> = new Set([
  'code.of-another',
  'channel.none-free',
  'body.in-use',
  'organisation.has-members',
  'organisation.has-functions',
  'organisation.has-past',
  'kept.several',
  'kept.still-here',
])
