import { expect, test } from 'vitest'
import { readDue } from '../../bot/dates/due.ts'
import { type PhraseRow, readPhrases } from './phrases.ts'

const rows = [
  ...readPhrases('phrases-tuning.txt'),
  ...readPhrases('phrases-aside.txt'),
  ...readPhrases('phrases-fresh.txt'),
  ...readPhrases('phrases-fresh-2.txt'),
  ...readPhrases('phrases-fresh-3.txt'),
  ...readPhrases('phrases-fresh-4.txt'),
  ...readPhrases('phrases-fresh-5.txt'),
  ...readPhrases('phrases-fresh-6.txt'),
]

const answerTo = ({ phrase, anchor, region }: PhraseRow) => {
  const due = readDue(phrase, { anchor, region })
  const isFound = due !== null && due.precision !== 'none'
  return {
    span: isFound ? due.span : null,
    from: due?.from ?? null,
    until: due?.until ?? null,
    precision: due?.precision ?? 'none',
    isStart: due?.isStart ?? false,
  }
}

test.for(rows)('reads $group: $line', (row) => {
  const { span, from, until, precision, isStart } = row
  expect(answerTo(row)).toEqual({ span, from, until, precision, isStart })
})

const undated = rows.filter((it) => it.group !== 'past' && (it.precision === 'none' || it.precision === 'vague'))
const anchors = ['2025-12-22', '2026-02-20', '2026-05-12', '2026-08-19', '2027-01-04', '2027-10-29', '2028-02-29']

test.for(anchors)('gives no date on %s where there is none to give', (anchor) => {
  const dates = undated.map((it) => ({ line: it.line, from: answerTo({ ...it, anchor }).from }))
  expect(dates.filter((it) => it.from !== null)).toEqual([])
})
