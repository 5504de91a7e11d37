/** What happened to an item, for whoever asks; only the asker sees it. */
import { showPress, undoPress } from './agreement-presses.ts'
import type { AgreementView, Signed } from './agreements.ts'
import { bold, button, buttons, type Card, card, heading, paragraph, type Row, rows } from './card.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export interface HistoryLine extends Signed {
  readonly verb: string
  readonly text: string
}

/** What the secretariat can undo now: the verb of the latest change, and the version of the item that it sees. */
export interface UndoOffer {
  readonly verb: string
  readonly version: number
}

export const agreementHistoryCard = (
  view: Pick<AgreementView, 'id' | 'number' | 'title'>,
  lines: readonly HistoryLine[],
  undoable: UndoOffer | null,
  words: Words,
): Card => {
  const say = words.agreements
  const title = say.history.title(view.number)
  const shown = lines.map(
    (line): Row => ({
      text: [bold(`${line.day} · ${line.name}:`), ` ${sayVerb(line.verb, words)}`],
      ...(line.text ? { fine: line.text } : {}),
    }),
  )
  const undo = undoable
    ? [
        button(
          words.moving.undo(sayVerb(undoable.verb, words)),
          press(undoPress, { item: view.id, version: undoable.version }),
          'danger',
        ),
      ]
    : []
  const back = button(say.show, press(showPress, { item: view.id }))
  return card(title, heading(title), paragraph(view.title), rows(shown), buttons(back, ...undo))
}

export const sayVerb = (verb: string, { agreements, moving }: Words): string =>
  moving.history.entries[verb] ?? agreements.history.entries[verb] ?? verb
