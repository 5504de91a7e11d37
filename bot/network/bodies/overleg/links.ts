/** The secretariat says how bodies feed one another. */
import { linkChoices, overlegAddLinkForm, overlegRemoveLinkForm } from '../../../../cards/overleg-forms.ts'
import type { AddLinkValues } from '../../../../cards/overleg-presses.ts'
import type { Words } from '../../../../cards/words/words.ts'
import type { Context } from '../../../chat/feature.ts'
import { openForm, type Reply } from '../../../chat/reply.ts'
import { requireChoice } from '../../../read-text.ts'
import { refusal } from '../../../refusal.ts'
import { type BodyLink, preparedBy } from '../../chain.ts'
import { listOrSearch } from '../../choices.ts'
import type { Body } from '../../network.ts'
import { bodyOptions } from '../../secretariat.ts'
import type { NetworkStore } from '../../store.ts'
import type { NetworkStores } from '../../stores.ts'
import { recordChange } from '../../write-down.ts'
import { requireBody } from '../find-body.ts'
import { sayLink } from './view-chain.ts'

/** The search of bodies beyond those that a form lists. */
export const bodySearch = 'overleg.bodies'

export const askLink = async (store: NetworkStore, id: string, context: Context): Promise<Reply> => {
  const body = await requireBody(store, id, context)
  const others = (await bodyOptions(store, context)).filter(({ value }) => value !== id)
  return openForm(overlegAddLinkForm(body, listOrSearch(others, [], bodySearch), context.words))
}

export const addLink = async (
  stores: NetworkStores,
  id: string,
  values: AddLinkValues,
  context: Context,
): Promise<Body> => {
  const { network: store } = stores
  const body = await requireBody(store, id, context)
  const does = requireChoice(values.does, linkChoices, 'does')
  if (values.other === '') throw refusal('field.missing', undefined, 'other')
  const other = await store.body(body.network, values.other)
  if (!other) throw refusal('network.choice-gone', undefined, 'other')
  const link = linkOf(does, body, other)
  const [links, bodies] = await Promise.all([store.bodyLinks(body.network), store.bodies(body.network)])
  requireSense(link, links, new Map(bodies.map((one) => [one.id, one.name])), context.words)
  await store.saveBodyLink(link)
  await recordLink(stores, link, 'overleg.linked', context)
  return body
}

const linkOf = (does: (typeof linkChoices)[number], { id, network }: Body, other: Body): BodyLink => {
  const [up, down] = [
    { network, from: id, to: other.id },
    { network, from: other.id, to: id },
  ]
  if (does === 'prepared-by') return { ...down, relation: 'prepares' }
  if (does === 'elaborated-by') return { ...down, relation: 'elaborates' }
  return does === 'fed-by' ? { ...down, relation: 'feeds' } : { ...up, relation: does }
}

/** @throws {Refusal} body.links-itself, body.links-already, body.prepares-circle, at the other body */
const requireSense = (
  link: BodyLink,
  links: readonly BodyLink[],
  names: ReadonlyMap<string, string>,
  words: Words,
): void => {
  if (link.from === link.to) throw refusal('body.links-itself', { body: names.get(link.from) ?? '' }, 'other')
  if (links.some((one) => sameLink(one, link)))
    throw refusal('body.links-already', { sentence: sayLink(link, names, words) }, 'other')
  const circle = circleThrough(link, links)
  if (!circle) return
  const path = circle.map((one) => sayLink(one, names, words)).join(' ')
  throw refusal('body.prepares-circle', { path }, 'other')
}

export const sameLink = (a: BodyLink, b: BodyLink): boolean =>
  a.from === b.from && a.to === b.to && a.relation === b.relation

/** The circle of preparing that a new link closes, itself first; null when it closes none. */
export const circleThrough = (link: BodyLink, links: readonly BodyLink[]): readonly BodyLink[] | null => {
  if (link.relation !== 'prepares') return null
  const ways: (readonly BodyLink[])[] = [[link]]
  const seen = new Set<string>()
  for (const way of ways) {
    const at = way.at(-1)?.to ?? ''
    if (at === link.from) return way
    if (seen.has(at)) continue
    seen.add(at)
    for (const to of preparedBy(links, at)) ways.push([...way, { ...link, from: at, to }])
  }
  return null
}

export const askUnlink = async (store: NetworkStore, id: string, context: Context): Promise<Reply> => {
  const body = await requireBody(store, id, context)
  const [links, bodies] = await Promise.all([store.bodyLinks(body.network), store.bodies(body.network)])
  const names = new Map(bodies.map((one) => [one.id, one.name]))
  const own = links.filter(({ from, to }) => from === id || to === id)
  if (own.length === 0) throw refusal('network.entry-gone')
  const options = own.map((link) => ({ value: keyOf(link), label: sayLink(link, names, context.words) }))
  return openForm(overlegRemoveLinkForm(body, options, context.words))
}

const keyOf = ({ from, to, relation }: BodyLink): string => `${relation} ${from} ${to}`

/** One that is gone meanwhile is gone. */
export const removeLinks = async (
  stores: NetworkStores,
  id: string,
  chosen: readonly string[],
  context: Context,
): Promise<Body> => {
  const { network: store } = stores
  const body = await requireBody(store, id, context)
  if (chosen.length === 0) throw refusal('field.missing', undefined, 'links')
  for (const link of await store.bodyLinks(body.network)) {
    if (!chosen.includes(keyOf(link))) continue
    await store.removeBodyLink(link)
    await recordLink(stores, link, 'overleg.unlinked', context)
  }
  return body
}

const recordLink = (
  stores: NetworkStores,
  { from, to, relation }: BodyLink,
  verb: string,
  context: Context,
): Promise<void> => recordChange(stores, context, { kind: 'body', id: from }, verb, { body: to, relation })
