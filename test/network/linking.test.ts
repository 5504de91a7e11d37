/** How a member becomes known where they speak, and is let in on the page. */
import { describe, expect, it } from 'vitest'
import { hashCode } from '../../bot/network/codes.ts'
import { enrol } from '../../bot/network/enrol.ts'
import { cardIn, must } from '../world.ts'
import { idOf, said, useWorld, world } from './given.ts'

useWorld()

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
