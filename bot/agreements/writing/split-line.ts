/** Several agreements in one line: "@Anna schrijft het plan en @Bram nodigt de gemeenten uit". Pure; in doubt it is one. */
import { readDue } from '../../dates/due.ts'
import { isVague } from './find-due.ts'
import { agreedOnWords } from './read-agreed-on.ts'
import type { TermContext } from './read-term.ts'
import { blankOut } from './title.ts'

type Span = readonly [number, number]

/** A new line, a bullet, a semicolon or the end of a sentence. An abbreviation ends none. */
const hard =
  /\s*\n\s*(?:[-*•]\s+|\d{1,2}[.)]\s+)?|\s*;\s*|(?<!\b(?:dhr|mw|mevr|dr|drs|ir|mr|prof|nr|incl|evt|bijv|ca)|\.\p{L})\.\s+(?=[\p{Lu}@])/giu

/** Between two whole items; between two names or two days it only joins them. */
const soft = /\s*,?\s+(?:en(?:\s+(?:ook|verder|daarna))?|daarnaast|verder)\s+|\s*,\s+/giu

/**
 * The stretches of the text that are an item each, in order; one for a line that is one item.
 *
 * @param named the spans of the people in it, in order
 */
export const splitLine = (text: string, named: readonly Span[], context: TermContext): readonly Span[] => {
  const bullet = beginning.exec(text)?.[0].length ?? 0
  const read = (span: Span): Part => readPart(text, span, named, context)
  const sentences = join(partsOf(text, [bullet, text.length], hard).map(read), (left, right, next) =>
    right.isListed
      ? isItem(left) && isItem(right)
      : says(left) && says(right) && !belongsTo(left, right) && !isInDoubt(left, next),
  )
  return sentences.flatMap((sentence) => join(partsOf(text, sentence, soft).map(read), areTwo))
}

/** The name of the whole list ("Acties:", "Actielijst OOGO 24 september:"), and the mark of its first line. */
const beginning =
  /^\s*(?:(?:acties|actiepunten|afspraken|besluiten|(?:actie|afspraken|besluiten)lijst)(?:[^\p{L}\n]*|\s[^\n]{0,80}:\s*)\n\s*)?(?:[-*•]\s+|1[.)]\s+)?/iu

const partsOf = (text: string, [start, end]: Span, joint: RegExp): readonly Span[] => {
  const parts: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(joint)) {
    const at = start + match.index
    if (at > from) parts.push([from, at])
    from = at + match[0].length
  }
  return from < end || parts.length === 0 ? [...parts, [from, end]] : parts
}

/** What a stretch between two joints holds; each is read once, so that a hostile line costs no more than its length. */
interface Part {
  readonly span: Span
  readonly words: number
  readonly hasDay: boolean
  readonly hasPerson: boolean
  readonly beginsWithPerson: boolean
  readonly beginsWithDay: boolean
  readonly endsWithDay: boolean
  /** A line of its own in a list. */
  readonly isListed: boolean
  /** It says more of what came before. */
  readonly continues: boolean
  readonly isOnNewLine: boolean
  /** Behind another on one line. */
  readonly isSentence: boolean
  /** It names the subject of what follows. */
  readonly isHeading: boolean
  /** "Ruimte regelen": by itself, without anybody who does it. */
  readonly isToDo: boolean
}

const readPart = (text: string, span: Span, named: readonly Span[], context: TermContext): Part => {
  const people = named.filter(([start, end]) => start >= span[0] && end <= span[1])
  const blanked = blankOut(text, people)
    .slice(...span)
    .replace(agreedOnWords, (said) => ' '.repeat(said.length))
  const due = readDue(blanked, context)
  const day = due && !isVague(due) && due.until !== null ? due.span : null
  const words = countWords(day ? blankOut(blanked, [day]) : blanked)
  return {
    span,
    words,
    isListed: /\n\s*(?:[-*•]|\d{1,2}[.)])\s+$/u.test(text.slice(0, span[0])),
    continues: continuing.test(text.slice(...span)),
    isOnNewLine: /\n\s*(?:[-*•]\s+|\d{1,2}[.)]\s+)?$/u.test(text.slice(0, span[0])),
    isSentence: /\.[^\S\n]+$/u.test(text.slice(0, span[0])),
    isHeading: words <= mostInHeading && day === null && people.length === 0,
    isToDo: words > 1 && people.length === 0 && /en\W*$/iu.test(blanked),
    hasDay: day !== null,
    hasPerson: people.length > 0,
    beginsWithPerson: people[0]?.[0] === span[0],
    beginsWithDay: day !== null && blanked.slice(0, day[0]).trim() === '',
    endsWithDay: day !== null && blanked.slice(day[1]).trim() === '',
  }
}

/** Two stretches and what stands between them. */
const both = (left: Part, right: Part): Part => ({
  span: [left.span[0], right.span[1]],
  words: left.words + right.words,
  hasDay: left.hasDay || right.hasDay,
  hasPerson: left.hasPerson || right.hasPerson,
  beginsWithPerson: left.beginsWithPerson,
  beginsWithDay: left.beginsWithDay,
  endsWithDay: right.endsWithDay,
  isListed: left.isListed,
  isOnNewLine: left.isOnNewLine,
  isSentence: left.isSentence,
  isToDo: left.isToDo,
  continues: left.continues,
  isHeading: left.isHeading && right.continues && !right.hasDay && !right.hasPerson,
})

/** "Wachtlijst voor JGGZ." names a subject; "Ruimte regelen." is something to do. */
const mostInHeading = 4

/**
 * Words that point back, what a part is named with ("Trekker: …", "… neemt het voortouw"), a question, an address, and
 * when it was agreed.
 */
const continuing = new RegExp(
  String.raw`^\s*(?:${[
    String.raw`[^.;?\n]{0,200}\?`,
    String.raw`\S+@\S+\.\S+`,
    String.raw`afgesproken\s+op`,
    String.raw`(?:hier|daar)(?:over|voor|bij|mee|van|in|toe|aan)?(?!\p{L})`,
    String.raw`(?:(?:binnen|met|bij|over|door|aan)\s+)?(?:dit|deze|dat|die)\s(?!week|maand|kwartaal|jaar|schooljaar|kalenderjaar|najaar|voorjaar|zomer|winter)`,
    String.raw`(?:een|de)\s+uitnodiging\s+hiervoor`,
    String.raw`(?:(?:kar)?trekkers?|eigena(?:ar|ren)|actiehouders?|projectleiders?|partners?|doel(?:en)?(?:\s+is)?|bron|thema)\s*:`,
    String.raw`contactpersoon|i\.?\s?s\.?\s?m\.|in\s+(?:overleg|samenwerking|afstemming)\s+met|onder\s+leiding\s+van`,
    String.raw`organisatie\s+door|geef\s+dit\s+door|stuur\s+een\s+mail|meld\s|neem\s+contact\s+op`,
    String.raw`[^.;]{0,60}\s(?:hier|daar)(?:over|voor|bij)(?!\p{L})`,
    String.raw`[^.;]{0,60}\s(?:hier|daar)\s[^.;]{1,60}\s(?:over|voor|bij|mee|aan|op)(?!\p{L})`,
    String.raw`[^.;]{0,80}\s(?:neemt|nemen)\s[^.;]{0,20}het\s+voortouw`,
    String.raw`[^.;]{0,80}\s(?:is|zijn)\s+(?:de\s+)?(?:projectleider|trekker)`,
    String.raw`[^.;]{0,120}\szich\s+(?:\p{L}+\s+)?melden`,
  ].join('|')})`,
  'iu',
)

/** Stays cut where all that came since the last cut and all that follows are two items; is one again elsewhere. */
const join = (parts: readonly Part[], areApart: (left: Part, right: Part, next: Part) => boolean): readonly Span[] => {
  const following = parts.toReversed().reduce<Part[]>((found, part) => {
    const next = found[0]
    found.unshift(next ? both(part, next) : part)
    return found
  }, [])
  const items: Part[] = []
  for (const [at, part] of parts.entries()) {
    const [left, right] = [items.at(-1), following[at]]
    if (left && right && !areApart(left, right, part)) items[items.length - 1] = both(left, part)
    else items.push(part)
  }
  return items.map((item) => item.span)
}

/** A sentence behind what it says more of, or behind the heading over it; in doubt it does. */
const belongsTo = (left: Part, right: Part): boolean =>
  right.continues || (left.isHeading && (right.isOnNewLine ? right.beginsWithPerson && !left.isToDo : !right.isToDo))

/** A sentence with nobody and no day of its own, unless it is as short as what stands on a list of things to do. */
const isInDoubt = (left: Part, next: Part): boolean =>
  next.isSentence &&
  !(next.hasDay || next.hasPerson) &&
  !(isShort(next) && (left.hasDay || left.hasPerson || isShort(left)))

const isShort = ({ isToDo, words }: Part): boolean => isToDo && words <= mostInHeading

/** Each has somebody who does it, named at the beginning of the second; or each has a day of its own. */
const areTwo = (left: Part, right: Part): boolean => {
  if (!says(left) || !says(right) || right.continues) return false
  if (left.hasPerson && right.beginsWithPerson) return true
  return left.hasDay && right.hasDay && !(left.endsWithDay && right.beginsWithDay)
}

const says = ({ words }: Part): boolean => words >= 2

/** In a list a word will do where somebody is named, or a day. */
const isItem = (part: Part): boolean => says(part) || (part.words === 1 && (part.hasPerson || part.hasDay))

/** Small words say nothing by themselves. */
const countWords = (text: string): number =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].filter(([word]) => !small.test(word)).length

const small = /^(?:de|het|een|met|door|aan|en|van|in|op|bij|voor|die|dat)$/iu
