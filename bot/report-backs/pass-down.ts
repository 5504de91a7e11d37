/** What a body decides flows down: a task of each body that works it out, and a subject on its agenda. */
import { clip } from '../../cards/clip.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { idOf } from '../agenda-items/agenda-item.ts'
import { type Agreement, agreementRef, blankDraft, type Draft, titleLimit } from '../agreements/agreement.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Deed } from '../meetings/follower.ts'
import { elaboratorsOf } from '../network/chain.ts'
import type { Body } from '../network/network.ts'
import { elaborationId } from './elaboration.ts'
import type { ChainParts, ReportBackStores } from './stores.ts'

/** As long as people may make the title of an item of an agenda. */
const itemTitleLimit = 150

interface Passed {
  readonly decision: Agreement
  readonly from: Body
  readonly to: Body
}

/** @returns the bodies that work it out */
export const passDown = async (
  stores: ReportBackStores,
  parts: ChainParts,
  decision: Agreement,
  deed: Deed,
): Promise<readonly string[]> => {
  const { network, body } = decision
  const [from, links] = await Promise.all([stores.network.body(network, body), stores.network.bodyLinks(network)])
  const below = [...new Set(elaboratorsOf(links, body))].filter((id) => id !== body).sort()
  for (const id of below) {
    const to = await stores.network.body(network, id)
    if (from && to) await giveTask(parts, { decision, from, to }, deed)
  }
  return below
}

/** Nobody owes it yet: the body says who does, as with everything that has no owner. */
const giveTask = async (parts: ChainParts, passed: Passed, deed: Deed): Promise<void> => {
  const { decision, to } = passed
  const { network, origin } = decision
  const given = { id: elaborationId(decision.id, to.id), network, body: to.id, by: decision.createdBy, now: deed.now }
  const parent = { agreement: decision.id, relation: 'result' } as const
  const told = { decision: decision.id }
  await parts.writeDown(draftOf(passed), { ...given, parent, ...(origin ? { origin } : {}) }, { ...deed, told })
  const title = clip(titleIn(passed), itemTitleLimit)
  const id = idOf('elaborate', decision.id, to.id)
  const source = agreementRef(decision.id)
  await parts.putOnAgenda({ id, network, body: to.id, title, type: 'discussion', reason: 'elaborate', source }, deed)
}

const titleIn = ({ decision, from, to }: Passed): string =>
  wordsIn(to.language).reportBacks.task(decision.serial ?? decision.number, from.name, decision.title)

/** It says where it came from, and keeps of what theme and sector it is. */
const draftOf = (passed: Passed): Draft => {
  const { decision, from, to } = passed
  const { theme, level, sector, point } = decision.details
  const day = sayDate(decision.agreedOn, to.language)
  const source = wordsIn(to.language).reportBacks.source(decision.serial ?? decision.number, from.name, day)
  const details = { ...blankDraft.details, theme, level, sector, point, source }
  return { ...blankDraft, title: clip(titleIn(passed), titleLimit), agreedOn: decision.agreedOn, details }
}
