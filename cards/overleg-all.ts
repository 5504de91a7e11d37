/** All bodies of a network: the chain as a picture, and the list. */
import { button, buttons, type Card, type Chain, card, fine, heading, rows } from './card.ts'
import { listMeetingsPress, listPlansPress, showOverlegPress } from './meeting-presses.ts'
import { type EntryRow, listRegisterPress, searchRegisterPress, writeEntryPress } from './network-register.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property around the body around which is drawn, where there is no room for all that are linked; else null. */
export interface AllBodiesView {
  readonly network: string
  readonly chain: Chain
  readonly linked: number
  readonly around: string | null
  readonly rows: readonly EntryRow[]
  readonly total: number
  readonly mayWrite: boolean
}

export const allBodiesCard = (view: AllBodiesView, words: Words): Card => {
  const say = words.overleg
  const title = say.allTitle(view.network)
  const listed = { register: 'bodies', query: '', skip: view.rows.length } as const
  const left = view.total - view.rows.length
  return card(
    title,
    heading(title),
    ...(view.linked === 0 ? [fine(view.total === 0 ? say.none : say.noChains)] : [view.chain]),
    ...(view.around === null ? [] : [fine(say.chainPart(view.chain.boxes.length, view.linked, view.around))]),
    rows(
      view.rows.map((row) => ({
        text: row.name,
        fine: row.about,
        button: button(words.registers.show, press(showOverlegPress, { body: row.id })),
      })),
    ),
    buttons(
      ...(left > 0 ? [button(words.registers.more(left), press(listRegisterPress, listed))] : []),
      button(words.registers.search, press(searchRegisterPress, { register: 'bodies' })),
      button(say.meetings, press(listMeetingsPress, { body: null, past: false, skip: 0 })),
      button(say.plans, press(listPlansPress, { body: null })),
      ...(view.mayWrite
        ? [button(words.registers.add, press(writeEntryPress, { register: 'bodies', id: '' }), 'primary')]
        : []),
    ),
  )
}
