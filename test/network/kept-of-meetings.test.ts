/** Who is erased is struck from all that was written of meetings: agendas, lists, report backs and plans. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { agendaItemRef } from '../../bot/agenda-items/agenda-item.ts'
import { proposeItem } from '../../bot/agenda-items/placing.ts'
import { newMeeting } from '../../bot/meetings/planning/write.ts'
import { formIn, must, openWorld, type World } from '../world.ts'
import { textOfDatabase } from './database-text.ts'

let folder: string
let world: World

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-kept-'))
  world = await openWorld(`sqlite:${folder}/schakel.db`)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

const name = 'Bram Tolsma'

const writeOfMeetings = async (): Promise<void> => {
  const { storage, network, members, bodies, now } = world
  const [body, by] = [must(bodies.OOGO, 'OOGO').id, must(members.Gijs, 'Gijs').id]
  const texts = {
    title: `Afscheid ${name}`,
    purpose: `${name} bedanken`,
    place: `bij ${name}`,
    summary: `${name} gaat`,
  }
  await storage.meetings.add({ ...newMeeting({ id: 'm1', network, body, by, now }), ...texts })
  const said = { network, meeting: 'm1', answer: 'replaced', at: now } as const
  await storage.meetings.answer({ ...said, member: by, replacedBy: { member: null, name } })
  const papers = [{ text: `Brief van ${name}`, href: 'https://stukken.example/brief' }]
  const about = { title: `Vertrek ${name}`, about: `Dank aan ${name}`, papers, source: agendaItemRef('none') }
  const draft = { id: 'i1', network, body, type: 'discussion', reason: 'member', ...about } as const
  await storage.agendaItems.add(proposeItem(draft, { member: { id: by }, now, surface: 'web' }))
  const made = { network, createdAt: now, createdBy: by }
  const told = { id: 'r1', from: body, meeting: null, to: [body], text: `${name} vertrekt`, agreements: [] }
  await storage.reportBacks.add({ ...made, ...told })
  const step = { id: 's1', title: `Overdracht ${name}`, body: null, gapDays: 1, on: '2027-01-12', isFixed: false }
  const steps = [{ ...step, meeting: null, agreement: null, isDone: false }]
  const plan = { id: 'p1', body, name: `Opvolging ${name}`, template: null, hardOn: '2027-02-01', meeting: null, steps }
  await storage.plans.add({ ...made, ...plan, state: 'running', version: 1 })
  const organisation = must(members.Bram, 'Bram').organisation
  await storage.network.saveIntendedSeat({
    ...{ network, body, organisation, change: 'leaves', saidOn: '2026-11-02', note: `met ${name}` },
  })
}

const eraseBram = async (): Promise<void> => {
  const bram = must(world.members.Bram, 'Bram')
  await world.storage.network.saveMember({ ...bram, leftOn: '2026-11-20' })
  const form = formIn(await world.as('Hanneke').command('netwerk', `wissen ${name}`))
  await world.as('Hanneke').submit(form, { name })
}

it('leaves the name in nothing that was written of meetings', async () => {
  await writeOfMeetings()
  expect(await textOfDatabase(`${folder}/schakel.db`)).toContain('Brief van Bram Tolsma')
  await eraseBram()
  expect(await textOfDatabase(`${folder}/schakel.db`)).not.toContain(name)
  const { storage, network } = world
  expect(await storage.meetings.find(network, 'm1')).toMatchObject({ summary: '[oud-lid] gaat', version: 5 })
  expect(await storage.meetings.attendances(network, 'm1')).toMatchObject([{ replacedBy: { name: '[oud-lid]' } }])
  expect((await storage.agendaItems.find(network, 'i1'))?.papers).toEqual([
    { text: 'Brief van [oud-lid]', href: 'https://stukken.example/brief' },
  ])
  expect((await storage.plans.find(network, 'p1'))?.steps).toMatchObject([{ title: 'Overdracht [oud-lid]' }])
  expect(await storage.reportBacks.find(network, 'r1')).toMatchObject({ text: '[oud-lid] vertrekt' })
})
