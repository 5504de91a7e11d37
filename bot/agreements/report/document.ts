/** The report of progress on paper: a line for each agreement, under what became of it. */
import { z } from 'zod'
import { type ProgressView, progressParts } from '../../../cards/progress-report.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Document } from '../../chat/document.ts'
import type { Context } from '../../chat/feature.ts'
import { writePage } from '../hand-outs/print.ts'
import type { Sheet } from '../hand-outs/sheet.ts'
import { writeWord } from '../hand-outs/word.ts'
import type { AgreementStores } from '../stores.ts'
import { readReported } from './subject.ts'
import { viewProgress } from './view-progress.ts'

export const progressDocument = {
  name: 'progress-report',
  shape: z.object({ text: z.string(), body: z.string().nullable(), format: z.enum(['docx', 'html']) }),
}

export const makeProgressDocument =
  (stores: AgreementStores) =>
  async (asked: z.infer<typeof progressDocument.shape>, context: Context): Promise<Document> => {
    const reported = await readReported(stores, asked, context)
    const sheet = sheetOf(await viewProgress(stores, reported, reported.period, context), context.words)
    const isPage = asked.format === 'html'
    return {
      fileName: `${context.words.progress.file}-${context.today}.${asked.format}`,
      mediaType: isPage
        ? 'text/html; charset=utf-8'
        : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: isPage ? writePage(sheet, context.language) : await writeWord(sheet),
      isPage,
    }
  }

const sheetOf = (view: ProgressView, { progress: say }: Words): Sheet => {
  const rows = progressParts.flatMap((part) =>
    (view.parts[part] ?? []).map(({ number, title, owners, said }) => [
      say.parts[part],
      String(number),
      title,
      owners,
      said,
    ]),
  )
  return {
    title: say.title(view.name),
    subtitle: say.period(view.from, view.until),
    columns: [
      { label: say.columns.part, width: 16 },
      { label: say.columns.number, width: 6 },
      { label: say.columns.title, width: 48 },
      { label: say.columns.owners, width: 24 },
      { label: say.columns.said, width: 28 },
    ],
    rows,
    note: rows.length === 0 ? say.nothing : '',
  }
}
