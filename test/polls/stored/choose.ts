/** What people do at once: as in the model test, in forms, and order is mostly kept by whoever may. */
import type { Poll } from '../../../bot/polls/poll.ts'
import type { Chance } from '../../engine/random.ts'
import { type Around, chooseCommand } from '../machine/choose.ts'
import { bodies, type Command } from '../machine/command.ts'
import type { Asked } from '../machine/oracle.ts'
import { everybody } from '../machine/roster.ts'
import { isSteward } from './access.ts'
import { type TypedVote, typeVote } from './typed.ts'

/**
 * @property shown the poll as whoever does this has it on their screen; null where there is none.
 * @property option the id that an own option would get. @property typed what was filled in of a vote.
 */
export interface Given {
  readonly command: Command | Woken
  readonly shown: Poll | null
  readonly option: string
  readonly typed: TypedVote | null
}

/** Somebody looks what is due. */
export interface Woken {
  readonly name: 'wake'
}

/** One in some hundreds is an end of a certain poll. */
const mostDraws = 400

const steered: ReadonlySet<string> = new Set(['edit', 'move', 'close', 'withdraw', 'outcome'])

export const chooseStored = (oracles: readonly Asked[], around: Around, chance: Chance): Command | Woken => {
  const command = chooseCommand(oracles, around, chance)
  if (command.name === 'make') return around.mostOpen === 1 && chance.below(2) === 0 ? askBothSides(command) : command
  if (command.name === 'stand-in') return command.deputy === command.by ? { ...command, deputy: null } : command
  if (!('poll' in command)) return command
  const stewards = everybody.filter((one) => isSteward(one, around.roster))
  if (steered.has(command.name) && stewards.length > 0 && chance.below(6) > 0)
    return { ...command, by: chance.pick(stewards) }
  return command
}

/** So many of each side, and of nobody else, come together by chance once in hundreds of runs. */
const askBothSides = (made: Extract<Command, { name: 'make' }>): Command => {
  const { draft } = made
  if (draft.kind === 'consent') return made
  const kinds = ['municipality', 'swv', 'school_board'] as const
  const electorate = { roles: [], kinds, isOpenInChannels: false, isPerOrganisation: false }
  return { ...made, draft: { ...draft, body: bodies[0], secrecy: 'anonymous', showsStanding: false, electorate } }
}

/**
 * What seldom meets by chance: a change just as the first votes come, an end just as others do, and an option while
 * others wait whose moment nobody has seen.
 */
export const chooseBeside = (
  commands: readonly (Command | Woken)[],
  oracles: readonly Asked[],
  around: Around,
  chance: Chance,
): readonly (Command | Woken)[] => {
  const { poll, names } = wantedBeside(commands, oracles, around.now, chance)
  for (let draw = 0; names.length > 0 && draw < mostDraws; draw += 1) {
    const found = chooseStored(oracles, around, chance)
    if ('poll' in found && found.poll === poll && names.includes(found.name)) return [found]
  }
  return []
}

const wantedBeside = (
  commands: readonly (Command | Woken)[],
  oracles: readonly Asked[],
  now: number,
  chance: Chance,
): { readonly poll: number; readonly names: readonly string[] } => {
  const late = oracles.findIndex((it) => it.isRunning(now) && it.waiting.some(({ from }) => from <= now))
  if (late >= 0) return { poll: late, names: ['add-option'] }
  const vote = commands.find((one) => one.name === 'vote')
  if (vote?.name !== 'vote') return { poll: -1, names: [] }
  const isFirst = oracles[vote.poll]?.log.length === 0
  const isChosen = chance.below(isFirst ? 2 : 12) === 0
  return { poll: vote.poll, names: isChosen ? (isFirst ? ['edit'] : ['close', 'withdraw']) : [] }
}

/** Votes are filled in as the forms let them be. */
export const typeCommand = (
  command: Command | Woken,
  oracles: readonly Asked[],
  poll: Poll | null,
  option: string,
): Given => {
  if (command.name !== 'vote') return { command, shown: poll, option, typed: null }
  const kind = oracles[command.poll]?.start.kind ?? 'choice'
  const typed = typeVote(command.ballot, kind)
  const isInChannel = command.isInChannel && command.as === command.by
  return { command: { ...command, isInChannel, ballot: typed.ballot }, shown: poll, option, typed }
}
