/** Words that say when, but not a moment at which a reminder comes: hours, days that are over, days in the weekend. Pure. */
import { plainly } from '../../../name-search.ts'
import { type Refusal, refusal } from '../../../refusal.ts'
import { readRepetition, type Said } from '../../repetition/words.ts'

const count =
  'een|a|an|half|halve|anderhalf|anderhalve|paar|klein|couple|of|en|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|two|three|four|five|six|\\d+'
const hours = new RegExp(
  `^(?:over|in|binnen|within) (?:(?:${count}) )*(?:uur|uren|uurtje|u|kwartier|minuten|minuut|min|hours?|minutes?)$`,
  'u',
)
const weekday = '(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const past = new RegExp(
  `^(?:gister(?:en)?|eergisteren|yesterday|(?:vorige?|afgelopen|verleden|last) (?:week|maand|jaar|month|year|${weekday})(?: (?:${weekday}))?|(?:(?:${count}) )+(?:dag|dagen|weken|week|maand|maanden|days?|weeks?|months?) (?:geleden|ago))$`,
  'u',
)
const weekend = /^(?:(?:op|on) )?(?:elke|iedere|every|each) (zaterdag|zondag|weekend|saturday|sunday)$/u
const year = /(?:19|20)\d{2}/u
/** Before any day that people look back on. */
const longAgo = '2000-01-01'

/**
 * @param isWholly whether the text says a day and nothing else, on the day that is given
 * @returns what whoever asks has to hear, at `when`; null where it says no such thing
 */
export const whyNot = (text: string, said: Said, isWholly: (text: string, said: Said) => boolean): Refusal | null => {
  const plain = plainly(text)
  if (hours.test(plain)) return refusal('reminder.when-hours', undefined, 'when')
  const [, day] = weekend.exec(plain) ?? []
  if (day) return refusal('reminder.when-weekend', { day }, 'when')
  return past.test(plain) || isOver(text, said, isWholly)
    ? refusal('reminder.when-over', { text: text.replace(/^(?:op|uiterlijk|on|by) /iu, '') }, 'when')
    : null
}

/** Only a day with its year is over: without one it is the next. */
const isOver = (text: string, said: Said, isWholly: (text: string, said: Said) => boolean): boolean => {
  if (!year.test(text)) return false
  const then = { ...said, today: longAgo }
  const read = readRepetition(text, then)
  return read?.kind === 'once' && read.on < said.today && isWholly(text, then)
}
