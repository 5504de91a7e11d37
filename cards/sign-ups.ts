/** What a sheet looks like: what one signs up for, how many have, and who they are for whoever may know. */
import {
  type Block,
  bold,
  buttons,
  type Card,
  card,
  type Fact,
  fact,
  facts,
  fine,
  heading,
  notice,
  paragraph,
  rows,
} from './card.ts'
import type { ThingRef } from './reminded-things.ts'
import { doorsOf } from './sign-up-doors.ts'
import type { Words } from './words/words.ts'

export type SignUpKindName = keyof Words['signUps']['kinds']

/** @property names of people, of whom it is shown to members of the body alone. */
export interface PartyView {
  readonly organisation: string
  readonly names: readonly string[]
}

/**
 * @property count how many have a place (`attend`), or have said so.
 * @property parties by organisation, for members of the body; null for all others, and in channels.
 */
export interface KindView {
  readonly kind: SignUpKindName
  readonly count: number
  readonly parties: readonly PartyView[] | null
}

/**
 * @property organisations from which somebody attends, by name.
 * @property waiting how many wait, and who they are in order for members of the body.
 * @property own what the reader has signed up for; `place` on the waiting list, or null for whoever has a place.
 * @property reader null in a channel, where everybody reads the same.
 */
export interface SheetView {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly explanation: string
  readonly about: { readonly name: string; readonly ref: ThingRef } | null
  readonly kinds: readonly KindView[]
  readonly organisations: readonly string[]
  readonly most: number
  readonly per: 'member' | 'organisation'
  readonly waiting: { readonly count: number; readonly names: readonly string[] | null }
  readonly lastOn: string | null
  readonly owner: string
  readonly isTaking: boolean
  readonly own: readonly { readonly kind: SignUpKindName; readonly place: number | null }[]
  readonly reader: { readonly isInside: boolean; readonly maySteer: boolean } | null
}

export const sheetCard = (view: SheetView, words: Words): Card => {
  const title = words.signUps.title(view.title)
  return card(
    title,
    heading(title),
    ...aboutOf(view, words),
    facts(...view.kinds.map((one) => factOf(one, view, words))),
    ...(view.organisations.length > 0 && view.reader === null ? [fine(words.signUps.from(view.organisations))] : []),
    ...ownOf(view, words),
    ...view.kinds.flatMap((one) => partiesOf(one, words)),
    ...waitingOf(view, words),
    buttons(...doorsOf(view, words)),
  )
}

const aboutOf = (view: SheetView, words: Words): readonly Block[] => {
  const say = words.signUps
  const parts = [
    ...(view.body === view.title ? [] : [view.body]),
    ...(view.per === 'organisation' ? [say.perOrganisation] : []),
    ...(view.isTaking && view.lastOn !== null ? [say.lastOn(view.lastOn)] : []),
    ...(view.owner === '' ? [] : [say.askedOf(view.owner)]),
  ]
  return [
    ...(view.explanation === '' ? [] : [paragraph(view.explanation)]),
    ...(view.about && view.about.name !== view.title ? [fine(say.about(view.about.name))] : []),
    ...(parts.length === 0 ? [] : [fine(parts.join(' · '))]),
    ...(view.isTaking ? [] : [notice(say.closed)]),
  ]
}

const factOf = ({ kind, count }: KindView, { most, waiting, isTaking }: SheetView, { signUps: say }: Words): Fact => {
  if (kind !== 'attend') return fact(say.taking[kind], say.people(count))
  const isFull = most > 0 && count >= most
  const parts = [
    say.placed(count, most),
    ...(waiting.count > 0 ? [say.waiting(waiting.count)] : []),
    ...(isFull && isTaking && waiting.count === 0 ? [say.full] : []),
  ]
  return fact(say.taking.attend, parts.join(', '))
}

const ownOf = ({ own }: SheetView, { signUps: say }: Words): readonly Block[] =>
  own.map(({ kind, place }) => paragraph(bold(place === null ? say.own[kind] : say.own.waits(place))))

const partiesOf = ({ kind, parties }: KindView, { signUps: say }: Words): readonly Block[] =>
  parties === null || parties.length === 0
    ? []
    : [
        paragraph(bold(say.taking[kind])),
        rows(parties.map(({ organisation, names }) => ({ text: organisation, fine: names.join(', ') }))),
      ]

const waitingOf = ({ waiting: { names } }: SheetView, { signUps: say }: Words): readonly Block[] =>
  names === null || names.length === 0
    ? []
    : [paragraph(bold(say.waitingList)), rows(names.map((name, at) => ({ text: say.inLine(at + 1, name) })))]
