/** What stands on a member's own page. */
import { describe, expect, it } from 'vitest'
import { openAgreement } from '../../bot/agreements/agreement.ts'
import { noDetails } from '../../bot/agreements/details.ts'
import type { Party } from '../../bot/agreements/party.ts'
import { instantOn } from '../../bot/clock.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { plain } from '../../cards/card.ts'
import { must } from '../world.ts'
import { pressAndSend, record, useWorld, world } from './given.ts'

useWorld()

const memberOf = (name: string) => must(world.members[name], name)

/** The words of the page, block by block. */
const homeOf = async (name: string): Promise<readonly string[]> => {
  const home = must(await world.app.home({ from: pageIdentity(memberOf(name)), language: 'nl' }), 'page')
  return home.card.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'paragraph' || block.kind === 'fine') return [plain(block.text)]
    return block.kind === 'rows' ? block.rows.map(({ text }) => plain(text)) : []
  })
}

/** Straight into the store: what is asked here is what the page makes of many. */
const keep = async (title: string, day: string, given: { owners?: readonly Party[]; consulted?: readonly Party[] }) => {
  const draft = {
    kind: 'action-item' as const,
    title,
    agreedOn: '2026-11-23',
    owners: given.owners ?? [],
    term: { text: day, from: null, until: day, precision: 'day', isStart: false },
    details: { ...noDetails, consulted: given.consulted ?? [] },
  }
  const body = must(world.bodies.OOGO, 'OOGO').id
  const id = title
  const by = memberOf('Anna').id
  const make = (number: number) =>
    openAgreement(draft, { id, network: world.network, number, body, by, now: world.now })
  return (await world.storage.agreements.add(make, world.network, id)).item
}

describe('the own page', () => {
  it('counts all that is late, also what it has no room for', async () => {
    const owners = [{ kind: 'member', id: memberOf('Bram').id }] as const
    for (let at = 1; at <= 13; at += 1) await keep(`Punt ${at}`, '2026-12-20', { owners })
    world.now = instantOn('2027-01-10', 10)
    expect(await homeOf('Bram')).toContain('13 afspraken · 13 te laat')
  })

  it('finds what is to be taken on behind a hundred that were', async () => {
    const owners = [{ kind: 'member', id: memberOf('Bram').id }] as const
    const bram = world.as('Bram', 'OOGO')
    for (let at = 1; at <= 101; at += 1) {
      const { id } = await keep(`Aangenomen ${at}`, '2026-12-20', { owners })
      await world.storage.agreements.change(world.network, id, (item) => ({
        ...item,
        owners: item.owners.map((owner) => ({ ...owner, hasAccepted: true })),
      }))
    }
    const last = await keep('Nog aan te nemen', '2027-12-20', { owners })
    const shown = await homeOf('Bram')
    expect(shown.slice(0, 3)).toEqual(['Wacht op u', 'Neemt u deze afspraak aan?', '102. Nog aan te nemen'])
    await bram.press('agreement.take-on', { item: last.id })
    expect(await homeOf('Bram')).toContain('Er wachten geen afspraken op u')
  })

  it('finds what waits for a reaction behind those that got one, until it gets one too', async () => {
    const consulted = [{ kind: 'organisation', id: memberOf('Bram').organisation }] as const
    const bram = world.as('Bram', 'OOGO')
    const react = (item: string) => pressAndSend(bram, 'agreement.react', { item }, { reaction: 'agrees', text: '' })
    for (let at = 1; at <= 11; at += 1) await react((await keep(`Gevraagd ${at}`, '2026-12-20', { consulted })).id)
    const last = await keep('Nog niets gezegd', '2027-12-20', { consulted })
    expect(await homeOf('Bram')).toContain('12. Nog niets gezegd')
    await react(last.id)
    expect(await homeOf('Bram')).not.toContain('12. Nog niets gezegd')
  })

  it('names what one works on apart from what one owes', async () => {
    const organisation = { kind: 'organisation', id: memberOf('Bram').organisation } as const
    await keep('Samen doen', '2026-12-20', { consulted: [organisation] })
    await keep('Zelf doen', '2026-12-20', { owners: [organisation], consulted: [organisation] })
    const shown = await homeOf('Bram')
    expect(shown).toContain('1 afspraak')
    expect(shown.slice(shown.indexOf('Werkt u aan mee / bent u om advies gevraagd'))).toEqual([
      'Werkt u aan mee / bent u om advies gevraagd',
      '1. Samen doen',
    ])
  })

  it('tells chair and secretariat what help is asked and which day is proposed', async () => {
    const { id } = await record('Verslag rondsturen @Bram uiterlijk 25 november')
    const bram = world.as('Bram', 'OOGO')
    await pressAndSend(bram, 'agreement.ask-help', { item: id }, { text: 'De cijfers ontbreken nog.' })
    await pressAndSend(bram, 'agreement.propose-date', { item: id }, { term: '18 december', text: 'Later.' })
    const said = JSON.stringify(
      must(await world.app.home({ from: pageIdentity(memberOf('Gijs')), language: 'nl' }), 'page').card,
    )
    expect(said).toMatch(/Hierbij is hulp gevraagd:.*De cijfers ontbreken nog\./u)
    expect(said).toContain('Voorgesteld: vr 18 dec 2026')
    expect(await homeOf('Anna')).not.toContain('Hierbij is hulp gevraagd:')
  })

  it('asks chair and secretariat to confirm and to answer, and nobody else', async () => {
    const { id } = await record('Verslag rondsturen @Bram uiterlijk 25 november')
    const bram = world.as('Bram', 'OOGO')
    const proposed = { term: '18 december', text: 'De cijfers komen later.' }
    await pressAndSend(bram, 'agreement.propose-date', { item: id }, proposed)
    expect(await homeOf('Gijs')).toContain('Hiervoor is een andere datum voorgesteld:')
    expect(await homeOf('Bram')).not.toContain('Hiervoor is een andere datum voorgesteld:')
    await bram.press('agreement.report-done', { item: id })
    expect(await homeOf('Hanneke')).toContain('Gereed gemeld; klopt dat?')
    expect(await homeOf('Anna')).toContain('Er wachten geen afspraken op u')
  })
})
