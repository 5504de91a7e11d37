/** Who leads case rounds is kept in the settings of bodies, and in the rounds that run. Who brought one in never is. */
import type { Context, Reader } from '../../chat/feature.ts'
import type { MemberAffairs } from '../../chat/member-affairs.ts'
import type { Member } from '../../network/network.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { ReminderStore } from '../../reminders/store.ts'
import type { CaseRound } from '../case-round.ts'
import type { BodyCaseSettings, CaseSettingStore } from '../settings-store.ts'
import type { CaseRoundStore } from '../store.ts'
import { giveSeats } from './give-seats.ts'

interface Stores {
  readonly network: NetworkStore
  readonly caseSettings: CaseSettingStore
  readonly caseRounds: CaseRoundStore
  readonly reminders: ReminderStore
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
    await changeRounds(stores, from.id, (round) => replaced<Seats>(round, from.id, to.id), context)
  },
  release: async (member, context) => {
    const led = await ledBodies(stores, member)
    await leaveSeats(stores, member, context)
    return led.map(({ name }) => context.words.caseSettings.ofMember.released(name))
  },
  erase: (member, context) => leaveSeats(stores, member, context),
})

const leaveSeats = async (stores: Stores, member: Member, context: Context): Promise<void> => {
  await changeSettings(stores, member, (settings) => {
    const seats = without(settings, member.id)
    return { ...settings, ...seats, isOn: settings.isOn && seats.facilitator !== null }
  })
  await changeRounds(stores, member.id, (round) => without(round, member.id), context)
}

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
const without = (held: Seats, id: string): Seats => {
  const [facilitator = null, secondFacilitator = null] = [held.facilitator, held.secondFacilitator].filter(
    (one) => one !== id && one !== null,
  )
  return { facilitator, secondFacilitator }
}

const changeSettings = async (
  { caseSettings }: Stores,
  { network, id }: Member,
  change: (settings: BodyCaseSettings) => BodyCaseSettings,
): Promise<void> => {
  for (const { body, settings } of await caseSettings.ofBodies(network))
    if (isLedBy(settings, id)) await caseSettings.saveOfBody(network, body, change(settings))
}

const changeRounds = async (
  stores: Stores,
  from: string,
  change: (round: CaseRound) => Seats,
  context: Context,
): Promise<void> => {
  const led = (await stores.caseRounds.list(context.network.id, {})).filter(
    (round) => isLedBy(round, from) && round.phase !== 'purged' && round.phase !== 'withdrawn',
  )
  for (const round of led) {
    const { facilitator, secondFacilitator } = change(round)
    // Nobody is left to lead it.
    if (facilitator === null) continue
    await giveSeats(stores, round, { facilitator, secondFacilitator }, context)
  }
}
