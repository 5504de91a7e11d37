/** `/datum`: the period in Dutch words, what comes of it, and what is wrong with it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allFields, type ChoiceField, type Form } from '../../cards/form.ts'
import { formIn, must, problemsIn, valuesOf, type World } from '../world.ts'
import { askDates, meetingOf, onlyPoll, oogoOf, openPoll, openTable } from './table.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const notesOf = (form: Form) => form.fields.flatMap((field) => (field.kind === 'note' ? [field.text] : []))
const daysIn = (form: Form): ChoiceField =>
  must(
    allFields(form).find((field): field is ChoiceField => field.kind === 'choice' && field.name === 'days'),
    'days',
  )
const labelsIn = (form: Form) => daysIn(form).options.map(({ label }) => label)

const meet = async (body: string, day: string, hour: number) => {
  const startsAt = Date.parse(`${day}T${String(hour - 1).padStart(2, '0')}:00:00Z`)
  await world.storage.meetings.add({
    ...{ id: `${body}-${day}`, network: world.network, body: must(world.bodies[body], body).id, kind: 'regular' },
    ...{ title: '', purpose: '', state: 'planned', follows: null, window: null, place: '', papersOn: null },
    ...{ hours: { startsAt, endsAt: startsAt + 7_200_000 }, agendaSentAt: null, sequence: 0, summary: '' },
    ...{ confirmedIn: null, createdAt: 0, createdBy: '', version: 1 },
  })
}

describe('/datum in maart/april', () => {
  it('reads the period back and proposes five days in different weeks, ticked, with why', async () => {
    const form = await askDates(world)
    expect(notesOf(form)[0]).toBe('in maart/april: van ma 1 mrt 2027 t/m vr 30 apr 2027.')
    expect(labelsIn(form)).toHaveLength(5)
    expect(daysIn(form).chosen).toEqual(daysIn(form).options)
    for (const label of labelsIn(form))
      expect(label).toMatch(/^(ma|di|wo|do|vr) .* 2027, 14\.00 uur · niemand elders$/u)
    expect(notesOf(form)).toContain('Afgevallen: 3 op een feestdag en 4 in een schoolvakantie.')
  })

  it('begins a meeting that waits for its day, and puts the poll before everybody once, however often it is sent', async () => {
    const form = await askDates(world, 'in maart/april', { purpose: 'om de vorderingen te bespreken' })
    const sent = [await world.as('Gijs', 'OOGO').submit(form), await world.as('Gijs', 'OOGO').submit(form)]
    expect(sent.map(({ kind }) => kind)).toEqual(['done', 'done'])
    const open = await world.storage.datePolls.open(world.network, [oogoOf(world)])
    expect(open).toHaveLength(1)
    const poll = await onlyPoll(world)
    expect(poll.options).toHaveLength(5)
    expect(await meetingOf(world, poll)).toMatchObject({
      state: 'to-plan',
      title: 'Vervolgbijeenkomst',
      purpose: 'om de vorderingen te bespreken',
      window: { text: 'in maart/april', from: '2027-03-01', until: '2027-04-30' },
    })
  })

  it('takes days of one’s own beside those that are ticked', async () => {
    const poll = await openPoll(world, { days: ['2027-03-01'], own: '16 april 2027 10.00 uur\nwo 14 april 2027' })
    const hours = poll.options.map(({ startsAt }) => new Date(startsAt).toISOString())
    expect(hours).toEqual(['2027-03-01T13:00:00.000Z', '2027-04-14T12:00:00.000Z', '2027-04-16T08:00:00.000Z'])
  })

  it('asks whether a day of one’s own is meant that is free, or on which one meets already', async () => {
    await meet('OOGO', '2027-04-14', 10)
    const values = { days: ['2027-03-01'], own: '17 april 2027\n14 april 2027 11.00 uur' }
    const asked = formIn(await world.as('Gijs', 'OOGO').submit(await askDates(world), values))
    expect(notesOf(asked).slice(0, 3)).toEqual([
      'za 17 apr 2027 valt in het weekend.',
      expect.stringMatching(/^Dit overleg komt dan al bijeen: wo 14 apr 2027, 11.00/u),
      'Klopt het toch? Verstuur het formulier dan nog een keer.',
    ])
    expect(valuesOf(asked)).toEqual(values)
    expect((await world.as('Gijs', 'OOGO').submit(asked)).kind).toBe('done')
    expect((await onlyPoll(world)).options).toHaveLength(3)
  })
})

describe('diaries', () => {
  it('leave out a day on which the chair sits elsewhere at that hour, and name who else does', async () => {
    const { network: store } = world.storage
    const group = must(world.bodies.Stuurgroep, 'Stuurgroep').id
    const gijs = must(world.members.Gijs, 'Gijs').id
    await store.seat({ network: world.network, body: group, member: gijs, ring: 'inner', role: null })
    await meet('Stuurgroep', '2027-03-02', 15)
    const chairAway = await askDates(world, 'op 2 maart 2027')
    expect(notesOf(chairAway)).toContain('Afgevallen: 1 waarop de voorzitter elders of afwezig is.')
    await store.unseat(world.network, group, gijs)
    const annaAway = await askDates(world, 'op 2 maart 2027')
    expect(labelsIn(annaAway)).toEqual(['di 2 mrt 2027, 14.00 uur · 1 elders of afwezig'])
    expect(notesOf(annaAway)).toContain('di 2 mrt 2027, 14.00 uur: elders of afwezig Anna Wiegersma.')
  })

  it('leave out a day on which all of one side have a day off or are absent', async () => {
    const { network: store } = world.storage
    for (const name of ['SWV Noorderkring VO', 'SWV Noorderkring PO']) {
      const found = must(
        (await store.organisations(world.network)).find((one) => one.name === name),
        name,
      )
      const ownHolidays = [{ name: 'studieweek', fromOn: '2027-03-08', untilOn: '2027-03-12' }]
      await store.saveOrganisation({ ...found, ownHolidays })
    }
    const { id: body } = must(world.bodies.OOGO, 'OOGO')
    await store.seat({
      ...{ network: world.network, body, ring: 'inner', role: 'member' },
      member: must(world.members.Gijs, 'Gijs').id,
    })
    const form = formIn(await world.as('Hanneke', 'OOGO').command('datum', 'van 8 t/m 12 maart 2027'))
    const proposed = formIn(await world.as('Hanneke', 'OOGO').submit(form))
    expect(notesOf(proposed)).toContain(
      'Afgevallen: 5 waarop heel het onderwijs of alle gemeenten elders of afwezig zijn.',
    )
  })
})

describe('a period with nothing left', () => {
  it('says why, and offers what lies just outside without ticking it', async () => {
    const form = await askDates(world, 'in de kerstvakantie')
    expect(notesOf(form)).toContain('In deze periode blijft geen dag over.')
    expect(notesOf(form).some((note) => String(note).startsWith('Afgevallen: '))).toBe(true)
    expect(labelsIn(form)).toHaveLength(3)
    expect(daysIn(form).chosen).toEqual([])
    const unsent = await world.as('Gijs', 'OOGO').submit(form)
    expect(Object.keys(problemsIn(unsent))).toEqual(['own'])
  })
})

describe('what cannot be', () => {
  const problems = async (values: Readonly<Record<string, string>>) => {
    const asked = formIn(await world.as('Gijs', 'OOGO').command('datum', ''))
    return problemsIn(await world.as('Gijs', 'OOGO').submit(asked, { when: 'in maart/april', ...values }))
  }

  it.each([
    ['when', ''],
    ['when', 'binnenkort'],
    ['when', 'op 30 februari'],
    ['when', 'na de zomervakantie'],
    ['when', 'vorige week'],
    ['hour', 'na de lunch'],
    ['hour', '23.00'],
    ['minutes', '5'],
    ['minutes', 'een uurtje'],
    ['answerBy', 'ooit'],
    ['meeting', ''],
  ])('is said at the field %s for “%s”', async (field, value) => {
    expect(Object.keys(await problems({ [field]: value }))).toEqual([field])
  })

  it('a day of one’s own that is none is said at its field, with the line', async () => {
    const form = await askDates(world)
    const sent = await world.as('Gijs', 'OOGO').submit(form, { own: '16 april 2027\nergens in mei' })
    expect(problemsIn(sent).own).toContain('ergens in mei')
  })

  it('an answer is not asked for after the first day', async () => {
    const form = await askDates(world, 'in maart/april', { answerBy: '1 april 2027' })
    const sent = await world.as('Gijs', 'OOGO').submit(form, { own: '2 maart 2027' })
    expect(problemsIn(sent).own).toContain('di 2 mrt 2027')
  })

  it('a second poll for the same meeting is refused as long as the first is open', async () => {
    const poll = await openPoll(world)
    const again = await world.as('Gijs').press('date-poll.propose', { meeting: poll.meeting })
    expect(JSON.stringify(again)).toContain('loopt al een datumvoorstel')
  })
})

describe('alone with Schakel', () => {
  it('the chair of one body needs not choose it, and the secretariat chooses among all', async () => {
    expect(formIn(await world.as('Gijs').command('datum')).name).toBe('date-poll.ask')
    const choosing = formIn(await world.as('Hanneke').command('datum', 'in mei'))
    expect(choosing.name).toBe('date-poll.choose-body')
    const asked = formIn(await world.as('Hanneke').submit(choosing, { body: oogoOf(world) }))
    expect(JSON.stringify(asked.fields)).toContain('in mei')
  })

  it('a member is told who does this', async () => {
    expect(JSON.stringify(await world.as('Anna').command('datum'))).toContain('voorzitter')
  })
})
