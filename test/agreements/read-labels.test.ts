/** Where an agreement belongs, where it stands and when it was made, in the words of the line itself. */
import { describe, expect, it } from 'vitest'
import { findAgreedOn } from '../../bot/agreements/writing/read-agreed-on.ts'
import { readLabels } from '../../bot/agreements/writing/read-labels.ts'
import { formIn, valuesOf } from '../world.ts'
import { open, useWorld, world } from './given.ts'

useWorld()

const known = {
  themes: [{ id: 'ride', name: 'Leerlingenvervoer' }],
  agendas: [
    { id: 'leap', name: 'Werkagenda kwaliteitsslag 2027' },
    { id: 'youth', name: 'Werkagenda Jeugd en School' },
    { id: 'young', name: 'Werkagenda Jeugd en Zorg' },
  ],
}

describe('the theme, the werkagenda and the source', () => {
  it.each([
    ['Plan maken, thema leerlingenvervoer', { theme: 'Leerlingenvervoer' }],
    ['Plan maken (thema: Thuiszitters, bron: verslag)', { theme: 'Thuiszitters', source: 'verslag' }],
    ['Avond over het thema Leerlingenvervoer', { theme: 'Leerlingenvervoer' }],
    ['Plan maken, werkagenda kwaliteitsslag', { agenda: 'leap' }],
    ['Plan maken. Werkagenda: Jeugd en Zorg.', { agenda: 'young' }],
    [
      'Plan maken, bron: Regiodag, 12 november 2019, thema Spel',
      { source: 'Regiodag, 12 november 2019', theme: 'Spel' },
    ],
  ])('are read from “%s”', (text, read) => {
    expect(readLabels(text, known)).toMatchObject({ theme: '', agenda: '', source: '', ...read })
  })

  it.each([
    'Avond over het thema van de week',
    'Werkagenda SWV opstellen',
    'Plan maken, werkagenda jeugd',
    'Thema-avond houden',
    'Bronnen: nog zoeken',
  ])('are not guessed from “%s”', (text) => {
    expect(readLabels(text, known)).toEqual({ theme: '', agenda: '', source: '', spans: [] })
  })

  it('stand in their fields, and not in the title', async () => {
    const form = await open('Kosten delen @Femke dit kwartaal, thema Vervoer, bron: verslag van 12 november 2019')
    expect(valuesOf(form)).toMatchObject({
      title: 'Kosten delen',
      term: 'dit kwartaal',
      theme: 'Vervoer',
      source: 'verslag van 12 november 2019',
    })
  })
})

describe('the day on which it was agreed', () => {
  const context = { today: '2026-11-23', network: { holidayRegion: 'noord' } } as Parameters<typeof findAgreedOn>[1]

  it.each([
    ['Plan maken (afgesproken op 12 november 2019)', '2019-11-12', 'Plan maken ()'],
    ['Plan maken, afgesproken op dinsdag 12 november 2019. Dit is nodig', '2019-11-12', 'Plan maken, . Dit is nodig'],
    ['afgesproken op 12 november 2019: Preventie', '2019-11-12', ': Preventie'],
    ['Op 12-11-2019 afgesproken: Preventie uiterlijk 1 mei', '2019-11-12', ': Preventie uiterlijk 1 mei'],
    ['Plan maken. Afgesproken op 12 november 2019.', '2019-11-12', 'Plan maken. '],
    ['Plan maken, afgesproken d.d. 12 november 2019', '2019-11-12', 'Plan maken, '],
    ['Plan maken, afgesproken op de regiodag van 12 november 2019', '2019-11-12', 'Plan maken, '],
  ])('is read from “%s”', (text, day, rest) => {
    const found = findAgreedOn(text, context)
    expect(found?.day).toBe(day)
    expect(text.slice(0, found?.span[0]) + text.slice(found?.span[1])).toBe(rest)
  })

  it.each([
    'Wat is afgesproken op school',
    'Er is afgesproken maandag te bellen',
    'Niet afgesproken op 31 februari 2019',
    'Afgesproken op 12 november 2031',
  ])('is not read from “%s”', (text) => {
    expect(findAgreedOn(text, context)).toBeNull()
  })

  it.each([
    ['Kosten delen, afgesproken op 12 november 2019. Dit is dringend.', 'Kosten delen. Dit is dringend'],
    ['Op 12 november 2019 is afgesproken dat wij delen', 'Op 12 november 2019 is afgesproken dat wij delen'],
    ['Op 12 november 2019 afgesproken: kosten delen', 'Kosten delen'],
  ])('leaves “%s” good Dutch', async (text, title) => {
    expect(valuesOf(await open(text))).toMatchObject({ title, agreedOn: '12 november 2019' })
  })

  it('keeps the gathering at which it was as the source', async () => {
    const form = await open('Kosten delen, afgesproken op de regiodag van 12 november 2019')
    expect(valuesOf(form)).toMatchObject({ title: 'Kosten delen', source: 'de regiodag van 12 november 2019' })
  })

  it('holds for all that a text holds, wherever it stands', async () => {
    const anna = world.as('Anna', 'OOGO')
    const text =
      '@Anna deelt de kosten (dit schooljaar). @Bram maakt een lijst in februari, afgesproken op 24 september 2018.'
    const first = formIn(await anna.command('afspraak', text))
    expect(valuesOf(first)).toMatchObject({ agreedOn: '24 september 2018', term: 'dit schooljaar' })
    expect(valuesOf(formIn(await anna.submit(first)))).toMatchObject({
      agreedOn: '24 september 2018',
      term: 'in februari',
    })
  })
})

it('stays quick on hostile text', () => {
  for (const text of [
    'bron: '.repeat(500),
    `thema ${'x'.repeat(2900)}`,
    'werkagenda a, '.repeat(200),
    'afgesproken op '.repeat(200),
  ]) {
    expect(readLabels(text, known).agenda).toBe('')
  }
})
