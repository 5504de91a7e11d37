import { describe, expect, it } from 'vitest'
import { anonymise } from '../../bot/anonymise/anonymise.ts'
import { traits as traitWords } from '../../cards/words/nl/traits.ts'

const kindsIn = (text: string): readonly string[] => [...new Set(anonymise(text).traits.map(({ kind }) => kind))]

describe('what singles a child out without a name', () => {
  it.each([
    ['origin', ['Het gezin komt uit Eritrea.', 'Moeder spreekt alleen Tigrinya.', 'Hij is Syrisch.', 'Zij is Roma.']],
    [
      'religion',
      ['Zij draagt een hoofddoek.', 'Het gezin is streng gereformeerd.', 'Zij kent niemand buiten de moskee.'],
    ],
    ['rare-diagnosis', ['Hij heeft het syndroom van Rett.', 'Zij zit in een rolstoel.', 'Ze heeft leukemie gehad.']],
    ['gender', ['De leerling is transgender.', 'Hij is net uit de kast gekomen.']],
    [
      'profession',
      [
        'Haar moeder werkt als wethouder.',
        'De vader van de leerling is een bekende voetballer.',
        'Vader zit in de gemeenteraad.',
        'Zijn ouders hebben een camping.',
        'Het is een zoon van de dominee.',
      ],
    ],
    ['media', ['De zaak stond in de krant.', 'Het filmpje ging viraal.']],
    ['achievement', ['Zij is Nederlands kampioen turnen.']],
    ['incident', ['Na de steekpartij durft hij niet meer.', 'Er loopt een strafzaak.']],
    ['death', ['Zijn moeder is overleden.', 'Vader pleegde zelfmoord.', 'Zij is wees.']],
    ['adoption', ['Hij is geadopteerd.', 'Zij is een donorkind.']],
    ['pregnancy', ['Zij is zwanger.']],
    ['family', ['Zij woont bij twee vaders.']],
    ['multiple-birth', ['Zijn tweelingzus zit in dezelfde klas.', 'Een gezin met negen kinderen.']],
    ['only-one', ['Hij is als enige van de klas thuis.', 'Dit is nog nooit voorgekomen.']],
    ['detention', ['Vader zit in detentie.']],
    ['shelter', ['Zij woont met moeder in de vrouwenopvang.', 'Het gezin is ondergedoken.']],
    ['flight', ['Het gezin woont in het azc.']],
    ['small-place', ['Zij woont in een klein dorp.', 'Op het eiland kent men elkaar.', 'Er is onrust in hun wijk.']],
  ])('is seen as %s', (kind, texts) => {
    for (const text of texts) expect(kindsIn(text), text).toEqual([kind])
  })

  it('is seen in small letters and in capitals too', () => {
    expect(kindsIn('hij is geadopteerd en zijn vader is burgemeester')).toEqual(['adoption', 'profession'])
    expect(kindsIn('HIJ IS GEADOPTEERD EN ZIJN VADER IS BURGEMEESTER')).toEqual(['adoption', 'profession'])
  })

  it.each([
    'Dit is de enige oplossing, op het enige moment dat kan; het enige wat werkt, is rust.',
    'Hij houdt zich doof voor kritiek en typt blind te snel.',
    'Zij volgt Engels, Frans en Duits en leest het nieuws.',
    'De leraar belt vader, en de huisarts heeft niets gezien.',
    'Het plan is goed bevallen, per ongeluk was iedereen in de buurt.',
    'Hij wacht op een plek in de dagbehandeling en zit in groep 7.',
  ])('is not seen in what goes for many: %s', (text) => {
    expect(anonymise(text).traits).toEqual([])
    expect(anonymise(text).verdict).toBe('clear')
  })
})

describe('a trait', () => {
  it('says where it stands in the text that came in, and what it is', () => {
    const text = 'Sterkte 😀,  Jip.\r\nMoeder is dominee.'
    const [trait] = anonymise(text).traits
    expect(text.slice(trait?.start, trait?.end)).toBe('Moeder is dominee')
    expect(trait).toMatchObject({ kind: 'profession' })
  })

  it('is none where the words were taken out anyway', () => {
    expect(anonymise('De brief van mevrouw De Jood kwam gisteren.').traits).toEqual([])
  })

  it('is gone when its suggestion stands in its place', () => {
    for (const { suggestion } of Object.values(traitWords))
      expect(anonymise(`Het gaat om ${suggestion}.`).traits, suggestion).toEqual([])
  })
})

describe('the verdict', () => {
  it.each([
    ['clear', 'Hij is vaak ziek.'],
    ['warn', 'Hij is geadopteerd.'],
    ['warn', 'Hij is geadopteerd; die adoptie speelt mee.'],
    ['warn', 'Zij woont in een klein dorp.'],
    ['warn', 'Hij heeft autisme en ADHD.'],
    ['warn', 'Hij is geadopteerd en heeft ADHD.'],
    ['warn', 'Hij is 10 jaar en zit in groep 7.'],
    ['warn', 'Hij is [8–12 jaar], groep 7.'],
    ['clear', 'Hij zit in groep 7.'],
    ['block', 'Hij is geadopteerd en zijn vader is burgemeester.'],
    ['block', 'Moeder is huisarts en vader is notaris.'],
    ['block', 'Zij is doof en woont in een klein dorp.'],
  ])('is to %s: %s', (verdict, text) => {
    expect(anonymise(text).verdict).toBe(verdict)
  })

  it('is clear again once what was found has been said as suggested', () => {
    const text = 'Zij is doof en haar moeder werkt als wethouder.'
    const { traits, verdict } = anonymise(text)
    expect(verdict).toBe('block')
    const rewritten = traits
      .toReversed()
      .reduce((all, { start, end, kind }) => all.slice(0, start) + traitWords[kind].suggestion + all.slice(end), text)
    expect(anonymise(rewritten).verdict).toBe('clear')
  })
})
