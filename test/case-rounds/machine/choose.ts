/** What people might do next: mostly what the phase asks of them, now and then anything. */
import type { Chance } from '../../engine/random.ts'
import { at, endOf, nextMoment, plus } from './calendar.ts'
import {
  type Beginning,
  type Command,
  type CommandName,
  commandNames,
  facilitator,
  ofSubmitter,
  people,
  second,
} from './command.ts'
import type { Oracle } from './oracle.ts'

const likely: Readonly<Record<string, readonly CommandName[]>> = {
  draft: ['submit', 'submit', 'submit', 'submit', 'leave'],
  screening: ['release', 'release', 'release', 'return'],
  returned: ['resubmit'],
  open: ['begin-live', 'begin-live', 'widen', 'end-early', 'step-on'],
  clarifying: ['ask', 'ask', 'ask', 'ask', 'answer', 'answer', 'park', 'widen', 'extend', 'end-early', 'step-on'],
  focusing: ['propose', 'propose', 'choose', 'answer', 'begin-live', 'begin-live', 'step-on', 'end-early', 'extend'],
  analysing: [
    'interpret',
    'interpret',
    'interpret',
    'interpret',
    'interpret',
    'step-on',
    'extend-for-more',
    'extend',
    'close-for-too-few',
  ],
  advising: [
    'advise',
    'advise',
    'advise',
    'support',
    'support',
    'drop-support',
    'step-on',
    'extend-for-more',
    'close-for-too-few',
  ],
  feedback: ['feed-back', 'step-on', 'end-early'],
  agreeing: [
    'agree',
    'agree',
    'write-lesson',
    'write-lesson',
    'release-lesson',
    'drop-lesson',
    'take-back-lesson',
    'step-on',
  ],
  closed: ['feed-back-again', 'release-lesson', 'drop-lesson', 'take-back-lesson'],
  purged: ['take-back-lesson'],
}

const targets: Partial<Record<CommandName, readonly string[]>> = {
  answer: ['question'],
  park: ['question'],
  choose: ['formulation'],
  support: ['advice', 'parked'],
  'drop-support': ['advice'],
  'release-lesson': ['lesson'],
  'drop-lesson': ['lesson'],
}

const leading: ReadonlySet<CommandName> = new Set([
  'release',
  'return',
  'park',
  'propose',
  'release-lesson',
  'drop-lesson',
  'take-back-lesson',
  'end-early',
  'extend',
  'widen',
  'extend-for-more',
  'close-for-too-few',
  'begin-live',
  'step-on',
])

export const chooseBeginning = (chance: Chance): Beginning => ({
  way: chance.pick(['written', 'written', 'written', 'live', 'mixed']),
  level: chance.pick(['sealed', 'sealed', 'codeword']),
  hasSecond: chance.below(3) > 0,
  isWide: chance.below(4) > 0,
  submitter: chance.below(people.length),
})

export const chooseCommand = (oracles: readonly Oracle[], chance: Chance): Command => {
  const alive = oracles.flatMap((one, at) => (one.isGone() && chance.below(30) > 0 ? [] : [at]))
  const round = alive.length > 0 ? chance.pick(alive) : 0
  const oracle = oracles[round]
  const asked = oracle ? likely[oracle.phase] : undefined
  const name = asked && chance.below(8) > 0 ? chance.pick(asked) : chooseAny(chance)
  return {
    name,
    round,
    by: choosePerson(name, oracle, chance),
    text: chance.below(8) > 0 ? 'good' : chance.pick(['empty', 'long', 'no-question']),
    target: chooseTarget(name, oracle, chance),
    count: name === 'propose' ? chance.below(5) : chance.below(3) > 0 ? 6 + chance.below(3) : chance.below(9),
    isStale: chance.below(12) === 0,
    isWarned: chance.below(2) === 0,
  }
}

/** Some ends of a round are rare, or every round would end by them. */
const chooseAny = (chance: Chance): CommandName => {
  const name = chance.pick(commandNames)
  return (name === 'withdraw' || name === 'unlink' || name === 'leave') && chance.below(2) > 0 ? 'ask' : name
}

const choosePerson = (name: CommandName, oracle: Oracle | undefined, chance: Chance): number => {
  if (chance.below(9) === 0) return chance.pick(people)
  if (ofSubmitter.has(name) || name === 'withdraw') return oracle?.start.submitter ?? 0
  return leading.has(name) ? chance.pick([facilitator, facilitator, second]) : chance.pick(people)
}

const chooseTarget = (name: CommandName, oracle: Oracle | undefined, chance: Chance): string => {
  const released = name === 'take-back-lesson' ? (oracle?.lessons ?? []) : []
  if (released.length > 0 && chance.below(10) > 0) return chance.pick(released)
  const kinds = targets[name]
  const fit = oracle?.pieces.filter(({ kind }) => kinds?.includes(kind)) ?? []
  if (fit.length > 0 && chance.below(10) > 0) return chance.pick(fit).id
  const any = oracle?.pieces ?? []
  return any.length > 0 && chance.below(2) > 0 ? chance.pick(any).id : `t${chance.below(3)}`
}

/** On to some later moment: minutes mostly, to a fixed moment or just beside it, and now and then weeks. */
export const chooseMoment = (now: number, day: string, oracles: readonly Oracle[], chance: Chance): number => {
  const ends = oracles
    .flatMap(({ endsAt, publishAt }) => [endsAt, publishAt])
    .filter((one) => one !== null && one > now)
  const kind = chance.below(24)
  if (kind < 7) return now + 60_000 * (1 + chance.below(50))
  if (kind < 16) return nextMoment(now) + 60_000 * chance.below(3)
  if (kind < 18) return at(plus(day, 1), chance.below(2) * 12)
  if (kind < 22) return chance.pick([...ends, endOf(now, 1)]) ?? nextMoment(now)
  if (kind < 23) return at(plus(day, 4 + chance.below(21)), 11)
  return at(plus(day, 20 + chance.below(60)), 10)
}
