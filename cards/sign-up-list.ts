/** What is open: sheets and requests for a number, of the bodies that somebody sees. */
import { type Block, bold, button, buttons, type Card, card, heading, paragraph, rows } from './card.ts'
import { answerNumberPress, beginIntakePress, showIntakePress } from './number-intake-presses.ts'
import { press } from './press.ts'
import { beginSheetPress, listSignUpsPress, showSheetPress } from './sign-up-presses.ts'
import type { Words } from './words/words.ts'

/** @property fine of which body, how many and until when, in words. */
export interface OpenRowView {
  readonly kind: 'sheet' | 'intake'
  readonly id: string
  readonly title: string
  readonly fine: string
}

export interface OpenListView {
  readonly open: readonly OpenRowView[]
  readonly skip: number
  readonly total: number
  readonly mayBegin: boolean
}

/** As many as stand on one card of every platform. */
export const listPage = 10

export const openListCard = ({ open, skip, total, mayBegin }: OpenListView, words: Words): Card => {
  const say = words.signUps.list
  const after = total - skip - open.length
  const doors = [
    ...(skip > 0 ? [button(say.before, press(listSignUpsPress, { skip: Math.max(0, skip - listPage) }))] : []),
    ...(after > 0 ? [button(say.after(after), press(listSignUpsPress, { skip: skip + listPage }))] : []),
    ...(mayBegin
      ? [
          button(say.begin, press(beginSheetPress, {}), 'primary'),
          button(words.numberIntakes.begin, press(beginIntakePress, {})),
        ]
      : []),
  ]
  return card(
    say.title,
    heading(say.title),
    ...(total === 0 ? [paragraph(say.none)] : [rows(open.map((one) => rowOf(one, words)))]),
    ...(doors.length > 0 ? [buttons(...doors)] : []),
  )
}

const rowOf = ({ kind, id, title, fine }: OpenRowView, words: Words) => ({
  text: bold(kind === 'sheet' ? title : words.numberIntakes.title(title)),
  fine,
  button:
    kind === 'sheet'
      ? button(words.signUps.list.sheet, press(showSheetPress, { sheet: id }))
      : button(words.numberIntakes.show, press(showIntakePress, { intake: id })),
})

/** On a member's own page: what waits for their answer. */
export const waitingIntakeBlocks = (
  waiting: readonly Pick<OpenRowView, 'id' | 'title' | 'fine'>[],
  { numberIntakes: say }: Words,
): readonly Block[] =>
  waiting.length === 0
    ? []
    : [
        heading(say.home(waiting.length)),
        rows(
          waiting.map(({ id, title, fine }) => ({
            text: bold(title),
            fine,
            button: button(say.answer, press(answerNumberPress, { intake: id })),
          })),
        ),
      ]
