/** What happened to an item, for whoever asks; only the asker sees it. */
import { showPress, withdrawPress } from './agreement-presses.ts'
import type { AgreementView, Signed } from './agreements.ts'
import { bold, button, buttons, type Card, card, heading, paragraph, type Row, rows } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export interface HistoryLine extends Signed {
  readonly verb: string
  readonly text: string
}

export const agreementHistoryCard = (
  view: AgreementView,
  lines: readonly HistoryLine[],
  offer: { readonly mayWithdraw: boolean },
  words: Words,
): Card => {
  const say = words.agreements
  const title = say.history.title(view.number)
  const shown = lines.map((line): Row => {
    const what = say.history.entries[line.verb] ?? line.verb
    return { text: [bold(`${line.day} · ${line.name}`), ` ${what}`], ...(line.text ? { fine: line.text } : {}) }
  })
  const back = button(say.show, press(showPress, { item: view.id }))
  const away = button(say.withdraw, press(withdrawPress, { item: view.id }), 'danger')
  return card(
    title,
    heading(title),
    paragraph(view.title),
    rows(shown),
    buttons(back, ...(offer.mayWithdraw ? [away] : [])),
  )
}
