/** What people might do next: mostly vote, now and then anything, and a good deal of it wrong. */
import type { Chance } from '../../engine/random.ts'
import { chooseBallot, spoilBallot } from './choose-ballot.ts'
import { chooseDraft, someText, spoilDraft } from './choose-draft.ts'
import { type Command, nextMoment } from './command.ts'
import type { Asked } from './oracle.ts'
import { everybody, type Role, type Roster } from './roster.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

type Name = Command['name']
const names: readonly Name[] = [
  ...Array<Name>(44).fill('vote'),
  ...Array<Name>(5).fill('open-form'),
  ...Array<Name>(7).fill('add-option'),
  ...Array<Name>(5).fill('edit'),
  ...Array<Name>(4).fill('move'),
  ...Array<Name>(3).fill('seat'),
  ...Array<Name>(2).fill('stand-in'),
  ...Array<Name>(4).fill('outcome'),
  ...Array<Name>(2).fill('repeat'),
  'close',
  'close',
  'withdraw',
  'lose-key',
  'make',
]

/** @property mostOpen so many polls at once: one is voted in by nearly all, of three each by some. */
export interface Around {
  readonly roster: Roster
  readonly now: number
  readonly mostOpen: number
}

export const chooseCommand = (polls: readonly Asked[], { roster, now, mostOpen }: Around, chance: Chance): Command => {
  const open = [...polls.keys()].filter((at) => polls[at]?.ended === null)
  if (polls.length === 0 || (open.length < mostOpen && chance.below(6) === 0)) return makeOne(now, chance)
  const due = open.filter((at) => (polls[at]?.closesAt ?? now) <= now)
  // Only then is there an end for want of a key.
  const name = due.length > 0 && chance.below(3) === 0 ? 'lose-key' : chooseName(mostOpen === 1, chance)
  const ended = [...polls.keys()].filter((at) => !open.includes(at))
  const wanted = name === 'outcome' || name === 'repeat' ? ended : name === 'lose-key' && due.length > 0 ? due : open
  const poll = wanted.length > 0 && chance.below(12) > 0 ? chance.pick(wanted) : chance.below(polls.length)
  const it = polls[poll]
  if (!it) return makeOne(now, chance)
  return commandOf(name, { it, poll, by: chance.pick(everybody), roster, now, chance })
}

const endings: ReadonlySet<Name> = new Set(['close', 'withdraw', 'lose-key'])

/** A poll that is to have many votes must not end at once. */
const chooseName = (isCrowded: boolean, chance: Chance): Name => {
  const name = chance.pick(names)
  return isCrowded && endings.has(name) && chance.below(6) > 0 ? 'vote' : name
}

const makeOne = (now: number, chance: Chance): Command => {
  const draft = chooseDraft(now, chance)
  const isFixed = chance.below(6) === 0
  return { name: 'make', draft: chance.below(3) === 0 ? spoilDraft(draft, now, chance) : draft, isFixed }
}

interface Choosing {
  readonly it: Asked
  readonly poll: number
  readonly by: number
  readonly roster: Roster
  readonly now: number
  readonly chance: Chance
}

const commandOf = (name: Name, given: Choosing): Command => {
  const { it, poll, by, now, chance } = given
  switch (name) {
    case 'make':
      return makeOne(now, chance)
    case 'vote':
      return vote(given)
    case 'edit':
      return edit(given)
    case 'move':
      return { name, poll, by, closesAt: chooseMove(it, now, chance) }
    case 'repeat':
      return { name, poll, by, closesAt: now + chance.pick([0, hour, day]) }
    case 'add-option':
      return { name, poll, by, option: { text: ownText(it, chance), meaning: chance.pick(['', ' ', 'Uitleg']) } }
    case 'outcome':
      return {
        name,
        poll,
        by,
        outcome: chance.pick(['Zo.', ' Toch  zo ', ' ', 'lang '.repeat(250)]),
        reviewOn: review(it, now, chance),
      }
    case 'seat':
      return { name, by, role: chance.pick<Role | null>(['member', 'member', 'chair', 'reader', null]) }
    case 'stand-in':
      return { name, by, deputy: chance.below(3) === 0 ? null : chance.pick(everybody) }
    default:
      return { name, poll, by }
  }
}

/** For themselves, or for somebody whose deputy they are; from what stands on their screen. */
const vote = ({ it, poll, by: anybody, roster, chance }: Choosing): Command => {
  const silent = everybody.filter((one) => it.ballotOf(one) === null)
  const by = silent.length > 0 && chance.below(2) === 0 ? chance.pick(silent) : anybody
  const others = everybody.filter((one) => roster[one]?.deputy === by)
  const as = others.length > 0 && chance.below(2) === 0 ? chance.pick(others) : by
  const ids = it.screen(by).lines.map(({ id }) => id)
  const good = chooseBallot({ kind: it.start.kind, ids, most: it.most, hasNone: it.start.answering.hasNone }, chance)
  const ballot = chance.below(7) === 0 ? spoilBallot(good, ids, chance) : good
  return { name: 'vote', poll, by, as, isInChannel: chance.below(3) === 0, ballot }
}

const ownText = (it: Asked, chance: Chance): string => {
  if (chance.below(8) === 0) return chance.pick([' ', 'lang '.repeat(20), it.lines[0]?.text.toUpperCase() ?? ''])
  return someText(chance)
}

const edit = ({ it, poll, by, now, chance }: Choosing): Command => {
  const { question, explanation, lines, most, closesAt } = it
  const same = { question, explanation, options: lines.map(({ text, meaning }) => ({ text, meaning })), most, closesAt }
  const own = { text: someText(chance), meaning: chance.pick(['', 'Uitleg']) }
  const changed = chance.pick([
    same,
    { ...same, question: chance.pick(['Wat eerst?', ' Wat  eerst? ', 'Wat dan?']) },
    { ...same, question: chance.pick([' ', 'lang '.repeat(40)]), explanation: 'lang '.repeat(201) },
    { ...same, explanation: chance.pick(['Omdat.', '', ' ']) },
    { ...same, options: same.options.slice(1) },
    { ...same, options: [...same.options, own] },
    { ...same, options: same.options.map((one, at) => (at === 0 ? own : one)) },
    { ...same, options: same.options.map((one, at) => (at === 0 ? { ...one, meaning: own.meaning } : one)) },
    { ...same, options: chance.shuffle(same.options) },
    { ...same, most: chance.pick([1, 2, 3, 0, 2.5, 99]) },
    { ...same, closesAt: chooseMove(it, now, chance) },
  ])
  return { name: 'edit', poll, by, edit: changed }
}

const chooseMove = ({ closesAt }: Asked, now: number, chance: Chance): number => {
  const kind = chance.below(12)
  if (kind < 6) return closesAt + chance.pick([hour, day])
  if (kind < 9) return now + hour + chance.below(3) * minute - minute
  return chance.pick([closesAt, now - minute, now, now + 366 * day, now + 367 * day])
}

const review = (it: Asked, now: number, chance: Chance): string | null => {
  const days = chance.pick([null, 0, 1, 30, 1_830, 1_831])
  if (days === null) return chance.pick([null, it.reviewOn])
  return new Date(now - (now % day) + days * day + 12 * hour).toISOString().slice(0, 10)
}

/** On to some later moment: minutes mostly, and to where something falls due or just beside it. */
export const chooseMoment = (
  polls: readonly Asked[],
  { now, mostOpen }: Omit<Around, 'roster'>,
  chance: Chance,
): number => {
  if (mostOpen === 1 && chance.below(5) > 0) return now + minute
  const ends = polls.filter(({ ended }) => ended === null).map(({ closesAt }) => closesAt)
  const kind = chance.below(20)
  if (kind < 12) return now + (1 + chance.below(40)) * minute
  if (kind < 16) return nextMoment(now) + chance.below(2) * minute
  const end = ends.length > 0 ? chance.pick(ends) : now + day
  return Math.max(now, end + (chance.below(3) - 1) * minute)
}
