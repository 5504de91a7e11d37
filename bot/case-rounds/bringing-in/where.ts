/** Where somebody can bring in a case, and how it is done there. */
import type { Context } from '../../chat/feature.ts'
import type { Body, Member } from '../../network/network.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import { type Refusal, refusal } from '../../refusal.ts'
import { levels, ways } from '../case-round.ts'
import { type BodyCaseSettings, usualBodySettings } from '../settings-store.ts'
import { voicesIn } from '../voices.ts'
import type { BringingInStores } from './stores.ts'

type Asking = Pick<Context, 'network' | 'member' | 'covers'>
type Stores = Pick<BringingInStores, 'network' | 'caseSettings'>

export interface CaseBody {
  readonly body: Body
  readonly settings: BodyCaseSettings & { readonly facilitator: string }
}

/** Bodies with case rounds in which they have a say; the secretariat, which has no say in a round, brings nothing in. */
export const bodiesForCases = async (stores: Stores, asking: Asking): Promise<readonly CaseBody[]> => {
  const { network, member } = asking
  if (member.role === 'secretariat') return []
  const set = new Map((await stores.caseSettings.ofBodies(network.id)).map(({ body, settings }) => [body, settings]))
  const found: CaseBody[] = []
  for (const body of await bodiesHeardFrom(stores.network, { member, covers: await membersCovered(stores, asking) })) {
    const settings = set.get(body.id)
    const led = settings?.isOn ? await ledToday(stores, body, settings) : null
    if (led) found.push({ body, settings: led })
  }
  return found
}

/** Who keeps the secretariat's place has no say in a round by it either. */
const membersCovered = async ({ network: store }: Stores, { network, covers }: Asking): Promise<readonly string[]> => {
  const absent = await Promise.all(covers.map((id) => store.member(network.id, id)))
  return absent.flatMap((one) => (one === null || one.role === 'secretariat' ? [] : [one.id]))
}

/** Whoever lost their say in the body leads nothing; the second one takes their place. Null where nobody is left. */
const ledToday = async (
  { network: store }: Stores,
  { network, id }: Body,
  settings: BodyCaseSettings,
): Promise<CaseBody['settings'] | null> => {
  const heard = new Set((await voicesIn(store, network, id)).map((one) => one.id))
  const [facilitator, secondFacilitator = null] = [settings.facilitator, settings.secondFacilitator].filter(
    (one) => one !== null && heard.has(one),
  )
  return facilitator == null ? null : { ...settings, facilitator, secondFacilitator }
}

/** Of these roles nobody has a say of their own: asking the chair to set something would help none of them. */
export const bringsNone = ({ role }: Pick<Member, 'role'>): boolean =>
  role === 'secretariat' || role === 'reader' || role === 'auditor'

const refuseNone = ({ member }: Asking, field?: string): Refusal =>
  refusal(bringsNone(member) ? 'case-round.brings-none' : 'case-round.not-set-up', undefined, field)

/** @throws {Refusal} case-round.brings-none, case-round.not-set-up where there is none at all */
export const requireBodiesForCases = async (stores: Stores, asking: Asking): Promise<readonly CaseBody[]> => {
  const found = await bodiesForCases(stores, asking)
  if (found.length === 0) throw refuseNone(asking)
  return found
}

/** @throws {Refusal} case-round.brings-none, case-round.not-set-up */
export const findCaseBody = async (stores: Stores, id: string, asking: Asking): Promise<CaseBody> => {
  const found = (await bodiesForCases(stores, asking)).find(({ body }) => body.id === id)
  if (!found) throw refuseNone(asking, 'body')
  return found
}

/** @property settings by which it is brought in; those of a case that came back stand in its round. */
export interface CasePlace {
  readonly body: Body
  readonly settings: BodyCaseSettings
}

/**
 * A case that came back goes back to where it was brought in, whatever became of that body, or of a say in it, since.
 *
 * @param seen the version in which it came back; 0 for a new one
 * @throws {Refusal} case-round.not-set-up
 */
export const findPlace = async (
  stores: Stores,
  { body: id, seen }: { readonly body: string; readonly seen: number },
  asking: Asking,
): Promise<CasePlace> => {
  if (seen === 0) return findCaseBody(stores, id, asking)
  const body = await stores.network.body(asking.network.id, id)
  if (!body) throw refusal('case-round.not-set-up', undefined, 'body')
  return { body, settings: usualBodySettings }
}

/** What was chosen, or what is usual in the body. */
export const levelOf = (chosen: string, { settings }: CasePlace) =>
  levels.find((one) => one === chosen) ?? settings.level
export const wayOf = (chosen: string, { settings }: CasePlace) => ways.find((one) => one === chosen) ?? settings.way

/** Organisations that have a say in the body, by name. With few of them people can guess. */
export const organisationsIn = async (
  { network: store }: Pick<Stores, 'network'>,
  { network, id }: Pick<Body, 'network' | 'id'>,
): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const heard = new Set((await voicesIn(store, network, id)).map(({ organisation }) => organisation))
  return (await store.organisations(network)).filter((one) => heard.has(one.id))
}
