/** When a reminder is asked for, as it was typed into the form. */
import type { Context } from '../../../chat/feature.ts'
import { refusal } from '../../../refusal.ts'
import type { Repetition } from '../../repetition/repetition.ts'
import { readRepetition } from '../../repetition/words.ts'
import { hourAtEnd, hourAtStart } from './hour.ts'
import { whyNever } from './when.ts'

/** An hour that is said beside the day is no part of it. @throws {Refusal} field.missing, reminder.when-unreadable */
export const readWhen = (typed: string, { network, today }: Pick<Context, 'network' | 'today'>): Repetition => {
  const words = typed.trim().split(/\s+/u)
  const days = words.slice(hourAtStart(words)).slice(0, words.length - hourAtStart(words) - hourAtEnd(words))
  const text = days.join(' ')
  if (typed.trim() === '') throw refusal('field.missing', undefined, 'when')
  const said = { today, region: network.holidayRegion }
  const repetition = readRepetition(text, said)
  if (!repetition) throw whyNever(text, said) ?? refusal('reminder.when-unreadable', { text: typed.trim() }, 'when')
  return repetition
}
