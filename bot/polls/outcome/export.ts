/** A result as a file: what its card tells in numbers, and of an anonymous poll nothing else. */
import { z } from 'zod'
import { pollFileCard } from '../../../cards/poll-list.ts'
import { exportPollPress } from '../../../cards/poll-presses.ts'
import type { CountView, ResultView } from '../../../cards/poll-view.ts'
import { type Document, type DocumentLinks, onDocument } from '../../chat/document.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findPoll } from '../access.ts'
import { nameOf } from '../name.ts'
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
    bytes: writeCsv(sheetOf(view, { eligible: result?.eligible ?? null, question: poll.question }, context)),
    isPage: false,
  }
}

const sheetOf = (
  view: ResultView | null,
  { eligible, question }: { readonly eligible: number | null; readonly question: string },
  { words }: Context,
): ExportSheet => {
  const say = words.pollForms.file
  const width = 20
  const sides = view === null || typeof view.sides === 'string' ? [] : view.sides
  const rows = [
    [question, '', '', ''],
    [say.totals, '', view?.voters ?? 0, ''],
    ...(eligible === null ? [] : [[say.eligible, '', eligible, '']]),
    ...(view?.count ? rowsOf(view.count, '', words) : []),
    ...sides.flatMap(({ side, count }) => rowsOf(count, words.polls.sideTitle[side], words)),
  ]
  const { option, side, count, voters, organisation, answer, reason } = say.columns
  const labels = view?.count?.kind === 'consent' ? [organisation, side, answer, reason] : [option, side, count, voters]
  return { columns: labels.map((label) => ({ label, width })), rows }
}

const rowsOf = (count: CountView, side: string, { polls: say }: Context['words']): ExportSheet['rows'] => {
  switch (count.kind) {
    case 'consent':
      return count.sides.flatMap((one) =>
        one.answers.map(({ name, answer, reason }) => [
          name,
          one.side === null ? '' : say.sideTitle[one.side],
          say.answers[answer],
          reason,
        ]),
      )
    case 'rank':
      return count.options.map(({ text, place, beats }) => [text, side, place, beats])
    default:
      return [
        ...count.options.map((one) => [one.text, side, one.count, one.voters]),
        ...(count.none > 0 ? [[say.none, side, count.none, count.none]] : []),
      ]
  }
}
