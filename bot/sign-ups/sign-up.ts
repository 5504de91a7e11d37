/**
 * A sheet on which whoever wants signs up: to attend, to read along, to help. What has a maximum has a waiting list.
 * Pure: time and people are arguments, and what cannot be is a Refusal.
 */
import type { Ref } from '../ref.ts'
import { refusal } from '../refusal.ts'

/** Aanmelden, meelezen, meehelpen. */
export const signUpKinds = ['attend', 'read-along', 'help'] as const
export type SignUpKind = (typeof signUpKinds)[number]

/** Of whom one place is: of one person, or of one organisation, in which a colleague may replace another. */
export const places = ['member', 'organisation'] as const
export type Per = (typeof places)[number]

/**
 * @property about the thing for which one signs up, or null where the title says all.
 * @property explanation '' for none.
 * @property most places for `attend`; 0 for as many as come. Of `read-along` and `help` there are never too many.
 * @property per of whom a place to attend is.
 * @property lastOn the last day on which one signs up (`YYYY-MM-DD`), or null.
 * @property owner the member whom one asks; '' where they have left: then it is of the stewards of its body.
 */
export interface SignUpSheet {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly about: Ref | null
  readonly title: string
  readonly explanation: string
  readonly kinds: readonly SignUpKind[]
  readonly most: number
  readonly per: Per
  readonly lastOn: string | null
  readonly owner: string
  readonly state: 'open' | 'closed'
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change, also of who has signed up. */
  readonly version: number
}

/** What is known of a sheet before it is opened. */
export type SheetDraft = Pick<
  SignUpSheet,
  'id' | 'body' | 'about' | 'title' | 'explanation' | 'kinds' | 'most' | 'per' | 'lastOn' | 'owner'
>

/** @property organisation for which they came when they signed up. @property place the lower, the earlier. */
export interface SignUp {
  readonly network: string
  readonly sheet: string
  readonly kind: SignUpKind
  readonly member: string
  readonly organisation: string
  readonly place: number
}

export const sheetRef = (id: string): Ref => ({ kind: 'sign-up-sheet', id })

/** A title as of an agenda item; an explanation as people read one on a card. */
export const [titleLimit, explanationLimit] = [150, 600]
/** More than any hall of a region holds. */
export const mostPlaces = 2_000

/** The last day ends when the clock says so, also where nobody has closed the sheet yet. */
export const isTaking = ({ state, lastOn }: SignUpSheet, today: string): boolean =>
  state === 'open' && (lastOn === null || today <= lastOn)

/** @throws {Refusal} sign-up.closed */
export const requireTaking = (sheet: SignUpSheet, today: string): SignUpSheet => {
  if (!isTaking(sheet, today)) throw refusal('sign-up.closed')
  return sheet
}

export interface Attending {
  readonly placed: readonly SignUp[]
  readonly waiting: readonly SignUp[]
}

/** Who has a place and who waits for one, each in the order in which they came. */
export const attendingOf = ({ most }: Pick<SignUpSheet, 'most'>, signUps: readonly SignUp[]): Attending => {
  const inOrder = signUps.filter(({ kind }) => kind === 'attend').toSorted((a, b) => a.place - b.place)
  const room = most === 0 ? inOrder.length : most
  return { placed: inOrder.slice(0, room), waiting: inOrder.slice(room) }
}

/** Whoever waited before and has a place now. */
export const findMovedUp = (before: Attending, after: Attending): readonly SignUp[] =>
  after.placed.filter(({ member }) => before.waiting.some((one) => one.member === member))

/** @property held by whom the place of their organisation is taken, where it has but one. */
export type Joined =
  | { readonly kind: 'signed'; readonly signUp: SignUp }
  | { readonly kind: 'already' }
  | { readonly kind: 'held'; readonly held: SignUp }

type Joining = Pick<SignUp, 'kind' | 'member' | 'organisation'>

/** @throws {Refusal} sign-up.closed, sign-up.kind-gone */
export const join = (sheet: SignUpSheet, signUps: readonly SignUp[], who: Joining, today: string): Joined => {
  requireTaking(sheet, today)
  if (!sheet.kinds.includes(who.kind)) throw refusal('sign-up.kind-gone')
  const ofKind = signUps.filter(({ kind }) => kind === who.kind)
  if (ofKind.some(({ member }) => member === who.member)) return { kind: 'already' }
  const held = isOfOrganisation(sheet, who.kind) && ofKind.find((one) => one.organisation === who.organisation)
  if (held) return { kind: 'held', held }
  const last = Math.max(0, ...signUps.map(({ place }) => place))
  return { kind: 'signed', signUp: { ...who, network: sheet.network, sheet: sheet.id, place: last + 1 } }
}

/**
 * A colleague takes over the place of their organisation, where it stands in the order.
 *
 * @throws {Refusal} sign-up.closed, sign-up.kind-gone, sign-up.held-by-another where it is of somebody else by now
 */
export const replace = (
  sheet: SignUpSheet,
  signUps: readonly SignUp[],
  who: Pick<SignUp, 'member' | 'organisation'>,
  { instead, today }: { readonly instead: string; readonly today: string },
): SignUp => {
  const joined = join(sheet, signUps, { ...who, kind: 'attend' }, today)
  if (joined.kind !== 'held' || joined.held.member !== instead) throw refusal('sign-up.held-by-another')
  return { ...joined.held, member: who.member }
}

const isOfOrganisation = ({ per }: SignUpSheet, kind: SignUpKind): boolean =>
  kind === 'attend' && per === 'organisation'

type Change = Pick<SignUpSheet, 'title' | 'explanation' | 'kinds' | 'most' | 'per' | 'lastOn'>

/**
 * Nobody loses a place that they have; and how one takes part stays as it was when they signed up.
 *
 * @throws {Refusal} sign-up.most-below at `most`, form.overtaken
 */
export const changeSheet = (sheet: SignUpSheet, signUps: readonly SignUp[], change: Change): SignUpSheet => {
  const { placed } = attendingOf(sheet, signUps)
  const { most } = change
  if (most > 0 && most < placed.length) throw refusal('sign-up.most-below', { count: placed.length }, 'most')
  const isOtherwise = change.per !== sheet.per || change.kinds.join() !== sheet.kinds.join()
  if (isOtherwise && signUps.length > 0) throw refusal('form.overtaken')
  return { ...sheet, ...change }
}
