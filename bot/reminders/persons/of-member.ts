/** What a member was reminded of, and how they want to be reminded. */
import type { MemberAffairs } from '../../chat/member-affairs.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { noOwnReminders } from '../settings.ts'
import type { NudgeStore, ReminderSettingStore, ReminderStore } from '../store.ts'

interface Stores {
  readonly nudges: NudgeStore
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
}

/** More than anybody is told in a year. */
const mostNudges = 2_000

/** It is personal: it goes to nobody else, and is of no use to who has left. */
export const nudgesOfMember = ({ nudges, reminders, reminderSettings }: Stores): MemberAffairs => ({
  show: async ({ network, id: member }, { words, language }) => {
    const told = await nudges.ofMember(network, member, mostNudges)
    const own = await reminderSettings.own(network, member)
    const muted = await reminderSettings.muted(network, member)
    const snoozed = await reminders.snoozesOf({ network, member })
    const say = words.nudges.ofMember
    const [latest] = told
    const isUsual = JSON.stringify(own) === JSON.stringify(noOwnReminders)
    const kept = [
      ...(latest ? [{ what: say.told(told.length, sayDate(dayAt(latest.givenAt), language)), until: say.aYear }] : []),
      ...(isUsual ? [] : [{ what: say.own, until: say.untilChanged }]),
      ...(muted.length > 0 ? [{ what: say.muted(muted.length), until: say.untilChanged }] : []),
      ...(snoozed.length > 0 ? [{ what: say.snoozed(snoozed.length), until: say.untilGiven }] : []),
    ]
    if (kept.length === 0) return []
    const at = (instant: number): string => new Date(instant).toISOString()
    const data = {
      told: told.map(({ givenAt, lines }) => ({
        at: at(givenAt),
        of: lines.map(({ ref, occasion }) => ({ ...ref, occasion })),
      })),
      own,
      muted,
      snoozed: snoozed.map(({ ref, dueAt }) => ({ ...ref, until: at(dueAt) })),
    }
    return [{ name: say.title, kept, data }]
  },
  countOf: async () => [],
  handOver: async () => {},
  release: async () => [],
  erase: async ({ network, id: member }) => {
    await nudges.forgetOf(network, member)
    await reminderSettings.forgetOwn(network, member)
    await reminders.forgetMember({ network, member })
  },
})
