/** Ids that a poll got as it was made or changed, and what waited under another. */
import type { Poll } from '../../../bot/polls/poll.ts'
import { type Asked, tidy } from '../machine/oracle.ts'
import type { Deed } from './watch.ts'

export const idsOf = (deed: Deed | undefined): readonly string[] => deed?.poll?.options.map(({ id }) => id) ?? []

/** What waited has another id once it stands among the options, and is known by what it says. */
export const nameFresh = (it: Asked, { options }: Poll, now: number): void => {
  for (const { id, text, meaning } of options.slice(it.lines.length)) {
    const at = it.waiting.findIndex(
      (one) => one.from <= now && one.text === tidy(text) && one.meaning === tidy(meaning),
    )
    it.waiting = it.waiting.map((one, place) => (place === at ? { ...one, id } : one))
  }
}
