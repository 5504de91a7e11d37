import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import { roleIn } from '../../bot/network/network.ts'
import { plain } from '../../cards/card.ts'
import { cardIn, formIn, must, openWorld, problemsIn, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const oogo = () => must(world.bodies.OOGO, 'OOGO').id
const memberOf = (name: string) => must(world.members[name], name)
const seatOf = (name: string) => world.storage.network.seatOf(world.network, oogo(), memberOf(name).id)
const roleOf = async (name: string) => roleIn(memberOf(name), await seatOf(name))
const show = (name: string, query = '', skip = 0) =>
  world.as(name).press('network.show-seats', { body: oogo(), query, skip })
const askNew = (name = 'Hanneke') => world.as(name).press('network.add-seats', { body: oogo() })
const ask = (member: string, name = 'Hanneke') =>
  world.as(name).press('network.change-seat', { body: oogo(), member: memberOf(member).id })
const change = async (member: string, values: object) =>
  world.as('Hanneke').submit(formIn(await ask(member)), { ...values })
const setRings = async () => {
  const body = must(await world.storage.network.body(world.network, oogo()), 'OOGO')
  await world.storage.network.saveBody({ ...body, hasRings: true })
}
const rowsOf = (reply: Reply) =>
  cardIn(reply).blocks.flatMap((block) =>
    block.kind === 'rows' ? block.rows.map((row) => [plain(row.text), plain(row.fine ?? '')].join(' | ')) : [],
  )
const verbs = async () =>
  (await world.storage.history.of(world.network, { kind: 'body', id: oogo() })).map(({ verb }) => verb)

describe('the seats of a body', () => {
  it('are shown to every member, the chair first, and changed by the secretariat only', async () => {
    expect(rowsOf(await show('Femke'))).toEqual([
      'Gijs Oosterbaan voorzitter | SWV Noorderkring PO',
      'Anna Wiegersma lid | SWV Noorderkring VO',
      'Bram Tolsma lid | Gemeente Duinrecht',
    ])
    expect(JSON.stringify(await show('Femke'))).not.toMatch(/network\.(add-seats|change-seat)/u)
    expect(JSON.stringify(await show('Hanneke'))).toMatch(/network\.change-seat.*network\.add-seats/u)
    for (const asked of [await askNew('Gijs'), await ask('Bram', 'Gijs')])
      expect(cardIn(asked).summary).toContain('Dit doet het secretariaat')
  })

  it('are found by a part of a name or organisation', async () => {
    const form = formIn(await world.as('Bram').press('network.search-seats', { body: oogo() }))
    expect(rowsOf(await world.as('Bram').submit(form, { query: 'duinr' }))).toHaveLength(1)
    expect(cardIn(await show('Bram', 'Waterschap')).blocks).toContainEqual(
      expect.objectContaining({ text: ['Niemand gevonden met “Waterschap”.'] }),
    )
  })

  it('are given to several at once, with a role in this body alone', async () => {
    const form = formIn(await askNew())
    const shown = await world.as('Hanneke').submit(form, {
      members: [memberOf('Femke').id, memberOf('Hanneke').id],
      role: 'facilitator',
    })
    expect(rowsOf(shown)).toContain('Femke Lubbersen gespreksleider | RBL Noorderkring')
    expect(await roleOf('Femke')).toBe('facilitator')
    expect(await roleOf('Hanneke')).toBe('secretariat')
    expect(memberOf('Femke').role).toBe('member')
    expect(await verbs()).toEqual(['network.seated', 'network.seated'])
  })

  it('are offered to those who do not sit there, and refused to who does, to nobody and to somebody who has left', async () => {
    const form = formIn(await askNew())
    const field = form.fields.find((one) => one.kind === 'choice' && one.name === 'members')
    expect(JSON.stringify(field)).not.toContain('Bram Tolsma')
    const refused = async (members: readonly string[]) =>
      problemsIn(await world.as('Hanneke').submit(form, { members })).members
    expect(await refused([memberOf('Bram').id, memberOf('Femke').id])).toContain('Bram Tolsma')
    expect(await refused([])).toContain('Vul dit veld in')
    expect(await refused(['gone'])).toBeDefined()
    expect(await seatOf('Femke')).toBeNull()
  })

  it('give a role here that differs from the one in the network, and give that one back', async () => {
    await change('Bram', { role: 'chair' })
    expect(await roleOf('Bram')).toBe('chair')
    await change('Gijs', { role: 'member' })
    expect(await roleOf('Gijs')).toBe('member')
    await change('Gijs', { role: 'same' })
    expect(await roleOf('Gijs')).toBe('chair')
    expect(await verbs()).toEqual(['network.seat-changed', 'network.seat-changed', 'network.seat-changed'])
  })

  it('have a ring where the body has rings; who sits in the outer one reads along', async () => {
    expect(problemsIn(await change('Bram', { place: 'outer' }))).toHaveProperty('place')
    await setRings()
    expect(rowsOf(await change('Bram', { place: 'outer', role: 'chair' })).at(-1)).toBe(
      'Bram Tolsma meelezer | Gemeente Duinrecht · buitenkring',
    )
    expect(await roleOf('Bram')).toBe('reader')
    const form = formIn(await askNew())
    await world.as('Hanneke').submit(form, { members: [memberOf('Femke').id], ring: 'outer' })
    expect(await seatOf('Femke')).toMatchObject({ ring: 'outer' })
  })

  it('are taken back, and whoever does it a second time is told', async () => {
    const form = formIn(await ask('Bram'))
    expect(rowsOf(await world.as('Hanneke').submit(form, { place: 'none' }))).toHaveLength(2)
    expect(await seatOf('Bram')).toBeNull()
    expect(await verbs()).toEqual(['network.unseated'])
    expect(problemsIn(await world.as('Hanneke').submit(form, { place: 'none' }))).toHaveProperty([''])
  })

  it('leave the secretariat what it is, and say so', async () => {
    await world.as('Hanneke').submit(formIn(await askNew()), { members: [memberOf('Hanneke').id] })
    const form = formIn(await ask('Hanneke'))
    expect(JSON.stringify(form)).toContain('Hanneke Dorsman is het secretariaat, in elk overleg.')
    expect(rowsOf(await world.as('Hanneke').submit(form)).join()).toContain('Hanneke Dorsman secretariaat')
  })

  it('of five hundred members come by the page, and new ones by a search', async () => {
    const { network } = world.storage
    const { organisation } = memberOf('Femke')
    for (let at = 0; at < 500; at += 1) {
      const member = { ...memberOf('Femke'), id: `m${at}`, name: `Lid ${String(at).padStart(3, '0')}`, organisation }
      await network.saveMember(member)
      if (at < 40)
        await network.seat({ network: world.network, body: oogo(), member: member.id, ring: 'inner', role: null })
    }
    expect(rowsOf(await show('Hanneke', '', 30))).toHaveLength(13)
    expect(JSON.stringify(await show('Hanneke'))).toContain('Meer (nog 28)')
    const field = formIn(await askNew()).fields.find((one) => one.kind === 'choice' && one.name === 'members')
    expect(field).toMatchObject({ search: 'network.several-members' })
    const asked = {
      from: { surface: 'web', space: world.network, user: memberOf('Hanneke').id, name: '' },
      at: { surface: 'web', space: world.network, conversation: '@' },
      isPrivate: true,
      language: 'nl',
      search: 'network.several-members',
      query: 'lid 473',
    } as const
    expect((await world.app.options(asked)).map(({ value }) => value)).toEqual(['m473'])
  })
})
