/** `/stil`: how one member wants to be reminded, in private. */
import { ownRemindersPress } from '../../../cards/nudge-presses.ts'
import { ownRemindersCard, ownRemindersForm, ownRemindersFormOf, ownUsualPress } from '../../../cards/own-reminders.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { Refusal } from '../../refusal.ts'
import { sentenceOf } from '../../say-refusal.ts'
import { sayHours, silencesWork } from '../hours.ts'
import { countDays, sayPeriod } from './days-off.ts'
import type { Doubt } from './doubt.ts'
import { askedBy, forgetOwn, readOwn, saveForm, saveOwn } from './save-own.ts'
import type { OwnStores } from './stores.ts'
import { readTyped } from './typed.ts'
import { fillForm, type ThingNames, viewOwn } from './view-own.ts'

export const ownRemindersFeature = (stores: OwnStores, names: ThingNames): Feature => {
  const show = async (said: string | null, context: Context): Promise<Reply> => {
    const shown = whisper(ownRemindersCard(await viewOwn(stores, names, said, context), context.words))
    return said === null ? shown : { ...shown, isDeed: true }
  }
  const ask = async (context: Context): Promise<Reply> =>
    openForm(ownRemindersFormOf(await fillForm(stores, context), context.words))
  const forget = async (context: Context): Promise<Reply> => {
    await forgetOwn(stores, context)
    return show(context.words.ownReminders.usualSaid, context)
  }
  return {
    name: 'own-reminders',
    commands: {
      stil: async ({ text }, context) => {
        if (text.trim() === '') return show(null, context)
        const change = await tryTyped(stores, text, context)
        if (change === 'off') return forget(context)
        return change === 'saved' ? show(context.words.ownReminders.saved, context) : change
      },
    },
    presses: [
      onPress(ownRemindersPress, (_, context) => ask(context)),
      onPress(ownUsualPress, (_, context) => forget(context)),
    ],
    forms: [
      onForm(ownRemindersForm, async ({ state, values }, context) => {
        await saveForm(stores, state.version, await readOwn(stores, values, context), context)
        return show(context.words.ownReminders.saved, context)
      }),
    ],
  }
}

/** What cannot be opens the form, with what was typed in the field where it belongs. */
const tryTyped = async (stores: OwnStores, text: string, context: Context): Promise<Reply | 'saved' | 'off'> => {
  const { network, member, words } = context
  try {
    const change = readTyped(text, askedBy(context))
    if (change === 'off') return 'off'
    const typed = text.trim()
    if (!change) return unread(stores, words.ownReminders.form.unread(typed), { daysOff: typed }, context)
    if (typeof change === 'object') return askDoubt(stores, typed, change, context)
    await saveOwn(stores, change(await stores.reminderSettings.own(network.id, member.id)), context)
    return 'saved'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { field } = error
    const over = field === 'hours' || field === 'daysOff' ? { [field]: text.trim() } : {}
    return unread(stores, sentenceOf(error, context.surface, words), over, context)
  }
}

/** It may mean something else: the form opens with what was understood, and is kept when it is sent. */
const askDoubt = (stores: OwnStores, typed: string, doubt: Doubt, context: Context): Promise<Reply> => {
  const { language, words } = context
  const say = words.ownReminders.form
  if (doubt.asks === 'hours') {
    const [hours, day] = [sayHours(doubt.hours), doubt.instead && sayPeriod(doubt.instead, language)]
    return unread(stores, say.askHours(typed, hours, silencesWork(doubt.hours), day), { hours }, context)
  }
  const daysOff = doubt.periods.map((period) => sayPeriod(period, language))
  const instead = doubt.instead && sayHours(doubt.instead)
  const why = say.askDays(typed, daysOff.join('; '), countDays(doubt.periods), instead)
  return unread(stores, why, { daysOff: daysOff.join('\n') }, context)
}

const unread = async (
  stores: OwnStores,
  why: string,
  over: { readonly hours?: string; readonly daysOff?: string },
  context: Context,
): Promise<Reply> =>
  openForm(ownRemindersFormOf(await fillForm(stores, context, { unread: why, ...over }), context.words))
