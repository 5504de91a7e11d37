/** Undoing brings back nothing that is no longer there. */
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import type { Party } from '../../bot/agreements/party.ts'
import { formIn, must } from '../world.ts'
import { record, useWorld, world } from './given.ts'

useWorld()

const hanneke = () => world.as('Hanneke', 'OOGO')
const find = async (id: string): Promise<Agreement> =>
  must(await world.storage.agreements.find(world.network, id), 'agreement')
const undo = async (id: string) => hanneke().press('agreement.undo', { item: id, version: (await find(id)).version })
const theme = (id: string) => world.storage.workAgendas.saveTheme({ id, network: world.network, name: `Thema ${id}` })

/** With these details, and then corrected to have none of them. */
const without = async (details: Partial<Agreement['details']>, owners: readonly Party[] = []) => {
  const { id } = await record('Werkagenda opstellen')
  await world.storage.agreements.change(world.network, id, (item) => ({
    ...item,
    owners: owners.map((owner) => ({ ...owner, hasAccepted: false })),
    details: { ...item.details, ...details },
  }))
  const form = formIn(await hanneke().press('agreement.correct', { item: id }))
  const values = { title: 'Werkagenda afmaken', owners: [], theme: '', agenda: 'none', partners: [], lead: 'none' }
  expect(await hanneke().submit(form, values)).toMatchObject({ kind: 'done' })
  expect(await find(id)).toMatchObject({ owners: [], details: { theme: null, agenda: null, partners: [], lead: null } })
  return id
}

describe('undoing', () => {
  it('leaves out what was removed since, and says what', async () => {
    const { network: store, workAgendas } = world.storage
    const { network } = world
    const [first] = await store.organisations(network)
    const organisation = { ...must(first, 'organisation'), id: 'o', name: 'Stichting Even' }
    await store.saveOrganisation(organisation)
    await store.saveGroup({ id: 'g', network, name: 'regio', organisations: ['o'], contact: null })
    await store.saveFunction({ id: 'f', network, name: 'regisseur', organisation: null, holder: null })
    await workAgendas.saveAgenda({ id: 'a', network, name: 'Pact', body: null, about: '', themes: [], endedOn: null })
    await theme('t')
    const parts = { theme: 't', agenda: 'a', partners: [{ kind: 'organisation', id: 'o' }] } as const
    const id = await without({ ...parts, lead: { kind: 'function', id: 'f' } }, [{ kind: 'group', id: 'g' }])
    await store.removeOrganisation(network, 'o')
    await store.removeGroup(network, 'g')
    await store.removeFunction(network, 'f')
    await workAgendas.removeAgenda(network, 'a')
    await workAgendas.removeTheme(network, 't')
    expect(await undo(id)).toMatchObject({
      said: expect.stringContaining('intussen verwijderd: actiehouders, trekker, i.s.m., thema, werkagenda'),
    })
    expect(await find(id)).toMatchObject({
      title: 'Werkagenda opstellen',
      owners: [],
      details: { theme: null, agenda: null, partners: [], lead: null },
    })
  })

  it('brings back a theme that was merged since as the one that it became, however often', async () => {
    for (const id of ['t1', 't2', 't3']) await theme(id)
    const id = await without({ theme: 't1' })
    const merge = async (from: string, into: string) =>
      hanneke().submit(formIn(await hanneke().press('theme.merge', { theme: from })), { into })
    await merge('t1', 't2')
    await merge('t2', 't3')
    expect(await world.storage.workAgendas.theme(world.network, 't2')).toBeNull()
    expect(await undo(id)).toMatchObject({ said: expect.not.stringContaining('verwijderd') })
    expect((await find(id)).details.theme).toBe('t3')
  })
})
