/** A body of eight with a case round in it, brought in by the rules themselves; people speak to it through the app. */

import { type RoundStart, startDraft } from '../../bot/case-rounds/bringing-in/draft.ts'
import { releaseCase } from '../../bot/case-rounds/bringing-in/screen-case.ts'
import { submitCase } from '../../bot/case-rounds/bringing-in/submit-case.ts'
import type { CaseHalves, Given } from '../../bot/case-rounds/case-halves.ts'
import type { CaseRound } from '../../bot/case-rounds/case-round.ts'
import { givenAt, nextDueIn } from '../../bot/case-rounds/round/given.ts'
import { usualSettings } from '../../bot/case-rounds/settings.ts'
import { instantOn } from '../../bot/clock.ts'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import type { Form } from '../../cards/form.ts'
import type { Storage } from '../../storage/open.ts'
import { formIn, must, openWorld, type Person, type World } from '../world.ts'
import { member as actorOf, goodForm } from './one-round.ts'

const more = ['Sietske Bakema', 'Ruben Visserman', 'Mirjam Okkema', 'Joost Haverland', 'Lieke Terpstra'] as const

export interface RoundWorld extends World {
  /** Brought in, released, and to be published at 14:00 of the day, Monday 23 November 2026 unless said otherwise. */
  readonly bringIn: (id: string, by: string, start?: Partial<RoundStart>, day?: string) => Promise<void>
  /** The clock goes to an hour of a day, and what is due is done. */
  readonly to: (day: string, hour: number) => Promise<void>
  readonly round: (id: string) => Promise<CaseRound>
  readonly opened: (name: string, id: string, press?: string) => Promise<Form>
  readonly change: (id: string, step: (halves: CaseHalves, given: Given) => CaseHalves) => Promise<void>
  readonly people: readonly string[]
}

const region = { holidayRegion: 'noord' } as const

export const openRoundWorld = async (at?: string | Storage): Promise<RoundWorld> => {
  const world = await openWorld(at)
  const { storage, network, bodies, members } = world
  const oogo = must(bodies.OOGO, 'OOGO')
  for (const name of more) {
    const { id } = await findOrAddOrganisation(storage.network, network, `Stichting ${name.split(' ')[1]}`)
    const joined = await enrol(storage.network, { network, name, organisation: id, function: '', role: 'member' }, [
      oogo.id,
    ])
    Object.assign(members, { [name.split(' ')[0] ?? '']: joined })
  }
  const idOf = (name: string): string => must(members[name], name).id
  const change: RoundWorld['change'] = async (id, step) => {
    const given = givenAt(region, world.now)
    await storage.caseRounds.change(network, id, (halves) => step(halves, given), nextDueIn(region, world.now))
  }
  const to: RoundWorld['to'] = async (day, hour) => {
    world.now = instantOn(day, hour)
    await world.app.wake()
  }
  const bringIn: RoundWorld['bringIn'] = async (id, by, start = {}, day = '2026-11-23') => {
    world.now = instantOn(day, 8)
    const people = { facilitator: idOf('Gijs'), secondFacilitator: idOf('Sietske'), first: null }
    const usual = { way: 'written', level: 'sealed', settings: usualSettings } as const
    const draft = startDraft({ id, network, body: oogo.id, ...usual, ...people, ...start }, { now: world.now })
    await storage.caseRounds.begin(draft, nextDueIn(region, world.now))
    const alias = await storage.caseRounds.aliasOf({ network, id }, idOf(by))
    const submitting = { alias, seat: null, organisations: 9, mayBeGuessed: true, form: goodForm }
    await change(id, (halves, given) => submitCase(halves, submitting, given))
    world.now = must((await storage.caseRounds.find(network, id))?.round.startedAt, 'moment of screening')
    await change(id, (halves, given) => releaseCase(halves, actorOf('lead', { seat: 'facilitator' }), given))
  }
  return Object.assign(world, {
    bringIn,
    to,
    change,
    people: ['Anna', 'Bram', 'Gijs', ...more.map((name) => name.split(' ')[0] ?? '')],
    round: async (id: string) => must(await storage.caseRounds.find(network, id), id).round,
    opened: async (name: string, id: string, press = 'case-round.take-part') =>
      formIn(await world.as(name).press(press, { round: id })),
  })
}

/** What somebody fills in, in the form as it opens; it is sent until nothing is left to confirm. */
export const fillIn = async (
  world: RoundWorld,
  name: string,
  id: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Form> => {
  const person: Person = world.as(name)
  return formIn(await person.submit(await world.opened(name, id), values))
}

export const saidIn = (form: Form): string => JSON.stringify(form.fields)
