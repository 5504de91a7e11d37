/** Reminders that people ask for: of anything, for themselves, for one another and for bodies, once or again and again. */

import type { Option } from '../../../cards/form.ts'
import { askReminderForm, laterReminderForm, stopReminderForm } from '../../../cards/hand-reminder-forms.ts'
import {
  changeReminderPress,
  postponePress,
  reminderDonePress,
  reminderPagePress,
  showReminderPress,
  stopReminderPress,
} from '../../../cards/hand-reminder-presses.ts'
import { listRemindersPress, remindOfPress } from '../../../cards/nudge-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { circleOf } from './access.ts'
import { askAbout, askChange, askReminder } from './ask.ts'
import { searchWhom, whomOptions, whomSearch } from './choose-whom.ts'
import { keepReminder } from './keep.ts'
import { askLater, postpone } from './later.ts'
import { listReminders } from './list.ts'
import { askStop, markDone, stop } from './mark.ts'
import { presentEnded, showReminder } from './show.ts'
import { presentGiven } from './show-occurrence.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing } from './things.ts'

/** @param findThing what can be reminded of, of whatever feature */
export const handRemindersFeature = (stores: HandReminderStores, findThing: FindThing): Feature => ({
  name: 'hand-reminders',
  commands: {
    herinner: askReminder(stores),
    herinneringen: (_, context) => listReminders(stores, { skip: 0 }, context),
  },
  presses: [
    onPress(remindOfPress, askAbout(stores, findThing)),
    onPress(listRemindersPress, (_, context) => listReminders(stores, { skip: 0 }, context)),
    onPress(reminderPagePress, (asked, context) => listReminders(stores, asked, context)),
    onPress(showReminderPress, ({ reminder }, context) => showReminder(stores, findThing)(reminder, context)),
    onPress(changeReminderPress, ({ reminder }, context) => askChange(stores, findThing)(reminder, context)),
    onPress(stopReminderPress, ({ reminder }, context) => askStop(stores)(reminder, context)),
    onPress(reminderDonePress, markDone(stores)),
    onPress(postponePress, ({ reminder }, context) => askLater(stores)(reminder, context)),
  ],
  forms: [
    onForm(askReminderForm, keepReminder(stores, findThing)),
    onForm(stopReminderForm, stop(stores, findThing)),
    onForm(laterReminderForm, postpone(stores)),
  ],
  options: {
    [whomSearch]: async ({ query }, context) => searchWhom(await optionsFor(stores, context), query),
  },
  views: {
    'hand-reminder:given': presentGiven(stores, findThing),
    'hand-reminder:told': presentEnded(stores),
  },
})

const optionsFor = async (stores: HandReminderStores, context: Context): Promise<readonly Option[]> => {
  const organisations = await stores.network.organisations(context.network.id)
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  return whomOptions(await circleOf(stores, context), names, context.words)
}
