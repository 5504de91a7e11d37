/** A body is added from a template, and changed: its name, level, language, rings, seats and customs. */

import type { Form } from '../../../cards/form.ts'
import {
  type BodyState,
  type BodyValues,
  networkBodyForm,
  networkStartBodyForm,
  noTemplate,
  type StartBodyValues,
} from '../../../cards/network-body-form.ts'
import type { EntryState } from '../../../cards/network-fields.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { requireChoice } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import { usualCustoms } from '../customs.ts'
import { addBody, newBody } from '../enrol.ts'
import { beginEntry, findKept, recordEntry, requireCurrent } from '../entry.ts'
import { type Body, levels } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { bodyTemplates, templateOf } from './body-templates.ts'
import { readCustoms, writeCustoms } from './overleg/customs-form.ts'
import { sayLink } from './overleg/view-chain.ts'
import { readSeatPlan, writeSeatPlan } from './seat-plan.ts'
import { usualLinksOf } from './usual-links.ts'

/** A new body begins with its template. @throws {Refusal} network.entry-gone */
export const askBody = async ({ network: store }: NetworkStores, id: string, context: Context): Promise<Form> => {
  const { network, words } = context
  if (id === '')
    return networkStartBodyForm(
      bodyTemplates.map((one) => ({ value: one.id, label: one.name })),
      words,
    )
  const body = await store.body(network.id, id)
  if (!body) throw refusal('network.entry-gone')
  return formOf(body, { id, version: versionOf(body) }, words)
}

const formOf = (body: Body, entry: EntryState, words: Words, said = ''): Form => {
  const { name, level, language, hasRings, template, seatPlan } = body
  const state = { ...entry, template: template ?? noTemplate }
  const own = { ...state, name, level, language, hasRings, plan: writeSeatPlan(seatPlan, words) }
  const customs = writeCustoms(body.customs, words)
  return networkBodyForm({ ...own, customs, said, isUnfolded: false }, words)
}

/** Slack's "Meer": what was filled in so far, with everything in sight. */
export const unfoldBody = async (
  { state, values }: { state: BodyState; values: BodyValues },
  { words }: Context,
): Promise<Reply> => {
  const { usual } = writeCustoms(usualCustoms, words)
  const level = levels.find((one) => one === values.level) ?? 'policy'
  const language = values.language === 'en' ? 'en' : 'nl'
  const own = { ...state, ...values, level, language, hasRings: values.rings === 'yes' } as const
  return openForm(networkBodyForm({ ...own, customs: { ...values, usual }, said: '', isUnfolded: true }, words))
}

/** Opens the whole form, filled in as the template has it. */
export const startBody =
  ({ network: store }: NetworkStores) =>
  async ({ values }: { values: StartBodyValues }, context: Context): Promise<Reply> => {
    const { network, words } = context
    const template = templateOf(values)
    const isNamed = values.name.trim() !== ''
    const bodies = await store.bodies(network.id)
    const name = isNamed ? beginEntry(null, values.name, bodies, context).name : template?.name
    const body = newBody(network.id, name ?? '', template)
    return openForm(formOf(body, { id: '', version: '' }, words, proposeLinks(body, bodies, words)))
  }

/** What such a body usually feeds is said, and left to the secretariat. */
const proposeLinks = (body: Body, bodies: readonly Body[], words: Words): string => {
  const own = usualLinksOf([...bodies, body]).filter(({ from, to }) => from === body.id || to === body.id)
  const names = new Map([...bodies, body].map(({ id, name }) => [id, name]))
  const sentences = own.map((link) => sayLink(link, names, words)).join(' ')
  return sentences === '' ? '' : words.overleg.proposedLink(sentences)
}

/** @returns the body as it is kept now */
export const writeBody = async (
  stores: NetworkStores,
  state: BodyState,
  values: BodyValues,
  context: Context,
): Promise<Body> => {
  const { network: store } = stores
  const bodies = await store.bodies(context.network.id)
  const kept = findKept(bodies, state.id)
  const body: Body = {
    ...(kept ?? newBody(context.network.id, '', templateOf(state))),
    ...beginEntry(kept, values.name, bodies, context),
    level: requireChoice(values.level, levels, 'level'),
    language: requireChoice(values.language, ['nl', 'en'], 'language'),
    hasRings: requireChoice(values.rings, ['yes', 'no'], 'rings') === 'yes',
    seatPlan: readSeatPlan(values.plan, 'plan'),
    customs: readCustoms(values, context.today),
  }
  requireCurrent(kept, body, state.version)
  if (kept) await changeBody(store, kept, body)
  else await addBody(store, body)
  await recordEntry(stores, context, 'body', kept, body)
  return body
}

/** Its channels bear its name. @throws {Refusal} body.outer-ring */
export const changeBody = async (store: NetworkStore, kept: Body, body: Body): Promise<void> => {
  if (kept.hasRings && !body.hasRings) await requireEmptyOuterRing(store, body)
  await store.saveBody(body)
  for (const channel of await store.channelsOfBody(body.network, body.id)) {
    if (channel.name === kept.name) await store.saveChannel({ ...channel, name: body.name })
  }
}

/** Nobody gets a say, or loses sight, because a ring is gone. @throws {Refusal} body.outer-ring at the field */
const requireEmptyOuterRing = async (store: NetworkStore, { network, id }: Body): Promise<void> => {
  const [seats, members] = await Promise.all([store.seatsOfBody(network, id), store.membersOfBody(network, id)])
  const there = new Set(members.map((member) => member.id))
  const count = seats.filter(({ ring, member }) => ring === 'outer' && there.has(member)).length
  if (count > 0) throw refusal('body.outer-ring', { count }, 'rings')
}
