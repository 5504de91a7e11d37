import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../bot/agreements/writing/read-line.ts'
import { splitLine } from '../../bot/agreements/writing/split-line.ts'
import { findTypedMentions } from '../../bot/agreements/writing/typed-mentions.ts'

const candidates: readonly Candidate[] = ['Anna Wiegersma', 'Bram Tolsma', 'Femke Lubbersen'].map((name) => ({
  kind: 'member',
  id: name,
  name,
}))
const context = { anchor: '2026-11-23', region: 'noord' } as const

const split = (text: string): readonly string[] => {
  const named = findTypedMentions(text, [], candidates, null).map((one) => one.span)
  return splitLine(text, named, context).map((span) => text.slice(...span))
}

describe('a line with several items', () => {
  it.each([
    [
      '@Anna stelt de werkagenda op en @Bram nodigt de gemeenten uit',
      ['@Anna stelt de werkagenda op', '@Bram nodigt de gemeenten uit'],
    ],
    [
      'Werkagenda opstellen @Anna uiterlijk 1 mei, gemeenten uitnodigen @Bram uiterlijk 1 april',
      ['Werkagenda opstellen @Anna uiterlijk 1 mei', 'gemeenten uitnodigen @Bram uiterlijk 1 april'],
    ],
    [
      'Uitnodiging versturen voor de kerstvakantie en conceptverslag rondsturen in februari',
      ['Uitnodiging versturen voor de kerstvakantie', 'conceptverslag rondsturen in februari'],
    ],
    ['Verslag maken; ruimte regelen', ['Verslag maken', 'ruimte regelen']],
    [
      'Verslag maken uiterlijk 1 mei. Ruimte regelen @Femke',
      ['Verslag maken uiterlijk 1 mei', 'Ruimte regelen @Femke'],
    ],
    [
      '- Verslag maken @Anna\n- Ruimte regelen @Bram\n- Catering bestellen',
      ['Verslag maken @Anna', 'Ruimte regelen @Bram', 'Catering bestellen'],
    ],
    [
      '- Verslag maken @Anna\n- Deze notitie rondsturen @Bram',
      ['Verslag maken @Anna', 'Deze notitie rondsturen @Bram'],
    ],
    ['1. Verslag maken\n2. Ruimte regelen', ['Verslag maken', 'Ruimte regelen']],
    ['Ruimte regelen. Catering bestellen.', ['Ruimte regelen', 'Catering bestellen.']],
    ['Ruimte regelen\nCatering bestellen', ['Ruimte regelen', 'Catering bestellen']],
    [
      'Afgesproken op 12 november 2019:\n- Verslag maken\n- Ruimte regelen',
      ['Afgesproken op 12 november 2019:\n- Verslag maken', 'Ruimte regelen'],
    ],
    ['Acties:\n- Bellen @Anna\n- Ruimte regelen @Bram', ['Bellen @Anna', 'Ruimte regelen @Bram']],
    [
      'Actielijst OOGO 24 september:\n\n- Verslag maken @Anna\n- Ruimte regelen',
      ['Verslag maken @Anna', 'Ruimte regelen'],
    ],
  ])('%s', (text, parts) => {
    expect(split(text)).toEqual(parts)
  })
})

describe('a line that is one item', () => {
  it.each([
    'Verslag maken en rondsturen @Anna uiterlijk 1 mei',
    '@Anna en @Bram stellen de werkagenda op',
    'Werkagenda opstellen @Anna, @Bram en @Femke',
    'Werkagenda opstellen @Anna en @Bram uiterlijk 30 april',
    'Gesprekken voeren tussen 1 mei en 3 juni met alle ouders',
    'Terugkoppeling van schoolbesturen, gemeenten en leerplicht verzamelen in maart of april',
    'Overleg met dhr. Jansen en mw. Pieterse plannen',
    'Afstemming z.s.m. Daarna verslag',
    'Lerarentekort. @Anna telt de vacatures. Komt u mensen tekort? Geef dit door aan Bram; b.tolsma@voorbeeld.example. Voor de kerstvakantie organiseren wij hier een overleg over. Afgesproken op 24 september 2018.',
    'Leren van elkaar. Om elkaar te ontmoeten gaat @Anna werkbezoeken regelen. Dit wordt opgepakt.',
    'Preventie: eerder samenwerken om verzuim te voorkomen. Tijdig ingrijpen.',
    'Het plan komt er uiterlijk 1 mei. Hier vindt afstemming met gemeenten over plaats',
    '@Anna maakt een overzicht uiterlijk 1 mei, bron: verslag van 12 november',
    'Kort',
    '',
    ';;; ,,, en en',
  ])('%s', (text) => {
    expect(split(text)).toHaveLength(1)
  })

  it('stays linear on hostile text', () => {
    const text = 'plan maken en '.repeat(200)
    expect(split(text)).toHaveLength(1)
  })
})
