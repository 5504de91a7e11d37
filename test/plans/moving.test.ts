/** A plan lives: steps are done, days move, meetings move, and everybody whom it concerns hears in time. */
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import type { Plan } from '../../bot/plans/plan.ts'
import { planRef } from '../../bot/plans/plan.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { addMeeting, bodyOf, days, moveMeeting, notesIn, only, owedViews, start, useWorld, world } from './given.ts'

useWorld()

const stepOf = (plan: Plan, at: number) => must(plan.steps[at], 'step').id
const mark = (plan: Plan, at: number, isDone = true, who = 'Anna') =>
  world.as(who).press('plan.mark-step', { plan: plan.id, step: stepOf(plan, at), isDone })
const verbs = async (plan: Plan) =>
  (await world.storage.history.of(world.network, planRef(plan.id))).map(({ verb }) => verb)
const present = async (plan: Plan, view: string) =>
  linesOf(must(await world.app.present(world.network, planRef(plan.id), view, 'nl'), view))

/** Looked at first, then done. */
const shift = async (plan: Plan, step: string | null, on: string): Promise<Reply> => {
  const gijs = world.as('Gijs')
  const looked = formIn(await gijs.submit(formIn(await gijs.press('plan.shift', { plan: plan.id, step })), { on }))
  return gijs.submit(looked)
}

describe('a step', () => {
  it('is reported done by a member, once, and after all not', async () => {
    const plan = await start()
    await mark(plan, 0)
    await mark(plan, 0)
    expect((await only()).steps[0]?.isDone).toBe(true)
    await mark(plan, 0, false)
    expect((await only()).steps[0]?.isDone).toBe(false)
    expect(await verbs(plan)).toEqual(['plan.started', 'plan.step-done', 'plan.step-undone'])
    expect(linesOf(cardIn(await mark(plan, 0, true, 'Femke'))).join()).toContain('OOGO')
  })

  it('as the last one ends the plan, and begins it again when it was not', async () => {
    const plan = await start()
    for (const at of plan.steps.keys()) await mark(plan, at)
    expect((await only()).state).toBe('done')
    expect(await present(plan, 'card')).toContain('Alle stappen zijn gereed.')
    await mark(plan, 4, false)
    expect((await only()).state).toBe('running')
  })

  it('is shown with what somebody may do with it', async () => {
    const plan = await start()
    const open = async (who: string) =>
      labelsOf(cardIn(await world.as(who).press('plan.show-step', { plan: plan.id, step: stepOf(plan, 1) })))
    expect(await open('Gijs')).toEqual([
      ...['Stap gereed', 'Verschuiven', 'Stap vastzetten', 'Bijeenkomst plannen', 'Hele planning'],
    ])
    expect(await open('Anna')).toEqual(['Stap gereed', 'Hele planning'])
  })
})

describe('a day that is moved by hand', () => {
  it('is looked at as a whole before it is done', async () => {
    const plan = await start()
    const gijs = world.as('Gijs')
    const form = formIn(await gijs.press('plan.shift', { plan: plan.id, step: stepOf(plan, 1) }))
    const looked = formIn(await gijs.submit(form, { on: '12 maart 2027' }))
    expect(notesIn(looked)).toContain('OOGO over het concept: vr 5 mrt 2027 → vr 12 mrt 2027')
    expect(notesIn(looked)).toContain('Concept gereed: vr 19 feb 2027')
    expect(notesIn(looked)).toContain('7 dagen te weinig tijd tot “Ondersteuningsplanraad')
    expect(days(await only())).toEqual(days(plan))
    const other = formIn(await gijs.submit(looked, { on: '4 maart 2027' }))
    expect(notesIn(other)).toContain('→ do 4 mrt 2027')
    expect((await gijs.submit(other)).kind).toBe('whisper')
    expect((await only()).steps.map(({ on, isFixed }) => [on, isFixed])).toEqual([
      ['2027-02-18', false],
      ['2027-03-04', true],
      ['2027-04-02', false],
      ['2027-04-16', false],
      ['2027-04-23', false],
    ])
    expect((await owedViews()).map(({ view }) => view)).toEqual(['card', 'shifted@2'])
    expect(await present(plan, 'shifted@2')).toEqual([
      'De planning Ondersteuningsplan is veranderd. Een dag is verschoven.',
      'Concept gereed | vr 19 feb 2027 → do 18 feb 2027',
      'OOGO over het concept | vr 5 mrt 2027 → do 4 mrt 2027',
      'Alles past nog.',
    ])
  })

  it('leaves what is fixed and done where it is', async () => {
    const plan = await start()
    await world.as('Gijs').press('plan.fix-step', { plan: plan.id, step: stepOf(plan, 3), isFixed: true })
    await mark(plan, 0)
    await shift(await only(), null, '1 juni 2027')
    const after = await only()
    expect(after.hardOn).toBe('2027-06-01')
    expect(days(after)).toEqual(['2027-02-19', '2027-03-05', '2027-04-02', '2027-04-16', '2027-05-31'])
  })

  it('is refused on a form that was opened on an older version, and on a day that is none', async () => {
    const plan = await start()
    const gijs = world.as('Gijs')
    const form = formIn(await gijs.press('plan.shift', { plan: plan.id, step: null }))
    expect(problemsIn(await gijs.submit(form, { on: 'ooit' }))).toHaveProperty('on')
    await mark(plan, 0)
    expect(Object.values(problemsIn(await gijs.submit(form, { on: '1 juni 2027' }))).join()).not.toBe('')
    expect((await only()).hardOn).toBe('2027-05-01')
  })

  it('is for chair and secretariat', async () => {
    const plan = await start()
    for (const [name, data] of [
      ['plan.shift', { plan: plan.id, step: null }],
      ['plan.fix-step', { plan: plan.id, step: stepOf(plan, 0), isFixed: true }],
      ['plan.withdraw', { plan: plan.id }],
    ] as const)
      expect(linesOf(cardIn(await world.as('Anna').press(name, data))).join()).toContain('voorzitter')
  })
})

describe('a meeting in a plan', () => {
  it('that moves takes the plan along as a whole, and the channel hears what moved', async () => {
    await addMeeting('oogo', '2027-03-02')
    const plan = await start()
    expect(days(plan)[1]).toBe('2027-03-02')
    await moveMeeting('oogo', '16 februari 2027 14.00-16.00')
    expect(days(await only())).toEqual(['2027-02-02', '2027-02-16', '2027-04-02', '2027-04-16', '2027-04-23'])
    const [last] = (await owedViews()).map(({ view }) => view).slice(-1)
    const lines = await present(plan, must(last, 'view'))
    expect(lines[0]).toContain('Een bijeenkomst erin is verplaatst.')
    expect(lines).toContain('OOGO over het concept | di 2 mrt 2027 → di 16 feb 2027')
    await moveMeeting('oogo', '23 maart 2027 14.00-16.00')
    expect(await present(plan, `shifted@${(await only()).version}`)).toContain(
      'OOGO over het concept: 18 dagen te weinig tijd tot “Ondersteuningsplanraad spreekt zich uit”.',
    )
  })

  it('moves nothing at another hour of the same day', async () => {
    await addMeeting('oogo', '2027-03-02')
    const plan = await start()
    await moveMeeting('oogo', '2 maart 2027 10.00-12.00')
    expect((await only()).version).toBe(plan.version)
  })

  it('as the hard day moves every step', async () => {
    await addMeeting('hard', '2027-04-13')
    const gijs = world.as('Gijs')
    const reply = await gijs.submit(formIn(await gijs.press('plan.from-meeting', { meeting: 'hard' })))
    if (reply.kind === 'form') await gijs.submit(reply.form)
    const before = await only()
    await moveMeeting('hard', '20 april 2027 14.00-16.00')
    const after = await only()
    expect(after.hardOn).toBe('2027-04-20')
    expect(days(after).every((day, at) => day > (days(before)[at] ?? ''))).toBe(true)
  })

  it('that is called off leaves its step without a meeting, and the channel hears it', async () => {
    await addMeeting('oogo', '2027-03-02')
    const plan = await start()
    const gijs = world.as('Gijs')
    await gijs.submit(formIn(await gijs.press('meeting.cancel', { meeting: 'oogo' })), { reason: 'Ziekte' })
    expect((await only()).steps[1]).toMatchObject({ meeting: null, on: '2027-03-02' })
    expect((await present(plan, `shifted@${(await only()).version}`))[0]).toContain('geen bijeenkomst meer')
  })

  it('that loses its day keeps its step, which moves when there is a new one', async () => {
    await addMeeting('oogo', '2027-03-02')
    const plan = await start()
    await moveMeeting('oogo', 'in februari 2027')
    expect((await only()).steps[1]).toMatchObject({ meeting: 'oogo', on: '2027-03-02' })
    expect((await present(plan, `shifted@${(await only()).version}`))[0]).toContain('heeft geen dag meer')
    await moveMeeting('oogo', '16 februari 2027 14.00-16.00')
    expect((await only()).steps[1]).toMatchObject({ meeting: 'oogo', on: '2027-02-16' })
  })

  it('that is planned in time for a step without one becomes its meeting', async () => {
    const plan = await start()
    const gijs = world.as('Gijs')
    const form = formIn(await gijs.press('meeting.plan', { body: bodyOf('OOGO') }))
    const reply = await gijs.submit(form, { when: '2 maart 2027 14.00-16.00' })
    if (reply.kind === 'form') await gijs.submit(reply.form)
    const after = await only()
    expect(after.steps[1]).toMatchObject({ on: '2027-03-02' })
    expect(after.steps[1]?.meeting).not.toBeNull()
    expect((await present(plan, `shifted@${after.version}`))[0]).toContain('heeft een bijeenkomst gekregen')
  })
})
