/** What is sealed to the key of an anonymous poll: ballots of one length, and the options that wait. */
import { z } from 'zod'
import { KeyLost, type Keys, type PublicKey, SealBroken } from '../bot/keys.ts'
import type { CountableVote, Vote } from '../bot/polls/ballot.ts'
import type { PollKind, PollOption } from '../bot/polls/poll.ts'
import { type Bucket, sealTo } from '../bot/seal.ts'
import { ballotShape, optionsShape, sideShape } from './tables/polls.ts'

/**
 * Bytes. The same for every ballot of every anonymous poll: the longest has twenty options with a number each, some
 * 600. All options that can wait, with letters that take three bytes, are some 20,000.
 */
const [ballotBucket, optionsBucket] = [1_024, 65_536] as const

/** With lengths that differ, a longer ballot would be known by it: rather none at all. */
const sealWithin = (publicKey: PublicKey, value: unknown, bucket: Bucket): string => {
  const bytes = Buffer.from(JSON.stringify(value))
  if (bytes.length > bucket - 4) throw new RangeError(`${bytes.length} bytes do not fit in a seal of ${bucket}.`)
  return Buffer.from(sealTo(publicKey, bytes, bucket)).toString('base64url')
}

const read = (opened: Uint8Array): unknown => JSON.parse(Buffer.from(opened).toString())

const voteShape = z.object({ side: sideShape, ballot: ballotShape })

/** Null for what is no vote: whoever can write in the database can seal anything at all to a public key. */
const readVote = (opened: Uint8Array, kind: PollKind): CountableVote | null => {
  try {
    const { side, ballot } = voteShape.parse(read(opened))
    return ballot.kind === kind ? { voter: null, side, ballot } : null
  } catch {
    return null
  }
}

export const sealBallot = (publicKey: PublicKey, { side, ballot }: Vote): string =>
  sealWithin(publicKey, { side, ballot }, ballotBucket)

/**
 * Null where they cannot be read for good, be it one of them: what could be read is no result. The key is asked for
 * also where nobody voted: what an old backup holds is not all that was voted.
 *
 * @throws {Error} where the key store cannot be read just now
 */
export const openBallots = async (
  keys: Keys,
  name: string,
  kind: PollKind,
  sealed: readonly string[],
): Promise<readonly CountableVote[] | null> => {
  const opened = await keys
    .openAll(
      name,
      sealed.map((one) => Buffer.from(one, 'base64url')),
    )
    .catch(unlessLost)
  const votes = opened?.map((one) => readVote(one, kind)) ?? [null]
  return votes.includes(null) ? null : votes.filter((vote) => vote !== null)
}

const unlessLost = (error: unknown): null => {
  if (isLoss(error)) return null
  throw error
}

export const isLoss = (error: unknown): boolean => error instanceof KeyLost || error instanceof SealBroken

export const sealOptions = (publicKey: PublicKey, options: readonly PollOption[]): string =>
  sealWithin(publicKey, options, optionsBucket)

/** @throws {KeyLost} {SealBroken} */
export const openOptions = async (keys: Keys, name: string, sealed: string): Promise<readonly PollOption[]> =>
  optionsShape.parse(read(await keys.open(name, Buffer.from(sealed, 'base64url'))))
