import type { ReadText } from './read-text.ts'

export interface ReadCommand extends ReadText {
  readonly name: string
}

/** What is meant by saying nothing but the bot's name. */
const menu = 'netwerk'

/**
 * The first word is the command, in any case and with or without the slash of Slack; the rest is its text.
 *
 * @example readCommand({ text: '/Afspraak Plan maken', named: [] }) // { name: 'afspraak', text: 'Plan maken', named: [] }
 */
export const readCommand = ({ text, named }: ReadText): ReadCommand => {
  const [before = '', word = ''] = /^\s*\/?(\S*)\s*/u.exec(text) ?? []
  return {
    name: word.toLowerCase() || menu,
    text: text.slice(before.length),
    named: named
      .filter(({ span }) => span[0] >= before.length)
      .map(({ span: [start, end], account }) => ({ account, span: [start - before.length, end - before.length] })),
  }
}
