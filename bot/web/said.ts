/** Reads what somebody typed in the composer: the words of a command, or something that was meant for people. */
import { readCommand, type Said, type SaidCommand, shiftMentions } from '../chat/read-command.ts'
import type { Mentioned } from '../chat/request.ts'

/**
 * `/afspraak Werkagenda`, or `@Schakel afspraak Werkagenda` as in Teams; a single word such as `netwerk` when it is one
 * of the `known` commands. Null for anything else: we read commands only.
 */
export const readSaid = (said: Said<Mentioned>, known: readonly string[]): SaidCommand<Mentioned> | null => {
  const called = /^\s*@schakel\s+/iu.exec(said.text)?.[0].length ?? 0
  const command = readCommand({ text: said.text.slice(called), mentions: shiftMentions(said.mentions, called) })
  const isCalled = called > 0 || /^\s*\//u.test(said.text)
  const isMeant = isCalled ? isName(command.name) : command.text === '' && known.includes(command.name)
  return isMeant ? command : null
}

const isName = (word: string): boolean => /^[\p{L}\p{N}-]+$/u.test(word)
