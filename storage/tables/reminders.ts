import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { Ref } from '../../bot/ref.ts'
import { partNames, type Telling } from '../../bot/reminders/bodies/telling.ts'
import type { HandReminder } from '../../bot/reminders/by-hand/hand-reminder.ts'
import type { Occasions, Reminder } from '../../bot/reminders/reminder.ts'
import { count, day, flag, instant, json, key, named, optional, since, text, typed } from './columns.ts'
import { repetitionShape } from './repetition.ts'

/** @property member whose it is, '' for nobody's in person. */
export interface ReminderRow extends Omit<Reminder, 'ref' | 'member'> {
  readonly refKind: string
  readonly refId: string
  readonly member: string
  readonly isGiven: boolean
  readonly givenAt: number | null
}

export const reminders = new EntitySchema<ReminderRow>({
  name: 'reminder',
  tableName: 'reminders',
  columns: {
    network: key,
    key,
    refKind: named('ref_kind', text),
    refId: named('ref_id', text),
    dueAt: named('due_at', instant),
    member: since(text, ''),
    occasion: since(text, ''),
    folded: since(json(z.array(z.string())), '[]'),
    isGiven: named('is_given', flag),
    givenAt: named('given_at', optional(instant)),
  },
  indices: [
    { name: 'reminders_by_ref', columns: ['network', 'refKind', 'refId'] },
    { name: 'reminders_by_member', columns: ['network', 'member', 'isGiven', 'dueAt', 'occasion'] },
    { name: 'reminders_due', columns: ['isGiven', 'dueAt'] },
  ],
})

export interface OwedMemoRow {
  readonly network: string
  readonly refKind: string
  readonly refId: string
  readonly term: string
  readonly since: number
  readonly assigned: Readonly<Record<string, number | null>>
}

export const owedMemos = new EntitySchema<OwedMemoRow>({
  name: 'owed_memo',
  tableName: 'owed_memos',
  columns: {
    network: key,
    refKind: named('ref_kind', key),
    refId: named('ref_id', key),
    term: text,
    since: instant,
    assigned: json(z.record(z.string(), z.number().nullable())),
  },
})

export interface NudgeRow {
  readonly network: string
  readonly id: string
  readonly member: string
  readonly givenAt: number
  readonly lines: readonly (Occasions & {
    readonly ref: Ref
    readonly dueAt: number
    readonly isSaidAgain?: boolean
  })[]
}

const line = z.object({
  ref: z.object({ kind: z.string(), id: z.string() }),
  occasion: z.string(),
  dueAt: z.number(),
  beside: z.array(z.string()).exactOptional(),
  isSaidAgain: z.boolean().exactOptional(),
})

export const nudges = new EntitySchema<NudgeRow>({
  name: 'nudge',
  tableName: 'nudges',
  columns: {
    network: key,
    id: key,
    member: text,
    givenAt: named('given_at', instant),
    lines: json(z.array(line)),
  },
  indices: [{ name: 'nudges_by_member', columns: ['network', 'member', 'givenAt'] }],
})

/** @property body '' for the network. @property value what differs, as JSON. */
export interface ReminderSettingRow {
  readonly network: string
  readonly body: string
  readonly value: string
}

export const reminderSettings = new EntitySchema<ReminderSettingRow>({
  name: 'reminder_setting',
  tableName: 'reminder_settings',
  columns: { network: key, body: key, value: text },
})

export const ownReminders = new EntitySchema<Omit<ReminderSettingRow, 'body'> & { readonly member: string }>({
  name: 'own_reminder',
  tableName: 'own_reminders',
  columns: { network: key, member: key, value: text },
})

export interface ReminderMuteRow {
  readonly network: string
  readonly member: string
  readonly refKind: string
  readonly refId: string
}

export const reminderMutes = new EntitySchema<ReminderMuteRow>({
  name: 'reminder_mute',
  tableName: 'reminder_mutes',
  columns: { network: key, member: key, refKind: named('ref_kind', key), refId: named('ref_id', key) },
})

export interface BodyRoundRow {
  readonly network: string
  readonly body: string
  readonly round: string
  readonly toldUntil: string
}

export const bodyRounds = new EntitySchema<BodyRoundRow>({
  name: 'body_round',
  tableName: 'body_rounds',
  columns: { network: key, body: key, round: key, toldUntil: named('told_until', day) },
})

const toldThing = line.pick({ ref: true }).extend({ on: z.string(), of: z.array(z.string()) })

export const bodyTellings = new EntitySchema<Telling>({
  name: 'body_telling',
  tableName: 'body_tellings',
  columns: {
    network: key,
    body: key,
    on: named('told_on', { ...day, primary: true }),
    round: text,
    from: named('from_on', day),
    until: named('until_on', day),
    lateSince: named('late_since', optional(instant)),
    givenAt: named('given_at', instant),
    parts: json(
      z.array(
        z.object({
          name: z.enum(partNames),
          total: z.number(),
          elsewhere: z.number().exactOptional(),
          things: z.array(toldThing),
        }),
      ),
    ),
  },
})

export interface HandReminderRow extends Omit<HandReminder, 'about' | 'to'> {
  readonly aboutKind: string | null
  readonly aboutId: string | null
  readonly toKind: HandReminder['to']['kind']
  readonly toId: string
}

export const handReminders = new EntitySchema<HandReminderRow>({
  name: 'hand_reminder',
  tableName: 'hand_reminders',
  columns: {
    network: key,
    id: key,
    text: typed,
    aboutKind: named('about_kind', optional(text)),
    aboutId: named('about_id', optional(text)),
    toKind: named('to_kind', text),
    toId: named('to_id', text),
    repetition: json(repetitionShape),
    state: text,
    since: instant,
    lastOn: named('last_on', optional(day)),
    createdAt: named('created_at', instant),
    createdBy: named('created_by', text),
    version: count,
  },
  indices: [
    { name: 'hand_reminders_by_remindee', columns: ['network', 'toKind', 'toId', 'state'] },
    { name: 'hand_reminders_by_maker', columns: ['network', 'createdBy'] },
  ],
})
