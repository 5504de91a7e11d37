/** An item of an agenda while it is talked about: where it comes from, and what can become of it. */
import { type SourceView, sourceButton } from './agenda-item-sources.ts'
import type { PaperView } from './agenda-rows.ts'
import {
  type Block,
  type Button,
  bold,
  button,
  buttons,
  type Fact,
  fact,
  facts,
  fine,
  heading,
  link,
  paragraph,
} from './card.ts'
import { showMeetingListPress } from './meeting-presses.ts'
import { press } from './press.ts'
import {
  bringBackPress,
  carryOverPress,
  confirmListPress,
  sendOnFromSessionPress,
  treatPress,
} from './session-presses.ts'
import type { Words } from './words/words.ts'

export type Outcome = keyof Words['sessions']['outcomes']

/** @property label as it is called in a list ("Besluit 3: …"). */
export interface RecordedView {
  readonly id: string
  readonly label: string
}

/**
 * @property from what it comes from, in words. @property source what it is about. @property sendTo bodies to which it can go on.
 * @property confirms the meeting whose list is to be confirmed under it, or null.
 */
export interface SessionItemView {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly type: keyof Words['sessions']['types']
  readonly minutes: number | null
  readonly owner: string
  readonly from: string
  readonly source: SourceView | null
  readonly papers: readonly PaperView[]
  readonly passed: number
  readonly outcome: Outcome
  readonly position: number
  readonly sendTo: readonly { readonly id: string; readonly name: string }[]
  readonly confirms: string | null
  readonly isConfirmed: boolean
}

/** @param of how many items there are, and whose @param state what the clock and the attendance ask for */
export const itemBlocks = (
  item: SessionItemView,
  of: { readonly total: number; readonly name: string; readonly state: readonly Block[] },
  words: Words,
): readonly Block[] => {
  const say = words.sessions
  const place = `${say.place(item.position, of.total)} · ${of.name}`
  return [
    fine(item.outcome === 'open' ? place : `${place} · ${say.outcomes[item.outcome]}`),
    heading(item.title),
    ...(item.about === '' ? [] : [paragraph(item.about)]),
    ...factBlocks(itemFacts(item, words)),
    ...paperBlocks(item, words),
    ...of.state,
  ]
}

const factBlocks = (list: readonly Fact[]): readonly Block[] => (list.length === 0 ? [] : [facts(...list)])

/** As on the agenda. */
const paperBlocks = ({ papers }: SessionItemView, { sessions: say }: Words): readonly Block[] => {
  const links = papers.flatMap(({ text, href }, at) => [at === 0 ? ' ' : ' · ', link(text || href, href)])
  return papers.length === 0 ? [] : [paragraph(bold(`${say.papers}:`), ...links)]
}

const itemFacts = (item: SessionItemView, { sessions: say }: Words): readonly Fact[] => {
  const minutes = item.minutes === null ? '' : ` · ${say.minutes(item.minutes)}`
  const passed = item.passed === 0 ? '' : say.passed(item.passed)
  const from = [item.from, passed].filter((part) => part !== '').join(' · ')
  return [
    fact(say.type, `${say.types[item.type]}${minutes}`),
    ...(item.owner === '' ? [] : [fact(say.owner, item.owner)]),
    ...(from === '' ? [] : [fact(say.comesFrom, from)]),
  ]
}

/** For whoever follows too. */
export const sourceBlocks = ({ source }: SessionItemView, words: Words): readonly Block[] =>
  source ? [buttons(sourceButton(source, words))] : []

/** Of an item whose list is to be confirmed that comes first; what went on elsewhere is done with here. */
export const itemButtons = (meeting: string, item: SessionItemView, { sessions: say }: Words): readonly Block[] => {
  const place = { meeting, item: item.id }
  const list: readonly Button[] = [
    ...(item.confirms !== null && !item.isConfirmed
      ? [button(say.confirmList, press(confirmListPress, place), 'primary')]
      : []),
    ...(item.confirms === null ? [] : [button(say.showList, press(showMeetingListPress, { meeting: item.confirms }))]),
    ...(item.outcome === 'open'
      ? [button(say.treated, press(treatPress, place)), button(say.carryOver, press(carryOverPress, place))]
      : []),
    ...item.sendTo.map(({ id, name }) =>
      button(say.sendTo(name), press(sendOnFromSessionPress, { ...place, body: id })),
    ),
    ...(item.outcome === 'treated' || item.outcome === 'carried-over'
      ? [button(say.bringBack, press(bringBackPress, place))]
      : []),
  ]
  return list.length === 0 ? [] : [buttons(...list)]
}
