/** On whose agenda a lesson can come: that of its own body, and of those in which all sides decide together. */
import type { Body } from '../../network/network.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import type { CaseRound } from '../case-round.ts'
import type { Asking } from '../round/access.ts'
import type { CaseRoundStores } from '../stores.ts'

/** Where they have a say themselves. */
export const agendaBodies = async (
  { network: store }: Pick<CaseRoundStores, 'network'>,
  { body }: Pick<CaseRound, 'body'>,
  asking: Asking,
): Promise<readonly Body[]> =>
  (await bodiesHeardFrom(store, asking)).filter(({ id, customs }) => id === body || customs.needsBothSides)
