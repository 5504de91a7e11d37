/** What stands in the database after a turn, read by the store and by an eye that sees the rows, beside the oracle. */
import { expect } from 'vitest'
import type { Ballot } from '../../../bot/polls/ballot.ts'
import type { Poll } from '../../../bot/polls/poll.ts'
import { votingAs } from '../../../bot/polls/voters.ts'
import type { Chance } from '../../engine/random.ts'
import { spread } from '../machine/ballots.ts'
import { expectedOf, resultOf, stateOf } from '../machine/compare.ts'
import { type Asked, nameOf } from '../machine/oracle.ts'
import { everybody, type Roster } from '../machine/roster.ts'
import { votersFor } from './access.ts'
import type { Desk } from './desk.ts'
import type { Judge } from './judge.ts'
import type { Place } from './place.ts'

/** @property roster who sits where. @property names of keys by poll: those of an ended one must be gone. */
export interface Comparing {
  readonly place: Place
  readonly desk: Desk
  readonly network: string
  readonly roster: Roster
  readonly names: Map<string, string>
  readonly chance: Chance
}

/** What waits for good behind a key that is lost is as it was. */
const readKept = async ({ storage }: Place, poll: Poll, it: Asked, isLost: boolean) => {
  let pending: { readonly id: string }[] = isLost ? it.waiting : []
  const isWaiting = poll.state === 'open' && poll.secrecy === 'anonymous' && poll.answering.takesOptions
  if (isWaiting && !isLost)
    await storage.polls.offerOption(poll.network, poll.id, (_, kept) => {
      pending = [...kept]
      return kept
    })
  return { poll, votes: { size: await storage.polls.countVotes(poll) }, pending }
}

export const compareKept = async (at: number, judge: Judge, comparing: Comparing, where: string) => {
  const { place, network } = comparing
  const [id, it, isLost] = [judge.ids[at] ?? '', judge.asked(at), judge.lost.has(at)]
  const poll = await place.storage.polls.find(network, id)
  if (!poll) throw new Error(`${where}: the poll is gone.`)
  const kept = await readKept(place, poll, it, isLost)
  expect(stateOf(kept), where).toEqual(expectedOf(it))
  expect(resultOf(poll.result), `${where}: result`).toEqual(it.result)
  await compareVotes(poll, it, comparing, where)
  if (it.ended === null && !isLost) await compareVoters(poll, it, comparing, where)
  await compareRows(poll, it, comparing, where)
  return kept
}

const compareVotes = async (poll: Poll, it: Asked, { place }: Comparing, where: string): Promise<void> => {
  if (it.isSecret()) return
  const kept = await place.storage.polls.namedVotes(poll.network, poll.id)
  const found = kept.map(({ voter, side, ballot }) => [voter, side, spread(ballot)])
  const voices = it.voices().map(({ by, side, ballot }) => [by, side, spread(ballot)])
  expect(found.sort(), where).toEqual(voices.sort())
}

const compareVoters = async (poll: Poll, it: Asked, comparing: Comparing, where: string): Promise<void> => {
  const { place, chance, desk, roster } = comparing
  const { polls, network } = place.storage
  const names = [...new Set(everybody.map((one) => nameOf(it.start, one)))]
  const said = new Set(it.voices().map(({ by }) => by))
  expect(await polls.whoVoted(poll, names), `${where}: who voted`).toEqual(said)
  const person = chance.pick(everybody)
  const found = await readVote(place, poll, nameOf(it.start, person))
  expect(spread(found), `${where}: vote of ${person}`).toEqual(spread(it.ballotOf(person)))
  const body = chance.below(2) === 0 ? poll.body : null
  const may = await votingAs(network, poll, await desk.contextOf({ network }, person, body))
  const whom = votersFor(it, person, body !== null, roster).map((one) => `m${one}`)
  expect(may.map((one) => one.person.id).sort(), `${where}: for whom ${person} votes`).toEqual(whom.sort())
}

/** An anonymous one only somebody with both the rows and the keys can read. */
const readVote = async ({ storage, ask, keys }: Place, poll: Poll, voter: string): Promise<Ballot | null> => {
  if (poll.secrecy === 'named') return storage.polls.voteOf(poll, voter)
  const of = `network = '${poll.network}' AND`
  const [row] = await ask(`SELECT key_name AS name FROM polls WHERE ${of} id = '${poll.id}'`)
  const tag = await keys.tag(String(row?.name), voter)
  const [kept] = await ask(`SELECT sealed FROM sealed_votes WHERE ${of} poll = '${poll.id}' AND tag = '${tag}'`)
  if (!kept) return null
  const opened = await keys.open(String(row?.name), Buffer.from(String(kept.sealed), 'base64url'))
  return JSON.parse(Buffer.from(opened).toString()).ballot
}

/** Of an anonymous poll that is over: no ballot, no option, no key. */
const compareRows = async (poll: Poll, it: Asked, { place, network, names }: Comparing, where: string) => {
  const of = (table: string) =>
    `(SELECT count(*) FROM ${table} WHERE network = '${network}' AND poll = '${poll.id}') AS ${table}`
  const tables = ['named_votes', 'sealed_votes', 'sealed_options']
  const [row] = await place.ask(
    `SELECT key_name AS name, public_key AS public, ${tables.map(of).join(', ')}
     FROM polls WHERE network = '${network}' AND id = '${poll.id}'`,
  )
  const { length } = it.voices()
  const isSealed = it.isSecret() && it.ended === null
  expect([...tables.map((table) => Number(row?.[table])), row?.name !== null, row?.public !== null], where).toEqual([
    ...[it.isSecret() ? 0 : length, isSealed ? length : 0, isSealed && it.start.answering.takesOptions ? 1 : 0],
    ...[isSealed, isSealed],
  ])
  if (isSealed) names.set(poll.id, String(row?.name))
  const name = names.get(poll.id)
  if (isSealed || name === undefined) return
  expect(await place.keys.has(name), `${where}: its key is left`).toBe(false)
  names.delete(poll.id)
}
