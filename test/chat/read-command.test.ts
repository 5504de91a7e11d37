import { describe, expect, it } from 'vitest'
import { readCommand } from '../../bot/chat/read-command.ts'

describe('a command that is said', () => {
  it.each([
    ['afspraak Werkagenda opstellen', 'afspraak', 'Werkagenda opstellen'],
    ['  /Afspraken  te laat ', 'afspraken', 'te laat '],
    ['netwerk', 'netwerk', ''],
    ['afspraak twee\nregels', 'afspraak', 'twee\nregels'],
    ['Één ding', 'één', 'ding'],
    ['/', '', ''],
    ['', '', ''],
  ])('%j is %j with %j', (text, name, rest) => {
    expect(readCommand({ text, mentions: [] })).toEqual({ name, text: rest, mentions: [] })
  })

  it('keeps each mention at its place, and what the surface knows of it', () => {
    const said = '😀 ik @Anna en @Bram'
    const anna = { span: [said.indexOf('@Anna'), said.indexOf('@Anna') + 5] as const, identity: 'a' }
    const { text, mentions } = readCommand({ text: said, mentions: [anna] })
    expect(mentions.map(({ span, identity }) => [text.slice(...span), identity])).toEqual([['@Anna', 'a']])
  })

  it('that is itself a mention names nobody', () => {
    expect(readCommand({ text: '@Anna dag', mentions: [{ span: [0, 5] }] })).toMatchObject({ mentions: [] })
  })
})
