/** The name of the network, and the region whose school holidays its terms follow. */
import { sayCard } from '../../cards/network.ts'
import { type NetworkValues, networkSettingsForm } from '../../cards/network-settings.ts'
import type { Context } from '../chat/feature.ts'
import { openForm, type Reply, whisper } from '../chat/reply.ts'
import { requireChoice, requireText } from '../read-text.ts'
import { versionOf } from '../version.ts'
import { recordEntry, requireCurrent } from './entry.ts'
import { holidayRegions, type Network } from './network.ts'
import type { NetworkStores } from './stores.ts'

export const askNetwork = async ({ network, words }: Context): Promise<Reply> =>
  openForm(
    networkSettingsForm({ name: network.name, region: network.holidayRegion, version: versionOf(network) }, words),
  )

/** What was agreed keeps the date that it was given; only what is written from now on follows the new region. */
export const changeNetwork =
  (stores: NetworkStores) =>
  async (
    { state, values }: { state: { version: string }; values: NetworkValues },
    context: Context,
  ): Promise<Reply> => {
    const { words } = context
    // Read again: who asks was looked up before the others were done.
    const network = (await stores.network.network(context.network.id)) ?? context.network
    const say = words.network.change
    const name = requireText(values.name, 'name')
    const holidayRegion = requireChoice(values.region, holidayRegions, 'region')
    const changed: Network = { ...network, name, holidayRegion }
    requireCurrent(network, changed, state.version)
    await stores.network.saveNetwork(changed)
    await recordEntry(stores, context, 'network', network, changed)
    const region = words.network.claim.regions[holidayRegion]
    const said = holidayRegion === network.holidayRegion ? [] : [say.regionDone(region)]
    return whisper(sayCard([say.done(name), ...said].join(' ')))
  }
