/** Of which body somebody wants the agenda. */
import { chooseAgendaPress, showNextAgendaPress } from './agenda-item-presses.ts'
import { bold, button, buttons, type Card, card, heading, notice, paragraph, rows } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property day of the next meeting in words, or ''. @property sought what was typed and not found, or ''. */
export interface AgendaChoiceView {
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly day: string }[]
  readonly total: number
  readonly skip: number
  readonly sought: string
}

/** Whoever sits in several bodies chooses. */
export const chooseAgendaCard = ({ bodies, total, skip, sought }: AgendaChoiceView, words: Words): Card => {
  const { agendaItems: say } = words
  const next = skip + bodies.length
  return card(
    say.choose,
    heading(say.choose),
    ...(sought === '' ? [] : [notice(say.chooseNoneLike(sought))]),
    ...(total === 0 ? [paragraph(say.chooseNone)] : []),
    rows(
      bodies.map(({ id, name, day }) => ({
        text: bold(name),
        fine: day === '' ? say.noDay : day,
        button: button(say.openAgenda, press(showNextAgendaPress, { body: id })),
      })),
    ),
    ...(next < total ? [buttons(button(say.more(total - next), press(chooseAgendaPress, { skip: next })))] : []),
  )
}
