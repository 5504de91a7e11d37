/** What the network shows of itself: the menu with help, and one-time codes. */
import { z } from 'zod'
import { listPress, newPress } from './agreement-presses.ts'
import { readLogPress } from './audit.ts'
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  linkButton,
  paragraph,
  rows,
} from './card.ts'
import { listCarouselsPress } from './carousel-presses.ts'
import { caseMenuPress } from './case-round-own-presses.ts'
import { goAwayPress } from './network-absence.ts'
import { showRegistersPress } from './network-settings.ts'
import { whoPress } from './network-who.ts'
import { ownRemindersPress } from './nudge-presses.ts'
import { listPollsPress } from './poll-presses.ts'
import { definePress, press } from './press.ts'
import type { Words } from './words/words.ts'

const nothing = z.object({})

export const showPagePress = definePress('network.show-page', nothing)
export const linkPress = definePress('network.link', nothing)
export const addMemberPress = definePress('network.add-member', nothing, { opensForm: true })
export const setChannelPress = definePress('network.set-channel', nothing, { opensForm: true })
/** `member` is empty for whoever presses it. */
export const showKeptPress = definePress('network.show-kept', z.object({ member: z.string() }))
export const switchLanguagePress = definePress('network.switch-language', nothing)

export interface MenuView {
  readonly network: string
  /** Null where others look on. */
  readonly you: { readonly name: string; readonly organisation: string; readonly bodies: readonly string[] } | null
  /** The body of this channel; null in private. */
  readonly here: string | null
  readonly isSecretariat: boolean
  /** In some body: who has none is refused what they would record. */
  readonly hasVoice: boolean
  readonly mayReadLog: boolean
  /** This conversation can be tied to a body. */
  readonly canBeTied: boolean
}

export const menuCard = (view: MenuView, words: Words): Card => {
  const say = words.network
  const title = say.menuTitle(view.network)
  return card(
    title,
    heading(title),
    paragraph(say.intro),
    rows(say.commands.map(([command, does]) => ({ text: [bold(command), ` ${does}`] }))),
    fine(say.onTeams),
    ...(view.here ? [fine(say.channelOf(view.here))] : []),
    ...(view.you ? [fine(say.you(view.you.name, view.you.organisation)), ...yourBodies(view.you.bodies, words)] : []),
    buttons(
      ...(view.hasVoice ? [button(say.menu.newItem, press(newPress, {}), 'primary')] : logButton(view, words)),
      button(say.menu.mine, press(listPress, { filter: 'mij', skip: 0 })),
      button(say.menu.all, press(listPress, { filter: '', skip: 0 })),
      button(words.polls.lists.title, press(listPollsPress, { skip: 0 })),
      button(words.carousels.list.title, press(listCarouselsPress, { skip: 0 })),
    ),
    buttons(
      button(say.menu.who, press(whoPress, {})),
      button(view.isSecretariat ? say.menu.setUp : say.menu.registers, press(showRegistersPress, {})),
      ...secretariatButtons(view, words),
      ...(view.hasVoice ? logButton(view, words) : []),
    ),
    buttons(
      button(say.menu.page, press(showPagePress, {})),
      button(say.menu.link, press(linkPress, {})),
      button(words.members.absent, press(goAwayPress, { member: '' })),
      button(words.reminderSettings.menu, press(ownRemindersPress, {})),
      button(words.caseBringingIn.menu, press(caseMenuPress, {})),
      button(words.kept.menu, press(showKeptPress, { member: '' })),
      button(say.menu.language, press(switchLanguagePress, {})),
    ),
  )
}

const logButton = (view: MenuView, words: Words) =>
  view.mayReadLog ? [button(words.audit.title, press(readLogPress, { query: '', before: 0 }))] : []

/** Enough to see where one sits; the register has them all. */
const dozen = 12

const yourBodies = (bodies: readonly string[], words: Words): readonly Block[] => {
  if (bodies.length === 0) return []
  const left = bodies.length - dozen
  const names = bodies.slice(0, dozen).join(', ')
  return [fine(`${words.network.yourBodies}: ${names}`, ...(left > 0 ? [' ', words.chat.more(left)] : []))]
}

const secretariatButtons = (view: MenuView, words: Words) => {
  if (!view.isSecretariat) return []
  const add = button(words.network.menu.addMember, press(addMemberPress, {}))
  const set = button(words.network.menu.setChannel, press(setChannelPress, {}))
  return [add, ...(view.canBeTied ? [set] : [])]
}

/** A code to be typed on another surface; shown to one person only. */
export const codeCard = (
  view: { readonly name: string; readonly code: string; readonly said?: string },
  words: Words,
): Card => {
  const say = words.network.code
  return card(
    say.title,
    heading(say.title),
    ...(view.said ? [paragraph(view.said)] : []),
    paragraph(say.forLink(view.name)),
    paragraph(bold(say.command(view.code))),
    fine(say.onTeams(view.code)),
    fine(say.validity),
  )
}

export const signInCard = (href: string, words: Words): Card => {
  const say = words.network.signIn
  return card(say.title, heading(say.title), fine(say.validity), buttons(linkButton(say.open, href)))
}

/** For the secretariat to pass on: the address to copy, and no button that would spend it. */
export const signInCardFor = (name: string, href: string, words: Words): Card => {
  const say = words.network.signIn
  return card(say.titleFor(name), heading(say.titleFor(name)), paragraph(href), fine(say.validityFor(name)))
}

/** One sentence that something is done. */
export const sayCard = (sentence: string): Card => card(sentence, paragraph(sentence))
