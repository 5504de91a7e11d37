import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Plan } from '../../bot/plans/plan.ts'
import { planAnewLater } from '../../bot/reminders/replanning.ts'
import { type Block, plain } from '../../cards/card.ts'
import { formIn, must } from '../world.ts'
import { bodyOf, only, start, useWorld, world } from './given.ts'

useWorld()

const stepOf = (plan: Plan, at: number): string => must(plan.steps[at], `step ${at}`).id

const mark = (plan: Plan, at: number) =>
  world.as('Gijs').press('plan.mark-step', { plan: plan.id, step: stepOf(plan, at), isDone: true })

const shift = async (plan: Plan, at: number, on: string) => {
  const gijs = world.as('Gijs')
  const form = formIn(await gijs.press('plan.shift', { plan: plan.id, step: stepOf(plan, at) }))
  await gijs.submit(formIn(await gijs.submit(form, { on })), { on })
}

const nudgesOf = (name: string) => world.storage.nudges.ofMember(world.network, must(world.members[name], name).id, 50)

/** What Gijs, or whoever is named, hears in private on that day, at ten: each reminder in a line. */
const heardAt = async (day: string, name = 'Gijs', hour = 10): Promise<readonly string[]> => {
  const before = new Set((await nudgesOf(name)).map(({ id }) => id))
  world.now = instantOn(day, hour)
  await world.app.wake()
  const fresh = (await nudgesOf(name)).filter(({ id }) => !before.has(id))
  return (await Promise.all(fresh.map(({ id }) => saidIn(id)))).flat()
}

/** As when a setting has changed. */
const planAll = async (day: string): Promise<void> => {
  world.now = instantOn(day, 9)
  await planAnewLater(world.storage)(world.network, 'network', world.now)
  await world.app.wake()
}

const saidIn = async (id: string): Promise<readonly string[]> => {
  const card = await world.app.present(world.network, { kind: 'nudge', id }, 'nudge', 'nl')
  return card?.blocks.flatMap(said).filter((line) => line.includes('planning Onder')) ?? []
}

const said = (block: Block): readonly string[] => (block.kind === 'paragraph' ? [plain(block.text)] : [])

describe('before a step whoever keeps order in the body that does it', () => {
  it('hears of it in private two weeks and three days ahead, and not on the day', async () => {
    await start()
    expect(await heardAt('2027-02-05')).toEqual([
      'Over 14 dagen: “Concept gereed” van de planning Ondersteuningsplan, uiterlijk vr 19 feb 2027.',
    ])
    expect(await heardAt('2027-02-08')).toEqual([])
    expect(await heardAt('2027-02-16')).toEqual([
      'Over 3 dagen: “Concept gereed” van de planning Ondersteuningsplan, uiterlijk vr 19 feb 2027.',
    ])
    expect((await heardAt('2027-02-18')).join()).not.toContain('Concept gereed')
    expect((await heardAt('2027-02-19')).join()).not.toContain('Concept gereed')
  })

  it('hears nothing of what is done or withdrawn, and of what was moved on its new days', async () => {
    const plan = await start()
    await mark(plan, 0)
    expect(await heardAt('2027-02-05')).toEqual([])
    await shift(await only(), 1, '4 maart 2027')
    expect((await heardAt('2027-02-18'))[0]).toContain('uiterlijk do 4 mrt 2027')
    const gijs = world.as('Gijs')
    await gijs.submit(formIn(await gijs.press('plan.withdraw', { plan: plan.id })))
    expect(await heardAt('2027-03-01')).toEqual([])
  })

  it('reads of what was done since that nothing is left to do', async () => {
    const plan = await start()
    await heardAt('2027-02-05')
    const [nudge] = await nudgesOf('Gijs')
    await mark(plan, 0)
    expect(await saidIn(must(nudge, 'nudge').id)).toEqual([
      '“Concept gereed” van de planning Ondersteuningsplan: hier hoeft u niets meer aan te doen.',
    ])
  })

  it('is whoever does so when it is time', async () => {
    await start()
    const anna = must(world.members.Anna, 'Anna')
    await world.storage.network.seat({
      ...{ network: world.network, body: bodyOf('OOGO'), member: anna.id, ring: 'inner', role: 'chair' },
    })
    expect(await heardAt('2027-02-05', 'Anna')).toHaveLength(1)
    expect(await heardAt('2027-02-06', 'Gijs')).toEqual([])
  })

  it('is their deputy while they are away, who reads it too', async () => {
    await start()
    const [gijs, femke] = [must(world.members.Gijs, 'Gijs').id, must(world.members.Femke, 'Femke').id]
    await world.storage.network.saveAbsence({
      ...{ network: world.network, member: gijs, deputy: femke, fromOn: '2027-02-01', untilOn: '2027-02-12' },
    })
    await planAll('2027-02-04')
    expect(await heardAt('2027-02-05', 'Femke')).toHaveLength(1)
  })

  it('hears of a step that is switched on only what is still to come', async () => {
    await start()
    const settings = world.storage.reminderSettings
    await settings.save(world.network, bodyOf('OOGO'), { steps: { before: [3] } })
    await planAll('2027-02-01')
    expect(await heardAt('2027-02-05')).toEqual([])
    await settings.save(world.network, bodyOf('OOGO'), { steps: { before: [14, 3] } })
    await planAll('2027-02-10')
    expect(await heardAt('2027-02-10')).toEqual([])
    expect(await heardAt('2027-02-16')).toHaveLength(1)
  })

  it('hears before a silence of what would be too late after it', async () => {
    // Friday before the spring holiday of the north (20 to 28 February): three days before Tuesday 23.
    const plan = await start()
    await shift(plan, 0, '23 februari 2027')
    expect(await heardAt('2027-02-19')).toContain(
      'Over 4 dagen: “Concept gereed” van de planning Ondersteuningsplan, uiterlijk di 23 feb 2027.',
    )
  })
})
