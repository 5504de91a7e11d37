/** All reminders by hand that run, and how whoever reads is reminded. */
import {
  type Block,
  type Button,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  paragraph,
  rows,
} from './card.ts'
import { reminderPagePress, showReminderPress } from './hand-reminder-presses.ts'
import { ownRemindersPress, reminderSettingsPress, remindOfPress, unreachedPress } from './nudge-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property next when it comes, or ''. */
export interface ReminderRowView {
  readonly id: string
  readonly text: string
  readonly whom: string
  readonly rhythm: string
  readonly next: string
  readonly by: string
}

export interface ReminderListView {
  readonly rows: readonly ReminderRowView[]
  readonly skip: number
  readonly total: number
  readonly perPage: number
  /** How whoever reads is reminded, as a sentence. */
  readonly own: string
  /** Bodies of which they set how it reminds; null is the network. */
  readonly settings: readonly { readonly body: string | null; readonly name: string }[]
  readonly isSecretariat: boolean
}

export const reminderListCard = (view: ReminderListView, words: Words): Card => {
  const say = words.handReminders
  const { skip, total, perPage } = view
  const pages = [
    ...(skip > 0 ? [button(say.list.before, press(reminderPagePress, { skip: Math.max(0, skip - perPage) }))] : []),
    ...(skip + perPage < total
      ? [button(say.list.after(total - skip - perPage), press(reminderPagePress, { skip: skip + perPage }))]
      : []),
  ]
  return card(
    say.list.title,
    heading(say.list.title),
    ...(total === 0 ? [paragraph(say.list.none)] : []),
    rows(
      view.rows.map(({ id: reminder, text, whom, rhythm, next, by }) => ({
        text: bold(text),
        fine: [whom, rhythm, next, by].filter((part) => part !== '').join(' · '),
        button: button(say.show, press(showReminderPress, { reminder })),
      })),
    ),
    ...inRow(pages),
    fine(view.own),
    buttons(
      button(say.list.make, press(remindOfPress, null), 'primary'),
      button(say.list.own, press(ownRemindersPress, {})),
      ...view.settings.map(({ body, name }) => button(say.list.settings(name), press(reminderSettingsPress, { body }))),
      ...(view.isSecretariat ? [button(say.list.unreached, press(unreachedPress, {}))] : []),
    ),
  )
}

const inRow = ([first, ...others]: readonly Button[]): readonly Block[] => (first ? [buttons(first, ...others)] : [])
