import { isBsn } from './checksums.ts'
import { type Finding, finding, type Label } from './finding.ts'
import { ShapeIndex } from './shape-index.ts'

/** Runs of digits with the marks that people write between them, and what the number is by its length and its beginning. */
const runs =
  /(?<![\p{L}\p{N}.,/-])(?:\+|\(\+?)?[\dOo]\d*(?:[ \t]?[-./() \u2013][ \t]?\(?\d{1,11}|[ \t]\d{1,11}){0,10}\)?(?![\p{L}\p{N}])/gu
const longestRun = 40

/** Words that say what number follows, and how long that number may be from on. */
const announced =
  /(?<label>bsn|sofi|burgerservice|pgn|onderwijs|leerling|ll|dossier|zaak|client|cliënt|pati[eë]nt|polis|kenmerk|referentie|ref|document|paspoort|relatie|deelnemer|student|registratie|meldings?|v|keten|aanvraag|beschikkings?|kvk|klant|order|tlv|iban|rekening|tel|telefoon|mobiel|mob|toegangs|inlog|pas|big|agb|eck|factuur|nota|offerte|declaratie|volg|stam|akte|parket|pv|ticket|zaak|casus|stam)[- ]?(?:nummer|nr|no|id|code)?s?\.?\s{0,2}(?:is|(?:van )?(?:moeder|vader|kind|leerling|zoon|dochter|school|thuis|prive|werk))?\s{0,2}[:=#]?\s{0,2}$/iu

const currency = /(?:€|euro|eur)\s?$/i
const unitAfter =
  /^\s?(?:euro|eur|leerlingen|inwoners|kinderen|uur|mensen|keer|%|procent|km|meter|woorden|tekens|jongeren|scholen|deelnemers|dagen|dagdelen|vierkante)/i

export const findNumbers = (text: string): readonly Finding[] =>
  [...text.matchAll(runs)].flatMap((match) => judge(text, match[0], match.index)).concat(findCodes(text))

function judge(text: string, run: string, start: number): readonly Finding[] {
  const digits = run.replace(/[oO]/g, '0').replace(/\D/g, '')
  const left = text.slice(Math.max(0, start - 30), start)
  if (run.length > longestRun || currency.test(left)) return []
  const label = labelOf(digits, run, left, text.slice(start + run.length, start + run.length + 20))
  if (label) return [finding(start, start + run.trimEnd().length, label, 'format')]
  return parts(text, run, start)
}

/** Where several numbers stand in a row, the row may be none while a number in it is. */
function parts(text: string, run: string, start: number): readonly Finding[] {
  const cut = /[ ,;/](?=[\d(+])/g
  const pieces: { piece: string; at: number }[] = []
  let from = 0
  for (const { index } of run.matchAll(cut)) {
    pieces.push({ piece: run.slice(from, index), at: from })
    from = index + 1
  }
  if (pieces.length === 0) return []
  pieces.push({ piece: run.slice(from), at: from })
  return pieces.flatMap(({ piece, at }) => {
    const left = text.slice(Math.max(0, start + at - 30), start + at)
    const label = labelOf(
      piece.replace(/\D/g, ''),
      piece,
      left,
      text.slice(start + at + piece.length, start + at + piece.length + 20),
    )
    return label && !currency.test(left) ? [finding(start + at, start + at + piece.length, label, 'format')] : []
  })
}

function labelOf(digits: string, run: string, left: string, right: string): Label | null {
  if (isPhone(digits, run)) return 'PHONE'
  const word = announced.exec(left)?.groups?.label?.toLowerCase()
  if (digits.length === 9 && (isBsn(digits) || /^(bsn|sofi|burger|pgn|onderwijs)/.test(word ?? ''))) return 'BSN'
  if (word && /^(tel|mob)/.test(word) && digits.length >= 6) return 'PHONE'
  if (word && digits.length >= 3) return /^(bsn|sofi|burger)/.test(word) ? 'BSN' : 'ID'
  const isMoney = /^\d{1,3}(?:\.\d{3})+$/.test(run) || unitAfter.test(right)
  return digits.length >= 5 && digits.length === run.replace(/[()]/g, '').length && !isMoney ? 'ID' : null
}

/** Dutch numbers: ten digits from 0, or the country's 31 and nine; others with a plus. */
function isPhone(digits: string, run: string): boolean {
  if (/^0[1-9]\d{8}$/.test(digits) || /^(?:0031|31)0?[1-9]\d{8}$/.test(digits)) return !/^\d{2}-\d{2}-\d{4}/.test(run)
  if (/^0[89]00\d{4,7}$/.test(digits)) return true
  return /^\(?\+|^00[1-9]/.test(run) && digits.length >= 9 && digits.length <= 15
}

/** File numbers: letters and digits in groups, or a number that a word announces. */
const codes = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]{1,12}(?:[-/.][\p{L}\p{N}]{1,12}){1,5}(?![\p{L}\p{N}])/gu
const afterWord =
  /(?<![\p{L}])(?:\p{L}{0,20}(?:nummer|nr|kenmerk|code)|v-nummer|referentie|ref|dossier)(?<!postcode)\.?\s{0,2}(?:is\s)?[:=]?\s{0,2}(?<code>[\p{L}\p{N}][\p{L}\p{N}/.-]{2,30})/giu

/** Courts count by year: "AWB 23/4411". */
const caseNumbers = /(?<![\p{L}\p{N}])[A-Z]{2,4} \d{2}[/-]\d{3,6}(?!\d)/giu

/** "dossier TZ 2025 031", "zaaknr. LPA 24 118". */
const spacedCodes =
  /(?=[A-Z]{1,5} \d)(?<=(?<!\p{L})(?:dossier|zaak|kenmerk|casus|ref|referentie|registratie|melding|aanvraag|beschikking)(?:nummer|nr)?\.?\s?[:=]?\s?)[A-Z]{1,5} \d{2,4}(?:[ -]\d{2,6}){1,2}(?![\p{L}\p{N}])/giu

const index = new ShapeIndex([codes, caseNumbers, spacedCodes])

function findCodes(text: string): readonly Finding[] {
  const [coded = [], cases = [], spaced = []] = index.findAll(text)
  const found = [...coded.filter((one) => isCode(one.found)), ...cases, ...spaced].map(({ start, found: code }) =>
    finding(start, start + code.length, 'ID', 'format'),
  )
  const announcedCodes = [...text.matchAll(afterWord)].flatMap(({ index: start, 0: all, groups }) => {
    const code = (groups?.code ?? '').replace(/[.-]+$/, '')
    return /\d.*\d/.test(code)
      ? [finding(start + all.lastIndexOf(code), start + all.lastIndexOf(code) + code.length, 'ID', 'context')]
      : []
  })
  return [...found, ...announcedCodes]
}

const isCode = (code: string): boolean =>
  /\p{L}/u.test(code) &&
  code.replace(/\D/g, '').length >= 5 &&
  /[-/.]/.test(code) &&
  !/^\d+(?:[.,]\d+)*\p{L}+$/u.test(code)
