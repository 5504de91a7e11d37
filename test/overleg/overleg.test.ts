/** `/overleg`: a body as a whole, for who sits there and for who does not. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import { usualCustoms } from '../../bot/network/customs.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import type { Card } from '../../cards/card.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const idOf = (body: string) => must(world.bodies[body], body).id
const overleg = async (name: string, text = '', body?: string): Promise<Card> =>
  cardIn(await world.as(name, body).command('overleg', text))
const buttonsOf = (card: Card): readonly string[] =>
  card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : []))
const chainOf = (card: Card) =>
  must(
    card.blocks.find((block) => block.kind === 'chain'),
    'chain',
  )

const meeting = (id: string, more: Partial<Meeting>): Meeting => ({
  ...{ id, network: world.network, body: idOf('OOGO'), kind: 'regular', title: '', purpose: '', state: 'planned' },
  ...{ follows: null, window: null, hours: null, place: '', papersOn: null, agendaSentAt: null, sequence: 0 },
  ...{ summary: '', confirmedIn: null, createdAt: 0, createdBy: 'x', version: 0 },
  ...more,
})
const hours = (day: string) => ({ startsAt: instantOn(day, 9), endsAt: instantOn(day, 11) })
const toPlan = { state: 'to-plan', window: { text: 'maart/april', from: '2027-03-01', until: '2027-04-30' } } as const

describe('/overleg', () => {
  it('offers to report back to whoever speaks for the body', async () => {
    expect(buttonsOf(await overleg('Gijs', 'oogo'))).toContain('Terugkoppeling schrijven')
    expect(buttonsOf(await overleg('Anna', 'oogo'))).not.toContain('Terugkoppeling schrijven')
    expect(buttonsOf(await overleg('Hanneke', 'stuurgroep'))).not.toContain('Terugkoppeling schrijven')
  })

  it('shows the body of the channel, and in private all bodies with the chain as a picture', async () => {
    expect((await overleg('Gijs', '', 'OOGO')).summary).toBe('OOGO')
    const all = await overleg('Gijs')
    expect(all.summary).toBe('Overleggen van Regio Noord')
    expect(chainOf(all).arrows.map(({ said }) => said)).toEqual([
      'Regisseursgroep bereidt OOGO voor.',
      'Beleidsgroep werkt uit wat OOGO besluit.',
    ])
    expect(linesOf(all).join('\n')).toContain('Netwerkgroep po | uitvoering')
  })

  it('tells who sits there how it meets, what comes next and what is open', async () => {
    await world.storage.meetings.add(meeting('past', { hours: hours('2026-11-20') }))
    await world.storage.meetings.add(meeting('later', { hours: hours('2027-04-20') }))
    await world.storage.meetings.add(meeting('next', { hours: hours('2027-04-13') }))
    await world.storage.meetings.add(meeting('window', toPlan))
    const card = await overleg('Gijs', 'oogo')
    expect(linesOf(card)).toEqual(
      expect.arrayContaining([
        'Volgende bijeenkomst: di 13 apr 2027, 09.00 uur',
        'Open afspraken: 0',
        'Komt bijeen: twee keer per jaar (14.00 uur, 120 minuten)',
        'Vaste agendapunten: Jeugdhulp, Leerlingenvervoer, Leerplicht, Onderwijshuisvesting',
      ]),
    )
    expect(buttonsOf(card)).toEqual(expect.arrayContaining(['Bijeenkomsten', 'Agenda', 'Bijeenkomst plannen']))
    expect(JSON.stringify(card)).toContain('"name":"agenda-item.show-agenda","data":{"meeting":"next"}')
  })

  it('says in which window the next is to be found where none has its day', async () => {
    expect(linesOf(await overleg('Anna', 'oogo'))).toContain('Volgende bijeenkomst: nog niet gepland')
    await world.storage.meetings.add(meeting('window', toPlan))
    expect(linesOf(await overleg('Anna', 'oogo'))).toContain('Volgende bijeenkomst: nog te plannen: maart/april')
  })

  it('lets only chair and secretariat plan, and only the secretariat link', async () => {
    expect(buttonsOf(await overleg('Anna', 'oogo'))).not.toContain('Bijeenkomst plannen')
    expect(buttonsOf(await overleg('Gijs', 'oogo'))).not.toContain('Verbinden')
    expect(buttonsOf(await overleg('Hanneke', 'oogo'))).toEqual(
      expect.arrayContaining(['Bijeenkomst plannen', 'Verbinden', 'Losmaken', 'Voornemen vastleggen', 'Wijzigen']),
    )
  })

  it('shows who does not sit there composition and chain, and no meetings or afspraken', async () => {
    await world.storage.meetings.add(meeting('next', { hours: hours('2027-04-13') }))
    const card = await overleg('Femke', 'oogo')
    const text = linesOf(card).join('\n')
    expect(text).toContain('Gijs Oosterbaan')
    expect(text).toContain('Regisseursgroep bereidt OOGO voor.')
    expect(text).not.toMatch(/Volgende bijeenkomst|Open afspraken/u)
    expect(buttonsOf(card).filter((label) => /Bijeenkomst|Agenda|Afspraken/u.test(label))).toEqual([])
  })

  it('is one press away from every box and for every neighbour', async () => {
    const card = await overleg('Femke', 'oogo')
    expect(buttonsOf(card)).toEqual(expect.arrayContaining(['Beleidsgroep', 'Regisseursgroep']))
    const [{ press }] = [must(chainOf(card).boxes[0], 'box')]
    expect(cardIn(await world.as('Femke').press(press.name, press.data)).summary).toBe('Beleidsgroep')
  })

  it('is a picture of the neighbourhood where sixty bodies are linked', async () => {
    const { network: store } = world.storage
    const oogo = must(world.bodies.OOGO, 'OOGO')
    for (let at = 0; at < 55; at += 1) {
      const id = `extra${at}`
      await store.saveBody({ ...oogo, id, name: `Werkgroep ${at}`, template: null, level: 'operational' })
      await store.saveBodyLink({ network: world.network, from: id, to: oogo.id, relation: 'feeds' })
    }
    const all = await overleg('Hanneke')
    expect(chainOf(all).boxes).toHaveLength(12)
    expect(linesOf(all)).toContain(
      'Getekend: 12 van 58 verbonden overleggen, rond OOGO. Kies een overleg om er de buren van te zien.',
    )
    expect(linesOf(await overleg('Hanneke', 'oogo'))).toContain('Nog 46 overleggen zijn verbonden.')
    expect(chainOf(await overleg('Hanneke', 'Werkgroep 7')).boxes.map(({ name }) => name)).toContain('OOGO')
  })

  it('knows no body of another name, and says where all are', async () => {
    expect((await overleg('Gijs', 'Waterschap')).summary).toContain('Waterschap')
  })
})

describe('how a body meets', () => {
  const ask = async () =>
    formIn(await world.as('Hanneke').press('network.write', { register: 'bodies', id: idOf('Beleidsgroep') }))

  it('is typed in Dutch words, and what stands empty is as usual', async () => {
    const form = await ask()
    expect(form.folded?.label).toBe('Werkwijze')
    const sent = { rhythm: 'elke 1e di van de maand behalve juli', startsAt: '9u30', minutes: '120 min' }
    const done = await world.as('Hanneke').submit(form, { ...sent, standing: '- Verzuim\n2. Zorg\n', bothSides: 'yes' })
    expect(linesOf(cardIn(done))).toContain(
      'Komt bijeen: elke eerste dinsdag van de maand, behalve in juli (09.30 uur, 120 minuten)',
    )
    const body = await world.storage.network.body(world.network, idOf('Beleidsgroep'))
    expect(body?.customs).toEqual({
      ...usualCustoms,
      rhythm: { kind: 'month', nth: 1, weekday: 2, months: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12] },
      startsAt: '09:30',
      minutes: 120,
      needsBothSides: true,
      standing: ['Verzuim', 'Zorg'],
    })
    await world.as('Hanneke').submit(await ask())
    expect(await world.storage.network.body(world.network, idOf('Beleidsgroep'))).toEqual(body)
  })

  it.each([
    ['rhythm', 'als het uitkomt'],
    ['rhythm', 'elke zes weken'],
    ['startsAt', '25.00'],
    ['minutes', 'zo lang als nodig'],
    ['minutes', '0'],
    ['papersDays', '91'],
  ])('is refused at %s for "%s"', async (field, value) => {
    expect(problemsIn(await world.as('Hanneke').submit(await ask(), { [field]: value }))).toEqual({
      [field]: expect.stringContaining(value),
    })
  })

  it('proposes the usual link of a template in the form, and adds none', async () => {
    const start = formIn(await world.as('Hanneke').press('network.write', { register: 'bodies', id: '' }))
    const form = formIn(await world.as('Hanneke').submit(start, { template: 'directing_group', name: 'Regie 2' }))
    expect(JSON.stringify(form.fields[0])).toContain('Regie 2 bereidt OOGO voor.')
    const before = await world.storage.network.bodyLinks(world.network)
    await world.as('Hanneke').submit(form)
    expect(await world.storage.network.bodyLinks(world.network)).toEqual(before)
  })
})

it('keeps what was filled in when the customs are folded open on Slack', async () => {
  const hanneke = must(world.members.Hanneke, 'Hanneke')
  const press = { register: 'bodies', id: idOf('Stuurgroep') }
  const form = formIn(await world.as('Hanneke').press('network.write', press))
  expect(form.folded?.isOpen).toBe(false)
  const asked = {
    from: pageIdentity(hanneke),
    at: pageIdentity(hanneke).alone,
    isPrivate: true,
    language: 'nl' as const,
  }
  const values = { ...valuesOf(form), name: 'Stuurgroep zorg', rhythm: 'als het uitkomt' }
  const sent = { kind: 'submit', name: form.name, state: form.state, values, isUnfolding: true } as const
  const open = formIn((await world.app.answer({ ...asked, ...sent })).reply)
  expect(open.folded?.isOpen).toBe(true)
  expect(valuesOf(open)).toEqual(values)
  expect(open.state).toEqual(form.state)
})
