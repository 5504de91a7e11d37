/**
 * When two things that are brought to us are one. Platforms bring what somebody did again when they did not hear us in
 * time: later, behind what was done meanwhile, with another event id, trigger, activity id, address to answer or
 * signature. It must not be done twice, and least of all undo what came after it.
 *
 * - **A press** is (person, button, what it carries, and where or when it was pressed). Slack tells the moment of the
 *   click. Teams and our page have no such thing, so each drawing of a card has a mark of its own: of one drawing each
 *   button works once, and what was pressed is drawn anew. So "Gereed melden" on the card of before "Heropenen" is the
 *   old press, and on the card of after it a new one.
 * - **A form** is (person, form, its state, all that was filled in, and the window or drawing in which it stood). What
 *   it makes has an id in that state besides, for whoever sends it with other words once more.
 * - **A vote or an answer** is a press or a form; that of one person about one thing takes the place of the one before.
 * - **A typed command** is the message in which it was said, or Slack's trigger. Somebody who types it again asks again.
 *
 * A press that asks for a form, a list or a code, and whatever was refused, is answered each time: the first answer may
 * have been lost, and nothing was done.
 */
import type { Later, Reply } from './reply.ts'
import type { Request } from './request.ts'

/** The same text for the same deed; null for what cannot be told from another one. */
export const deedOf = (asked: Request): string | null => {
  if (asked.deed === undefined || (asked.kind === 'submit' && asked.isUnfolding)) return null
  const { surface, space, user } = asked.from
  return JSON.stringify([surface, space, user, asked.kind, asked.name, asked.deed, wordsOf(asked)])
}

const wordsOf = (asked: Request): unknown => {
  if (asked.kind === 'press') return asked.data
  return asked.kind === 'submit' ? [asked.state, asked.values] : [asked.at.conversation, asked.text]
}

/** Whether something was done, and not only asked, shown or refused. */
export const isDeed = (asked: Request, reply: Reply | Later): boolean =>
  reply.kind === 'done' || (reply.kind === 'whisper' && (asked.kind === 'submit' || reply.isDeed === true))
