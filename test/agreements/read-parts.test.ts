/** The wordings with which people say who has which part in it, without `@`. */
import { describe, expect, it } from 'vitest'
import { type Candidate, readLine } from '../../bot/agreements/writing/read-line.ts'
import { separate } from '../../bot/agreements/writing/separate.ts'
import type { OrganisationKind, Sector } from '../../bot/network/network.ts'

const member = (id: string, name: string, organisation = 'rbl'): Candidate => ({
  kind: 'member',
  id,
  name,
  organisation,
})
const organisation = (
  id: string,
  name: string,
  kind: OrganisationKind = 'other',
  sectors: readonly Sector[] = [],
): Candidate => ({ kind: 'organisation', id, name, traits: { kind, sectors } })

const candidates: readonly Candidate[] = [
  member('anna', 'Anna Wiegersma', 'bureau'),
  member('bram', 'Bram Tolsma'),
  member('gijs', 'Gijs Oosterbaan'),
  organisation('bureau', 'De Kustregio', 'regional_office'),
  organisation('rbl', 'RBL Noorderkring', 'attendance_office'),
  organisation('po', 'SWV Noorderkring PO'),
  organisation('vo', 'SWV Noorderkring VO', 'swv', ['vo', 'so']),
  organisation('both', 'SWV Meerkring', 'swv', ['mbo']),
  organisation('jgz', 'JGZ Kustland', 'youth_health_care'),
  organisation('duin', 'Gemeente Duinrecht', 'municipality'),
  organisation('veen', 'Gemeente Veenwoude', 'municipality'),
  organisation('linde', 'Stichting De Linde', 'care_provider'),
  organisation('berk', 'De Berk'),
  { kind: 'group', id: 'berken', name: 'Berk' },
  { kind: 'group', id: 'team', name: 'Adviesteam Verzuim' },
  { kind: 'function', id: 'manager', name: 'programmamanager passend onderwijs' },
]
const regional: Candidate = { kind: 'group', id: 'regional', name: 'regiogemeenten' }
const context = { anchor: '2026-11-23', region: 'noord' } as const

const ids = (parties: readonly Candidate[]) => parties.map(({ id }) => id)

const read = (text: string, known = candidates) => {
  const line = readLine(text, { mentions: [], candidates: known, self: known[0] ?? null }, context)
  const { title, lead, contact } = line
  return {
    ...line,
    title,
    owners: ids(line.owners),
    partners: ids(line.partners),
    consulted: ids(line.consulted),
    lead: lead?.id ?? null,
    contact: contact?.id ?? null,
  }
}

describe('who does it', () => {
  it.each([
    ['De Kustregio inventariseert de tekorten', ['bureau']],
    ['De Kustregio zet de kosten op een rij', ['bureau']],
    ['Het RBL schrijft enkele casussen uit', ['rbl']],
    ['de gemeente Duinrecht maakt een overzicht', ['duin']],
    ['Duinrecht regelt een ruimte', ['duin']],
    ['Het RBL en de JGZ maken een plan', ['rbl', 'jgz']],
    ['De gemeenten stellen een lijst op', ['duin', 'veen']],
    ['De directies van de 3 samenwerkingsverbanden stellen een agenda op', ['po', 'vo', 'both']],
    ['De samenwerkingsverbanden po en vo/vso nemen het initiatief voor een sessie', ['po', 'vo']],
    ['De programmamanager werkt het voorstel uit', ['manager']],
    ['Voor de kerstvakantie organiseert de Kustregio een overleg', ['bureau']],
    ['Het Adviesteam Verzuim met artsen en een psycholoog gaat de lijst bekijken', ['team']],
    ['Anna Wiegersma schrijft het plan', ['anna']],
    ['Lerarentekort. De Kustregio inventariseert de omvang', ['bureau']],
    ['Passend aanbod. Eigenaar: samenwerkingsverbanden PO en VO', ['po', 'vo']],
    ['Werkagenda opstellen: SWV Noorderkring PO, SWV Noorderkring VO en RBL', ['po', 'vo', 'rbl']],
    ['Werkagenda SWV opstellen: het RBL en de JGZ uiterlijk 1 mei', ['rbl', 'jgz']],
    ['De gemeenten zijn verantwoordelijk voor het vervoer', ['duin', 'veen']],
    ['Overleg vervoer. Organisatie door Gijs Oosterbaan, directeur van een school.', ['gijs']],
    ['Het plan wordt geschreven door het RBL', ['rbl']],
  ])('is read from “%s”', (text, owners) => {
    expect(read(text).owners).toEqual(owners)
  })

  it.each([
    'Gemeente Duinrecht uitnodigen voor het gesprek',
    'Gemeenten uitnodigen voor het gesprek',
    'De gemeenten vragen om een reactie',
    'RBL Noorderkring rapport sturen',
    'De 4 samenwerkingsverbanden stellen een agenda op',
    'De gemeente Overwater maakt een overzicht',
    'Brief aan het RBL schrijven',
    'Gesprek met Anna Wiegersma voeren',
    'De Berk organiseert een open dag',
    'Mail naar info@rbl.example sturen',
    'Bestuurders bespreken de cijfers',
    'Gesprekken voeren met: de gemeenten',
    'Voor het overleg uitnodigen: het RBL en de JGZ',
    'De Kustregio is goed op weg',
    'De gemeenten worden betrokken',
  ])('is not guessed from “%s”', (text) => {
    expect(read(text).owners).toEqual([])
  })

  it('is the one group that is called so, rather than all of a kind', () => {
    expect(read('De gemeenten stellen een lijst op', [...candidates, regional]).owners).toEqual(['regional'])
    expect(read('De regiogemeente stelt een lijst op', [...candidates, regional]).owners).toEqual(['regional'])
  })

  it('is as many as the number says: the group of that size, else all of the kind, else nobody, which is said', () => {
    const two: Candidate = { kind: 'group', id: 'two', name: 'Samenwerkingsverbanden', size: 2 }
    const known = [...candidates, two]
    expect(read('De twee samenwerkingsverbanden stellen een agenda op', known).owners).toEqual(['two'])
    expect(read('De 3 samenwerkingsverbanden stellen een agenda op', known).owners).toEqual(['po', 'vo', 'both'])
    expect(read('De vier samenwerkingsverbanden stellen een agenda op', known)).toMatchObject({
      owners: [],
      unknown: ['vier samenwerkingsverbanden'],
    })
  })

  it('that stands behind a colon at the end leaves the title', () => {
    expect(read('Werkagenda SWV opstellen: RBL en JGZ, in overleg met de gemeenten')).toMatchObject({
      title: 'Werkagenda SWV opstellen',
      owners: ['rbl', 'jgz'],
      consulted: ['duin', 'veen'],
    })
  })

  it.each([
    ['Er komt een overleg over vervoer', 'Er komt'],
    ['Er wordt een agenda opgesteld', 'Er wordt'],
    ['Werkbezoeken. Dit wordt opgepakt', 'Dit wordt opgepakt'],
  ])('is known to be missing in “%s”', (text, missing) => {
    expect(read(text)).toMatchObject({ owners: [], missing })
  })

  it('is the organisation of whoever says “wij”, which is said', () => {
    const said = read('Wij maken een overzicht voor de kerstvakantie')
    expect(said).toMatchObject({ owners: ['bureau'], proposed: { word: 'Wij', name: 'De Kustregio' } })
    expect(read('De gemeente Duinrecht maakt wat we afspraken').proposed).toBeNull()
  })
})

describe('other parts', () => {
  it.each([
    ['Verslag maken @Anna i.s.m. @Bram', { title: 'Verslag maken', owners: ['anna'], partners: ['bram'] }],
    ['Plan maken i.s.m. leerplicht', { title: 'Plan maken', partners: ['rbl'], owners: [] }],
    ['Plan maken is.m. leerplicht', { title: 'Plan maken', partners: ['rbl'] }],
    [
      'Aanpak. Eigenaar: Samenwerkingsverband vo/vso i.s.m. gemeenten',
      { title: 'Aanpak', owners: ['vo'], partners: ['duin', 'veen'] },
    ],
    [
      'De Kustregio organiseert een dag in samenwerking met Stichting De Linde',
      { title: 'De Kustregio organiseert een dag', owners: ['bureau'], partners: ['linde'] },
    ],
    [
      'De SWV’en stellen een agenda op. Hier vindt afstemming met gemeenten over plaats.',
      { title: 'De SWV’en stellen een agenda op', owners: ['po', 'vo', 'both'], consulted: ['duin', 'veen'] },
    ],
    [
      'Samen leren gaat de Kustregio in overleg met de gemeenten organiseren',
      { title: 'Samen leren gaat de Kustregio in overleg met de gemeenten organiseren', consulted: ['duin', 'veen'] },
    ],
    [
      'Anna Wiegersma gaat in overleg met het RBL',
      { title: 'Anna Wiegersma gaat in overleg met het RBL', owners: ['anna'], consulted: ['rbl'] },
    ],
    ['Plan maken onder leiding van Gijs Oosterbaan', { title: 'Plan maken', lead: 'gijs' }],
    [
      'Plan maken, trekker: Gijs Oosterbaan, contactpersoon: Bram Tolsma',
      { title: 'Plan maken', lead: 'gijs', contact: 'bram' },
    ],
    [
      'Plan maken, trekker Gijs Oosterbaan, contactpersoon Bram Tolsma',
      { title: 'Plan maken', lead: 'gijs', contact: 'bram', owners: [] },
    ],
    ['Plan maken. Gijs Oosterbaan (trekker)', { title: 'Plan maken', lead: 'gijs' }],
    ['Plan maken, Bram Tolsma (contactpersoon)', { title: 'Plan maken', contact: 'bram' }],
    [
      'Het RBL bekijkt de lijst. Bram Tolsma, programmamanager van het team verzuim, neemt het voortouw.',
      { title: 'Het RBL bekijkt de lijst', lead: 'bram', owners: ['rbl'] },
    ],
    [
      'Het RBL bespreekt ze met de consulent van de gemeente Duinrecht',
      {
        title: 'Het RBL bespreekt ze met de consulent van de gemeente Duinrecht',
        owners: ['rbl'],
        consulted: ['duin'],
      },
    ],
    ['De JGZ maakt met het RBL een plan', { owners: ['jgz'], partners: ['rbl'] }],
    ['De JGZ en het RBL stemmen de planning af met de gemeenten', { consulted: ['duin', 'veen'] }],
    [
      'Het plan afstemmen met de gemeenten',
      { title: 'Het plan afstemmen met de gemeenten', consulted: ['duin', 'veen'] },
    ],
    ['Het overleg wordt georganiseerd door het RBL', { title: 'Het overleg wordt georganiseerd door het RBL' }],
    ['Vragen? Neem contact op met Bram Tolsma', { contact: 'bram' }],
    [
      'Het RBL bekijkt de lijst. Bram Tolsma, coördinator, neemt het voortouw, start dit najaar',
      { owners: ['rbl'], lead: 'bram' },
    ],
    ['Bram Tolsma is projectleider van het onderzoek', { lead: 'bram', owners: [] }],
    [
      '@Anna neemt het voortouw bij het plan',
      { title: 'Anna Wiegersma neemt het voortouw bij het plan', lead: 'anna', owners: [] },
    ],
    [
      'De Kustregio neemt hierover contact op met Stichting De Linde',
      {
        title: 'De Kustregio neemt hierover contact op met Stichting De Linde',
        owners: ['bureau'],
        contact: null,
        consulted: [],
      },
    ],
  ])('are read from “%s”', (text, parts) => {
    expect(read(text)).toMatchObject(parts)
  })

  it('stay in the title, and are said, where nobody is known by that name', () => {
    expect(read('Dag organiseren in samenwerking met het veld')).toMatchObject({
      title: 'Dag organiseren in samenwerking met het veld',
      partners: [],
      unknown: ['in samenwerking met het veld'],
    })
    expect(read('Samen leren in overleg met alle mensen van het brede werkveld buiten').unknown).toEqual([
      'in overleg met alle mensen van het brede',
    ])
    expect(read('Aanpak i.s.m. gemeenten en de betreffende instellingen')).toMatchObject({
      title: 'Aanpak i.s.m. gemeenten en de betreffende instellingen',
      partners: ['duin', 'veen'],
      unknown: ['de betreffende instellingen'],
    })
  })

  it('are asked about at their own field, where an @ names nobody', () => {
    expect(read('Plan maken i.s.m. @Zwaantje').unclear).toEqual([
      { field: 'partners', name: 'Zwaantje', namesakes: [] },
    ])
  })

  it('are no term: “in overleg met” asks for no date', () => {
    expect(read('Dag organiseren in overleg met het RBL').due).toBeNull()
  })
})

describe('the kind', () => {
  it.each([
    ['Het voornemen om de scholen toe te voegen', 'intention'],
    ['De intentie is om samen op te trekken', 'intention'],
    ['Wij zijn voornemens dit te doen', 'intention'],
    ['Voornemen: meer aan de voorkant werken', 'intention'],
    ['Besloten is dat het protocol blijft', 'decision'],
    ['Het OOGO stelt de notitie vast', 'decision'],
    ['Het bestuur heeft besloten om door te gaan', 'decision'],
    ['Besluit: het protocol blijft', 'decision'],
    ['Voortaan gaan stukken tien dagen vooraf rond', 'standing-agreement'],
    ['Werkafspraak: casussen zonder namen', 'standing-agreement'],
    ['Voortaan stuurt @Anna de stukken uiterlijk 1 mei', null],
    ['Besluitenlijst rondsturen @Anna', null],
    ['@Anna stelt de agenda vast', null],
    ['Het besluit voorbereiden', null],
    ['Werkagenda opstellen', null],
    ['Actie: besloten is dat wij bellen', 'action-item'],
  ])('of “%s” is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind)
  })

  it('that stands before a colon leaves the title', () => {
    expect(read('Besluit: het protocol blijft').title).toBe('Het protocol blijft')
    expect(read('Blijvende afspraak: ijkpunten bespreken we samen.').title).toBe('IJkpunten bespreken we samen')
  })
})

describe('a text with several sentences', () => {
  const split = (text: string) => {
    const [first, ...rest] = separate(text, { mentions: [], candidates, self: null }, context)
    return [first.text, ...rest]
  }

  it.each([
    'De SWV’en stellen een agenda op. Hier vindt afstemming met gemeenten over plaats.',
    'Overleg vervoer plannen. Trekker: Gijs Oosterbaan, directeur.',
    'Wachtlijst voor de jeugd. Dit is een groot vraagstuk. Het RBL bekijkt de lijst.',
    'Er komt een sessie over zorg. De Kustregio neemt hierover contact op met Stichting De Linde.',
  ])('is one where they say more of it: %s', (text) => {
    expect(split(text)).toHaveLength(1)
  })

  it('is several where each has its own organisation', () => {
    const text =
      'De Kustregio brengt de kosten in kaart (dit schooljaar). Het RBL maakt een overzicht (dit schooljaar). De Kustregio organiseert een dag in februari'
    expect(split(text)).toHaveLength(3)
  })

  it('stays quick on hostile text', () => {
    for (const text of [
      `in overleg met ${'x'.repeat(2900)} a b c d e f`,
      'in overleg met '.repeat(200),
      'de '.repeat(900),
      'samenwerkingsverbanden en '.repeat(110),
    ]) {
      expect(typeof read(text).title).toBe('string')
    }
  })
})
