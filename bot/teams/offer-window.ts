/**
 * What is secret stands in no message, not even as it was read: Teams keeps a message, and whoever exports the chat reads
 * it. A command that answers with such a form is answered with a button, which asks it anew in a dialog.
 */
import { z } from 'zod'
import { button, buttons, type Card, card, paragraph } from '../../cards/card.ts'
import { definePress, press } from '../../cards/press.ts'
import { refusalCard } from '../../cards/refusal.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Answer, App } from '../app.ts'
import { wordsOfCommand } from '../chat/read-command.ts'
import { answerAloud } from '../chat/reply.ts'
import type { Command } from '../chat/request.ts'

const saidShape = z.object({ name: z.string(), text: z.string() })

export const openWindow = definePress('teams.open-window', saidShape, { opensForm: true, isSecret: true })

/** Of what was typed the button carries the words of the command and no more. */
export const windowCard = (
  said: Pick<Command, 'name' | 'text'>,
  app: Pick<App, 'isCommand'>,
  { chat: say }: Words,
): Card => {
  const open = button(say.openWindow, press(openWindow, wordsOfCommand(said, app)), 'primary')
  return card(say.opensInWindow, paragraph(say.opensInWindow), buttons(open))
}

/** The command behind the button; null when it is another button. */
export const commandBehind = ({ name, data }: { readonly name: string; readonly data: unknown }) =>
  name === openWindow.name ? (saidShape.safeParse(data).data ?? null) : null

/** Where there is no dialog, a secret form is refused before it stands in a message; anything else is as it was. */
export const keptFromMessages = (answer: Answer): Answer => {
  const { kind } = answer.reply
  if (!answer.isSecret || (kind !== 'form' && kind !== 'invalid')) return answer
  return { ...answer, reply: answerAloud(refusalCard(answer.words.chat.onlyInWindow)) }
}
