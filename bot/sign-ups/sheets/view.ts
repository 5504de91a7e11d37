/** Gathers what the card of a sheet shows, in the reader's language. */
import type { KindView, PartyView, SheetView } from '../../../cards/sign-ups.ts'
import type { Reader } from '../../chat/feature.ts'
import { shownName } from '../../chat/shown-name.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Member } from '../../network/network.ts'
import type { FindThing } from '../../reminders/by-hand/things.ts'
import { attendingOf, isTaking, type SignUp, type SignUpKind, type SignUpSheet } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'

type Stores = Pick<SignUpStores, 'signUps' | 'network'>

/** @property member whose own sign-ups are shown. @property isInside they see who the others are. */
export interface SheetReader {
  readonly member: string
  readonly isInside: boolean
  readonly maySteer: boolean
}

/** @param reading null for a channel, where everybody reads the same */
export const viewSheet = async (
  stores: Stores,
  findThing: FindThing,
  sheet: SignUpSheet,
  reading: SheetReader | null,
  reader: Reader,
): Promise<SheetView> => {
  const { network, id, title, explanation, most, per } = sheet
  const [signUps, named, body, owner] = await Promise.all([
    stores.signUps.signUps(network, id),
    nameAll(stores, network, reader),
    stores.network.body(network, sheet.body),
    stores.network.member(network, sheet.owner),
  ])
  const { placed, waiting } = attendingOf(sheet, signUps)
  const isInside = reading?.isInside === true
  return {
    ...{ id, title, explanation, most, per },
    body: body?.name ?? title,
    about: await viewAbout(findThing, sheet, reader),
    kinds: sheet.kinds.map((kind): KindView => {
      const some = kind === 'attend' ? placed : signUps.filter((one) => one.kind === kind)
      return { kind, count: some.length, parties: isInside ? partiesOf(some, named) : null }
    }),
    organisations: partiesOf(placed, named).map(({ organisation }) => organisation),
    waiting: { count: waiting.length, names: isInside ? waiting.map((one) => named.both(one)) : null },
    lastOn: sheet.lastOn && sayDate(sheet.lastOn, reader.language),
    owner: owner?.name ?? '',
    isTaking: isTaking(sheet, dayAt(reader.now)),
    own: reading ? ownOf(sheet, signUps, reading.member) : [],
    reader: reading,
  }
}

/** What somebody has signed up for, with their place on the waiting list where they wait. */
export const ownOf = (sheet: SignUpSheet, signUps: readonly SignUp[], member: string) => {
  const { waiting } = attendingOf(sheet, signUps)
  return signUps
    .filter((one) => one.member === member)
    .map(({ kind }): { readonly kind: SignUpKind; readonly place: number | null } => {
      const at = kind === 'attend' ? waiting.findIndex((one) => one.member === member) : -1
      return { kind, place: at < 0 ? null : at + 1 }
    })
}

/** A thing of other bodies is not named to this one. */
const viewAbout = async (
  findThing: FindThing,
  { network, body, about }: SignUpSheet,
  { words }: Reader,
): Promise<SheetView['about']> => {
  const thing = about && (await findThing(network, about, words))
  return about && thing && (thing.bodies?.includes(body) ?? true) ? { name: thing.name, ref: about } : null
}

export interface Named {
  readonly person: (signUp: SignUp) => string
  readonly organisation: (signUp: SignUp) => string
  readonly both: (signUp: SignUp) => string
  readonly member: (signUp: SignUp) => Member | null
}

export const nameAll = async (
  { network: store }: Pick<SignUpStores, 'network'>,
  network: string,
  { words }: Pick<Reader, 'words'>,
): Promise<Named> => {
  const [present, former, organisations] = await Promise.all([
    store.members(network),
    store.formerMembers(network),
    store.organisations(network),
  ])
  const members = new Map([...former, ...present].map((one) => [one.id, one]))
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const organisation = (one: SignUp): string => names.get(one.organisation) ?? words.chat.noName
  const person = (one: SignUp): string => {
    const found = members.get(one.member)
    return found ? shownName(found, names.get(one.organisation), words) : words.chat.noName
  }
  return {
    ...{ person, organisation },
    both: (one) => `${person(one)} (${organisation(one)})`,
    member: (one) => members.get(one.member) ?? null,
  }
}

/** By name of the organisation; of one in the order in which they came. */
const partiesOf = (signUps: readonly SignUp[], named: Named): readonly PartyView[] =>
  [...Map.groupBy(signUps, named.organisation)]
    .map(([organisation, some]) => ({ organisation, names: some.map(named.person) }))
    .toSorted((a, b) => a.organisation.localeCompare(b.organisation, 'nl'))
