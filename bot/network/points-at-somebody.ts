/** Whether a text seems to be about one pupil, parent or school: then its writer is asked to say it more generally. */
import { anonymise } from '../anonymise/anonymise.ts'
import type { Label } from '../anonymise/finding.ts'
import { readDirectory } from './anonymiser-directory.ts'
import type { NetworkStores } from './stores.ts'

/** A year, a municipality and an organisation are what people talk about in a region. */
const telling: ReadonlySet<Label> = new Set(['PER', 'AGE', 'SCHOOL', 'ADDR', 'POSTCODE', 'BSN'])

/** Whom the network knows is a colleague; anybody may name these. */
export const pointsAtSomebody = async (
  { network: store }: Pick<NetworkStores, 'network'>,
  network: string,
  text: string,
): Promise<boolean> => {
  if (text.trim() === '') return false
  const { replacements, verdict } = anonymise(text, await readDirectory(store, network))
  const isTold = replacements.some(({ label, reason }) => telling.has(label) && reason !== 'directory')
  return isTold || verdict === 'block'
}
