/** A refusal as a sentence for whoever asked. */
import type { Words } from '../cards/words/words.ts'
import type { Origin } from './history.ts'
import type { Refusal } from './refusal.ts'

export const sentenceOf = ({ reason, data }: Refusal, surface: Origin, words: Words): string => {
  const say = words.refusals[reason] as (data: unknown) => string
  return withWayToSay(say(data), surface, words)
}

/** A command is named as Slack and our page read it; in Teams it begins differently. */
const withWayToSay = (sentence: string, surface: Origin, words: Words): string =>
  surface === 'teams' && /(?<!\S)\/[a-z]/u.test(sentence) ? `${sentence} ${words.network.onTeams}` : sentence
