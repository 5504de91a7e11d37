/** The hour at the end of a moment in Dutch words. Pure. */

/** People look at what they still have to do before they go home. */
const usualHour = 17
const partsOfDay: readonly (readonly [RegExp, number])[] = [
  [/(?:ochtend|morgens)$/iu, 12],
  [/avond$/iu, 22],
]

const spoken = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf'
const names = spoken.split('|')

/** "om 12 uur", "17.00", "14.30 uur"; a bare number is part of a date. */
const inDigits = /(?:^|[\s,]+)(?:om\s+|tot\s+)?(\d{1,2})(?:[.:](\d\d)(?:\s*(?:uur|u|h))?|\s*(?:uur|u|h))\.?$/iu
/** "half vijf", "om kwart over drie", "drie uur". */
const inWords = new RegExp(
  String.raw`(?:^|[\s,]+)(?:om\s+)?(?:(half|kwart\s+voor|kwart\s+over)\s+(${spoken}|\d{1,2})|(${spoken})\s+uur)\.?$`,
  'iu',
)

/** @property rest the day. @property minutes since midnight; null for what no clock says */
export interface Clocked {
  readonly rest: string
  readonly minutes: number | null
}

/** @example takeClock('maandag half vijf') // { rest: 'maandag', minutes: 990 } */
export const takeClock = (text: string): Clocked => {
  const [digits, words] = [inDigits.exec(text), inWords.exec(text)]
  const found = digits ?? words
  if (!found) return { rest: text, minutes: usualOf(text) * 60 }
  const rest = text.slice(0, found.index).replace(/,$/u, '').trim()
  return { rest, minutes: digits ? readDigits(digits) : readWords(found) }
}

const usualOf = (text: string): number => partsOfDay.find(([part]) => part.test(text))?.[1] ?? usualHour

const readDigits = ([, hour = '', minute]: RegExpExecArray): number | null => {
  const minutes = Number(hour) * 60 + Number(minute ?? 0)
  if (Number(minute ?? 0) > 59 || minutes >= 24 * 60) return null
  return minute === undefined && !hour.startsWith('0') ? byDay(minutes) : minutes
}

const readWords = ([, part = '', counted = '', whole = '']: RegExpExecArray): number | null => {
  const hour = hourOf(whole || counted)
  if (hour < 1 || hour > 12) return null
  const past = /^half/iu.test(part) ? -30 : /voor$/iu.test(part) ? -15 : /over$/iu.test(part) ? 15 : 0
  return byDay(hour * 60 + past)
}

const hourOf = (said: string): number => (/^\d/u.test(said) ? Number(said) : names.indexOf(said.toLowerCase()) + 1)

/** "4 uur" is in the afternoon: nothing closes at night. */
const byDay = (minutes: number): number => (minutes > 0 && minutes < 7 * 60 ? minutes + 12 * 60 : minutes)
