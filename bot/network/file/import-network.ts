/** Reads a file, checks it whole, and takes over all of it or nothing. */
import { wordsIn } from '../../../cards/words/speak.ts'
import type { Language } from '../../chat/address.ts'
import type { Context } from '../../chat/feature.ts'
import type { UnitOfWork } from '../../chat/unit-of-work.ts'
import { dayAt } from '../../clock.ts'
import { newId } from '../../ids.ts'
import type { Affairs } from '../members/succession.ts'
import type { Network } from '../network.ts'
import type { NetworkStores } from '../stores.ts'
import { applyPlan } from './apply.ts'
import { readKept } from './kept-network.ts'
import { type Plan, planImport } from './plan.ts'
import { inOrder, noteIn, type Problem } from './problem.ts'
import { readNetworkFile } from './read-network-file.ts'

export interface Importing {
  readonly stores: NetworkStores
  readonly affairs: Affairs
  readonly unitOfWork: UnitOfWork
}

/** @property isTrial nothing is kept. @property now epoch milliseconds */
export interface Given {
  readonly name: string
  readonly bytes: Uint8Array
  readonly isTrial: boolean
  readonly language: Language
  readonly now: number
}

/** @property plan what was changed, or would be; null when there are problems */
export interface Imported {
  readonly problems: readonly Problem[]
  readonly plan: Plan | null
}

export const importNetwork = async ({ stores, affairs, unitOfWork }: Importing, given: Given): Promise<Imported> => {
  const read: Problem[] = []
  const file = readNetworkFile(given.name, given.bytes, read, dayAt(given.now))
  if (!file) return { problems: inOrder(read), plan: null }
  return unitOfWork.run(async () => {
    for (const { id } of await stores.network.networks()) await stores.network.lockRegisters(id)
    const problems = [...read]
    const plan = planImport(file, await readKept(stores.network), newId, noteIn(problems))
    if (!plan || problems.length > 0) return { problems: inOrder(problems), plan: null }
    if (!given.isTrial) await applyPlan(stores, affairs, plan, serverContext(plan.network.after, given))
    return { problems, plan }
  })
}

/** Whoever runs the server may do what the secretariat may, and is no member. */
const serverContext = ({ id, ...network }: Network, { language, now }: Given): Context => ({
  network: { id, ...network },
  member: {
    id: '',
    network: id,
    name: '',
    organisation: '',
    function: '',
    role: 'secretariat',
    language,
    leftOn: null,
  },
  covers: [],
  surface: 'server',
  channel: null,
  isPrivate: true,
  words: wordsIn(language),
  language,
  now,
  today: dayAt(now),
})
