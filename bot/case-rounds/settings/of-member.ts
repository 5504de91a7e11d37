/** Who leads case rounds is kept in the settings of bodies, and in the rounds that run. Who brought one in never is. */
import type { Context, Reader } from '../../chat/feature.ts'
import type { MemberAffairs } from '../../chat/member-affairs.ts'
import { KeyLost } from '../../keys.ts'
import type { Member } from '../../network/network.ts'
import type { NetworkStore } from '../../network/store.ts'
import { alterRound, alterSealed, type CaseHalves } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { nextDueIn } from '../round/given.ts'
import type { BodyCaseSettings, CaseSettingStore } from '../settings-store.ts'
import type { CaseRoundStore } from '../store.ts'

interface Stores {
  readonly network: NetworkStore
  readonly caseSettings: CaseSettingStore
  readonly caseRounds: CaseRoundStore
}

type Seats = Pick<CaseRound, 'secondFacilitator'> & { readonly facilitator: string | null }

export const caseRoundsOfMember = (stores: Stores): MemberAffairs => ({
  show: async (member, reader) => {
    const say = reader.words.caseSettings.ofMember
    const led = await ledBodies(stores, member)
    if (led.length === 0) return []
    const kept = led.map(({ name }) => ({ what: say.leads(name), until: say.until }))
    return [{ name: say.title, kept, data: { leadsCaseRoundsIn: led.map(({ name }) => name) } }]
  },
  countOf: async (member, reader) => sayLed(await ledBodies(stores, member), reader),
  handOver: async (from, to, context) => {
    await changeSettings(stores, from, (settings) => replaced(settings, from.id, to.id))
    await changeRounds(stores, { from: from.id, to: to.id }, context)
  },
  release: async (member, { words }) => {
    const led = await ledBodies(stores, member)
    await changeSettings(stores, member, (settings) => without(settings, member.id))
    return led.map(({ name }) => words.caseSettings.ofMember.released(name))
  },
  erase: async (member) => changeSettings(stores, member, (settings) => without(settings, member.id)),
})

const sayLed = (led: readonly { readonly name: string }[], { words }: Reader): readonly string[] =>
  led.map(({ name }) => words.caseSettings.ofMember.leads(name))

const isLedBy = ({ facilitator, secondFacilitator }: Seats, id: string): boolean =>
  facilitator === id || secondFacilitator === id

const ledBodies = async ({ network: store, caseSettings }: Stores, { network, id }: Member) => {
  const led = new Set(
    (await caseSettings.ofBodies(network)).filter(({ settings }) => isLedBy(settings, id)).map(({ body }) => body),
  )
  return (await store.bodies(network)).filter((body) => led.has(body.id))
}

const replaced = <Held extends Seats>(held: Held, from: string, to: string): Held => {
  const [facilitator, second] = [held.facilitator, held.secondFacilitator].map((one) => (one === from ? to : one))
  return { ...held, facilitator, secondFacilitator: second === facilitator ? null : second }
}

/** The second one takes the place; without one no cases are brought in until somebody is chosen. */
const without = (settings: BodyCaseSettings, id: string): BodyCaseSettings => {
  const [facilitator = null, secondFacilitator = null] = [settings.facilitator, settings.secondFacilitator].filter(
    (one) => one !== id && one !== null,
  )
  return { ...settings, facilitator, secondFacilitator, isOn: settings.isOn && facilitator !== null }
}

const changeSettings = async (
  { caseSettings }: Stores,
  { network, id }: Member,
  change: (settings: BodyCaseSettings) => BodyCaseSettings,
): Promise<void> => {
  for (const { body, settings } of await caseSettings.ofBodies(network))
    if (isLedBy(settings, id)) await caseSettings.saveOfBody(network, body, change(settings))
}

interface Seat {
  readonly from: string
  readonly to: string
}

const changeRounds = async ({ caseRounds }: Stores, seat: Seat, { network, now }: Context): Promise<void> => {
  const led = (await caseRounds.list(network.id, {})).filter(
    (round) => isLedBy(round, seat.from) && round.phase !== 'purged' && round.phase !== 'withdrawn',
  )
  for (const round of led) {
    const alias = await caseRounds.aliasOf(round, seat.to).catch(unlessLost)
    await caseRounds.change(network.id, round.id, (halves) => passSeat(halves, seat, alias), nextDueIn(network, now))
  }
}

const unlessLost = (error: unknown): null => {
  if (error instanceof KeyLost) return null
  throw error
}

/** Whoever takes over screens no case of their own, and nobody is told. */
const passSeat = (halves: CaseHalves, { from, to }: Seat, alias: string | null): CaseHalves => {
  const { facilitator, secondFacilitator } = replaced(halves.round, from, to)
  const after = alterRound(halves, { facilitator, secondFacilitator })
  const { sealed } = halves
  if (sealed === null || alias === null || sealed.submitter !== alias) return after
  const own = facilitator === to ? 'facilitator' : 'second'
  return alterSealed(after, { ...sealed, screeners: sealed.screeners.filter((one) => one !== own) })
}
