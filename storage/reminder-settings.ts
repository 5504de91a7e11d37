import { z } from 'zod'
import {
  type DifferingReminders,
  noOwnReminders,
  type OwnReminders,
  usualReminders,
  withDiffering,
} from '../bot/reminders/settings.ts'
import type { ReminderSettingStore } from '../bot/reminders/store.ts'
import { stepKinds } from '../bot/reminders/timing/step.ts'
import { workingWeekdays } from '../bot/reminders/timing/weekly.ts'
import { ownReminders, reminderMutes, reminderSettings } from './tables/reminders.ts'
import type { Database } from './unit-of-work.ts'

const hours = z.object({ from: z.string(), until: z.string() }).nullable()
const weekday = z.literal(workingWeekdays).nullable()

const settingsShape: z.ZodType<DifferingReminders> = z
  .object({
    steps: z
      .object({
        onAssignment: z.boolean(),
        before: z.array(z.number()),
        onTheDay: z.boolean(),
        late: z.array(z.number()),
        toSecretariat: z.number().nullable(),
        toAgenda: z.number().nullable(),
        atStart: z.boolean(),
      })
      .partial(),
    hours,
    weekends: z.boolean(),
    publicHolidays: z.boolean(),
    schoolHolidays: z.boolean(),
    morning: z.boolean(),
    digest: weekday,
  })
  .partial() as z.ZodType<DifferingReminders>

const ownShape: z.ZodType<OwnReminders> = z.object({
  silence: z.object({
    hours,
    weekdays: z.array(z.number()),
    daysOff: z.array(z.object({ name: z.string().optional(), from: z.string(), until: z.string() })),
    weekly: weekday,
  }),
  muted: z.array(z.enum(stepKinds)),
}) as z.ZodType<OwnReminders>

export const storedReminderSettings = (db: Database): ReminderSettingStore => {
  const differing = (network: string, body: string | null): Promise<DifferingReminders> =>
    db.read(async (manager) => {
      const kept = await manager.findOneBy(reminderSettings, { network, body: body ?? '' })
      return kept ? settingsShape.parse(JSON.parse(kept.value)) : {}
    })
  return {
    differing,
    save: (network, body, value) =>
      db.write(async ({ manager }) => {
        const row = { network, body: body ?? '', value: JSON.stringify(value) }
        await manager.upsert(reminderSettings, row, ['network', 'body'])
      }),
    settingsOf: async (network, body) => {
      const ofNetwork = withDiffering(usualReminders, await differing(network, null))
      return body === null ? ofNetwork : withDiffering(ofNetwork, await differing(network, body))
    },

    own: (network, member) =>
      db.read(async (manager) => {
        const kept = await manager.findOneBy(ownReminders, { network, member })
        return kept ? ownShape.parse(JSON.parse(kept.value)) : noOwnReminders
      }),
    saveOwn: (network, member, own) =>
      db.write(async ({ manager }) => {
        await manager.upsert(ownReminders, { network, member, value: JSON.stringify(own) }, ['network', 'member'])
      }),
    forgetOwn: (network, member) =>
      db.write(async ({ manager }) => {
        await manager.delete(ownReminders, { network, member })
        await manager.delete(reminderMutes, { network, member })
      }),

    isMuted: (network, member, { kind: refKind, id: refId }) =>
      db.read((manager) => manager.existsBy(reminderMutes, { network, member, refKind, refId })),
    mute: (network, member, { kind: refKind, id: refId }) =>
      db.write(async ({ manager }) => {
        const columns = ['network', 'member', 'refKind', 'refId']
        await manager.upsert(reminderMutes, { network, member, refKind, refId }, columns)
      }),
    unmute: (network, member, { kind: refKind, id: refId }) =>
      db.write(async ({ manager }) => {
        await manager.delete(reminderMutes, { network, member, refKind, refId })
      }),
    muted: (network, member) =>
      db.read(async (manager) => {
        const rows = await manager.find(reminderMutes, {
          where: { network, member },
          order: { refKind: 'ASC', refId: 'ASC' },
        })
        return rows.map(({ refKind: kind, refId: id }) => ({ kind, id }))
      }),
  }
}
