/** "Later", "Niet meer" and back: what somebody is told in private waits until they want to hear of it. */
import { laterForm, never, openLater } from '../../../../cards/nudge-forms.ts'
import { mutePress, resumePress, snoozePress, unmutePress } from '../../../../cards/nudge-presses.ts'
import type { Words } from '../../../../cards/words/words.ts'
import { type Context, type Feature, onForm, onPress } from '../../../chat/feature.ts'
import { done, openForm, type Reply } from '../../../chat/reply.ts'
import { dayAt } from '../../../clock.ts'
import { sayDate } from '../../../dates/say-due.ts'
import { type Ref, refKey } from '../../../ref.ts'
import { refusal } from '../../../refusal.ts'
import type { Remindables } from '../../remindable.ts'
import { snoozed } from '../../reminder.ts'
import { type ForgettingStores, forgetOld } from '../forget-old.ts'
import { momentAfter, offerMoments, readChosen, sayMoment } from './moments.ts'
import { dropSnoozes, type PausingStores, refreshTold, requireReminded } from './reminded.ts'

/** What a thing is called; null for what has no name, or is gone. */
export type NameReminded = (network: string, ref: Ref, words: Words) => Promise<string | null>

export const pausingFeature = (
  stores: PausingStores & ForgettingStores,
  remindables: Remindables,
  nameReminded: NameReminded,
): Feature => ({
  name: 'pausing',
  wake: (now) => forgetOld(stores, now),
  presses: [
    onPress(snoozePress, async (ref, context) => {
      await requireReminded(stores, ref, context)
      const offered = await offerMoments(stores, context)
      const name = await nameReminded(context.network.id, ref, context.words)
      return openForm(openLater({ ref, name, offered }, context.words))
    }),
    onPress(mutePress, (ref, context) => mute(stores, ref, context)),
    onPress(unmutePress, async (ref, context) => {
      await requireReminded(stores, ref, context)
      await stores.reminderSettings.unmute(context.network.id, context.member.id, ref)
      await refreshTold(stores, ref, context)
      return done(context.words.nudges.unmuted)
    }),
    onPress(resumePress, async (ref, context) => {
      await requireReminded(stores, ref, context)
      await dropSnoozes(stores, ref, context)
      await refreshTold(stores, ref, context)
      return done(context.words.nudges.resumed)
    }),
  ],
  forms: [
    onForm(laterForm, async ({ state: ref, values }, context) => {
      if (values.when !== never) return snooze(stores, remindables, { ref, day: readChosen(values, context) }, context)
      if (values.day.trim() !== '') throw refusal('nudge.never-or-day', undefined, 'day')
      return mute(stores, ref, context)
    }),
  ],
})

const mute = async (stores: PausingStores, ref: Ref, context: Context): Promise<Reply> => {
  await requireReminded(stores, ref, context)
  await dropSnoozes(stores, ref, context)
  await stores.reminderSettings.mute(context.network.id, context.member.id, ref)
  await refreshTold(stores, ref, context)
  return done(context.words.nudges.muted)
}

/** Sent twice it is one, and put off again it is the last. */
const snooze = async (
  stores: PausingStores,
  remindables: Remindables,
  { ref, day }: { readonly ref: Ref; readonly day: string },
  context: Context,
): Promise<Reply> => {
  await requireReminded(stores, ref, context)
  const [network, member] = [context.network.id, context.member.id]
  const dueAt = await momentAfter(stores, day, context)
  await dropSnoozes(stores, ref, context)
  await stores.reminderSettings.unmute(network, member, ref)
  const key = ['snooze', refKey(ref), member, dayAt(dueAt)].join(':')
  await stores.reminders.plan({ key, network, ref, dueAt, member, occasion: snoozed })
  await refreshTold(stores, ref, context)
  const { nudges: say } = context.words
  const last = (await remindables[ref.kind]?.dueOn?.(network, ref.id)) ?? null
  const isBeyond = last !== null && context.today <= last && last < dayAt(dueAt)
  const said = say.snoozed(sayMoment(dueAt, context))
  return done(isBeyond ? `${said} ${say.beyond(sayDate(last, context.language))}` : said)
}
