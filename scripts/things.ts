/** What people can ask to be reminded of, and sign up for: how each is called, and the bodies of which it is. */

import { namesOfDatePolls } from '../bot/date-polls/name-polls.ts'
import { namesOfMeetings } from '../bot/meetings/name-meetings.ts'
import { findPlanStep } from '../bot/plans/plan-step.ts'
import { namesOfPolls } from '../bot/polls/name-polls.ts'
import type { FindThing } from '../bot/reminders/by-hand/things.ts'
import type { NameReminded } from '../bot/reminders/persons/pausing/feature.ts'
import type { Storage } from '../storage/open.ts'

type FindOne = (network: string, id: string, words: Parameters<FindThing>[2]) => ReturnType<FindThing>

export const findThing = (storage: Storage): FindThing => {
  const finders: Readonly<Record<string, FindOne>> = {
    agreement: async (network, id, words) => {
      const item = await storage.agreements.find(network, id)
      return item && { name: words.handReminders.things.agreement(item.number, item.title), bodies: [item.body] }
    },
    meeting: async (network, id) => {
      const meeting = await storage.meetings.find(network, id)
      return meeting && { name: await nameIn(namesOfMeetings(storage), network, id), bodies: [meeting.body] }
    },
    'agenda-item': async (network, id) => {
      const item = await storage.agendaItems.find(network, id)
      return item && { name: item.title, bodies: [item.body] }
    },
    plan: async (network, id) => {
      const plan = await storage.plans.find(network, id)
      return plan && { name: plan.name, bodies: [plan.body, ...plan.steps.flatMap(({ body }) => body ?? [])] }
    },
    'date-poll': async (network, id, words) => {
      const poll = await storage.datePolls.find(network, id)
      const name = poll && (await nameIn(namesOfDatePolls(storage), network, id))
      return poll && { name: words.handReminders.things.datePoll(name ?? ''), bodies: [poll.body] }
    },
    'sign-up-sheet': async (network, id, words) => {
      const sheet = await storage.signUps.find(network, id)
      return sheet && { name: words.signUps.title(sheet.title), bodies: [sheet.body] }
    },
    'number-intake': async (network, id, words) => {
      const intake = await storage.numberIntakes.find(network, id)
      return intake && { name: words.numberIntakes.title(intake.question), bodies: [intake.body] }
    },
    carousel: async (network, id, words) => {
      const carousel = await storage.carousels.find(network, id)
      return carousel && { name: words.carousels.title(carousel.title), bodies: [carousel.body, ...carousel.alsoIn] }
    },
    poll: async (network, id, words) => {
      const poll = await storage.polls.find(network, id)
      const name = poll && (await nameIn(namesOfPolls(storage), network, id))
      return poll && { name: words.polls.named(poll.number, name ?? ''), bodies: [poll.body, ...poll.alsoIn] }
    },
    'work-agenda': async (network, id) => {
      const agenda = await storage.workAgendas.agenda(network, id)
      return agenda && { name: agenda.name, bodies: agenda.body === null ? null : [agenda.body] }
    },
  }
  return (network, { kind, id }, words) => finders[kind]?.(network, id, words) ?? Promise.resolve(null)
}

interface Names {
  readonly names: (network: string, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

const nameIn = async ({ names }: Names, network: string, id: string): Promise<string> =>
  (await names(network, [id])).get(id) ?? ''

/** What somebody is reminded of by its name, also where nobody can ask for it; null for what has none. */
export const nameReminded =
  (storage: Storage): NameReminded =>
  async (network, ref, words) => {
    if (ref.kind === 'case-round') {
      const round = (await storage.caseRounds.find(network, ref.id))?.round
      return round?.number == null ? null : words.caseRound.title(round.number, round.title)
    }
    if (ref.kind === 'hand-reminder') return (await storage.handReminders.find(network, ref.id))?.text ?? null
    if (ref.kind !== 'plan-step') return (await findThing(storage)(network, ref, words))?.name ?? null
    const found = await findPlanStep(storage, network, ref)
    return found && `${found.step.title} (${found.plan.name})`
  }
