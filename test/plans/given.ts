/** A world in which plans are made through the app, by the chair of the OOGO. */
import { afterEach, beforeEach, expect } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import { instantOn } from '../../bot/clock.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import type { Plan } from '../../bot/plans/plan.ts'
import { allFields, type Form } from '../../cards/form.ts'
import { formIn, must, openWorld, valuesOf, type World } from '../world.ts'

export let world: World

export const useWorld = (): void => {
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })
}

export const bodyOf = (name: string): string => must(world.bodies[name], name).id

/** What the form of the steps proposes, line by line. */
export const linesOfForm = (form: Form): readonly string[] =>
  Object.entries(valuesOf(form)).flatMap(([name, value]) =>
    name.startsWith('step') && value !== '' ? [String(value)] : [],
  )

export const notesIn = (form: Form): string =>
  allFields(form)
    .flatMap((field) => (field.kind === 'note' ? [String(field.text)] : []))
    .join('\n')

/** @returns the form with its steps */
export const begin = async (values: Readonly<Record<string, string>> = {}, who = 'Gijs'): Promise<Reply> => {
  const person = world.as(who, 'OOGO')
  return person.submit(formIn(await person.command('planning', 'nieuw')), values)
}

export const only = async (): Promise<Plan> => must((await world.storage.plans.list(world.network, {}))[0], 'plan')

/** A plan that runs: the ondersteuningsplan before 1 May 2027, as it is proposed. */
export const start = async (over: Readonly<Record<string, string>> = {}): Promise<Plan> => {
  const form = formIn(await begin())
  const reply = await world.as('Gijs').submit(form, over)
  if (reply.kind === 'form') await world.as('Gijs').submit(reply.form)
  return only()
}

export const days = (plan: Plan): readonly string[] => plan.steps.map(({ on }) => on)

export const addMeeting = async (id: string, day: string, body = 'OOGO'): Promise<Meeting> => {
  const hours = { startsAt: instantOn(day, 14), endsAt: instantOn(day, 16) }
  const { meeting } = await world.storage.meetings.add({
    ...{ id, network: world.network, body: bodyOf(body), kind: 'regular', title: '', purpose: '', state: 'planned' },
    ...{ follows: null, window: null, hours, place: '', papersOn: null, agendaSentAt: null, sequence: 0, summary: '' },
    ...{ confirmedIn: null, createdAt: 0, createdBy: '', version: 1 },
  })
  return meeting
}

export const moveMeeting = async (meeting: string, when: string): Promise<void> => {
  const gijs = world.as('Gijs')
  const reply = await gijs.submit(formIn(await gijs.press('meeting.change', { meeting })), { when })
  if (reply.kind === 'form') await gijs.submit(reply.form)
}

/** Everything that is owed to channels by now, by its view. */
export const owedViews = async (): Promise<readonly { readonly view: string; readonly channel: string }[]> => {
  const { outbox } = world.storage
  const claim = () => outbox.claim('web', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)
  const all: { view: string; channel: string }[] = []
  for (let found = await claim(); found.length > 0; found = await claim())
    for (const one of found) {
      if (one.ref.kind === 'plan') all.push({ view: one.view, channel: one.channel })
      await outbox.delivered(one, one.key, 0)
    }
  return all
}
