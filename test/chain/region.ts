/** Bodies that feed one another somehow, and what was done to them, kept apart from the app that is tried. */

import type { AgendaItem } from '../../bot/agenda-items/agenda-item.ts'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import type { BodyLink, Relation } from '../../bot/network/chain.ts'
import type { Body } from '../../bot/network/network.ts'
import { formIn, must, openWorld, type World } from '../world.ts'

/** What must have come of what was done. */
export interface Ledger {
  readonly decisions: { title: string; body: string; meeting: string; item: string | null; below: readonly string[] }[]
  readonly intentions: { title: string; body: string }[]
  readonly items: { title: string; body: string }[]
  readonly sentOn: { item: string; body: string }[]
  readonly closed: { meeting: string; body: string; hearers: readonly string[] }[]
  readonly written: { text: string; from: string; to: readonly string[] }[]
  /** Meetings that got their day while their body heard of others. */
  readonly told: { meeting: string; body: string }[]
}

export interface Region {
  readonly world: World
  readonly bodies: readonly Body[]
  readonly links: BodyLink[]
  readonly ledger: Ledger
  /** Names that no two things share. */
  readonly name: (what: string) => string
}

const relations: readonly Relation[] = ['prepares', 'elaborates', 'feeds']

/** @param arrows from, to and relation, each counted round */
export const openRegion = async (
  size: number,
  arrows: readonly (readonly [number, number, number])[],
): Promise<Region> => {
  const world = await openWorld()
  const { network: store } = world.storage
  for (const link of await store.bodyLinks(world.network)) await store.removeBodyLink(link)
  const bodies = (await store.bodies(world.network)).slice(0, size)
  for (const body of bodies)
    await store.saveBody({ ...body, customs: { ...body.customs, standing: [], needsBothSides: false, papersDays: 3 } })
  const links: BodyLink[] = []
  for (const [from, to, relation] of arrows) {
    const link = linkOf(bodies, from, to, relation)
    if (link.from === link.to || hasLink(links, link)) continue
    links.push(link)
    await store.saveBodyLink(link)
  }
  let count = 0
  const ledger = { decisions: [], intentions: [], items: [], sentOn: [], closed: [], written: [], told: [] }
  return { world, bodies, links, ledger, name: (what) => `${what} ${++count}` }
}

export const linkOf = (bodies: readonly Body[], from: number, to: number, relation: number): BodyLink => {
  const [a, b] = [pick(bodies, from), pick(bodies, to)]
  return { network: a.network, from: a.id, to: b.id, relation: pick(relations, relation) }
}

export const hasLink = (links: readonly BodyLink[], link: BodyLink): boolean =>
  links.some((one) => one.from === link.from && one.to === link.to && one.relation === link.relation)

export const pick = <T>(from: readonly T[], at: number): T => must(from[at % from.length], 'anything')

const others = (links: readonly BodyLink[], relation: Relation, body: string): readonly string[] =>
  links.filter((one) => one.relation === relation && one.to === body).map(({ from }) => from)

export const elaboratorsOf = (links: readonly BodyLink[], body: string): readonly string[] =>
  others(links, 'elaborates', body)

/**
 * Whoever works out what it decides; whoever works out what those decide for which it prepares; for whom others prepare:
 * these others; and whom it feeds.
 */
export const hearersOf = ({ links, bodies }: Pick<Region, 'links' | 'bodies'>, body: string): readonly string[] => {
  const to = (relation: Relation) => links.filter((one) => one.relation === relation && one.from === body)
  const heard = new Set([
    ...others(links, 'elaborates', body),
    ...to('prepares').flatMap((one) => others(links, 'elaborates', one.to)),
    ...others(links, 'prepares', body),
    ...to('feeds').map((one) => one.to),
  ])
  return bodies.map(({ id }) => id).filter((id) => id !== body && heard.has(id))
}

export const hearsAny = (region: Region, body: string): boolean =>
  region.bodies.some(({ id }) => hearersOf(region, id).includes(body))

export const secretariat = ({ world }: Region) => world.as('Hanneke')

/** Opens a form, fills it in, and sends it until it is taken; again where it is sent twice. */
export const fillIn = async (
  region: Region,
  press: readonly [name: string, data: unknown],
  values: Readonly<Record<string, unknown>>,
  isTwice = false,
): Promise<Reply> => {
  const opened = await secretariat(region).press(...press)
  if (opened.kind !== 'form') return opened
  let sent = { form: formIn(opened), reply: await secretariat(region).submit(formIn(opened), values) }
  // What is warned of, or shown beforehand, is sent once more.
  for (let at = 0; at < 3 && sent.reply.kind === 'form'; at++)
    sent = { form: sent.reply.form, reply: await secretariat(region).submit(sent.reply.form, values) }
  if (isTwice) await secretariat(region).submit(sent.form, values)
  return sent.reply
}

export const allMeetings = ({ world }: Region): Promise<readonly Meeting[]> =>
  world.storage.meetings.list(world.network, {}, { limit: 1000 })

export const allItems = async ({ world, bodies }: Region): Promise<readonly AgendaItem[]> =>
  (await Promise.all(bodies.map(({ id }) => world.storage.agendaItems.ofBody(world.network, id)))).flat()

export const allAgreements = async ({ world }: Region): Promise<readonly Agreement[]> =>
  (await world.storage.agreements.list(world.network, {}, 5000)).items
