/** The register of members: who they are, how they are added, changed, and come back. */
import { describe, expect, it } from 'vitest'
import { cardIn, formIn, must, problemsIn, valuesOf } from '../world.ts'
import { labelsOf, linesOf, pressOn } from './card-reading.ts'
import { bodyOf, idOf, said, useWorld, world } from './given.ts'

useWorld()

const show = async (name: string, of: string) =>
  said(cardIn(await world.as(name).press('network.show', { register: 'members', id: idOf(of) })))
const change = async (name: string, over: Readonly<Record<string, unknown>>) => {
  const hanneke = world.as('Hanneke')
  const form = formIn(await hanneke.press('network.write', { register: 'members', id: idOf(name) }))
  return hanneke.submit(form, over)
}
const kept = async (name: string) => must(await world.storage.network.member(world.network, idOf(name)), name)

describe('the register of members', () => {
  it('lists everybody with organisation and role, and finds them by either', async () => {
    const list = async (query: string) =>
      said(cardIn(await world.as('Anna').press('network.list', { register: 'members', query, skip: 0 })))
    expect(await list('')).toContain('SWV Noorderkring PO · voorzitter')
    const found = await list('duinrecht')
    expect(found).toContain('Bram Tolsma')
    expect(found).not.toContain('Anna Wiegersma')
  })

  it('shows where somebody sits, with role and ring where they differ, and how they are reached', async () => {
    const { storage, network } = world
    const [member, body] = [idOf('Bram'), bodyOf('Stuurgroep')]
    await storage.network.seat({ network, body, member, ring: 'outer', role: 'chair' })
    await storage.network.linkIdentity({ surface: 'slack', space: 'T1', user: 'U0SECRET', name: 'b' }, network, member)
    const card = await show('Anna', 'Bram')
    for (const word of ['Gemeente Duinrecht', 'OOGO, Stuurgroep (voorzitter, buitenkring)', 'Slack, onze pagina'])
      expect(card).toContain(word)
    expect(card).not.toContain('U0SECRET')
  })

  it('offers what each may do: the secretariat all, a member the own absence, others nothing', async () => {
    const moves = ['member.give-code', 'member.hand-over', 'member.leave', 'network.write"']
    const [bySecretary, own, other] = [
      await show('Hanneke', 'Bram'),
      await show('Bram', 'Bram'),
      await show('Anna', 'Bram'),
    ]
    for (const move of [...moves, 'member.go-away']) expect(bySecretary).toContain(move)
    expect(own).toContain('member.go-away')
    for (const move of moves) expect(own).not.toContain(move)
    expect(other).not.toContain('member.')
    expect(bySecretary).not.toContain('network.remove')
  })

  it('gives the secretariat a code for a member, and nobody else', async () => {
    const asked = { member: idOf('Bram') }
    expect(said(cardIn(await world.as('Hanneke').press('member.give-code', asked)))).toContain('Code voor Bram Tolsma')
    expect(cardIn(await world.as('Anna').press('member.give-code', asked)).summary).toContain('secretariaat')
  })
})

describe('a member by name', () => {
  it('is shown, or those who are meant are listed, with the way to add somebody else', async () => {
    const hanneke = world.as('Hanneke')
    const look = async (text: string) => cardIn(await hanneke.command('netwerk', text))
    expect(linesOf(await look('lid bram'))[0]).toBe('Bram Tolsma')
    expect(formIn(await pressOn(hanneke, await hanneke.command('netwerk', 'lid bram'), 'Lid toevoegen')).title).toBe(
      'Lid toevoegen',
    )
    await world.storage.network.saveMember({ ...(await kept('Bram')), id: 'other', name: 'Bram Terpstra' })
    expect(linesOf(await look('lid bram'))).toEqual(['Leden', '2 met “bram”', ...[1, 2].map(() => expect.anything())])
    expect(labelsOf(await look('lid bram'))).toContain('Toevoegen')
    expect(linesOf(await look('lid Bram Terpstra'))[0]).toBe('Bram Terpstra')
    expect(valuesOf(formIn(await hanneke.command('netwerk', 'lid Duinrecht')))).toMatchObject({ name: 'Duinrecht' })
  })
})

describe('the form of a member', () => {
  it('says that an organisation is new, for it may be a typing error', async () => {
    const hanneke = world.as('Hanneke')
    const add = async (name: string, organisation: string) =>
      said(cardIn(await hanneke.submit(formIn(await hanneke.command('netwerk', 'lid')), { name, organisation })))
    expect(await add('Sanne Bovenkamp', 'Gemente Duinrecht')).toContain('Gemente Duinrecht is een nieuwe organisatie')
    expect(await add('Piet Bovenkamp', 'gemeente duinrecht')).not.toContain('nieuwe organisatie')
    expect(await add('Kees Bovenkamp', 'Gemeente Duinregt')).toContain('Bedoelt u “Gemeente Duinrecht”?')
  })

  it('says so when a known member gets a new one, and asks after a name that is near', async () => {
    const changed = async (organisation: string) => said(cardIn(await change('Bram', { organisation })))
    const card = await changed('Gemente Duinrecht')
    expect(card).toContain('Gemente Duinrecht is een nieuwe organisatie')
    expect(card).toContain('Bedoelt u “Gemeente Duinrecht”?')
    expect(await changed('Politie Oost')).not.toContain('Bedoelt u')
    expect(await changed('politie oost')).not.toContain('nieuwe organisatie')
  })

  it('opens with what is known, and changes it', async () => {
    const hanneke = world.as('Hanneke')
    const form = formIn(await hanneke.press('network.write', { register: 'members', id: idOf('Anna') }))
    expect(valuesOf(form)).toMatchObject({
      name: 'Anna Wiegersma',
      organisation: 'SWV Noorderkring VO',
      role: 'member',
      bodies: [bodyOf('OOGO'), bodyOf('Stuurgroep')],
    })
    const bodies = [bodyOf('OOGO'), bodyOf('Beleidsgroep')]
    const card = said(cardIn(await hanneke.submit(form, { function: 'directeur', role: 'auditor', bodies })))
    for (const word of ['directeur', 'controleur', 'Beleidsgroep, OOGO']) expect(card).toContain(word)
    expect(await kept('Anna')).toMatchObject({ id: idOf('Anna'), function: 'directeur', role: 'auditor' })
  })

  it('keeps the ring and the role of a seat that is kept', async () => {
    const { storage, network } = world
    const seat = { network, body: bodyOf('OOGO'), member: idOf('Bram'), ring: 'outer', role: 'facilitator' } as const
    await storage.network.seat(seat)
    await change('Bram', { function: 'wethouder' })
    expect(await storage.network.seatOf(network, seat.body, seat.member)).toEqual(seat)
  })

  it('refuses a second member of one name in one organisation, new or renamed', async () => {
    const over = { name: ' anna wiegersma', organisation: 'SWV Noorderkring VO' }
    expect(problemsIn(await change('Bram', over)).name).toContain('al lid namens deze organisatie')
    const hanneke = world.as('Hanneke')
    const form = formIn(await hanneke.command('netwerk', 'lid Anna Nieuw'))
    expect(valuesOf(form)).toMatchObject({ name: 'Anna Nieuw' })
    expect(said(form.fields)).toContain('Geldt in elk overleg')
    expect(problemsIn(await hanneke.submit(form, over))).toHaveProperty('name')
    expect(await change('Anna', { function: 'directeur' })).toMatchObject({ kind: 'whisper' })
  })

  it('writes down that an organisation was added with its first member', async () => {
    await change('Bram', { organisation: 'Gemeente Zandveld' })
    const { organisation } = await kept('Bram')
    const added = await world.storage.history.of(world.network, { kind: 'organisation', id: organisation })
    expect(added).toMatchObject([{ verb: 'network.added', data: { name: [null, 'Gemeente Zandveld'] } }])
    await change('Anna', { organisation: 'gemeente zandveld' })
    expect(await world.storage.history.of(world.network, { kind: 'organisation', id: organisation })).toEqual(added)
  })

  it('leaves the network a secretariat', async () => {
    expect(problemsIn(await change('Hanneke', { role: 'member' })).role).toContain('Geef eerst iemand anders die rol')
    await change('Gijs', { role: 'secretariat' })
    expect(await change('Hanneke', { role: 'member' })).toMatchObject({ kind: 'whisper' })
    expect(await kept('Hanneke')).toMatchObject({ role: 'member' })
  })

  it('writes down what changed, without the name, which can be erased only where it stands alone', async () => {
    await change('Bram', { name: 'Bram Tolsma-Vos', function: 'wethouder jeugd', role: 'chair', bodies: [] })
    const { history } = world.storage
    const [entry] = await history.of(world.network, { kind: 'member', id: idOf('Bram') })
    expect(entry).toMatchObject({ verb: 'network.changed', data: { role: ['member', 'chair'] } })
    expect(said(entry)).not.toMatch(/Tolsma|jeugd/u)
    const body = { kind: 'body', id: bodyOf('OOGO') }
    expect(await history.of(world.network, body)).toMatchObject([
      { verb: 'network.unseated', data: { member: idOf('Bram') } },
    ])
  })

  it('searches the bodies when there are more than a list can hold', async () => {
    const oogo = must(world.bodies.OOGO, 'OOGO')
    for (let at = 1; at <= 40; at += 1)
      await world.storage.network.saveBody({ ...oogo, id: `b${at}`, name: `Kring ${at}` })
    const form = formIn(await world.as('Hanneke').command('netwerk', 'lid'))
    const field = must(
      form.fields.find((one) => 'name' in one && one.name === 'bodies'),
      'bodies',
    )
    if (field.kind !== 'choice') throw new Error('Bodies are a choice.')
    const search = must(field.search, 'search')
    const from = { surface: 'web', space: world.network, user: idOf('Hanneke'), name: '' } as const
    const at = { surface: 'web', space: world.network, conversation: '@' } as const
    const found = await world.app.options({ from, at, isPrivate: true, language: 'nl', search, query: 'kring 40' })
    expect(found).toEqual([{ value: 'b40', label: 'Kring 40' }])
  })
})
