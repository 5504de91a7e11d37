/** Whom reminders do not reach, for the secretariat. */
import { type Block, bold, button, type Card, card, heading, paragraph, rows } from './card.ts'
import { type RegisterName, showEntryPress } from './network-register.ts'
import { unreachedPress } from './nudge-presses.ts'
import type { NudgeLineView } from './nudges.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

type Why = keyof Words['unreached']['whys']

export interface UnreachedMemberView {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly why: Why
  readonly waiting: number
}

/** @property register in which the entry stands. */
interface EntryView {
  readonly register: RegisterName
  readonly id: string
  readonly name: string
}

export interface UnreachedView {
  readonly members: readonly UnreachedMemberView[]
  readonly contactless: readonly EntryView[]
  readonly channelless: readonly EntryView[]
}

export const unreachedCard = (view: UnreachedView, words: Words): Card => {
  const say = words.unreached
  const isNone = view.members.length + view.contactless.length + view.channelless.length === 0
  return card(
    say.title,
    heading(say.title),
    ...(isNone ? [paragraph(say.none)] : []),
    ...section(
      say.members(view.members.length),
      view.members.map((one) => memberRow(one, words)),
    ),
    ...section(
      say.contactless(view.contactless.length),
      view.contactless.map((one) => entryRow(one, words)),
    ),
    ...section(
      say.channelless(view.channelless.length),
      view.channelless.map((one) => entryRow(one, words)),
    ),
  )
}

type Shown = Parameters<typeof rows>[0]

const section = (title: string, shown: Shown): readonly Block[] =>
  shown.length === 0 ? [] : [paragraph(bold(title)), rows(shown)]

const memberRow = ({ id, name, organisation, why, waiting }: UnreachedMemberView, words: Words): Shown[number] => ({
  text: bold(name),
  fine: [organisation, words.unreached.whys[why], ...(waiting > 0 ? [words.unreached.waiting(waiting)] : [])].join(
    ' · ',
  ),
  button: openEntry({ register: 'members', id, name }, words),
})

const entryRow = (entry: EntryView, words: Words): Shown[number] => ({
  text: entry.name,
  button: openEntry(entry, words),
})

const openEntry = ({ register, id }: EntryView, words: Words) =>
  button(words.registers.show, press(showEntryPress, { register, id }))

/** To each secretary, of one person at most once a month. */
export const unreachedNudge = (
  view: UnreachedMemberView & { readonly isReached: boolean },
  words: Words,
): NudgeLineView => {
  const say = words.unreached
  if (view.isReached) return { text: say.reached(view.name), isOver: true, buttons: [] }
  return {
    text: say.told(view.name, say.whys[view.why]),
    isOver: false,
    buttons: [openEntry({ register: 'members', ...view }, words), button(say.title, press(unreachedPress, {}))],
  }
}
