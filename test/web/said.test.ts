import { describe, expect, it } from 'vitest'
import { readSaid } from '../../bot/web/said.ts'

const known = ['afspraak', 'afspraken', 'netwerk']

describe('what is typed in the composer', () => {
  it.each([
    ['/afspraak Werkagenda opstellen', 'afspraak', 'Werkagenda opstellen'],
    ['/AFSPRAKEN mij', 'afspraken', 'mij'],
    ['  /netwerk  ', 'netwerk', ''],
    ['@Schakel afspraak Nota', 'afspraak', 'Nota'],
    ['@schakel /afspraken', 'afspraken', ''],
    ['netwerk', 'netwerk', ''],
    [' Afspraken ', 'afspraken', ''],
    ['/onbekend iets', 'onbekend', 'iets'],
    ['/afspraak twee\nregels', 'afspraak', 'twee\nregels'],
  ])('%j is the command %s', (typed, name, text) => {
    expect(readSaid({ text: typed, mentions: [] }, known)).toMatchObject({ name, text })
  })

  it.each([
    '',
    '   ',
    'afspraken maken we later',
    'We bellen morgen',
    '/',
    '/ afspraak',
    'a/b',
    '@Schakel',
    'https://schakel.example',
  ])('%j is no command', (typed) => {
    expect(readSaid({ text: typed, mentions: [] }, known)).toBeNull()
  })

  it.each([
    '/afspraak Nota @Anna Wiegersma',
    '@Schakel afspraak Nota @Anna Wiegersma',
    ' @schakel  /afspraak @Anna Wiegersma en Bram',
  ])('keeps each mention at its place in the text of the command %j', (typed) => {
    const identity = { surface: 'web', space: 'n', user: 'a', name: 'Anna Wiegersma' } as const
    const from = typed.indexOf('@Anna')
    const mentions = [{ span: [from, from + '@Anna Wiegersma'.length] as const, identity }]
    const command = readSaid({ text: typed, mentions }, known)
    expect(command?.text.slice(...(command.mentions[0]?.span ?? [0, 0]))).toBe('@Anna Wiegersma')
  })
})
