/** What somebody is answered in private: what happened to them on a sheet, and the way back. */
import { bold, button, buttons, type Card, card, fine, heading, linkButton, paragraph } from './card.ts'
import { press } from './press.ts'
import { leaveButton } from './sign-up-doors.ts'
import { joinPress, showSheetPress, takeOverPress } from './sign-up-presses.ts'
import type { SignUpKindName } from './sign-ups.ts'
import type { Words } from './words/words.ts'

/** What happened to whoever pressed, and the way back. @property undo what they can still do about it. */
export interface SaidView {
  readonly sheet: string
  readonly said: string
  readonly fine: string
  readonly undo: readonly { readonly does: 'join' | 'leave'; readonly kind: SignUpKindName }[]
}

export const saidCard = ({ sheet, said, fine: small, undo }: SaidView, words: Words): Card => {
  const say = words.signUps
  return card(
    said,
    paragraph(bold(said)),
    ...(small === '' ? [] : [fine(small)]),
    buttons(
      ...undo.map(({ does, kind }) =>
        does === 'leave' ? leaveButton(sheet, kind, words) : button(say.kinds[kind], press(joinPress, { sheet, kind })),
      ),
      button(say.who, press(showSheetPress, { sheet })),
    ),
  )
}

/** The place of one's organisation is a colleague's. @property instead the member who has it. */
export interface HeldView {
  readonly sheet: string
  readonly instead: string
  readonly organisation: string
  readonly name: string
}

export const heldCard = ({ sheet, instead, organisation, name }: HeldView, { signUps: say }: Words): Card => {
  const said = say.said.held(organisation, name)
  return card(
    said,
    paragraph(said),
    buttons(
      button(say.takeOver, press(takeOverPress, { sheet, instead }), 'primary'),
      button(say.who, press(showSheetPress, { sheet })),
    ),
  )
}

/** Where a list can be taken along, for whoever asked. */
export const fileCard = ({
  title,
  label,
  href,
  explain,
}: Readonly<Record<'title' | 'label' | 'href' | 'explain', string>>): Card =>
  card(title, heading(title), buttons(linkButton(label, href)), fine(explain))

/** Of which kind somebody cancels, where they signed up for several. */
export const whichCard = (
  {
    sheet,
    title,
    kinds,
  }: { readonly sheet: string; readonly title: string; readonly kinds: readonly SignUpKindName[] },
  words: Words,
): Card => {
  const said = words.signUps.said.which(title)
  return card(said, paragraph(bold(said)), buttons(...kinds.map((kind) => leaveButton(sheet, kind, words))))
}
