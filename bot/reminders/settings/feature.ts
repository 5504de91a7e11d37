/** How a network reminds, set by its secretariat, and how a body does, set by those who keep order there. */
import { reminderSettingsPress } from '../../../cards/nudge-presses.ts'
import {
  type ReminderSettingsValues,
  reminderSettingsCard,
  reminderSettingsForm,
  reminderSettingsFormOf,
  settingFields,
} from '../../../cards/reminder-settings.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { findSeatedBody, isStewardAmong, stewardAmong } from '../../network/seating.ts'
import type { Ref } from '../../ref.ts'
import { refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import { planAnewLater } from '../replanning.ts'
import { type DifferingReminders, usualReminders } from '../settings.ts'
import { readDiffering, sayValue, settingOf, writeValue } from './fields.ts'
import type { SettingsStores } from './stores.ts'

export const reminderSettingsFeature = (stores: SettingsStores): Feature => ({
  name: 'reminder-settings',
  presses: [onPress(reminderSettingsPress, ({ body }, context) => ask(stores, body, context))],
  forms: [onForm(reminderSettingsForm, ({ state, values }, context) => save(stores, { ...state, values }, context))],
})

/** @property body null for the network. @property onBehalfOf the absent steward in whose place somebody acts. */
interface Whose {
  readonly body: string | null
  readonly name: string
  readonly onBehalfOf: string | null
}

/** @throws {Refusal} member.may-not; channel.unknown, channel.not-seated, reminder.for-steward */
const requireKeeper = async (stores: SettingsStores, body: string | null, context: Context): Promise<Whose> => {
  if (body === null) {
    if (context.member.role !== 'secretariat') throw refusal('member.may-not')
    return { body, name: context.network.name, onBehalfOf: null }
  }
  const found = await findSeatedBody(stores.network, body, context)
  if (!isStewardAmong(found.standings)) throw refusal('reminder.for-steward')
  return { body, name: found.body.name, onBehalfOf: stewardAmong(found.standings) }
}

const ask = async (stores: SettingsStores, asked: string | null, context: Context): Promise<Reply> => {
  const { network, words } = context
  const { body, name } = await requireKeeper(stores, asked, context)
  const differing = await stores.reminderSettings.differing(network.id, body)
  const holds = await stores.reminderSettings.settingsOf(network.id, body)
  const without = await usualOf(stores, body, context)
  const view = {
    ...{ body, name, version: versionOf(differing) },
    values: eachField((field) => writeValue(differing, holds, field, { body, words })),
    usual: eachField((field) => sayValue(without, field, words)),
  }
  return openForm(reminderSettingsFormOf(view, words))
}

/** What holds where nothing differs: the network's for a body. */
const usualOf = ({ reminderSettings }: SettingsStores, body: string | null, { network }: Context) =>
  body === null ? Promise.resolve(usualReminders) : reminderSettings.settingsOf(network.id, null)

const eachField = <Value>(of: (field: (typeof settingFields)[number]) => Value) =>
  Object.fromEntries(settingFields.map((field) => [field, of(field)])) as Record<(typeof settingFields)[number], Value>

interface Sent {
  readonly body: string | null
  readonly version: string
  readonly values: ReminderSettingsValues
}

/** @throws {Refusal} as `requireKeeper`; form.outdated; what cannot be read, at its field */
const save = async (stores: SettingsStores, sent: Sent, context: Context): Promise<Reply> => {
  const { network, now } = context
  const whose = await requireKeeper(stores, sent.body, context)
  const wanted = readDiffering(sent.values, whose.body === null ? usualReminders : null)
  const kept = await stores.reminderSettings.differing(network.id, whose.body)
  const isNew = versionOf(kept) !== versionOf(wanted)
  if (isNew && versionOf(kept) !== sent.version) throw refusal('form.outdated')
  if (isNew) {
    await stores.reminderSettings.save(network.id, whose.body, wanted)
    await record(stores, whose, [kept, wanted], context)
    await planAnewLater(stores)(network.id, whose.body === null ? 'network' : `body:${whose.body}`, now)
  }
  return show(stores, whose, context.words.reminderSettings.saved, context)
}

const record = (
  { history }: SettingsStores,
  { body, onBehalfOf }: Whose,
  [kept, wanted]: readonly [DifferingReminders, DifferingReminders],
  { network, member, surface, now }: Context,
): Promise<void> => {
  const ref: Ref = body === null ? { kind: 'network', id: network.id } : { kind: 'body', id: body }
  const changes = settingFields.flatMap((field) => {
    const [was, is] = [settingOf(kept, field), settingOf(wanted, field)]
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [[field, [was, is].map((one) => (one === undefined ? 'as-usual' : one))]]
  })
  const data = Object.fromEntries(changes)
  const verb = 'reminders.set'
  return history.record({ network: network.id, ref, at: now, member: member.id, onBehalfOf, surface, verb, data })
}

const show = async (
  { reminderSettings }: SettingsStores,
  { body, name }: Whose,
  said: string,
  { network, words }: Context,
): Promise<Reply> => {
  const holds = await reminderSettings.settingsOf(network.id, body)
  const differing = await reminderSettings.differing(network.id, body)
  const view = {
    ...{ body, name, said, mayChange: true },
    values: eachField((field) => sayValue(holds, field, words)),
    differs: settingFields.filter((field) => settingOf(differing, field) !== undefined),
  }
  return whisper(reminderSettingsCard(view, words))
}
