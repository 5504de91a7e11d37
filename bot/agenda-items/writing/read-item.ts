/** Reads what was filled in for an item; what cannot be read is refused at its field. Pure. */
import { aboutLimit, itemTitleLimit } from '../../../cards/agenda-item-forms.ts'
import { noneOfThem } from '../../../cards/form.ts'
import { readMinutes } from '../../dates/minutes.ts'
import { refusal } from '../../refusal.ts'
import { type AgendaItemType, agendaItemTypes, type Paper } from '../agenda-item.ts'

/** A day of meeting; nobody means more. */
const mostMinutes = 480
/** More than this nobody reads before a meeting, and a card does not hold them. */
const mostPapers = 10
/** Characters of an address, and of a paper's name. */
const [addressLimit, nameLimit] = [500, 100]

/** @throws {Refusal} field.missing, field.too-long at `title` */
export const readTitle = (text: string): string => {
  const tidy = text.replace(/\s+/gu, ' ').trim()
  // A title of invisible characters is none.
  if (/^[\p{C}\p{Z}]*$/u.test(tidy)) throw refusal('field.missing', undefined, 'title')
  if (tidy.length > itemTitleLimit) throw refusal('field.too-long', { limit: itemTitleLimit }, 'title')
  return tidy
}

/** @throws {Refusal} field.missing at `type` */
export const readType = (value: string): AgendaItemType => {
  const type = agendaItemTypes.find((one) => one === value)
  if (!type) throw refusal('field.missing', undefined, 'type')
  return type
}

/** `15`, `een kwartier`; null where nothing was filled in. @throws {Refusal} agenda-item.minutes-unreadable */
export const readLength = (text: string): number | null => {
  if (text.trim() === '') return null
  const minutes = readMinutes(text) ?? 0
  if (minutes < 1 || minutes > mostMinutes)
    throw refusal('agenda-item.minutes-unreadable', { limit: mostMinutes }, 'minutes')
  return minutes
}

/** @throws {Refusal} field.too-long at `about` */
export const readAbout = (text: string): string => {
  const about = text.trim()
  if (about.length > aboutLimit) throw refusal('field.too-long', { limit: aboutLimit }, 'about')
  return about
}

/**
 * One on each line: its name, and the link where it stands.
 *
 * @throws {Refusal} agenda-item.paper-unreadable, agenda-item.too-many-papers at `papers`
 */
export const readPapers = (text: string): readonly Paper[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > mostPapers) throw refusal('agenda-item.too-many-papers', { limit: mostPapers }, 'papers')
  return lines.map(readPaper)
}

const readPaper = (line: string): Paper => {
  const [whole = '', name = '', address = ''] = /^(.*?)[\s:–-]*(https:\/\/\S+)\s*$/iu.exec(line) ?? []
  const url = whole !== '' && URL.canParse(address) ? new URL(address) : null
  const text = name.replace(/\s+/gu, ' ').trim()
  const isReadable = url?.protocol === 'https:' && url.username === '' && url.hostname !== ''
  if (!isReadable || url.href.length > addressLimit || text.length > nameLimit)
    throw refusal('agenda-item.paper-unreadable', { line: line.trim().slice(0, nameLimit) }, 'papers')
  return { text: text === '' ? url.hostname : text, href: url.href }
}

export const sayPapers = (papers: readonly Paper[]): string =>
  papers.map(({ text, href }) => `${text} ${href}`).join('\n')

/** The numbers of what stands there, in the order wanted; what was left out follows. @throws {Refusal} at `order` */
export const readOrder = (text: string, count: number): readonly number[] => {
  const numbers = text.split(/[\s,;.]+/u).filter((part) => part !== '')
  const wanted = numbers.map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : 0))
  const isWrong = wanted.some((one, at) => one < 1 || one > count || wanted.indexOf(one) !== at)
  if (isWrong || wanted.length === 0) throw refusal('agenda-item.order-unreadable', { count }, 'order')
  const others = Array.from({ length: count }, (_, at) => at + 1).filter((one) => !wanted.includes(one))
  return [...wanted, ...others]
}

export const chosenOrNull = (value: string | undefined): string | null =>
  value === undefined || value === '' || value === noneOfThem ? null : value
