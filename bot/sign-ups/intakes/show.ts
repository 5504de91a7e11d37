/** How far a number that is asked is: how many have answered, and never what. */
import { notice } from '../../../cards/card.ts'
import { type IntakeView, intakeCard } from '../../../cards/number-intakes.ts'
import type { Context, Presenter, Reader } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Member } from '../../network/network.ts'
import type { SignUpStores } from '../stores.ts'
import { findIntake } from './access.ts'
import { partyOf, readStanding, type Standing } from './asked.ts'
import { forgottenOn, isAsking, type NumberIntake } from './number-intake.ts'

type Stores = Pick<SignUpStores, 'numberIntakes' | 'network'>

/** @throws {Refusal} as findIntake */
export const showIntake = async (stores: Stores, id: string, context: Context): Promise<Reply> =>
  whisper(await drawIntake(stores, id, context))

/** For whoever asks. @param said what was just done, or nothing @throws {Refusal} as findIntake */
export const drawIntake = async (stores: Stores, id: string, context: Context, said = '') => {
  const { intake, isOwner, maySteer } = await findIntake(stores, id, context)
  const standing = await readStanding(stores, intake)
  const mayAnswer = standing.voices.some((one) => one.id === context.member.id)
  const own = await ownOf(stores, intake, standing, context.member)
  const view = await viewIntake(stores, intake, standing, readerOf(context))
  const { blocks, ...card } = intakeCard({ ...view, own, reader: { mayAnswer, isOwner, maySteer } }, context.words)
  return { ...card, blocks: [...blocks.slice(0, 1), ...(said === '' ? [] : [notice(said)]), ...blocks.slice(1)] }
}

/** What stands in a channel of the body; null when it was deleted. */
export const presentIntake =
  (stores: Stores): Presenter =>
  async (ref, reader) => {
    const intake = await stores.numberIntakes.find(reader.network, ref.id)
    if (!intake) return null
    return intakeCard(await viewIntake(stores, intake, await readStanding(stores, intake), reader), reader.words)
  }

const viewIntake = async (
  { network: store }: Stores,
  intake: NumberIntake,
  { answered, asked }: Standing,
  { language, now }: Reader,
): Promise<IntakeView> => {
  const { network, id, question, explanation, unit, per, lastOn } = intake
  const body = await store.body(network, intake.body)
  return {
    ...{ id, question, explanation, unit, per, answered, asked },
    body: body?.name ?? '',
    lastOn: lastOn && sayDate(lastOn, language),
    isAsking: isAsking(intake, dayAt(now)),
    ...(await keepingOf({ network: store }, intake, language)),
    own: null,
    reader: null,
  }
}

/** Who sees the answers, and until when they are kept where that is known. */
export const keepingOf = async (
  { network: store }: Pick<SignUpStores, 'network'>,
  { network, owner, closedAt }: NumberIntake,
  language: Reader['language'],
): Promise<Pick<IntakeView, 'owner' | 'forgottenOn'>> => ({
  owner: owner === '' ? '' : ((await store.member(network, owner))?.name ?? ''),
  forgottenOn: closedAt === null ? null : sayDate(forgottenOn(dayAt(closedAt)), language),
})

const ownOf = async (
  { network: store }: Stores,
  intake: NumberIntake,
  { answers }: Standing,
  member: Member,
): Promise<IntakeView['own']> => {
  const found = answers.find(({ party }) => party === partyOf(intake, member))
  if (!found) return null
  if (found.member === member.id) return { by: null }
  return { by: await nameOf(store, intake.network, found.member) }
}

export const nameOf = async (store: SignUpStores['network'], network: string, member: string): Promise<string> =>
  (await store.member(network, member))?.name ?? ''
