/** Days on which somebody wants to hear nothing, as people type them: "3 t/m 14 mei", "tot maandag", "kerstvakantie". Pure. */
import type { Language } from '../../chat/address.ts'
import { daysAfter } from '../../clock.ts'
import { toDay } from '../../dates/civil-date.ts'
import { readDue } from '../../dates/due.ts'
import type { ExtraDays } from '../../dates/extra-days.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Region } from '../../dates/school-calendar.ts'
import { refusal } from '../../refusal.ts'
import { toDutch } from '../repetition/english.ts'
import { partsOf } from './listed.ts'

export interface Asked {
  readonly today: string
  readonly region: Region
  readonly language: Language
}

const field = 'daysOff'

/** Somebody who is away for longer is not at work any more: then a colleague has to take over. */
const longest = 366
/** The longest school holiday has six weeks; who is silent for longer mostly meant another day. */
export const longestUnasked = 60
/** A year of single days off has fewer, and a form has to hold them. */
const most = 30

/** One period on each line; in order of time. @throws {Refusal} silence.* at the field */
export const readDaysOff = (text: string, asked: Asked): readonly ExtraDays[] => {
  const lines = text.split(/[\n;]+/u).map((line) => line.trim())
  const all = lines.filter((line) => line !== '').flatMap((line) => readSure(line, asked))
  return joined(all)
}

/** What may mean something else is sure once its year is written. @throws {Refusal} as `readPeriods`, silence.days-sure */
const readSure = (line: string, asked: Asked): readonly ExtraDays[] => {
  const periods = readPeriods(line, asked)
  if (/\b20\d\d\b/u.test(line) || !partsOf(line).some((part) => isDoubtful(part, asked))) return periods
  const said = periods.map((period) => sayPeriod(period, asked.language)).join('; ')
  throw refusal('silence.days-sure', { text: line, said, days: countDays(periods) }, field)
}

/** Very long, or over just now: "tot 1 november" in the last week of November is not a whole year. */
export const isDoubtful = (part: string, asked: Asked): boolean => {
  const found = findPeriod(part, asked)
  if (!found) return false
  const past = findPast(part, asked)
  const isJustOver = past && past.until < asked.today && past.until >= daysAfter(asked.today, -longestUnasked)
  return found.until >= daysAfter(found.from, longestUnasked) || (isJustOver === true && found.from > asked.today)
}

/** Whether all that is named are days, also days that are over. */
export const namesDays = (line: string, asked: Asked): boolean =>
  partsOf(line).every((part) => findPeriod(part, asked) ?? findPast(part, asked))

/** Each that is named, both ends included. @throws {Refusal} as `readPeriod` */
export const readPeriods = (line: string, asked: Asked): readonly ExtraDays[] => {
  if (!namesDays(line, asked)) throw refusal('silence.days-unreadable', { text: line }, field)
  return partsOf(line).map((part) => readPeriod(part, asked))
}

/** Both ends included. @throws {Refusal} silence.days-unreadable, silence.days-over, silence.days-long at the field */
const readPeriod = (line: string, asked: Asked): ExtraDays => {
  const found = findPeriod(line, asked) ?? findPast(line, asked)
  if (!found) throw refusal('silence.days-unreadable', { text: line }, field)
  if (found.until < asked.today)
    throw refusal('silence.days-over', { text: line, until: sayDate(found.until, asked.language) }, field)
  if (daysAfter(found.from, longest - 1) < found.until) throw refusal('silence.days-long', { text: line }, field)
  return found
}

/** Of what is over the year was written: without it, it is still to come. */
export const findPast = (line: string, { today, region }: Pick<Asked, 'today' | 'region'>): ExtraDays | null =>
  findPeriod(line, { today: daysAfter(today, -longest), region })

/** Null for what is no period, or has no end. */
export const findPeriod = (line: string, { today, region }: Pick<Asked, 'today' | 'region'>): ExtraDays | null => {
  const text = inDutch(line)
  const due = readDue(text, { anchor: today, region })
  if (!due?.from || !due.until || !isAll(text, due.span)) return null
  // "Een week" begins today: the eighth day is no part of it.
  const isLength = due.precision === 'duration' && due.from === today && due.until > today
  return { from: due.from, until: isLength ? daysAfter(due.until, -1) : due.until }
}

/** In English "from 3 to 14 May" takes in the 14th; "until Monday" leaves out the Monday, in both. */
const inDutch = (line: string): string =>
  toDutch(line)
    .replace(/\b(?:up (?:to|tot) (?:and|en) including|through|to)\b/giu, 'tot en met')
    .replace(/\b(?:until|till)\b/giu, 'tot')
    .replace(/^vanaf (?=.*\btot\b)/iu, 'van ')
    .replace(/\bthis week\b/giu, 'deze week')
    .replace(/^for (?=.*(?:dag|dagen|week|weken|maand|maanden|days?|weeks?|months?)$)/iu, '')

/** Words that say nothing of when. */
const filler = /^(?:vrij|weg|vakantie|ik ben|met verlof|verlof|off|away|heel|hele|de|het|op|for|voor|[\s,.:])*$/iu

const isAll = (text: string, [from, until]: readonly [number, number]): boolean =>
  filler.test(text.slice(0, from)) && filler.test(text.slice(until))

/** What touches or overlaps is one. @throws {Refusal} silence.days-many */
export const joined = (periods: readonly ExtraDays[]): readonly ExtraDays[] => {
  const all: ExtraDays[] = []
  for (const { from, until } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1)
    if (last && from <= daysAfter(last.until, 1))
      all[all.length - 1] = { from: last.from, until: until > last.until ? until : last.until }
    else all.push({ from, until })
  }
  if (all.length > most) throw refusal('silence.days-many', { most }, field)
  return all
}

/** Each day counts. */
export const countDays = (periods: readonly ExtraDays[]): number =>
  periods.reduce((days, { from, until }) => days + toDay(until) - toDay(from) + 1, 0)

/** Those that are not over, from today on. */
export const stillToCome = (periods: readonly ExtraDays[], today: string): readonly ExtraDays[] =>
  periods.filter(({ until }) => until >= today).map(({ from, until }) => ({ from: from < today ? today : from, until }))

/** @example 'ma 3 mei 2027 t/m vr 14 mei 2027' */
export const sayPeriod = ({ from, until }: ExtraDays, language: Language): string =>
  from === until
    ? sayDate(from, language)
    : `${sayDate(from, language)} ${language === 'nl' ? 't/m' : 'to'} ${sayDate(until, language)}`
