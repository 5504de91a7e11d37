/** What becomes of a poll of the oracle when something was done. */
import type { PollDraft } from '../../../bot/polls/rules/draft.ts'
import { settle } from './ballots.ts'
import { bodies } from './command.ts'
import type { InPoll, World } from './objections.ts'
import { type Asked, nameOf, tidy } from './oracle.ts'
import { persons, type Roster, type Standing } from './roster.ts'

export const setSeat = (roster: Roster, person: number, change: Partial<Standing>): void => {
  const standing = roster[person]
  if (standing) Object.assign(standing, change)
}

export const followIn = (it: Asked, one: InPoll, ids: readonly string[], { now, roster, nextMoment }: World): void => {
  switch (one.name) {
    case 'open-form':
      it.screens.set(one.by, it.current())
      break
    case 'vote':
      it.log.push({
        by: nameOf(it.start, one.as),
        side: it.start.body === bodies[0] ? (persons[one.as]?.side ?? null) : null,
        ballot: settle(one.ballot),
      })
      break
    case 'add-option':
      it.offer({ id: ids[0] ?? '', text: tidy(one.option.text), meaning: tidy(one.option.meaning) }, nextMoment(now))
      break
    case 'edit':
      it.edit(one.edit, ids)
      break
    case 'move':
      it.closesAt = one.closesAt
      it.changes += 1
      break
    case 'close':
      it.end('closed', now, roster)
      break
    case 'withdraw':
      it.end('withdrawn', now, roster)
      break
    case 'lose-key':
      it.end('uncountable', now, roster)
      break
    case 'outcome':
      it.outcome = tidy(one.outcome)
      it.reviewOn = one.reviewOn
      it.changes += 1
  }
}

export const repeated = (it: Asked, closesAt: number, before: string): PollDraft => ({
  ...it.start,
  question: it.question,
  explanation: it.explanation,
  options: it.lines,
  answering: { ...it.start.answering, most: it.most },
  closesAt,
  before,
})
