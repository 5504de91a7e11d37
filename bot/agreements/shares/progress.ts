import type { Agreement } from '../agreement.ts'
import type { Progress } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { sharesOf } from './share.ts'

/** How far all of them are together. */
export const progressOf = async (
  { agreements }: Pick<AgreementStores, 'agreements'>,
  { network, id }: Agreement,
  today: string,
): Promise<Progress> => {
  const [progress] = await agreements.tally(network, sharesOf(id), 'parent', today)
  return progress ?? { done: 0, running: 0, open: 0, late: 0 }
}
