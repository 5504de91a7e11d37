/** A result as a file: what its card tells in numbers, and of an anonymous poll nothing else. */
import { z } from 'zod'
import { pollFileCard } from '../../../cards/poll-list.ts'
import { exportPollPress } from '../../../cards/poll-presses.ts'
import type { CountView, ResultView } from '../../../cards/poll-view.ts'
import type { Words } from '../../../cards/words/words.ts'
import { type Document, type DocumentLinks, onDocument } from '../../chat/document.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findPoll } from '../access.ts'
import { meetsQuorum } from '../counting/count-poll.ts'
import { nameOf } from '../name.ts'
import type { Poll } from '../poll.ts'
import { requireClosed } from '../rules/open.ts'
import type { PollStores } from '../stores.ts'
import { inChannel, readStanding } from '../view.ts'
import { viewResult } from '../view-result.ts'

/** Rows and columns, as the feature that makes files writes them. */
export interface ExportSheet {
  readonly columns: readonly { readonly label: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** @property writeCsv as a Dutch Excel opens it. */
export interface ExportParts {
  readonly links: DocumentLinks
  readonly writeCsv: (sheet: ExportSheet) => Uint8Array
}

export const pollDocument = { name: 'poll-result', shape: z.object({ poll: z.string() }) }

export const exporting = (
  stores: PollStores,
  parts: ExportParts,
): Required<Pick<Feature, 'presses' | 'documents'>> => ({
  presses: [
    onPress(exportPollPress, async ({ poll: id }, context) => {
      const { poll } = await findPoll(stores, id, context)
      requireClosed(poll)
      const { member, words, now } = context
      const address = await parts.links.once(member, pollDocument, { poll: id }, now)
      if (address === null) throw refusal('document.no-page')
      return whisper(
        pollFileCard({ name: nameOf(poll, context), href: `${address}${fileNameOf(poll.number, context)}` }, words),
      )
    }),
  ],
  documents: [onDocument(pollDocument, ({ poll }, context) => makeFile(stores, parts, poll, context))],
})

const fileNameOf = (number: number, { words }: Context): string => `${words.pollForms.file.name}-${number}.csv`

const makeFile = async (
  stores: PollStores,
  { writeCsv }: ExportParts,
  id: string,
  context: Context,
): Promise<Document> => {
  const { poll } = await findPoll(stores, id, context)
  const { result } = requireClosed(poll)
  const standing = await readStanding(stores, poll)
  const shown = { seeing: inChannel, reader: readerOf(context), isOver: true }
  const view = result && viewResult(standing, result, shown)
  return {
    fileName: fileNameOf(poll.number, context),
    mediaType: 'text/csv; charset=utf-8',
    bytes: writeCsv(sheetOf(view, poll, context)),
    isPage: false,
  }
}

const sheetOf = (view: ResultView | null, poll: Poll, { words }: Context): ExportSheet => {
  const [say, { option, side, who }] = [words.pollForms.file, words.pollForms.file.columns]
  const labels = [poll.kind === 'consent' ? who : option, side, ...say.measures[poll.kind]]
  const eligible = poll.result?.eligible ?? null
  const rows = [
    [poll.question, '', '', ''],
    [say.totals, '', view?.voters ?? 0, ''],
    ...(eligible === null ? [] : [[say.eligible, '', eligible, '']]),
    ...(view ? untoldOf(view, poll, words).map((said) => [said, '', '', '']) : []),
    ...(view?.count ? rowsOf(view.count, '', words) : []),
    ...(view === null || typeof view.sides === 'string' ? [] : view.sides).flatMap(({ side: of, count }) =>
      rowsOf(count, words.polls.sideTitle[of], words),
    ),
  ]
  return { columns: labels.map((label) => ({ label, width: 20 })), rows }
}

/** Whoever opens the file has no card beside it. */
const untoldOf = ({ voters, count, sides }: ResultView, poll: Poll, { polls: say }: Words): readonly string[] => [
  ...(meetsQuorum(poll, { voters }) ? [] : [say.quorumFailed(poll.quorum)]),
  ...(count === null ? [say.tooFew] : []),
  ...(sides === 'hidden' ? [say.sidesHidden] : []),
]

const rowsOf = (count: CountView, side: string, { polls: say, pollForms: { file } }: Words): ExportSheet['rows'] => {
  if (count.kind === 'consent')
    return count.sides.flatMap((one) =>
      one.answers.map(({ name, answer, reason }) => [
        name,
        one.side === null ? '' : say.sideTitle[one.side],
        say.answers[answer],
        reason,
      ]),
    )
  const none = count.none > 0 ? [noneRow(count, side, say)] : []
  if (count.kind === 'rank')
    return [...count.options.map(({ text, place, beats }) => [text, side, place, beats]), ...none]
  return [
    ...count.options.map((one) => [one.text, side, one.count, one.voters ?? file.untold]),
    ...count.hidden.map((text) => [text, side, file.untold, file.untold]),
    ...none,
  ]
}

/** Of stickers, marks and places whoever took none gave nothing that stands in these columns. */
const noneRow = ({ kind, none }: CountView & { readonly none: number }, side: string, say: Words['polls']) =>
  kind === 'choice' ? [say.none, side, none, none] : [`${say.none}: ${say.counted.none(none)}`, side, '', '']
