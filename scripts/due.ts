import { createInterface } from 'node:readline'
import { dayAt } from '../bot/clock.ts'
import { type Due, type Region, readDue } from '../bot/dates/due.ts'
import { sayDue } from '../bot/dates/say-due.ts'
import { regions } from '../bot/dates/school-holiday-row.ts'

/** What a person asks for on the command line, or one line of a measurement. */

interface Line {
  readonly id: string
  readonly phrase: string
  readonly anchor: string
  readonly region: Region
}

const usage = `usage: npm run -s due -- [--region ${regions.join('|')}] [--on YYYY-MM-DD] WOORDEN
       npm run -s due -- --jsonl < REGELS   (één {id, phrase, anchor, region} per regel)`

const codePoints = (text: string): number => [...text].length

/** Offsets for a reader that counts in code points, as Python does. */
const codePointSpan = (phrase: string, [start, end]: readonly [number, number]): [number, number] => {
  const first = codePoints(phrase.slice(0, start))
  return [first, first + codePoints(phrase.slice(start, end))]
}

/** A measurement knows only dates, vague and none: what cannot be a date counts as none. */
const answer = ({ id, phrase }: Line, due: Due | null) =>
  due && due.precision !== 'none'
    ? {
        id,
        span: codePointSpan(phrase, due.span),
        from: due.from,
        until: due.until,
        precision: due.precision,
        isStart: due.isStart,
      }
    : { id, span: null, from: null, until: null, precision: 'none', isStart: false }

async function answerLines(): Promise<void> {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!text.trim()) continue
    const line = JSON.parse(text) as Line
    process.stdout.write(`${JSON.stringify(answer(line, readDue(line.phrase, line)))}\n`)
  }
}

function answerPerson(args: readonly string[]): void {
  const words = [...args]
  const region = take(words, '--region') ?? 'noord'
  const anchor = take(words, '--on') ?? dayAt(Date.now())
  if (!regions.some((it) => it === region) || words.length === 0) throw new Error(usage)
  const context = { anchor, region: region as Region }
  const due = readDue(words.join(' '), context)
  console.log(due ? sayDue(due, { ...context, language: 'nl' }) : 'Hier staat geen termijn in.')
}

function take(words: string[], option: string): string | undefined {
  const at = words.indexOf(option)
  return at < 0 ? undefined : words.splice(at, 2)[1]
}

const args = process.argv.slice(2)
if (args[0] === '--jsonl') await answerLines()
else answerPerson(args)
