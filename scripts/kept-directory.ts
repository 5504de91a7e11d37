/** The names of the network that is kept, for the anonymiser. */
import type { Directory } from '../bot/anonymise/directory.ts'
import { readDirectory } from '../bot/network/anonymiser-directory.ts'
import { openKept } from './kept.ts'
import { readSettings } from './settings.ts'

/** Nothing when no network is kept yet. @throws {Error} in words that say which setting to change */
export const readKeptDirectory = async (environment: NodeJS.ProcessEnv): Promise<Directory> => {
  await using opened = new AsyncDisposableStack()
  const { network, unitOfWork } = await openKept(readSettings(environment), opened)
  return unitOfWork.run(async () => {
    const [kept] = await network.networks()
    return kept ? readDirectory(network, kept.id) : {}
  })
}
