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
