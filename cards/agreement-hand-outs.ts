/** Where a list can be taken along, for whoever asked. */
import { followPress } from './agreement-presses.ts'
import { button, buttons, type Card, card, fine, heading, link, linkButton, paragraph } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export interface HandOutView {
  readonly title: string
  readonly files: readonly { readonly label: string; readonly href: string }[]
}

export const handOutCard = ({ title, files }: HandOutView, words: Words): Card => {
  const say = words.handOuts
  return card(
    say.title(title),
    heading(say.title(title)),
    buttons(...files.map(({ label, href }) => linkButton(label, href))),
    fine(say.explain),
    buttons(button(say.follow, press(followPress, { isSure: false }))),
  )
}

/** The address stands in full: it is copied into another program. */
export const followCard = (address: string, words: Words): Card => {
  const say = words.handOuts
  return card(say.follow, heading(say.follow), paragraph(link(address, address)), fine(say.following))
}

/** One address at a time: whoever lost theirs can end it. */
export const followAnewCard = (words: Words): Card => {
  const say = words.handOuts
  return card(
    say.follow,
    heading(say.follow),
    paragraph(say.followedAlready),
    buttons(button(say.followAnew, press(followPress, { isSure: true }), 'danger')),
  )
}
