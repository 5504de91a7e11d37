/** A page in landscape with the list as a table, its heading row on every page. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { cleanCell, type Sheet, sayCell, withoutEmpty } from './sheet.ts'

export const writeWord = async (sheet: Sheet): Promise<Uint8Array> => {
  const document = new Document({
    title: cleanCell(sheet.title),
    styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(sheet.title) }),
          new Paragraph({ children: runsOf(sheet.subtitle), spacing: { after: 200 } }),
          tableOf(withoutEmpty(sheet)),
          ...(sheet.note === '' ? [] : [new Paragraph({ children: runsOf(sheet.note), spacing: { before: 200 } })]),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const tableOf = ({ columns, rows }: Sheet): Table => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const cell = (text: string, at: number, isBold = false): TableCell =>
    new TableCell({
      width: { size: Math.round(((columns[at]?.width ?? 0) / whole) * 100), type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: text.split('\n').map((line) => new Paragraph({ children: runsOf(line, isBold) })),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ label }, at) => cell(label, at, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((one, at) => cell(sayCell(one), at)) })),
    ],
  })
}

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

/** Text as it is: docx escapes it, and reads no fields or links in it. */
const runsOf = (text: string, bold = false): TextRun[] => [new TextRun({ text: cleanCell(text), bold })]
