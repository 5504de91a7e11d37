/** Reads what somebody typed in the composer: the words of a command, or something that was meant for people. */
import type { Mentioned } from '../chat/request.ts'

export interface SaidCommand {
  readonly name: string
  readonly text: string
  /** How many UTF-16 units of what was typed stand before `text`. */
  readonly skipped: number
}

/**
 * `/afspraak Werkagenda`, or `@Schakel afspraak Werkagenda` as in Teams; a single word such as `netwerk` when it is one
 * of the `known` commands. Null for anything else: we read commands only.
 */
export const readCommand = (typed: string, known: readonly string[]): SaidCommand | null => {
  const called = /^\s*(?:\/|@schakel\s+\/?)([\p{L}\p{N}-]+)(?:\s+|$)/iu.exec(typed)
  if (called?.[1])
    return { name: called[1].toLowerCase(), text: typed.slice(called[0].length), skipped: called[0].length }
  const word = typed.trim().toLowerCase()
  return known.includes(word) ? { name: word, text: '', skipped: typed.length } : null
}

/** The mentions with their places in the command's text; those that stood before it are dropped. */
export const shiftMentions = (mentions: readonly Mentioned[], skipped: number): readonly Mentioned[] =>
  mentions
    .filter((mention) => mention.span[0] >= skipped)
    .map(({ span: [from, until], identity }) => ({ span: [from - skipped, until - skipped], identity }))
