import type { IntentionView } from '../../../../cards/overleg.ts'
import type { Language } from '../../../chat/address.ts'
import { sayDate } from '../../../dates/say-due.ts'
import type { Body } from '../../network.ts'
import type { NetworkStore } from '../../store.ts'

/** Those of the organisations that are there, by their names. */
export const viewIntentions = async (
  store: NetworkStore,
  { network, id }: Body,
  language: Language,
): Promise<readonly IntentionView[]> => {
  const intended = (await store.intendedSeats(network)).filter(({ body }) => body === id)
  const organisations = intended.length === 0 ? [] : await store.organisations(network)
  return organisations.flatMap(({ id: organisation, name }) =>
    intended
      .filter((one) => one.organisation === organisation)
      .map(({ change, note, saidOn }) => ({ organisation, name, change, note, saidOn: sayDate(saidOn, language) })),
  )
}
