/** Somebody is away: in which days, and who stands in. */
import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { cardIn, formIn, must, problemsIn, valuesOf } from '../world.ts'
import { idOf, said, useWorld, world } from './given.ts'

useWorld()

const goAway = async (name: string, over: Readonly<Record<string, unknown>>) =>
  world.as(name).submit(formIn(await world.as(name).command('netwerk', 'afwezig')), over)
const absences = () => world.storage.network.absences(world.network)
const toldTo = async (occasion: string, of = 'Bram') =>
  said(await world.app.present(world.network, { kind: 'absence', id: idOf(of) }, `card@${occasion}`, 'nl'))

describe('an absence', () => {
  it.each([
    ['vandaag', 'tot en met 4 december', '2026-11-23', '2026-12-04'],
    ['maandag 30 november', 'vrijdag', '2026-11-30', '2026-12-04'],
    ['2026-11-20', '2026-12-04', '2026-11-20', '2026-12-04'],
    ['vanaf 1 december', '4-12', '2026-12-01', '2026-12-04'],
    ['kerstvakantie', 'kerstvakantie', '2026-12-19', '2027-01-03'],
    ['Gisteren', '4 december', '2026-11-22', '2026-12-04'],
  ])('is read from “%s” and “%s”', async (from, until, fromOn, untilOn) => {
    const card = said(cardIn(await goAway('Bram', { from, until, deputy: idOf('Anna') })))
    expect(card).toContain('Anna Wiegersma')
    expect(await absences()).toMatchObject([{ member: idOf('Bram'), deputy: idOf('Anna'), fromOn, untilOn }])
  })

  it.each([
    [{ from: 'ooit', until: '4 december' }, 'from', 'Ik lees geen dag in “ooit”'],
    [{ from: 'vandaag', until: '' }, 'until', 'Vul dit veld in'],
    [{ from: '31 februari', until: '4 december' }, 'from', 'Ik lees geen dag'],
    [{ from: 'vandaag', until: 'gisteren' }, 'until', 'zo 22 nov 2026, is al voorbij'],
    [{ from: '2026-11-18', until: '2026-11-20' }, 'until', 'vr 20 nov 2026, is al voorbij'],
    [{ from: '2026-12-10', until: '2026-12-04' }, 'until', 'van do 10 dec 2026 t/m vr 4 dec 2026'],
    [{ from: 'x'.repeat(101), until: '4 december' }, 'from', 'te lang'],
  ])('is refused at its field: %j', async (days, field, why) => {
    expect(problemsIn(await goAway('Bram', { ...days, deputy: idOf('Anna') }))[field]).toContain(why)
    expect(await absences()).toEqual([])
  })

  it('has a deputy: another member, who is there', async () => {
    const days = { from: 'vandaag', until: '4 december' }
    expect(problemsIn(await goAway('Bram', days)).deputy).toContain('Vul dit veld in')
    expect(problemsIn(await goAway('Bram', { ...days, deputy: idOf('Bram') })).deputy).toContain('van zichzelf')
    await goAway('Anna', { from: '2 december', until: '9 december', deputy: idOf('Gijs') })
    expect(problemsIn(await goAway('Bram', { ...days, deputy: idOf('Anna') })).deputy).toContain(
      'Anna Wiegersma is zelf afwezig, van wo 2 dec 2026 t/m wo 9 dec 2026',
    )
    const gijs = must(world.members.Gijs, 'Gijs')
    await world.storage.network.saveMember({ ...gijs, leftOn: '2026-11-22' })
    expect(problemsIn(await goAway('Bram', { ...days, deputy: gijs.id })).deputy).toContain('bestaat niet meer')
  })

  it('opens with the words behind the command, and later with what was kept', async () => {
    const typed = formIn(await world.as('Bram').command('netwerk', 'afwezig t/m vrijdag'))
    expect(valuesOf(typed)).toMatchObject({ from: 'vandaag', until: 't/m vrijdag' })
    await world.as('Bram').submit(typed, { deputy: idOf('Anna') })
    const again = valuesOf(formIn(await world.as('Bram').command('netwerk', 'afwezig')))
    expect(again).toEqual({ from: '2026-11-23', until: '2026-11-27', deputy: idOf('Anna') })
  })

  it('is forgotten when its last day is past, and not before', async () => {
    const form = formIn(await world.as('Bram').command('netwerk', 'afwezig t/m vrijdag'))
    await world.as('Bram').submit(form, { deputy: idOf('Anna') })
    world.now = instantOn('2026-11-27', 23)
    await world.app.wake()
    expect(await absences()).toHaveLength(1)
    expect(await toldTo('2026-11-23')).toContain('Bram Tolsma is afwezig')
    world.now = instantOn('2026-11-28', 0)
    await world.app.wake()
    expect(await absences()).toEqual([])
    expect(await toldTo('2026-11-23')).toContain('voorbij')
  })

  it('warns when somebody counted on the one who goes', async () => {
    await goAway('Bram', { from: 'vandaag', until: '4 december', deputy: idOf('Anna') })
    const card = said(cardIn(await goAway('Anna', { from: '1 december', until: '9 december', deputy: idOf('Gijs') })))
    expect(card).toContain('plaatsvervanger van Bram Tolsma')
  })

  it('is for everybody’s own, and the secretariat’s for all', async () => {
    const asked = { member: idOf('Bram') }
    const form = formIn(await world.as('Hanneke').press('member.go-away', asked))
    const over = { until: '4 december', deputy: idOf('Anna') }
    for (const press of ['member.go-away', 'member.come-back'])
      expect(cardIn(await world.as('Anna').press(press, asked)).summary).toContain('Dit doet het secretariaat')
    expect(problemsIn(await world.as('Anna').submit(form, over))['']).toContain('Dit doet het secretariaat')
    expect(said(cardIn(await world.as('Hanneke').submit(form, over)))).toContain('ma 23 nov 2026 t/m vr 4 dec 2026')
    expect(await world.storage.history.of(world.network, { kind: 'member', id: idOf('Bram') })).toMatchObject([
      { verb: 'member.went-away', member: idOf('Hanneke'), data: { deputy: idOf('Anna') } },
    ])
  })

  it('ends when they are back, and is over by itself after its last day', async () => {
    await goAway('Bram', { from: 'vandaag', until: '4 december', deputy: idOf('Anna') })
    const show = async () =>
      said(cardIn(await world.as('Bram').press('network.show', { register: 'members', id: idOf('Bram') })))
    expect(await show()).toContain('Weer aanwezig')
    world.now = instantOn('2026-12-05', 9)
    expect(await show()).not.toContain('Weer aanwezig')
    world.now = instantOn('2026-11-24', 9)
    await world.as('Bram').press('member.come-back', { member: idOf('Bram') })
    expect(await absences()).toEqual([])
  })
})

describe('whoever is back already', () => {
  it('does not come back again by an older card', async () => {
    await goAway('Bram', { from: 'vandaag', until: '4 december', deputy: idOf('Anna') })
    for (const _ of ['once', 'again']) await world.as('Bram').press('member.come-back', { member: idOf('Bram') })
    const lines = await world.storage.history.of(world.network, { kind: 'member', id: idOf('Bram') })
    expect(lines.map(({ verb }) => verb)).toEqual(['member.went-away', 'member.came-back'])
  })
})

describe('the deputy', () => {
  it('is told in every conversation with them alone, and the card stays right', async () => {
    const { storage, network } = world
    const alone = { surface: 'slack', space: 'T1', conversation: 'D1' } as const
    const channel = { id: 'alone', network, body: null, member: idOf('Anna'), name: 'Anna', address: alone }
    await storage.network.saveChannel(channel)
    await goAway('Bram', { from: 'vandaag', until: '4 december', deputy: idOf('Anna') })
    const ref = { kind: 'absence', id: idOf('Bram') }
    const mine = await storage.network.channelsOfMember(network, idOf('Anna'))
    const [onPage] = mine.filter(({ address }) => address.surface === 'web')
    expect(await storage.outbox.claim('slack', 0, 1, 9)).toMatchObject([{ ref, channel: 'alone' }])
    expect(await storage.outbox.claim('web', 0, 1, 9)).toMatchObject([{ ref, channel: must(onPage, 'page').id }])
    const card = await toldTo('2026-11-23')
    expect(card).toContain('Van ma 23 nov 2026 t/m vr 4 dec 2026.')
    expect(card).toContain('Anna Wiegersma is plaatsvervanger')

    await goAway('Bram', { from: 'vandaag', until: '4 december', deputy: idOf('Gijs') })
    expect(await toldTo('2026-11-23')).toContain('Gijs Oosterbaan is plaatsvervanger')
    await world.as('Bram').press('member.come-back', { member: idOf('Bram') })
    expect(await toldTo('2026-11-23')).toContain('voorbij of gewijzigd')
  })

  it('who takes over from another deputy is told, and both see when whom they stand in for leaves', async () => {
    const { storage, network } = world
    const told = async () => {
      const claimed = await storage.outbox.claim('web', world.now, world.now + 1, 9)
      for (const one of claimed) await storage.outbox.delivered(one, `m-${one.key}`, 0)
      const names = await Promise.all(claimed.map(({ channel }) => storage.network.channel(network, channel)))
      return names.map((channel) => channel?.name)
    }
    const hanneke = world.as('Hanneke')
    await goAway('Bram', { from: 'vandaag', until: '4 december', deputy: idOf('Anna') })
    expect(await told()).toEqual(['Anna Wiegersma'])
    await hanneke.submit(formIn(await hanneke.command('netwerk', 'draag alles van Anna over aan Gijs')))
    expect((await told()).sort()).toEqual(['Anna Wiegersma', 'Gijs Oosterbaan'])
    expect(await toldTo('2026-11-23')).toContain('Gijs Oosterbaan is plaatsvervanger')
    await hanneke.submit(formIn(await hanneke.press('member.leave', { member: idOf('Bram') })))
    expect((await told()).sort()).toEqual(['Anna Wiegersma', 'Gijs Oosterbaan'])
    expect(await toldTo('2026-11-23')).toContain('voorbij of gewijzigd')
  })
})
