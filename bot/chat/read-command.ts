/** Reads the words of a command out of what somebody said, on any surface. */

/** What was said, and the stretches of it that name somebody: UTF-16 offsets, end exclusive. */
export interface Said<Named extends { readonly span: readonly [number, number] }> {
  readonly text: string
  readonly mentions: readonly Named[]
}

/** @property name in lower case; '' when nothing was said. */
export interface SaidCommand<Named extends { readonly span: readonly [number, number] }> extends Said<Named> {
  readonly name: string
}

/**
 * The first word is the command, in any case and with or without a slash; the rest is its text. A mention keeps its
 * place in that text; one that stands in the command's own word names nobody.
 *
 * @example readCommand({ text: '/Afspraak Plan maken', mentions: [] }) // name 'afspraak', text 'Plan maken'
 */
export const readCommand = <Named extends { readonly span: readonly [number, number] }>(
  said: Said<Named>,
): SaidCommand<Named> => {
  const [skipped = '', name = ''] = /^\s*\/?(\S*)\s*/u.exec(said.text) ?? []
  return {
    name: name.toLowerCase(),
    text: said.text.slice(skipped.length),
    mentions: shiftMentions(said.mentions, skipped.length),
  }
}

interface Worded {
  readonly name: string
  readonly text: string
}

/**
 * Of what was typed the words of the command, and no more: it may be of one word or of two.
 *
 * @example wordsOfCommand({ name: 'casus', text: 'mijn over Daan' }, app) // { name: 'casus', text: 'mijn' }
 */
export const wordsOfCommand = (
  { name, text }: Worded,
  { isCommand }: { readonly isCommand: (words: string) => boolean },
): Worded => {
  const [word = ''] = text.trim().toLowerCase().split(/\s/u)
  return { name, text: isCommand(`${name} ${word}`) ? word : '' }
}

/** The mentions with their places in what is left when this many UTF-16 units are taken off the front. */
export const shiftMentions = <Named extends { readonly span: readonly [number, number] }>(
  mentions: readonly Named[],
  skipped: number,
): readonly Named[] =>
  mentions
    .filter(({ span }) => span[0] >= skipped)
    .map((mention) => ({ ...mention, span: [mention.span[0] - skipped, mention.span[1] - skipped] as const }))
