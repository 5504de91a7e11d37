import { describe, expect, it } from 'vitest'
import { readCommand, shiftMentions } from '../../bot/web/said.ts'

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
    expect(readCommand(typed, known)).toMatchObject({ name, text })
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
    expect(readCommand(typed, known)).toBeNull()
  })

  it('keeps each mention at its place in the text of the command', () => {
    const typed = '/afspraak Nota @Anna Wiegersma'
    const identity = { surface: 'web', space: 'n', user: 'a', name: 'Anna Wiegersma' } as const
    const command = readCommand(typed, known)
    const [mention] = shiftMentions([{ span: [15, 30], identity }], command?.skipped ?? 0)
    expect(command?.text.slice(...(mention?.span ?? [0, 0]))).toBe('@Anna Wiegersma')
  })
})
