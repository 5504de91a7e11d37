/** What a member asked to be reminded of, and is reminded of. */
import type { MemberAffairs } from '../../chat/member-affairs.ts'
import type { Member } from '../../network/network.ts'
import { sayRepetition } from '../repetition/say-repetition.ts'
import { byItself, endReminder, record } from './end.ts'
import { type HandReminder, handReminderRef } from './hand-reminder.ts'
import type { HandReminderStores } from './stores.ts'

export const handRemindersOfMember = (stores: HandReminderStores): MemberAffairs => ({
  show: async (member, { words }) => {
    const all = await stores.handReminders.ofMember(member.network, member.id)
    const say = words.handReminders.ofMember
    if (all.length === 0) return []
    const kept = all.map((one) => ({ what: (isFor(one, member) ? say.gets : say.asked)(one.text), until: say.until }))
    const data = all.map(({ text, to, repetition, state, createdAt }) => ({
      ...{ text, to, state, when: sayRepetition(repetition, words) },
      askedAt: new Date(createdAt).toISOString(),
    }))
    return [{ name: say.title, kept, data: { reminders: data } }]
  },

  countOf: async (member, { words }) => {
    const { length } = await askedForOthers(stores, member)
    return length === 0 ? [] : [words.handReminders.ofMember.open(length)]
  },

  /** What they asked for a body, or for somebody else, is their successor's to change. */
  handOver: async (from, to, context) => {
    for (const { network, id } of await askedForOthers(stores, from)) {
      const after = await stores.handReminders.change(network, id, (kept) => ({ ...kept, createdBy: to.id }))
      await record(stores, after, context, 'reminder.changed')
      await stores.outbox.refresh(network, handReminderRef(id))
    }
  },

  /** What was for them alone ends, and its maker hears why; what they asked for a body goes on, and is the body's. */
  release: async (member, { now }) => {
    for (const reminder of await running(stores, member))
      if (isFor(reminder, member)) await endReminder(stores, reminder, 'member-left', byItself(now))
    return []
  },

  erase: (member) => stores.handReminders.forgetMember(member.network, member.id),
})

const isFor = ({ to }: HandReminder, { id }: Member): boolean => to.kind === 'member' && to.id === id

const running = async ({ handReminders }: HandReminderStores, { network, id }: Member) =>
  (await handReminders.ofMember(network, id)).filter(({ state }) => state === 'running')

const askedForOthers = async (stores: HandReminderStores, member: Member): Promise<readonly HandReminder[]> =>
  (await running(stores, member)).filter((one) => one.createdBy === member.id && !isFor(one, member))
