/** What is due of agreements on a body's mornings. What many share is one row, however many have the same day. */
import { showPress } from '../../cards/agreement-presses.ts'
import { bold } from '../../cards/card.ts'
import { press } from '../../cards/press.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Reader } from '../chat/feature.ts'
import { sayDate } from '../dates/say-due.ts'
import { nameWithoutPeople } from '../network/name-without-people.ts'
import type { DueRow, DueSource } from '../reminders/bodies/due.ts'
import type { ToldThing } from '../reminders/bodies/telling.ts'
import { type Agreement, agreementRef, isClosed, isOwed, isShare } from './agreement.ts'
import { reminderDay } from './days.ts'
import type { Party } from './party.ts'
import { mostCounted } from './store.ts'
import type { AgreementStores } from './stores.ts'

type Stores = Pick<AgreementStores, 'agreements' | 'network'>

export const dueAgreements = (stores: Stores): DueSource => ({
  find: async ({ network, body, from, until }) => {
    const asked = { bodies: [body], kinds: ['action-item', 'standing-agreement'], isOpen: true } as const
    const { items } = await stores.agreements.list(network, { ...asked, days: { from, until } }, mostCounted)
    return toThings(
      items.flatMap((item) => (isBetween(reminderDay(item), from, until) ? [item] : [])),
      reminderDay,
    )
  },
  say: async (things, reader) => {
    const found = await Promise.all(things.map((thing) => findTold(stores, reader.network, thing)))
    const owners = found.flatMap((told) => told?.items.flatMap((item) => item.owners) ?? [])
    const name = await nameWithoutPeople(stores.network, reader.network, owners)
    return found.map((told, at) => {
      const thing = things[at]
      return told && thing ? sayTold(told, thing, name, reader) : null
    })
  },
})

const isBetween = (day: string | null, from: string, until: string): boolean =>
  day !== null && from <= day && day <= until

/** In the order given. @param dayOf for which day each is told of; null for none */
export const toThings = (
  items: readonly Agreement[],
  dayOf: (item: Agreement) => string | null,
): readonly ToldThing[] => {
  const groups = Map.groupBy(items, (item) => [isShare(item) ? item.parent?.agreement : item.id, dayOf(item)].join(' '))
  return [...groups.values()].flatMap((together) => {
    const [item, ...others] = together
    if (!item) return []
    const on = dayOf(item) ?? ''
    if (others.length === 0 || !item.parent) return [{ ref: agreementRef(item.id), on, of: [] }]
    return [{ ref: agreementRef(item.parent.agreement), on, of: together.map(({ id }) => id) }]
  })
}

/** @property items the thing itself, or the shares that one row stands for. */
interface Told {
  readonly shown: Agreement
  readonly items: readonly Agreement[]
}

const findTold = async ({ agreements }: Stores, network: string, { ref, of }: ToldThing): Promise<Told | null> => {
  const shown = await agreements.find(network, ref.id)
  if (!shown || of.length === 0) return shown && { shown, items: [shown] }
  const { items } = await agreements.list(network, { parent: ref.id, isShare: true }, mostCounted)
  return { shown, items: items.filter(({ id }) => of.includes(id)) }
}

const sayTold = (told: Told, thing: ToldThing, name: (party: Party) => string, reader: Reader): DueRow => {
  const { shown, items } = told
  const isOver = items.every(isClosed)
  return {
    text: [bold(`${shown.number}. `), shown.title],
    fine: [sayWhen(told, thing, isOver, reader), sayWhose(told, name, reader)]
      .filter((said) => said !== '')
      .join(' · '),
    open: press(showPress, { item: shown.id }),
    isOver,
  }
}

const sayWhen = ({ items }: Told, { on }: ToldThing, isOver: boolean, { words, language }: Reader): string => {
  const [item] = items.filter((one) => isOver || !isClosed(one))
  if (!item) return words.mornings.gone
  if (isOver) return words.agreements.states[item.state]
  const day = item.term?.isStart ? item.term.from : (item.term?.until ?? null)
  if (day === null) return on === '' ? sayNoDay(item, words) : words.mornings.noDay
  const said = sayDate(day, language)
  if (on !== '' && day !== on) return words.mornings.movedTo(said)
  if (item.kind === 'standing-agreement') return words.mornings.lookBack(said)
  return item.term?.isStart ? words.mornings.starts(said) : words.mornings.due(said)
}

const sayNoDay = ({ kind, isShared }: Agreement, { agreements: say }: Words): string => {
  if (kind !== 'action-item') return say.kinds[kind]
  return isShared ? '' : say.noTermShort
}

const sayWhose = ({ items }: Told, name: (party: Party) => string, { words }: Reader): string => {
  if (items.length > 1) {
    const done = items.filter(isClosed).length
    const count = words.mornings.organisations(items.length)
    return done === 0 || done === items.length ? count : `${count} · ${words.mornings.doneOf(done, items.length)}`
  }
  const [item] = items
  const names = [...new Set(item?.owners.map(name) ?? [])].filter((one) => one !== '')
  return names.length > 0 || !item || !isOwed(item) ? names.join(', ') : words.agreements.noOwnerShort
}
