/** A decision is two presses; where both sides have to agree, it is one when they do. */
import { describe, expect, it } from 'vitest'
import { plain } from '../../cards/card.ts'
import { formIn, must, problemsIn } from '../world.ts'
import {
  agreedIn,
  allPresent,
  asChair,
  at,
  attend,
  itemNow,
  linesIn,
  meetingNow,
  memberNamed,
  oogo,
  open,
  placeItem,
  planMeeting,
  useOogo,
  world,
} from './oogo.ts'

useOogo()

const begin = async () => {
  await planMeeting()
  const item = await placeItem('Verdeling jeugdhulp')
  world.now = at(14)
  await allPresent()
  await open()
  return item
}

const askDecision = async (item: string | null) =>
  formIn(await asChair().press('session.decide', { meeting: 'm1', item }))

/** Which answer field asks this organisation. */
const fieldOf = (form: Awaited<ReturnType<typeof askDecision>>, organisation: string): string => {
  const field = form.fields.find((one) => one.kind === 'choice' && one.label.includes(organisation))
  if (field?.kind !== 'choice') throw new Error(`Nobody asks ${organisation}.`)
  return field.name
}

describe('a decision of both sides', () => {
  it('is kept with two presses, numbered on, with its day, its item and who agreed', async () => {
    const item = await begin()
    const reply = await asChair().submit(await askDecision(item))
    expect(linesIn(reply)).toContain('Besluit 1 is vastgelegd.')
    const [decision] = await agreedIn()
    expect(decision).toMatchObject({
      kind: 'decision',
      serial: 1,
      title: 'Verdeling jeugdhulp',
      agreedOn: '2026-11-26',
      origin: { meeting: 'm1', item },
      createdBy: (await memberNamed('Gijs')).id,
      details: { point: 'Verdeling jeugdhulp', source: 'OOGO, do 26 nov 2026' },
    })
    expect(decision?.consent?.answers.map(({ side, answer }) => [side, answer])).toEqual([
      ['education', 'agree'],
      ['education', 'agree'],
      ['municipality', 'agree'],
      ['municipality', 'agree'],
    ])
    const card = await asChair().press('agreement.show', { item: must(decision, 'decision').id })
    expect(linesIn(card)).toContain('Gemeenten: akkoord: Gemeente Duinrecht, Gemeente Veenwijk')
  })

  it('is made once when its form is sent twice', async () => {
    const form = await askDecision(await begin())
    await asChair().submit(form)
    await asChair().submit(form)
    expect(await agreedIn()).toHaveLength(1)
  })

  it('is not recorded by two stewards at once', async () => {
    const item = await begin()
    const [mine, theirs] = [
      await askDecision(item),
      formIn(await world.as('Hanneke').press('session.decide', { meeting: 'm1', item })),
    ]
    await asChair().submit(mine)
    expect(Object.values(problemsIn(await world.as('Hanneke').submit(theirs))).join()).toContain('net besluit 1')
    expect(await agreedIn()).toHaveLength(1)
  })

  it('asks no organisation of which everybody is absent, and takes for granted nobody who said nothing', async () => {
    await planMeeting()
    const item = await placeItem('Verdeling jeugdhulp')
    world.now = at(14)
    await attend('Gijs', 'present')
    await attend('Els', 'absent')
    await attend('Bram', 'replaced')
    await open()
    const form = await askDecision(item)
    const chosen = form.fields.flatMap((one) => (one.kind === 'choice' ? [[one.label, one.chosen[0]?.value]] : []))
    expect(chosen).toEqual([
      ['Onderwijs · SWV Noorderkring PO', 'agree'],
      ['Onderwijs · SWV Noorderkring VO', 'none'],
      ['Gemeenten · Gemeente Duinrecht', 'agree'],
    ])
    const notes = form.fields.flatMap((one) => (one.kind === 'note' ? [plain(one.text)] : []))
    expect(notes).toContain('Niet aan tafel: Gemeente Veenwijk.')
    expect(notes[0]).toContain('Van 1 lid is nog niet bekend of het er is.')
    expect(notes.join()).toContain('Vooraf staat “akkoord” bij wie als aanwezig of vervangen staat')
  })
})

describe('what both sides do not agree on', () => {
  it('comes back as a form that says so, and is kept as an intention with the dispute, for the next agenda', async () => {
    const item = await begin()
    const form = await askDecision(item)
    const again = formIn(await asChair().submit(form, { [fieldOf(form, 'Veenwijk')]: 'objection' }))
    expect(await agreedIn()).toEqual([])
    expect(JSON.stringify(again.fields)).toContain('Dit is nog geen besluit. Gemeente Veenwijk heeft bezwaar.')
    await asChair().submit(again, { dispute: 'De verdeelsleutel van het vervoer' })
    const [kept] = await agreedIn()
    expect(kept).toMatchObject({ kind: 'intention', serial: null, origin: { meeting: 'm1', item } })
    expect(kept?.consent?.dispute).toBe('De verdeelsleutel van het vervoer')
    const next = await world.storage.agendaItems.about(world.network, { kind: 'agreement', id: must(kept, 'it').id })
    expect(next).toMatchObject([{ state: 'proposed', title: 'Verdeling jeugdhulp', body: oogo().id }])
    const card = linesIn(await asChair().press('agreement.show', { item: must(kept, 'it').id }))
    expect(card).toContain('Geschil: De verdeelsleutel van het vervoer')
    expect(card.join()).toContain('geschillenregeling')
  })

  it('is said in one plain sentence', async () => {
    const form = await askDecision(await begin())
    const answers = { Duinrecht: 'abstain', Veenwijk: 'abstain', PO: 'objection' }
    const given = Object.entries(answers).map(([name, answer]) => [fieldOf(form, name), answer])
    const again = formIn(await asChair().submit(form, Object.fromEntries(given)))
    expect(JSON.stringify(again.fields)).toContain(
      'Dit is nog geen besluit. Van de gemeenten is niemand akkoord en SWV Noorderkring PO heeft bezwaar.',
    )
    expect(JSON.stringify(again.fields)).toContain('geschillenregeling')
  })

  it('is no dispute where a side was not at the table: it waits for a meeting where it is', async () => {
    const form = await askDecision(await begin())
    const given = ['Duinrecht', 'Veenwijk'].map((name) => [fieldOf(form, name), 'none'])
    const again = formIn(await asChair().submit(form, Object.fromEntries(given)))
    const said = JSON.stringify(again.fields)
    expect(said).toContain('Van de gemeenten is niemand aan tafel.')
    expect(said).toContain('Schuif het punt door')
    expect(said).not.toContain('geschil')
    expect(linesIn(await asChair().submit(again))).toContain(
      'Vastgelegd als voornemen (afspraak 1). Het komt op de volgende agenda.',
    )
    const [kept] = await agreedIn()
    expect(kept).toMatchObject({ kind: 'intention', consent: { dispute: '' } })
    const card = linesIn(await asChair().press('agreement.show', { item: must(kept, 'it').id })).join()
    expect(card).not.toContain('eschil')
    const source = { kind: 'agreement', id: must(kept, 'it').id }
    const [next] = await world.storage.agendaItems.about(world.network, source)
    expect(next).toMatchObject({ about: '', title: 'Verdeling jeugdhulp' })
    await planMeeting('m2', '2027-01-28')
    world.now = at(14, '2027-01-28')
    await open('m2')
    const shown = await asChair().press('session.item', { meeting: 'm2', item: must(next, 'next').id })
    expect(linesIn(shown).join()).toContain('een voornemen waarover nog geen overeenstemming is')
  })

  it('is a decision after all when the answers are put right', async () => {
    const form = await askDecision(await begin())
    const field = fieldOf(form, 'Veenwijk')
    const again = formIn(await asChair().submit(form, { [field]: 'objection' }))
    const still = formIn(await asChair().submit(again, { keepAs: 'decision' }))
    await asChair().submit(still, { keepAs: 'decision', [field]: 'concern' })
    expect(await agreedIn()).toMatchObject([{ kind: 'decision', serial: 1 }])
  })

  it('keeps what was filled in when something is wrong with it', async () => {
    const form = await askDecision(await begin())
    expect(problemsIn(await asChair().submit(form, { title: ' ' }))).toHaveProperty('title')
    expect(problemsIn(await asChair().submit(form, { title: 'x'.repeat(301) }))).toHaveProperty('title')
    expect(await agreedIn()).toEqual([])
  })
})

describe('what else is agreed in a meeting', () => {
  it('is an action item one press away, with its item and meeting, and the session goes on', async () => {
    const item = await begin()
    const form = formIn(await asChair().press('session.record', { meeting: 'm1', item, kind: 'action-item' }))
    expect(form.fields.some((field) => field.kind === 'choice' && field.name === 'kind')).toBe(false)
    const owner = `member:${(await memberNamed('Anna')).id}`
    const reply = await asChair().submit(form, {
      title: 'Brief sturen',
      owners: [owner],
      term: 'uiterlijk 18 december',
    })
    expect(linesIn(reply)).toContain('Afspraak 1 is vastgelegd bij OOGO.')
    expect(linesIn(reply)).toContain('Actie 1: Brief sturen')
    expect(await agreedIn()).toMatchObject([
      { kind: 'action-item', origin: { meeting: 'm1', item }, details: { point: 'Verdeling jeugdhulp' } },
    ])
  })

  it('is an intention that stays one, and a standing agreement that is looked back on', async () => {
    const item = await begin()
    for (const kind of ['intention', 'standing-agreement']) {
      const form = formIn(await asChair().press('session.record', { meeting: 'm1', item, kind }))
      await asChair().submit(form, { title: `Een ${kind}` })
    }
    expect((await agreedIn()).map(({ kind }) => kind)).toEqual(['intention', 'standing-agreement'])
  })

  it('is recorded by nobody but who keeps order', async () => {
    const item = await begin()
    const form = formIn(await asChair().press('session.record', { meeting: 'm1', item, kind: 'action-item' }))
    await world.as('Anna').submit(form, { title: 'Van een lid' })
    const pressed = await world.as('Anna').press('session.decide', { meeting: 'm1', item })
    expect(linesIn(pressed).join()).toContain('voorzitter')
    expect(await agreedIn()).toEqual([])
  })
})

it('takes a decision of a body that needs no two sides with its text alone', async () => {
  await world.storage.network.saveBody({ ...oogo(), customs: { ...oogo().customs, needsBothSides: false } })
  const item = await begin()
  const form = await askDecision(item)
  expect(form.fields.map((field) => (field.kind === 'note' ? '' : field.name))).toEqual(['title'])
  await asChair().submit(form)
  expect(await agreedIn()).toMatchObject([{ kind: 'decision', consent: null }])
  expect((await itemNow(item)).state).toBe('placed')
  expect((await meetingNow()).state).toBe('in-session')
})
