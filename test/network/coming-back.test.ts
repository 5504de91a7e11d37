/** Somebody who left, and comes back as the member who they were. */
import { beforeEach, describe, expect, it } from 'vitest'
import { cardIn, formIn, must } from '../world.ts'
import { linesOf, pressOn } from './card-reading.ts'
import { bodyOf, idOf, said, useWorld, world } from './given.ts'

useWorld()

const show = async (name: string, of: string) =>
  said(cardIn(await world.as(name).press('network.show', { register: 'members', id: idOf(of) })))
const kept = async (name: string) => must(await world.storage.network.member(world.network, idOf(name)), name)

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
