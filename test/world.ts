/** A small invented network on a real store, and people who speak to it through the app itself. */
import { type App, createApp } from '../bot/app.ts'
import type { Address } from '../bot/chat/address.ts'
import type { Feature } from '../bot/chat/feature.ts'
import type { Reply } from '../bot/chat/reply.ts'
import { instantOn } from '../bot/clock.ts'
import { enrol, findOrAddOrganisation, startNetwork } from '../bot/network/enrol.ts'
import { pageIdentity } from '../bot/network/joining/linking.ts'
import type { Body, Member, Role } from '../bot/network/network.ts'
import type { Card } from '../cards/card.ts'
import { allFields, type Form, firstValues } from '../cards/form.ts'
import { featuresOf } from '../scripts/features.ts'
import { openStorage, type Storage } from '../storage/open.ts'
import { openMigrated } from './storage/migrated.ts'

export interface World {
  readonly storage: Storage
  readonly app: App
  readonly network: string
  readonly bodies: Readonly<Record<string, Body>>
  readonly members: Readonly<Record<string, Member>>
  readonly faults: unknown[]
  /** The domain's time, in epoch milliseconds. */
  now: number
  readonly as: (name: string, body?: string) => Person
  readonly close: () => Promise<void>
}

export interface Person {
  readonly command: (name: string, text?: string) => Promise<Reply>
  readonly press: (name: string, data: unknown) => Promise<Reply>
  readonly submit: (form: Form, over?: Readonly<Record<string, unknown>>) => Promise<Reply>
}

const monday = '2026-11-23'

const people: readonly (readonly [string, string, Role, readonly string[]])[] = [
  ['Hanneke Dorsman', 'De Regio', 'secretariat', []],
  ['Anna Wiegersma', 'SWV Noorderkring VO', 'member', ['OOGO', 'Stuurgroep']],
  ['Bram Tolsma', 'Gemeente Duinrecht', 'member', ['OOGO']],
  ['Gijs Oosterbaan', 'SWV Noorderkring PO', 'chair', ['OOGO']],
  ['Femke Lubbersen', 'RBL Noorderkring', 'member', ['Beleidsgroep']],
]

/** @param at a URL, or a database that is open; a new one when left out. @param more features of the test itself, beside ours */
export const openWorld = async (at?: string | Storage, more: readonly Feature[] = []): Promise<World> => {
  const storage = at === undefined ? await openMigrated() : typeof at === 'string' ? await openStorage(at) : at
  const given = { name: 'Regio Noord', holidayRegion: 'noord' } as const
  const { network, bodies } = must(await startNetwork(storage.network, given), 'empty database')
  const members: Record<string, Member> = {}
  for (const [name, organisation, role, seats] of people) {
    const { id } = await findOrAddOrganisation(storage.network, network.id, organisation)
    const taken = bodies.filter((body) => seats.includes(body.name)).map((body) => body.id)
    const member = await enrol(
      storage.network,
      { network: network.id, name, organisation: id, function: '', role },
      taken,
    )
    members[name.split(' ')[0] ?? ''] = member
  }
  const faults: unknown[] = []
  const world = { now: instantOn(monday, 10) }
  const app = createApp({
    features: [...featuresOf(storage, () => 'http://127.0.0.1:3978'), ...more],
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now: () => world.now },
    onFault: (error) => void faults.push(error),
  })
  const bodyByName = Object.fromEntries(bodies.map((body) => [body.name, body]))
  return Object.assign(world, {
    storage,
    app,
    network: network.id,
    bodies: bodyByName,
    members,
    faults,
    as: (name: string, body?: string) =>
      personOf(app, must(members[name], name), body ? must(bodyByName[body], body) : null),
    close: storage.close,
  })
}

/** @param app the one that is asked, wherever it runs. @param body in whose conversation on our page; null for the member's own */
export const personOf = (app: Pick<App, 'answer'>, member: Member, body: Body | null): Person => {
  const at: Address = { surface: 'web', space: member.network, conversation: body?.id ?? `@${member.id}` }
  const asked = { from: pageIdentity(member), at, isPrivate: body === null, language: 'nl' as const }
  return {
    command: async (name, text = '') =>
      (await app.answer({ ...asked, kind: 'command', name, text, mentions: [] })).reply,
    press: async (name, data) => (await app.answer({ ...asked, kind: 'press', name, data })).reply,
    submit: async (form, over = {}) => {
      const values = { ...valuesOf(form), ...over }
      return (await app.answer({ ...asked, kind: 'submit', name: form.name, state: form.state, values })).reply
    },
  }
}

/** What a form sends when it is confirmed as it opened. */
export const valuesOf = (form: Form): Readonly<Record<string, unknown>> => firstValues(allFields(form))

export const formIn = (reply: Reply): Form => {
  if (reply.kind !== 'form') throw new Error(`Expected a form, got ${JSON.stringify(reply)}`)
  return reply.form
}

export const cardIn = (reply: Reply): Card => {
  if (reply.kind !== 'whisper') throw new Error(`Expected a card, got ${JSON.stringify(reply)}`)
  return reply.card
}

export const problemsIn = (reply: Reply): Readonly<Record<string, string>> => {
  if (reply.kind !== 'invalid') throw new Error(`Expected problems, got ${JSON.stringify(reply)}`)
  return reply.problems
}

export const must = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`)
  return value
}
