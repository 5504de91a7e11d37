/** A meeting is closed: its list goes round, to those who were absent too, and the next meeting confirms it. */
import { describe, expect, it } from 'vitest'
import { plain } from '../../cards/card.ts'
import { labelsOf } from '../network/card-reading.ts'
import { countTo, linesTo } from '../reminders/told.ts'
import { formIn, must, problemsIn } from '../world.ts'
import {
  agreedIn,
  allPresent,
  asChair,
  at,
  attend,
  itemNow,
  labelsIn,
  linesIn,
  meetingNow,
  memberNamed,
  open,
  placeItem,
  planMeeting,
  useOogo,
  world,
} from './oogo.ts'

useOogo()

const begin = async () => {
  await planMeeting()
  const items = { decided: await placeItem('Verdeling jeugdhulp'), left: await placeItem('Vervoer') }
  world.now = at(14)
  await allPresent()
  await attend('Bram', 'absent')
  await open()
  return items
}

const decide = async (item: string) =>
  asChair().submit(formIn(await asChair().press('session.decide', { meeting: 'm1', item })))

const close = async (values: Readonly<Record<string, unknown>> = {}) =>
  asChair().submit(formIn(await asChair().press('session.close', { meeting: 'm1' })), values)

const notesIn = ({ fields }: ReturnType<typeof formIn>): string =>
  fields.flatMap((one) => (one.kind === 'note' ? [plain(one.text)] : [])).join('\n')

/** To whom the list or another view is owed, by the name of the channel or of the member. */
const owed = async (...views: readonly string[]) => {
  const claimed: string[] = []
  const { outbox, network } = world.storage
  for (let round = 0; round < 20; round++) {
    for (const one of await outbox.claim('web', world.now, world.now + 1, 100)) {
      await outbox.delivered(one, `m-${one.key}`, 0)
      const channel = await network.channel(world.network, one.channel)
      const member = channel?.member ? await network.member(world.network, channel.member) : null
      if (views.includes(one.view)) claimed.push(member?.name ?? channel?.name ?? '')
    }
  }
  return [...new Set(claimed)].sort()
}

describe('closing', () => {
  it('keeps the thread, carries over what is left and sends the list to the body and to who was absent', async () => {
    const { decided, left } = await begin()
    await decide(decided)
    await asChair().press('session.treat', { meeting: 'm1', item: decided })
    const form = formIn(await asChair().press('session.close', { meeting: 'm1' }))
    expect(notesIn(form)).toMatch(/^Niet behandeld, en schuift door: .*Vervoer\.$/m)
    const list = await asChair().submit(form, { summary: 'Wij verdelen de jeugdhulp opnieuw.' })
    expect(await meetingNow()).toMatchObject({ state: 'held', summary: 'Wij verdelen de jeugdhulp opnieuw.' })
    expect((await itemNow(left)).passages).toMatchObject([{ meeting: 'm1', outcome: 'carried-over' }])
    const lines = linesIn(list)
    expect(lines).toContain('Wij verdelen de jeugdhulp opnieuw.')
    expect(lines).toContain('Vervoer')
    expect(lines.join()).toContain('Aanwezig: 1 wethouder, 2 zonder functie. Afwezig: 1.')
    expect(lines.join()).toContain('Besluit 1')
    expect(await owed('list', 'list-missed')).toEqual(['Bram Tolsma', 'oogo'])
  })

  it('asks who was there of whom nothing is known, and counts the others as absent', async () => {
    await planMeeting()
    world.now = at(14)
    await open()
    const form = formIn(await asChair().press('session.close', { meeting: 'm1' }))
    expect(JSON.stringify(form.fields)).toContain('Nog niet bekend van: Anna Wiegersma, Bram Tolsma')
    await asChair().submit(form, { present: [(await memberNamed('Anna')).id] })
    const answers = await world.storage.meetings.attendances(world.network, 'm1')
    expect(answers.map(({ answer }) => answer).sort()).toEqual(['absent', 'absent', 'absent', 'present'])
  })

  it('refuses somebody who does not sit there, and closes nothing', async () => {
    await begin()
    const reply = await close({ present: [(await memberNamed('Femke')).id] })
    expect(problemsIn(reply)).toHaveProperty('present')
    expect((await meetingNow()).state).toBe('in-session')
  })

  it('is done once', async () => {
    await begin()
    const form = formIn(await asChair().press('session.close', { meeting: 'm1' }))
    await asChair().submit(form, { summary: 'Eerst' })
    expect(Object.values(problemsIn(await asChair().submit(form, { summary: 'Later' }))).join()).toContain(
      'al gesloten',
    )
    expect((await meetingNow()).summary).toBe('Eerst')
  })
})

describe('the list', () => {
  it('tells disputes apart, and what was forgotten comes on it afterwards', async () => {
    const { decided, left } = await begin()
    await decide(decided)
    const form = formIn(await asChair().press('session.decide', { meeting: 'm1', item: left }))
    const veenwijk = form.fields.find((one) => one.kind === 'choice' && one.label.includes('Veenwijk'))
    const field = veenwijk?.kind === 'choice' ? veenwijk.name : ''
    const again = formIn(await asChair().submit(form, { [field]: 'objection' }))
    await asChair().submit(again, { dispute: 'De kosten' })
    await close()
    const forgotten = formIn(await asChair().press('session.decide', { meeting: 'm1', item: null }))
    await asChair().submit(forgotten, Object.assign({ title: 'Vergeten besluit' }, answersIn(forgotten)))
    const lines = linesIn(await world.as('Anna').press('session.list', { meeting: 'm1' }))
    expect(lines.filter((line) => line.includes('Geschil: De kosten'))).toHaveLength(1)
    expect(lines.join()).toContain('Vergeten besluit')
    expect(lines.indexOf('Voornemens (binden nog niemand)')).toBeGreaterThan(lines.indexOf('Besluiten'))
    expect(labelsIn(await world.as('Anna').press('session.list', { meeting: 'm1' }))).not.toContain(
      'Rode draad wijzigen',
    )
  })

  it('leads from the channel to what chair and secretariat may still do, until it is confirmed', async () => {
    await begin()
    await close()
    const shown = async () => {
      const card = await world.app.present(world.network, { kind: 'meeting', id: 'm1' }, 'list', 'nl')
      return labelsOf(must(card, 'the list in the channel')).filter((label) => label !== 'Meenemen')
    }
    expect(await shown()).toEqual(['Bekijken'])
    expect(labelsIn(await asChair().press('session.list', { meeting: 'm1' }))).toEqual([
      'Rode draad wijzigen',
      'Vergeten besluit of actie',
      'Meenemen',
    ])
    await planMeeting('m2', '2027-01-28')
    await world.storage.meetings.change(world.network, 'm1', (kept) => ({ ...kept, confirmedIn: 'm2' }))
    expect(await shown()).toEqual([])
  })

  it('is not there before the meeting is closed, and not for who does not sit there', async () => {
    await begin()
    expect(linesIn(await world.as('Anna').press('session.list', { meeting: 'm1' })).join()).toContain('nog geen lijst')
    await close()
    const outside = await world.as('Femke').press('session.list', { meeting: 'm1' })
    expect(linesIn(outside).join()).toContain('daar bent u geen lid van')
  })

  it('takes another summary until it is confirmed, and no summary written over another', async () => {
    await begin()
    await close({ summary: 'Eerst' })
    const [mine, theirs] = [
      formIn(await asChair().press('session.correct', { meeting: 'm1' })),
      formIn(await world.as('Hanneke').press('session.correct', { meeting: 'm1' })),
    ]
    await asChair().submit(mine, { summary: 'Beter' })
    expect(problemsIn(await world.as('Hanneke').submit(theirs, { summary: 'Anders' }))).toHaveProperty('')
    expect((await meetingNow()).summary).toBe('Beter')
  })
})

/** Everybody agrees. */
const answersIn = (form: ReturnType<typeof formIn>) =>
  Object.fromEntries(
    form.fields.flatMap((one) => (one.kind === 'choice' && one.name.startsWith('answer') ? [[one.name, 'agree']] : [])),
  )

describe('the next meeting', () => {
  it('confirms the list, which stays as it is from then on', async () => {
    const { decided } = await begin()
    await decide(decided)
    await close({ summary: 'Eerst' })
    world.now = at(10, '2026-12-01')
    await planMeeting('m2', '2027-01-28')
    const [confirm] = (await world.storage.agendaItems.ofMeeting(world.network, 'm2')).filter(
      ({ reason }) => reason === 'confirm',
    )
    world.now = at(14, '2027-01-28')
    await open('m2')
    const item = must(confirm, 'item that confirms').id
    const shown = await asChair().press('session.item', { meeting: 'm2', item })
    expect(labelsIn(shown)).toContain('Vaststellen')
    await asChair().press('session.confirm', { meeting: 'm2', item })
    await asChair().press('session.confirm', { meeting: 'm2', item })
    expect(await meetingNow('m1')).toMatchObject({ confirmedIn: 'm2' })
    expect(await itemNow(item)).toMatchObject({ state: 'treated' })
    const list = await asChair().press('session.list', { meeting: 'm1' })
    expect(linesIn(list)).toContain('Vastgesteld op do 28 jan 2027.')
    expect(labelsIn(list)).not.toContain('Rode draad wijzigen')
    const late = await asChair().press('session.decide', { meeting: 'm1', item: null })
    expect(linesIn(late).join()).toContain('vastgesteld')
    expect(await agreedIn()).toHaveLength(1)
  })
})

describe('a meeting that nobody opened', () => {
  it('is asked after the next morning, of who keeps order, and recorded afterwards', async () => {
    await planMeeting()
    world.now = at(9, '2026-11-27')
    await world.app.wake()
    const never = 'OOGO, do 26 nov 2026 is geweest, en er is nog niets vastgelegd van wat er is besloten.'
    for (const name of ['Gijs', 'Hanneke']) expect(await linesTo(world, name)).toEqual([never])
    expect(await countTo(world, 'Anna')).toBe(0)
    const reply = await open()
    expect(linesIn(reply)).toContain('U legt dit achteraf vast.')
    const form = formIn(await asChair().press('session.decide', { meeting: 'm1', item: null }))
    await asChair().submit(form, { title: 'Achteraf besloten', ...answersIn(form) })
    expect(await agreedIn()).toMatchObject([{ agreedOn: '2026-11-26', origin: { meeting: 'm1', item: null } }])
    await close()
    expect((await meetingNow()).state).toBe('held')
    expect(await linesTo(world, 'Gijs')).toEqual(['OOGO, do 26 nov 2026 is vastgelegd.'])
  })

  it('is recorded afterwards, and asks nobody any more whether they come', async () => {
    await planMeeting()
    world.now = at(10, '2026-11-27')
    const answering = ['Ik kom', 'Ik kom niet', 'Vervanger', 'Uitnodiging']
    const before = await asChair().press('meeting.show', { meeting: 'm1' })
    expect(linesIn(before)).toContain('De bijeenkomst is geweest. Er is nog niets vastgelegd.')
    expect(labelsIn(before)).toContain('Achteraf vastleggen')
    await open()
    const shown = await asChair().press('meeting.show', { meeting: 'm1' })
    expect(linesIn(shown)).toContain('De bijeenkomst is geweest en wordt achteraf vastgelegd.')
    for (const label of answering) expect([...labelsIn(before), ...labelsIn(shown)]).not.toContain(label)
    const card = await world.app.present(world.network, { kind: 'meeting', id: 'm1' }, 'card', 'nl')
    for (const label of answering) expect(labelsOf(must(card, 'card'))).not.toContain(label)
  })

  it('is not asked after when it was moved, or is closed by then', async () => {
    await begin()
    await close()
    world.now = at(9, '2026-11-27')
    await world.app.wake()
    for (const name of ['Gijs', 'Hanneke']) expect(await countTo(world, name)).toBe(0)
  })
})
