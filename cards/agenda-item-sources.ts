/** What an item of an agenda is about, where that can be opened. */
import { listPress, showPress } from './agreement-presses.ts'
import { type Button, button } from './card.ts'
import { showMeetingListPress, showReportBackPress } from './meeting-presses.ts'
import { showPollPress } from './poll-presses.ts'
import { type Press, press } from './press.ts'
import { showCollectedPress } from './report-back-presses.ts'
import type { Words } from './words/words.ts'
import { showAgendaPress } from './work-agenda-presses.ts'

/** The open agreements of a body go by its name; what other bodies told this one, by the meeting that it is for. */
export type SourceView =
  | { readonly kind: 'agreement' | 'work-agenda' | 'meeting' | 'report-back' | 'poll'; readonly id: string }
  | { readonly kind: 'body'; readonly name: string }
  | { readonly kind: 'collected'; readonly body: string; readonly meeting: string }

export const sourceButton = (source: SourceView, words: Words): Button =>
  button(labelOf(source, words), pressOf(source))

const labelOf = ({ kind }: SourceView, { agendaItems, reportBacks }: Words): string =>
  kind === 'collected' ? reportBacks.read : agendaItems.item.sources[kind]

const pressOf = (source: SourceView): Press => {
  if (source.kind === 'body') return press(listPress, { filter: source.name, skip: 0 })
  if (source.kind === 'collected') return press(showCollectedPress, { body: source.body, meeting: source.meeting })
  const { kind, id } = source
  const presses = {
    agreement: () => press(showPress, { item: id }),
    'work-agenda': () => press(showAgendaPress, { agenda: id, only: 'all', skip: 0 }),
    meeting: () => press(showMeetingListPress, { meeting: id }),
    'report-back': () => press(showReportBackPress, { report: id }),
    poll: () => press(showPollPress, { poll: id }),
  }
  return presses[kind]()
}
