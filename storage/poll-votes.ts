/** Votes: by name, or under a tag and sealed. */
import { type EntityManager, In } from 'typeorm'
import type { Keys } from '../bot/keys.ts'
import type { Vote } from '../bot/polls/ballot.ts'
import type { Poll } from '../bot/polls/poll.ts'
import type { PollStore } from '../bot/polls/store.ts'
import { refusal } from '../bot/refusal.ts'
import { mostRows } from './insert-many.ts'
import { holdOpen, keyOf, type Named, type PollKey, readOpen } from './poll-rows.ts'
import { isLoss, sealBallot } from './poll-seals.ts'
import { ask, plain, sql } from './sql.ts'
import { type NamedVoteRow, namedVotes, polls, sealedVotes } from './tables/polls.ts'
import type { Database } from './unit-of-work.ts'

type VoteStore = Pick<
  PollStore,
  'vote' | 'voteOf' | 'whoVoted' | 'countVotes' | 'namedVotes' | 'votesOfMember' | 'forgetMember'
>

export const storedVotes = (db: Database, keys: Keys): VoteStore => ({
  vote: (poll, vote) =>
    db.write(async (unit) => {
      const held = await holdOpen(unit, poll)
      if (held.version !== poll.version) throw refusal('form.outdated')
      const key = keyOf(held)
      if (key === null) await putNamed(unit.manager, poll, vote)
      else await putSealed(unit.manager, keys, { poll, key }, vote)
    }),

  voteOf: (poll, voter) =>
    db.read(async (manager) => {
      if (!isNamed(poll)) throw new Error('A ballot is opened with all others, when they are counted.')
      const { network, id } = poll
      return (await manager.findOneBy(namedVotes, { network, poll: id, voter }))?.ballot ?? null
    }),

  whoVoted: (poll, voters) =>
    db.read(async (manager) => {
      const { network, id } = poll
      if (isNamed(poll)) {
        const voted = await inParts(voters, (some) =>
          manager.find(namedVotes, { where: { network, poll: id, voter: In(some) }, select: { voter: true } }),
        )
        return new Set(voted.map(({ voter }) => voter))
      }
      const { name } = await requireKey(manager, poll)
      const tags = await keys.tagAll(name, voters).catch(sayLost)
      const found = await inParts(tags, (some) =>
        manager.find(sealedVotes, { where: { network, poll: id, tag: In(some) }, select: { tag: true } }),
      )
      const kept = new Set(found.map(({ tag }) => tag))
      return new Set(voters.filter((_, at) => kept.has(tags[at] ?? '')))
    }),

  countVotes: (poll) =>
    db.read((manager) =>
      isNamed(poll)
        ? manager.countBy(namedVotes, { network: poll.network, poll: poll.id })
        : manager.countBy(sealedVotes, { network: poll.network, poll: poll.id }),
    ),

  namedVotes: (network, poll) => db.read((manager) => readNamed(manager, { network, id: poll })),

  votesOfMember: (network, member) =>
    db.read(async (manager) => {
      const rows = await manager.find(namedVotes, { where: { network, voter: member }, order: { poll: 'ASC' } })
      return rows.map((row) => ({ poll: row.poll, vote: toVote(row) }))
    }),

  forgetMember: (network, member) =>
    db.write(async ({ manager }) => {
      for (const { poll } of await manager.findBy(namedVotes, { network, voter: member }))
        if (await manager.existsBy(polls, { network, id: poll, state: 'open' }))
          await manager.delete(namedVotes, { network, poll, voter: member })
    }),
})

const isNamed = ({ secrecy }: Pick<Poll, 'secrecy'>): boolean => secrecy === 'named'

/** By voter, who is known here. */
export const readNamed = async (manager: EntityManager, { network, id }: Named): Promise<readonly Vote[]> =>
  (await manager.find(namedVotes, { where: { network, poll: id }, order: { voter: 'ASC' } })).map(toVote)

const toVote = ({ voter, side, ballot }: NamedVoteRow): Vote => ({ voter, side, ballot })

const putNamed = async (manager: EntityManager, { network, id }: Named, vote: Vote): Promise<void> => {
  await manager.upsert(namedVotes, { ...vote, network, poll: id }, ['network', 'poll', 'voter'])
}

const into = plain('sealed_votes (network, poll, tag, sealed)')
const instead = plain('ON CONFLICT (network, poll, tag) DO UPDATE SET sealed = excluded.sealed')

/** First and later votes are written by one statement, whatever was there: it costs the same with ten thousand ballots. */
const putSealed = async (
  manager: EntityManager,
  keys: Keys,
  { poll: { network, id }, key }: { readonly poll: Named; readonly key: PollKey },
  vote: Vote,
): Promise<void> => {
  const tag = await keys.tag(key.name, vote.voter).catch(sayLost)
  const sealed = sealBallot(key.publicKey, vote)
  await ask(manager, sql`INSERT INTO ${into} VALUES (${network}, ${id}, ${tag}, ${sealed}) ${instead}`)
}

/** @throws {Refusal} poll.key-away, which it may be for good; what passes by itself stays as it is */
export const sayLost = (error: unknown): never => {
  throw isLoss(error) ? refusal('poll.key-away') : error
}

/** @throws {Refusal} poll.unknown, poll.closed, poll.withdrawn, poll.uncountable */
const requireKey = async (manager: EntityManager, poll: Named): Promise<PollKey> => {
  const key = keyOf(await readOpen(manager, poll))
  if (key === null) throw new Error('A poll that is anonymous has a key while it is open.')
  return key
}

const inParts = async <Row>(
  all: readonly string[],
  find: (some: string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  const found: Row[] = []
  for (let at = 0; at < all.length; at += mostRows) found.push(...(await find(all.slice(at, at + mostRows))))
  return found
}
