import { describe, expect, it } from 'vitest'
import { type Candidate, type ResolvedMention, readLine } from '../../bot/agreements/writing/read-line.ts'

const member = (id: string, name: string): Candidate => ({ kind: 'member', id, name })
const candidates: readonly Candidate[] = [
  member('anna', 'Anna Wiegersma'),
  member('bram', 'Bram Tolsma'),
  member('bram2', 'Bram van der Plas'),
  { kind: 'organisation', id: 'swv', name: 'SWV Noorderkring PO' },
  { kind: 'organisation', id: 'swvvo', name: 'SWV Noorderkring PO en VO' },
]
const context = { anchor: '2026-11-23', region: 'noord' } as const
const read = (text: string, mentions: readonly ResolvedMention[] = []) =>
  readLine(text, { mentions, candidates, self: candidates[1] ?? null }, context)

describe('a line of /afspraak', () => {
  it('gives title, owners and term, wherever they stand', () => {
    const line = read('uiterlijk 30 april @Anna Werkagenda opstellen @Bram Tolsma')
    expect(line.title).toBe('Werkagenda opstellen')
    expect(line.owners.map((owner) => owner.id)).toEqual(['anna', 'bram'])
    expect(line.due).toMatchObject({ until: '2027-04-30', precision: 'day' })
  })

  it('takes mentions that the platform resolved, known or not', () => {
    const text = 'Verslag rondsturen @anna.w @vreemd'
    const line = read(text, [
      { span: [19, 26], name: 'Anna Wiegersma', owner: candidates[0] ?? null },
      { span: [27, 34], name: 'vreemd', owner: null },
    ])
    expect(line).toMatchObject({ title: 'Verslag rondsturen', unclear: [{ name: 'vreemd' }] })
    expect(line.owners.map((owner) => owner.id)).toEqual(['anna'])
  })

  it('prefers the longest name that fits', () => {
    expect(read('Plan maken @SWV Noorderkring PO en VO').owners.map((owner) => owner.id)).toEqual(['swvvo'])
    expect(read('Plan maken @swv noorderkring po').owners.map((owner) => owner.id)).toEqual(['swv'])
  })

  it('never guesses between two people of one first name', () => {
    expect(read('Bellen @Bram')).toMatchObject({
      owners: [],
      unclear: [{ name: 'Bram', namesakes: ['Bram Tolsma', 'Bram van der Plas'] }],
      title: 'Bellen',
    })
  })

  it('leaves e-mail addresses and a lone at-sign in the title', () => {
    expect(read('Stuur naar post@voorbeeld.example').title).toBe('Stuur naar post@voorbeeld.example')
    expect(read('Prijs @ 3 euro').unclear).toEqual([])
  })

  it('leaves a vague wish in the title, for the form to ask about', () => {
    const line = read('Notitie schrijven op korte termijn')
    expect(line).toMatchObject({ title: 'Notitie schrijven op korte termijn', due: { until: null, reason: 'vague' } })
  })

  it('gives back a day that does not exist, for the form to ask about', () => {
    const line = read('Notitie schrijven uiterlijk 31 april')
    expect(line).toMatchObject({ title: 'Notitie schrijven', due: { until: null, reason: 'impossible_date' } })
  })

  it('leaves hostile text as it is', () => {
    for (const text of [
      '<!channel> [link](https://x.example)',
      '<at>iedereen</at>',
      '🎓 Ⱥ \u202Eomgekeerd',
      '*vet* _schuin_',
    ]) {
      expect(read(text).title).toBe(text)
    }
  })

  it('reads nothing into an empty line', () => {
    expect(read('')).toMatchObject({
      title: '',
      kind: null,
      owners: [],
      lead: null,
      partners: [],
      unclear: [],
      due: null,
    })
  })

  it.each([
    ['Losse actie @Anna', 'Losse actie', ['anna'], []],
    ['Notitie @Piet Jansen', 'Notitie', [], ['Piet Jansen']],
    ['Verslag @Mina van der Dijk uiterlijk 30 april', 'Verslag', [], ['Mina van der Dijk']],
    ['Brief @wethouder Bram Tolsma', 'Brief', ['bram'], []],
    ['Brief @bram.tolsma', 'Brief', ['bram'], []],
    ['Plan met @Anna bespreken', 'Plan met Anna Wiegersma bespreken', ['anna'], []],
    ['Plan door @Anna en @Bram Tolsma', 'Plan', ['anna', 'bram'], []],
    ['@Anna, @Bram Tolsma: plan maken', 'Plan maken', ['anna', 'bram'], []],
    ['Plan maken (@Anna)', 'Plan maken', ['anna'], []],
    ['Plan maken @mij uiterlijk 30 april', 'Plan maken', ['bram'], []],
    ['Plan maken @Anna samen met @Bram Tolsma', 'Plan maken', ['anna'], []],
    ['@Anna stelt de agenda op uiterlijk 1 mei', 'Anna Wiegersma stelt de agenda op', ['anna'], []],
    ['In mei organiseert @Anna een dag', 'In mei organiseert Anna Wiegersma een dag', ['anna'], []],
    ['Brief sturen naar @Anna uiterlijk 1 mei', 'Brief sturen naar Anna Wiegersma', ['anna'], []],
    ['Herinnerd worden uiterlijk 1 mei', 'Herinnerd worden', [], []],
    ['Op bezoek gaan @Anna', 'Op bezoek gaan', ['anna'], []],
    ['Verslag maken @Anna. Dat is nodig', 'Verslag maken. Dat is nodig', ['anna'], []],
    ['Mail jan@voorbeeld.example vrijdag', 'Mail jan@voorbeeld.example', [], []],
    ['Lees https://voorbeeld.example/30-april uiterlijk 1 mei', 'Lees https://voorbeeld.example/30-april', [], []],
  ] as const)('reads “%s” as people would', (text, title, owners, unclear) => {
    const line = read(text)
    expect(line.title).toBe(title)
    expect(line.owners.map((owner) => owner.id)).toEqual(owners)
    expect(line.unclear.map((one) => one.name)).toEqual(unclear)
  })

  it.each([
    ['In maart/april 2027 is er een avond om te leren', 'In maart/april 2027 is er een avond om te leren'],
    ['De uitnodiging volgt in maart', 'De uitnodiging volgt in maart'],
    ['De regio brengt (dit schooljaar) de kosten in kaart', 'De regio brengt de kosten in kaart'],
    ['uiterlijk 1 mei: verslag maken', 'Verslag maken'],
    ['Verslag uiterlijk 1 mei rondsturen', 'Verslag uiterlijk 1 mei rondsturen'],
    ['Kosten delen, uiterlijk 1 mei. Daarna overleg', 'Kosten delen. Daarna overleg'],
  ])('of “%s” loses no word that the sentence needs', (text, title) => {
    const line = read(text)
    expect(line.title).toBe(title)
    expect(line.due?.until).not.toBeNull()
  })

  it.each([
    ['een overleg plannen.', 'Een overleg plannen'],
    ['Kosten delen. Tijdig ingrijpen.', 'Kosten delen. Tijdig ingrijpen'],
    ['Ruimte, koffie enz.', 'Ruimte, koffie enz.'],
    ['ruimte, koffie e.d.', 'Ruimte, koffie e.d.'],
    ['Wordt vervolgd...', 'Wordt vervolgd...'],
    ['www.voorbeeld.example lezen', 'www.voorbeeld.example lezen'],
  ])('“%s” begins as a sentence and ends as a title', (text, title) => {
    expect(read(text).title).toBe(title)
  })

  it('asks for no date of what one does something with', () => {
    expect(read('Enkele mensen lezen mee met de samenwerkingsagenda').due).toBeNull()
    expect(read('Meelezen met de samenwerkingsagenda uiterlijk 1 mei').due?.until).toBe('2027-05-01')
  })
})
