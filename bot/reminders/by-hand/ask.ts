/** `/herinner de stuurgroep uiterlijk 1 mei aan het jaarverslag`: read into the form, which shows what was understood. */
import { type AskView, handReminderForm } from '../../../cards/hand-reminder-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import type { Command } from '../../chat/request.ts'
import { newId } from '../../ids.ts'
import type { Ref } from '../../ref.ts'
import type { Repetition } from '../repetition/repetition.ts'
import { sayRepetition } from '../repetition/say-repetition.ts'
import { type Circle, circleOf, findReminderTo, isWithin, requireThing } from './access.ts'
import { offerWhom, whomOptions } from './choose-whom.ts'
import { type Remindee, reminderTextLimit, requireRunning, writtenVersion } from './hand-reminder.ts'
import { aroundOf, type Course, nextMoments } from './next.ts'
import { findOutside } from './outside.ts'
import { readAsked } from './reading/read-asked.ts'
import { sayMoment } from './say-moments.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing } from './things.ts'
import { chosenOf, knownTo, problemsOf, sayOutside, spellMentions } from './typed.ts'

/** As many moments as show how it goes on. */
export const momentsShown = 3

export const askReminder =
  (stores: HandReminderStores) =>
  async ({ text, mentions }: Pick<Command, 'text' | 'mentions'>, context: Context): Promise<Reply> => {
    const circle = await circleOf(stores, context)
    const said = await spellMentions(stores, { text, mentions })
    const asked = said.trim() === '' ? null : readAsked(said, { ...(await knownTo(stores, circle, context)) })
    const outside = asked && asked.to.length === 0 ? await findOutside(stores, asked.toText, context) : null
    const named = asked && outside?.contact ? { ...asked, to: [outside.contact] } : asked
    const to = named ? chosenOf(named, circle) : null
    return openForm(
      await drawForm(stores, context, circle, {
        state: { id: newId(), version: '', about: null },
        ...{ to, what: asked?.what ?? '', when: asked?.when ?? '', about: null, hour: asked?.hour ?? '' },
        course: asked?.repetition ? freshCourse(asked.repetition, context) : null,
        problems: asked ? { ...problemsOf(asked, circle, context), ...sayOutside(outside, context) } : {},
      }),
    )
  }

/** About a thing that somebody sees, with its name filled in; null for about nothing. @throws {Refusal} reminder.thing-gone */
export const askAbout =
  (stores: HandReminderStores, findThing: FindThing) =>
  async (about: Ref | null, context: Context): Promise<Reply> => {
    const circle = await circleOf(stores, context)
    const thing = about && (await requireThing(stores, findThing, about, context))
    return openForm(
      await drawForm(stores, context, circle, {
        state: { id: newId(), version: '', about },
        ...{ to: { kind: 'member', id: context.member.id }, what: (thing?.name ?? '').slice(0, reminderTextLimit) },
        ...{ when: '', about: thing?.name ?? null, hour: '', course: null, problems: {} },
      }),
    )
  }

/** @throws {Refusal} reminder.unknown, reminder.not-yours, reminder.over */
export const askChange =
  (stores: HandReminderStores, findThing: FindThing) =>
  async (id: string, context: Context): Promise<Reply> => {
    const reminder = requireRunning(await findReminderTo(stores, 'mayChange', id, context))
    const circle = await circleOf(stores, context)
    const { text, about, to, repetition } = reminder
    const thing = about && (await findThing(context.network.id, about, context.words))
    return openForm(
      await drawForm(stores, context, await withKept(stores, circle, to, context), {
        state: { id, version: writtenVersion(reminder), about },
        ...{ to, what: text, when: sayRepetition(repetition, context.words), about: thing?.name ?? null, hour: '' },
        ...{ course: reminder, problems: {} },
      }),
    )
  }

/** Whom it is for already stays to be chosen, also by whoever keeps order and does not meet them. */
const withKept = async (
  { network: store }: HandReminderStores,
  circle: Circle,
  to: Remindee,
  { network }: Context,
): Promise<Circle> => {
  if (isWithin(circle, to)) return circle
  const [body, member] = await Promise.all([store.body(network.id, to.id), store.member(network.id, to.id)])
  return {
    bodies: [...circle.bodies, ...(to.kind === 'body' && body ? [body] : [])],
    members: [...circle.members, ...(to.kind === 'member' && member ? [member] : [])],
  }
}

export const freshCourse = (repetition: Repetition, { now }: Pick<Context, 'now'>): Course => ({
  ...{ repetition, since: now, lastOn: null },
})

interface Drawn extends Pick<AskView, 'state' | 'what' | 'when' | 'about' | 'problems'> {
  readonly to: Remindee | null
  readonly course: Course | null
  readonly hour: string
}

export const drawForm = async (stores: HandReminderStores, context: Context, circle: Circle, drawn: Drawn) => {
  const { words, network } = context
  const organisations = new Map((await stores.network.organisations(network.id)).map(({ id, name }) => [id, name]))
  const whom = offerWhom(whomOptions(circle, organisations, words), drawn.to)
  const { to, course, hour, ...view } = drawn
  const told = course ? await understand(stores, course, to, context) : []
  const nine = hour === '' ? [] : [words.handReminders.nine(hour, '09.00')]
  return handReminderForm({ ...view, whom, understood: [...told, ...nine] }, words)
}

/** As it would come to them; where nobody is chosen yet, to whoever asks. */
const understand = async (
  stores: HandReminderStores,
  course: Course,
  to: Remindee | null,
  context: Context,
): Promise<readonly string[]> => {
  const { words, network, member } = context
  const say = words.handReminders
  const around = await aroundOf(stores, network.id, to ?? { kind: 'member', id: member.id })
  const moments = nextMoments(course, around, momentsShown)
  return [
    say.sentence(sayRepetition(course.repetition, words)),
    ...(moments.length === 0 ? [say.passed] : [say.next(moments.length)]),
    ...moments.map((one) => sayMoment(one, around, context)),
  ]
}
