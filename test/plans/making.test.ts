/** A plan is made: proposed days, changed as people write them, and running once. */
import { describe, expect, it } from 'vitest'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import {
  addMeeting,
  begin,
  bodyOf,
  days,
  linesOfForm,
  notesIn,
  only,
  owedViews,
  start,
  useWorld,
  world,
} from './given.ts'

useWorld()

describe('the ondersteuningsplan', () => {
  it('is proposed back from 1 May, step by step', async () => {
    const form = formIn(await begin())
    expect(linesOfForm(form)).toEqual([
      'Concept gereed · vr 19 feb 2027',
      'OOGO over het concept · OOGO · vr 5 mrt 2027',
      'Ondersteuningsplanraad spreekt zich uit · vr 2 apr 2027',
      'Vaststelling door het bestuur · vr 16 apr 2027',
      'Plan bij de Inspectie · vr 23 apr 2027',
    ])
    expect(notesIn(form)).toContain('klaar vóór za 1 mei 2027')
  })

  it('takes the meeting of the OOGO that is planned already', async () => {
    await addMeeting('early', '2027-02-11')
    await addMeeting('late', '2027-03-09')
    expect(linesOfForm(formIn(await begin())).slice(0, 2)).toEqual([
      'Concept gereed · do 28 jan 2027',
      'OOGO over het concept · OOGO · do 11 feb 2027',
    ])
    const plan = await start()
    expect(plan.steps[1]).toMatchObject({ meeting: 'early', isFixed: false })
  })

  it('runs once, however often the form is sent, with one card in the channel of its body', async () => {
    const form = formIn(await begin())
    const [one, two] = [await world.as('Gijs').submit(form), await world.as('Gijs').submit(form)]
    expect([one, two].map(({ kind }) => kind)).toEqual(['whisper', 'whisper'])
    expect(await world.storage.plans.list(world.network, {})).toHaveLength(1)
    expect((await owedViews()).map(({ view }) => view)).toEqual(['card'])
  })
})

describe('the steps as people write them', () => {
  it('are left out, added, moved and given to another body', async () => {
    const plan = await start({
      step1: '',
      step2: 'Gesprek - met allen | beleidsgroep | 1 maart 2027',
      step6: 'Feest; 28 april 2027',
    })
    expect(plan.steps.map(({ title, body, on, isFixed }) => ({ title, body, on, isFixed }))).toEqual([
      { title: 'Gesprek · met allen', body: bodyOf('Beleidsgroep'), on: '2027-03-01', isFixed: true },
      { title: 'Ondersteuningsplanraad spreekt zich uit', body: null, on: '2027-04-02', isFixed: false },
      { title: 'Vaststelling door het bestuur', body: null, on: '2027-04-16', isFixed: false },
      { title: 'Plan bij de Inspectie', body: null, on: '2027-04-23', isFixed: false },
      { title: 'Feest', body: null, on: '2027-04-28', isFixed: true },
    ])
  })

  it.each([
    [{ step1: 'Concept gereed' }, 'step1'],
    [{ step2: 'Concept · 31 februari 2027' }, 'step2'],
    [{ step3: 'Concept · ergens in maart' }, 'step3'],
    [{ step4: 'Concept · Raad van Wijzen · 12 maart 2027' }, 'step4'],
    [{ step5: `${'x'.repeat(151)} · 12 maart 2027` }, 'step5'],
    [{ step1: '', step2: '', step3: '', step4: '', step5: '' }, 'step1'],
  ])('say at their field what cannot be read: %j', async (values, field) => {
    const form = formIn(await begin())
    expect(problemsIn(await world.as('Gijs').submit(form, values))).toHaveProperty(field)
    expect(await world.storage.plans.list(world.network, {})).toEqual([])
  })

  it('that leave too little time are said before they are kept', async () => {
    const form = formIn(await begin())
    const again = formIn(await world.as('Gijs').submit(form, { step2: 'OOGO · OOGO · 29 maart 2027' }))
    expect(notesIn(again)).toContain('dagen te weinig tijd tot “Ondersteuningsplanraad')
    expect(await world.storage.plans.list(world.network, {})).toEqual([])
    expect((await world.as('Gijs').submit(again)).kind).toBe('whisper')
    expect(days(await only())[1]).toBe('2027-03-29')
  })
})

describe('a plan back from a meeting', () => {
  it('lets the preparing body talk about it before the papers go round, ten days before', async () => {
    await world.storage.network.saveBodyLink({
      ...{ network: world.network, from: bodyOf('Beleidsgroep'), to: bodyOf('OOGO'), relation: 'prepares' },
    })
    const links = await world.storage.network.bodyLinks(world.network)
    const others = links.filter(
      ({ relation, to, from }) => relation === 'prepares' && to === bodyOf('OOGO') && from !== bodyOf('Beleidsgroep'),
    )
    for (const link of others) await world.storage.network.removeBodyLink(link)
    await addMeeting('hard', '2027-04-13')
    const form = formIn(await world.as('Gijs').press('plan.from-meeting', { meeting: 'hard' }))
    expect(linesOfForm(form)).toEqual([
      'Concept-stukken gereed · ma 15 mrt 2027',
      'Bespreken in Beleidsgroep · Beleidsgroep · do 25 mrt 2027',
      'Agenda en stukken rondsturen · vr 2 apr 2027',
    ])
    await world.as('Gijs').submit(form)
    expect(await only()).toMatchObject({ meeting: 'hard', hardOn: '2027-04-13', template: 'meeting' })
    const again = await world.as('Gijs').press('plan.from-meeting', { meeting: 'hard' })
    expect(linesOf(cardIn(again)).join()).toContain('is al een planning')
  })

  it('is not made back from a day that is not there', async () => {
    await addMeeting('hard', '2027-04-13')
    await world.storage.meetings.change(world.network, 'hard', (kept) => ({ ...kept, state: 'to-plan', hours: null }))
    const reply = await world.as('Gijs').press('plan.from-meeting', { meeting: 'hard' })
    expect(linesOf(cardIn(reply)).join()).toContain('nog geen dag')
  })
})

describe('who', () => {
  it('keeps order makes a plan: a member does not, nor somebody from elsewhere', async () => {
    for (const who of ['Anna', 'Femke'])
      expect(linesOf(cardIn(await world.as(who).command('planning', 'nieuw'))).join()).toContain('voorzitter')
    expect((await world.as('Hanneke').command('planning', 'nieuw')).kind).toBe('form')
  })

  it('sits in one of its bodies sees it; others do not know that it is there', async () => {
    const plan = await start()
    expect(linesOf(cardIn(await world.as('Anna').command('planning'))).join()).toContain('Ondersteuningsplan')
    expect(linesOf(cardIn(await world.as('Femke').command('planning'))).join()).not.toContain('Ondersteuningsplan')
    const asked = await world.as('Femke').press('plan.show', { plan: plan.id })
    expect(linesOf(cardIn(asked)).join()).toContain('OOGO')
    expect(labelsOf(cardIn(asked))).toEqual([])
    await world.storage.plans.change(world.network, plan.id, (kept) => ({
      ...kept,
      steps: kept.steps.map((step, at) => (at === 0 ? { ...step, body: bodyOf('Beleidsgroep') } : step)),
    }))
    expect(linesOf(cardIn(await world.as('Femke').press('plan.show', { plan: plan.id })))[0]).toBe(plan.name)
  })
})

it('a hard day that cannot be read, or has passed, is said at its field', async () => {
  for (const hardOn of ['', 'ooit', '1 mei 2020', '31 april 2027'])
    expect(problemsIn(await begin({ hardOn }))).toHaveProperty('hardOn')
  for (const hardOn of ['1 mei 2027', 'vóór 1 mei 2027', 'voor 1 mei 2027', 'uiterlijk 30 april 2027'])
    expect(notesIn(formIn(await begin({ hardOn })))).toContain('za 1 mei 2027')
  expect(must(world.bodies.OOGO, 'OOGO').name).toBe('OOGO')
})

it('a name that is of no body and no plan is said to be unknown', async () => {
  const shown = await world.as('Gijs').command('planning', 'qqqq')
  expect(linesOf(cardIn(shown)).join()).toContain('geen lopende planning die “qqqq” heet')
})
