/** Files of invented networks, and what is said of them. */
import { type Imported, importNetwork } from '../../bot/network/file/import-network.ts'
import { type KeptNetwork, noNetwork } from '../../bot/network/file/kept-network.ts'
import { type Plan, planImport } from '../../bot/network/file/plan.ts'
import { inOrder, noteIn, type Problem } from '../../bot/network/file/problem.ts'
import { readNetworkFile } from '../../bot/network/file/read-network-file.ts'
import { memberAffairsOf } from '../../scripts/affairs.ts'
import type { Storage } from '../../storage/open.ts'

/** Twelve lines of a network that has what a network needs. */
export const small = `netwerk:
  naam: Regio Beekdal
  vakantieregio: midden
organisaties:
  - naam: De Regio
    soort: regiobureau
  - naam: Gemeente Beekdal
    soort: gemeente
leden:
  - naam: Hanna Dorst
    organisatie: De Regio
    rol: secretariaat
`

export const now = Date.UTC(2026, 10, 23, 9)

export const idOf = (sign: string): string => sign.padEnd(20, '0')

/** What is wrong with it, and what it would change; nothing is kept. */
export const check = (
  file: string | Uint8Array,
  { kept = noNetwork, name = 'netwerk.yaml' }: { readonly kept?: KeptNetwork; readonly name?: string } = {},
): { readonly problems: readonly Problem[]; readonly plan: Plan | null } => {
  const problems: Problem[] = []
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const read = readNetworkFile(name, bytes, problems, '2026-11-23')
  let last = 0
  const newId = () => {
    last += 1
    return idOf(`new${last}`)
  }
  const plan = read && planImport(read, kept, newId, noteIn(problems))
  return { problems: inOrder(problems), plan }
}

export const importText = (
  storage: Storage,
  text: string,
  { name = 'netwerk.yaml', isTrial = false }: { readonly name?: string; readonly isTrial?: boolean } = {},
): Promise<Imported> => {
  const importing = { stores: storage, affairs: memberAffairsOf(storage), unitOfWork: storage.unitOfWork }
  const bytes = new TextEncoder().encode(text)
  return importNetwork(importing, { name, bytes, isTrial, language: 'nl', now })
}

/** What was changed; a file with problems fails the test in their words. */
export const planOf = ({ plan, problems }: Pick<Imported, 'plan' | 'problems'>): Plan => {
  if (!plan) throw new Error(`The file has problems: ${JSON.stringify(problems)}`)
  return plan
}
