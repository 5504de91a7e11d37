/**
 * What people type at their worst, through every file and card of a list: all of it arrives as text, and nothing of it
 * is a formula, a field, a tag, a link, a mention or a line of a calendar. 100,000 texts with FULL, 5,000 without.
 */
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from '../../bot/agreements/hand-outs/calendar.ts'
import { writeCsv } from '../../bot/agreements/hand-outs/csv.ts'
import { writeExcel } from '../../bot/agreements/hand-outs/excel.ts'
import { writePage } from '../../bot/agreements/hand-outs/print.ts'
import type { Sheet } from '../../bot/agreements/hand-outs/sheet.ts'
import { writeWord } from '../../bot/agreements/hand-outs/word.ts'
import { renderCard } from '../../cards/adaptive-card.ts'
import { agreementListCard } from '../../cards/agreement-list.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { hostileText } from '../cards/hostile.ts'

const formulas = [
  '=1+1',
  '+31',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '=HYPERLINK("http://x.example";"klik")',
  "'=1",
]
const markup = [
  '<script>alert(1)</script>',
  '</td></tr></table><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  ']]>',
  '<w:fldSimple w:instr="DDE"/>',
  '\nEND:VEVENT\nBEGIN:VALARM\nATTACH:x',
  'a\r\nATTENDEE:mailto:x@x.example',
  'w'.repeat(33_000),
]

const count = process.env.FULL ? 100_000 : 5_000
const texts = fc.sample(fc.oneof(hostileText, fc.constantFrom(...formulas, ...markup)), { numRuns: count, seed: 2026 })

/** A file holds so many rows. */
const chunk = 500
const chunks = Array.from({ length: Math.ceil(count / chunk) }, (_, at) => texts.slice(at * chunk, (at + 1) * chunk))

const sheetOf = (part: readonly string[]): Sheet => ({
  title: part[0] ?? '',
  subtitle: part[1] ?? '',
  columns: [
    { label: 'Nr', width: 6 },
    { label: 'Wat', width: 40 },
  ],
  rows: part.map((text, at) => [String(at), text]),
  note: part[2] ?? '',
})

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
const filesIn = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, file]) => [name, decode(file)] as const)

/** Cells of a CSV as a spreadsheet reads them (RFC 4180). */
const cellsOf = (csv: string): readonly string[] =>
  [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(?:;|\r\n|$)/gu)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  )

/** XML that every parser takes: entities and characters as XML 1.0 has them, and every tag closed. */
const faultsInXml = (xml: string): readonly string[] => {
  const open: string[] = []
  const faults: string[] = []
  const body = xml.replace(/<\?xml[^>]*\?>/u, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML may not hold
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u.test(body)) faults.push('control character')
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(body)) faults.push('bare ampersand')
  for (const [, close, name = '', , self] of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gu)) {
    if (self) continue
    if (!close) open.push(name)
    else if (open.pop() !== name) faults.push(`</${name}>`)
  }
  const left = body.replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/gu, '')
  if (/[<]/u.test(left)) faults.push(`stray <: ${left.slice(left.indexOf('<'), left.indexOf('<') + 40)}`)
  return [...faults, ...open]
}

describe(`${count} hostile texts`, () => {
  it('are words in a CSV, and no spreadsheet reckons one', () => {
    for (const part of chunks) {
      const cells = cellsOf(decode(writeCsv(sheetOf(part))))
      expect(cells.filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell))).toEqual([])
      expect(cells.length).toBeGreaterThanOrEqual(2 * part.length + 2)
    }
  })

  it('are words in a workbook: no formula, no link, well-formed', async () => {
    for (const part of chunks)
      for (const [name, xml] of filesIn(await writeExcel(sheetOf(part)))) {
        expect(faultsInXml(xml), name).toEqual([])
        expect(xml, name).not.toMatch(/<f[\s>]|<hyperlink|TargetMode="External"/u)
      }
  })

  it('are words in a document: no field but the page number, no link, well-formed', async () => {
    for (const part of chunks)
      for (const [name, xml] of filesIn(await writeWord(sheetOf(part)))) {
        expect(faultsInXml(xml), name).toEqual([])
        expect(xml, name).not.toMatch(/<w:fldSimple|<w:hyperlink|TargetMode="External"/u)
        const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)].map(([, field = '']) => field.trim())
        expect(fields.filter((field) => field !== 'PAGE' && field !== 'NUMPAGES')).toEqual([])
      }
  })

  it('are words on a page: only our own tags, without attributes of anybody else', () => {
    const ours =
      /<(?:\/?(?:td|tr|th|thead|tbody|table|h1|p|div|html|head|body|style|title|meta)|!doctype html)(?: (?:scope="col"|lang="nl"|charset="utf-8"|class="wide"|tabindex="0"|role="region"|name="viewport"|content="[^"<]*"|aria-label="[^"<]*"))*>/gu
    for (const part of chunks) {
      const html = decode(writePage(sheetOf(part), 'nl'))
      expect(html.replace(ours, '')).not.toContain('<')
      expect(html.match(/<td>/gu)).toHaveLength(2 * part.length)
    }
  })

  it('are words in a calendar: each its own event, and no line of theirs', () => {
    const known =
      /^(?:BEGIN|END|VERSION|PRODID|METHOD|NAME|X-WR-CALNAME|REFRESH-INTERVAL|X-PUBLISHED-TTL|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-[A-Z-]+|SUMMARY|DESCRIPTION)[;:]/u
    for (const part of chunks) {
      const days = part.map((title, at) => ({
        id: `d${at}`,
        version: 1,
        from: '2027-04-30',
        until: '2027-04-30',
        title,
        about: title,
        changedAt: 0,
      }))
      const lines = decode(writeCalendar(part[0] ?? '', days)).split('\r\n')
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
      const whole = lines.filter((line) => line !== '' && !line.startsWith(' '))
      expect(whole.filter((line) => !known.test(line) || /[\n\r]/u.test(line))).toEqual([])
      expect(whole.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(part.length + 1)
    }
  })

  it('are words on a card: nobody is called, and nothing is a link', { timeout: 600_000 }, () => {
    const words = wordsIn('nl')
    // Cards are held by test/cards too; here every tenth page of such a list without FULL.
    for (let at = 0; at < texts.length; at += process.env.FULL ? 12 : 120) {
      const items = texts.slice(at, at + 12).map((title, index) => ({
        id: `i${index}`,
        number: at + index,
        kind: 'action-item' as const,
        serial: null,
        state: 'open' as const,
        title,
        body: title,
        owners: [{ name: title, hasAccepted: false }],
        term: null,
        isLate: false,
      }))
      const view = { title: texts[at] ?? '', items, total: items.length, isAll: true, skip: 0, filter: '' }
      const card = agreementListCard(view, words)
      const slack = JSON.stringify(renderMessage(card, { words, mention: () => null }))
      expect(slack).not.toMatch(/"type":"(?:mrkdwn|link|user|usergroup|channel|broadcast|emoji","name":"tada)"/u)
      const adaptive = JSON.stringify(renderCard(card, { words, mention: () => null }))
      expect(adaptive).not.toMatch(/"type":"(?:Action\.OpenUrl|mention|Image|Media)"/u)
    }
  })
})
