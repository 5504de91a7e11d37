import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AgendaItem } from '../../bot/agenda-items/agenda-item.ts'
import { agendaItemsOfMember } from '../../bot/agenda-items/of-member.ts'
import type { Context, Reader } from '../../bot/chat/feature.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import type { Ref } from '../../bot/ref.ts'
import { nl } from '../../cards/words/nl.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, type World } from '../world.ts'
import { closeMeeting, deedIn, itemsOf, openMeeting, planMeeting, send, treat } from './meetings.ts'

let world: World
let here: Meeting

/** The stuurgroep prepares the OOGO, and the OOGO, round again, the stuurgroep. */
beforeEach(async () => {
  world = await openWorld()
  for (const name of ['OOGO', 'Stuurgroep']) {
    const body = must(world.bodies[name], name)
    await world.storage.network.saveBody({ ...body, customs: { ...body.customs, standing: [] } })
  }
  await link('Stuurgroep', 'OOGO')
  await link('OOGO', 'Stuurgroep')
  here = await planMeeting(world, 'Stuurgroep', '2026-12-01')
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const id = (name: string) => must(world.bodies[name], name).id
const link = (from: string, to: string) =>
  world.storage.network.saveBodyLink({ network: world.network, from: id(from), to: id(to), relation: 'prepares' })
const find = async (item: string) => must(await world.storage.agendaItems.find(world.network, item), 'item')
const hanneke = () => world.as('Hanneke')
const anna = () => world.as('Anna')

const propose = async (title: string): Promise<AgendaItem> => {
  const form = formIn(await anna().press('agenda-item.add', { body: id('Stuurgroep'), meeting: here.id }))
  await anna().submit(form, { title, about: 'Wat vindt u?', minutes: '20', papers: 'Stuk https://stukken.example/a' })
  return must((await itemsOf(world, here)).at(-1), title)
}

describe('what a body has treated', () => {
  it('goes on to the body that it prepares, with its papers and where it came from, and says so in both', async () => {
    const { id: item } = await propose('Convenant')
    const oogo = await planMeeting(world, 'OOGO', '2027-02-02')
    await openMeeting(world, here)
    const shown = await hanneke().press('agenda-item.show', { item })
    expect(labelsOf(cardIn(shown))).toContain('Door naar OOGO')
    const after = await pressOn(hanneke(), shown, 'Door naar OOGO')
    expect(await find(item)).toMatchObject({ state: 'sent-on', passages: [{ meeting: here.id, outcome: 'sent-on' }] })
    const there = must((await itemsOf(world, oogo)).at(-1), 'there')
    expect(there).toMatchObject({
      title: 'Convenant',
      reason: 'prepared',
      cameFrom: item,
      minutes: 20,
      state: 'placed',
    })
    expect(there.papers).toEqual([{ text: 'Stuk', href: 'https://stukken.example/a' }])
    expect(linesOf(cardIn(after))).toEqual(
      expect.arrayContaining([
        'Agenda: Stuurgroep: behandeld op di 1 dec 2026 en doorgestuurd',
        'Stuurgroep: voorgesteld op ma 23 nov 2026 | door Anna Wiegersma',
        'Stuurgroep van di 1 dec 2026: doorgestuurd',
        'OOGO: staat op di 2 feb 2027',
      ]),
    )
    expect(labelsOf(cardIn(after))).not.toContain('Door naar OOGO')
    const agenda = linesOf(cardIn(await hanneke().press('agenda-item.show-agenda', { meeting: oogo.id })))
    expect(agenda.join('\n')).toContain(
      'Convenant | bespreekpunt · 20 min · Anna Wiegersma · uit Stuurgroep van di 1 dec 2026',
    )
  })

  it('goes there once, and never before it was treated', async () => {
    const { id: item } = await propose('Convenant')
    await expect(send(world, item, 'OOGO')).rejects.toMatchObject({ reason: 'agenda-item.not-treated' })
    await treat(world, item)
    const there = await send(world, item, 'OOGO')
    await expect(send(world, item, 'OOGO')).rejects.toMatchObject({ reason: 'agenda-item.there-already' })
    await treat(world, there.id)
    await expect(send(world, item, 'OOGO')).rejects.toMatchObject({ reason: 'agenda-item.sent-on-already' })
    await expect(send(world, item, 'Beleidsgroep')).rejects.toMatchObject({ reason: 'agenda-item.not-prepared' })
    expect(await world.storage.agendaItems.continuing(world.network, item)).toHaveLength(1)
  })

  it('never runs round: where its trail is still on the way it does not come again', async () => {
    const { id: item } = await propose('Rond')
    await treat(world, item)
    const there = await send(world, item, 'OOGO')
    await world.storage.agendaItems.change(world.network, item, (one) => ({ ...one, state: 'proposed', meeting: null }))
    await treat(world, there.id)
    await expect(send(world, there.id, 'Stuurgroep')).rejects.toMatchObject({ reason: 'agenda-item.there-already' })
    const lines = linesOf(cardIn(await hanneke().press('agenda-item.show', { item: there.id })))
    expect(lines.filter((line) => line.includes('voorgesteld op'))).toHaveLength(2)
  })

  it('tells what came of it, and of a body that one does not see only that it was there', async () => {
    const { id: item } = await propose('Convenant')
    await treat(world, item)
    const there = await send(world, item, 'OOGO')
    await world.storage.network.unseat(world.network, id('OOGO'), must(world.members.Anna, 'Anna').id)
    const lines = linesOf(cardIn(await anna().press('agenda-item.show', { item })))
    expect(lines.join('\n')).toContain('OOGO: wacht op een agenda')
    const refused = linesOf(cardIn(await anna().press('agenda-item.show', { item: there.id })))
    expect(refused.join()).not.toContain('Convenant')
    expect(labelsOf(cardIn(await anna().press('agenda-item.show', { item })))).not.toContain('Door naar OOGO')
  })

  it('that was carried over says on which agendas it stood', async () => {
    const { id: item } = await propose('Uitvoeringsagenda')
    const next = await planMeeting(world, 'Stuurgroep', '2027-01-12')
    await closeMeeting(world, here)
    const agenda = linesOf(cardIn(await anna().press('agenda-item.show-agenda', { meeting: next.id })))
    expect(agenda.join('\n')).toContain(
      'Uitvoeringsagenda | bespreekpunt · 20 min · Anna Wiegersma · stond ook op di 1 dec 2026',
    )
    expect(linesOf(cardIn(await anna().press('agenda-item.show', { item })))).toEqual(
      expect.arrayContaining(['Stuurgroep van di 1 dec 2026: doorgeschoven', 'Stuurgroep: staat op di 12 jan 2027']),
    )
  })
})

describe('an agreement', () => {
  /** What the decision set in motion for whoever works it out is left aside. */
  const onStuurgroep = async (source: Ref) =>
    (await world.storage.agendaItems.about(world.network, source)).filter(({ body }) => body === id('Stuurgroep'))
  const decide = async () => {
    const person = world.as('Gijs', 'OOGO')
    await person.submit(formIn(await person.command('besluit', 'Leerlingenvervoer samen inkopen')))
    return must((await world.storage.agreements.list(world.network, { kinds: ['decision'] }, 1)).items[0], 'decision')
  }

  it('is put on the agenda of a body that one chooses, with where it came from', async () => {
    const { id: agreement } = await decide()
    const more = await anna().press('agreement.more', { item: agreement })
    const form = formIn(
      await pressOn(anna(), more, 'Agenderen voor …', 'Dit komt op de agenda van een overleg waar u in zit.'),
    )
    const agenda = cardIn(await anna().submit(form, { body: id('Stuurgroep'), minutes: '10' }))
    expect(linesOf(agenda).join('\n')).toContain(
      'Leerlingenvervoer samen inkopen | bespreekpunt · 10 min · besluit 1 van OOGO',
    )
    const [item] = await onStuurgroep({ kind: 'agreement', id: agreement })
    const shown = await anna().press('agenda-item.show', { item: must(item, 'item').id })
    expect(linesOf(cardIn(await pressOn(anna(), shown, 'Afspraak openen')))[0]).toContain('Leerlingenvervoer')
  })

  it('stands on one agenda once, however often it is put there', async () => {
    const source = { kind: 'agreement', id: (await decide()).id }
    const form = formIn(await anna().press('agenda-item.put-on-agenda', source))
    await anna().submit(form, { body: id('Stuurgroep') })
    await anna().submit(form, { body: id('Stuurgroep') })
    const again = formIn(await anna().press('agenda-item.put-on-agenda', source))
    expect(problemsIn(await anna().submit(again, { body: id('Stuurgroep') })).body).toBe(
      'Dit staat al op de agenda van Stuurgroep van di 1 dec 2026.',
    )
    expect(await onStuurgroep(source)).toHaveLength(1)
  })

  it('of a body in which one does not sit cannot be put on an agenda', async () => {
    const source = { kind: 'agreement', id: (await decide()).id }
    const refused = linesOf(cardIn(await world.as('Femke').press('agenda-item.put-on-agenda', source)))
    expect(refused.join()).not.toContain('Leerlingenvervoer')
  })
})

describe('a member', () => {
  const affairs = () => agendaItemsOfMember(world.storage)
  const member = (name: string) => must(world.members[name], name)
  const asHanneke = () => ({ ...deedIn(world), words: nl }) as unknown as Context

  it('hands over what they bring in, or leaves it to nobody; what was treated stays theirs', async () => {
    const [open, done] = [await propose('Open'), await propose('Klaar')]
    await treat(world, done.id)
    expect(await affairs().countOf(member('Anna'), { words: nl } as Reader)).toEqual(['1 agendapunt'])
    await affairs().handOver(member('Anna'), member('Bram'), asHanneke())
    expect([(await find(open.id)).owner, (await find(done.id)).owner]).toEqual([member('Bram').id, member('Anna').id])
    expect(await affairs().release(member('Bram'), asHanneke())).toEqual(['1 agendapunt heeft nu geen inbrenger.'])
    expect((await find(open.id)).owner).toBeNull()
  })

  it('is shown what is kept of them, and is forgotten', async () => {
    const { id: item } = await propose('Convenant')
    const [section] = await affairs().show(member('Anna'), { words: nl } as Reader, true)
    expect(section?.kept.map(({ what }) => what)).toEqual(['Agendapunt “Convenant”, inbrenger'])
    await affairs().erase(member('Anna'), asHanneke())
    expect(await find(item)).toMatchObject({ owner: null, createdBy: '' })
    expect(await affairs().show(member('Anna'), { words: nl } as Reader, true)).toEqual([])
  })
})
