/** What a vote costs in a poll that keeps ever more ballots, in turns; and what it costs to count them. */

import { closeNow } from '../../../bot/polls/closing/close-poll.ts'
import type { Poll } from '../../../bot/polls/poll.ts'
import type { Form } from '../../../cards/form.ts'
import { openStorage, type Storage } from '../../../storage/open.ts'
import { addVoters, madePoll, optionId, type Voter, voteForm } from '../../polls/asked-polls.ts'
import { must, openWorld, type World } from '../../world.ts'
import { type ListCost, measureInTurns } from '../lists.ts'
import { type DatabaseName, withSizes } from '../seeded-networks.ts'

export const ballotSizes = [10, 100, 1_000, 10_000] as const
/** The tenfold of the tenfold of the tenfold may cost half as much again. */
export const mostOfBallots = 1.5
export const voterSizes = [10, 100, 1_000] as const

/** @property voters who vote again and again, and whose ballots are among those that are kept. */
interface Polled {
  readonly world: World
  readonly poll: Poll
  readonly options: readonly string[]
  readonly voters: readonly Voter[]
  readonly forms: readonly Form[]
}

export interface BallotCosts {
  readonly votes: readonly ListCost[]
  /** Milliseconds by number of ballots: to count them, delete them and destroy the key. */
  readonly closings: readonly number[]
}

/** As many as vote by turns. */
const turns = 10

export const measureBallots = async (database: DatabaseName, report: (costs: BallotCosts) => void): Promise<void> =>
  withPolls(database, ballotSizes, fillBallots, async (all) => {
    const votes = [
      await measureInTurns('a vote as it is kept', all, keepVote),
      await measureInTurns('a vote, from the form to its answer', all, castVote),
      await measureInTurns('the form, also of who has voted', all, openForm),
    ]
    const closings: number[] = []
    for (const polled of all) closings.push(await closeWhole(polled))
    report({ votes, closings })
  })

/** Each body has as many voters as there are ballots. */
export const measureVoters = async (
  database: DatabaseName,
  report: (costs: readonly ListCost[]) => void,
): Promise<void> =>
  withPolls(
    database,
    voterSizes,
    async () => {},
    async (all) => report([await measureInTurns('a vote, from the form to its answer', all, castVote)]),
  )

const withPolls = async (
  database: DatabaseName,
  sizes: readonly number[],
  fill: (polled: Polled, size: number) => Promise<void>,
  measure: (all: readonly Polled[]) => Promise<void>,
): Promise<void> => {
  const all: Polled[] = []
  const open = async (url: string, size: number): Promise<Storage> => {
    const storage = await openStorage(url)
    const polled = await openPoll(storage, fill === fillBallots ? turns : size)
    await fill(polled, size)
    all.push(polled)
    return storage
  }
  await withSizes(database, sizes, open, () => measure(all))
}

const openPoll = async (storage: Storage, count: number): Promise<Polled> => {
  const world = await openWorld(storage)
  const voters: Voter[] = []
  while (voters.length < count) voters.push(...(await addSome(world, Math.min(batch, count - voters.length))))
  const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
  const some = voters.slice(0, turns)
  const forms: Form[] = []
  for (const { person } of some) forms.push(await voteForm(person, poll))
  const polled = { world, poll, options: poll.options.map(({ text }) => optionId(poll, text)), voters: some, forms }
  for (let at = 0; at < turns; at += 1) await castVote(polled)
  return polled
}

/** As many as fit well within the time that one unit of work may take. */
const batch = 100

const addSome = (world: World, count: number): Promise<readonly Voter[]> =>
  world.storage.unitOfWork.run(() => addVoters(world, 'OOGO', count))

const fillBallots = async ({ world, poll, options }: Polled, size: number): Promise<void> => {
  const { polls, unitOfWork } = world.storage
  for (let from = turns; from < size; from += batch)
    await unitOfWork.run(async () => {
      for (let at = from; at < Math.min(size, from + batch); at += 1)
        await polls.vote(poll, { voter: `other-${at}`, side: null, ballot: ballotOf(options, at) })
    })
}

const ballotOf = (options: readonly string[], at: number) =>
  ({ kind: 'choice', options: [must(options[at % options.length], 'option')] }) as const

let asked = 0

const keepVote = ({ world, poll, options, voters }: Polled): Promise<void> => {
  asked += 1
  const voter = must(voters[asked % turns], 'voter').member.id
  return world.storage.polls.vote(poll, { voter, side: null, ballot: ballotOf(options, asked) })
}

const castVote = async ({ options, voters, forms }: Polled): Promise<void> => {
  asked += 1
  const { person } = must(voters[asked % turns], 'voter')
  const chosen = must(options[asked % options.length], 'option')
  const reply = await person.submit(must(forms[asked % turns], 'form'), { options: chosen })
  if (reply.kind !== 'whisper') throw new Error(`A vote was not kept: ${JSON.stringify(reply)}`)
}

const openForm = async ({ poll, voters }: Polled): Promise<void> => {
  asked += 1
  await voteForm(must(voters[asked % turns], 'voter').person, poll)
}

const closeWhole = async ({ world, poll }: Polled): Promise<number> => {
  const before = performance.now()
  await closeNow(world.storage, poll, world.now, async () => {})
  return performance.now() - before
}
