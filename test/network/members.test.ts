/** The register of members: who they are, how they are added, changed, and come back. */
import { beforeEach, describe, expect, it } from 'vitest'
import { hashCode } from '../../bot/network/codes.ts'
import { enrol } from '../../bot/network/enrol.ts'
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

describe('somebody who left', () => {
  const values = { name: 'Bram Tolsma', organisation: 'Gemeente Duinrecht', function: '', role: 'member', bodies: [] }
  beforeEach(async () => {
    const bram = must(world.members.Bram, 'Bram')
    await world.storage.network.saveMember({ ...bram, language: 'en', leftOn: '2026-11-20' })
    await world.storage.network.unlinkMember(bram.network, bram.id)
  })

  it('is offered back under the same name and organisation, and is the same member again', async () => {
    const hanneke = world.as('Hanneke')
    const offer = formIn(await hanneke.submit(formIn(await hanneke.command('netwerk', 'lid')), values))
    expect(said(offer.fields)).toContain('tot vr 20 nov 2026')
    expect(said(offer.fields)).toContain('Zet dan iets bij de naam')
    expect(offer.submit).toBe('Opslaan')
    expect(said(cardIn(await hanneke.submit(offer, { bodies: [bodyOf('OOGO')] })))).toContain('Bram Tolsma is weer lid')
    expect(await kept('Bram')).toMatchObject({ id: idOf('Bram'), leftOn: null, language: 'en' })
    expect(await world.storage.network.members(world.network)).toHaveLength(5)
    expect(said(cardIn(await world.as('Bram').command('netwerk')))).toContain('Network')
  })

  it('is somebody else when something is put to the name', async () => {
    const hanneke = world.as('Hanneke')
    const offer = formIn(await hanneke.submit(formIn(await hanneke.command('netwerk', 'lid')), values))
    await hanneke.submit(offer, { name: 'Bram J. Tolsma' })
    expect(await kept('Bram')).toMatchObject({ leftOn: '2026-11-20' })
    expect(await world.storage.network.members(world.network)).toHaveLength(5)
  })

  it('is not offered for another organisation', async () => {
    const hanneke = world.as('Hanneke')
    const form = formIn(await hanneke.command('netwerk', 'lid'))
    expect(said(cardIn(await hanneke.submit(form, { ...values, organisation: 'Gemeente Waterhorn' })))).toContain(
      'is toegevoegd',
    )
  })

  it('is listed for the secretariat with the day, and brought back or erased from there', async () => {
    const hanneke = world.as('Hanneke')
    const members = await hanneke.command('netwerk', 'leden')
    expect(linesOf(cardIn(members)).join()).not.toContain('Bram')
    const list = await pressOn(hanneke, members, 'Vertrokken leden')
    expect(linesOf(cardIn(list))).toContain('Bram Tolsma | Gemeente Duinrecht · vertrokken op vr 20 nov 2026')
    expect(await hanneke.command('netwerk', 'leden vertrokken bram')).toEqual({
      ...list,
      card: cardIn(await hanneke.press('network.list', { register: 'former', query: 'bram', skip: 0 })),
    })
    const card = await pressOn(hanneke, list, 'Bekijken', 'Bram Tolsma')
    expect(formIn(await pressOn(hanneke, card, 'Wissen')).name).toBe('network.erase')
    const back = formIn(await pressOn(hanneke, card, 'Terughalen'))
    expect(said(cardIn(await hanneke.submit(back, {})))).toContain('Bram Tolsma is weer lid')
    const history = await world.storage.history.of(world.network, { kind: 'member', id: idOf('Bram') })
    expect(history.map(({ verb }) => verb)).toEqual(['member.came-back'])
    expect(cardIn(await world.as('Anna').command('netwerk', 'leden vertrokken')).summary).toContain('secretariaat')
  })

  it('is the one who was chosen, when several of that name left', async () => {
    const bram = must(world.members.Bram, 'Bram')
    await world.storage.network.saveMember({ ...bram, id: 'earlier', leftOn: '2025-01-31' })
    const hanneke = world.as('Hanneke')
    const back = formIn(await hanneke.press('network.write', { register: 'former', id: 'earlier' }))
    await hanneke.submit(back, {})
    expect(await world.storage.network.member(world.network, 'earlier')).toMatchObject({ leftOn: null })
    expect(await kept('Bram')).toMatchObject({ leftOn: '2026-11-20' })
  })

  it('is shown to whoever looks them up, with nothing to press but for the secretariat', async () => {
    const card = await show('Hanneke', 'Bram')
    expect(card).toContain('Geen lid meer sinds vr 20 nov 2026')
    expect(card).toContain('network.erase')
    expect(await show('Anna', 'Bram')).not.toMatch(/network\.(?:write|erase)/u)
    expect(card).not.toContain('member.')
    const asked = { register: 'members', id: idOf('Bram') }
    expect(cardIn(await world.as('Hanneke').press('network.write', asked)).summary).toContain('intussen verwijderd')
  })
})

describe('linking', () => {
  it('keeps the conversation with this person alone, on the page from the beginning', async () => {
    const { storage, network } = world
    const person = { network, name: 'Mina Dijkgraaf', function: '', role: 'member' as const }
    const mina = await enrol(storage.network, { ...person, organisation: idOf('Anna') }, [])
    expect(await storage.network.channelsOfMember(network, mina.id)).toMatchObject([
      { body: null, member: mina.id, address: { surface: 'web', space: network, conversation: `@${mina.id}` } },
    ])
  })

  it('keeps the conversation that a surface tells when a code is typed there', async () => {
    const { storage, network, app } = world
    const card = said(cardIn(await world.as('Hanneke').press('member.give-code', { member: idOf('Bram') })))
    const code = must(/koppel ([A-Z0-9-]+)/u.exec(card)?.[1], 'code')
    const alone = { surface: 'teams', space: 'tenant', conversation: 'a:1', reference: '{}' } as const
    const from = { surface: 'teams', space: 'tenant', user: 'U1', name: 'B', alone } as const
    const at = { surface: 'teams', space: 'tenant', conversation: 'a:1' } as const
    const asked = { kind: 'command', name: 'netwerk', mentions: [], isPrivate: true, language: 'nl' } as const
    await app.answer({ ...asked, from, at, text: `koppel ${code}` })
    const channels = await storage.network.channelsOfMember(network, idOf('Bram'))
    expect(channels.map(({ address }) => address)).toContainEqual(alone)
  })

  it('gives the secretariat a link to the page to pass on, which opens it as that member and once', async () => {
    const anna = must(world.members.Anna, 'Anna')
    const card = JSON.stringify(cardIn(await world.as('Hanneke').press('member.give-page-link', { member: anna.id })))
    const code = must(/aanmelden#([A-Z0-9-]+)/u.exec(card)?.[1], 'code')
    expect(card).toContain('Link voor Anna Wiegersma')
    const purpose = await world.storage.network.useCode(hashCode(code), world.now)
    expect(purpose).toMatchObject({ kind: 'sign-in', member: anna.id })
  })
})
