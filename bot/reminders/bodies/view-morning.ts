/** What a body was told, as it is now: what was done, moved or withdrawn since says so. */
import { type MorningPartView, type MorningRowView, morningCard } from '../../../cards/mornings.ts'
import type { Presenter, Reader } from '../../chat/feature.ts'
import { dayAt, hourAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { TellingStore } from '../store.ts'
import type { DueRow, DueSources } from './due.ts'
import { type Part, shownOf, type Telling, type ToldThing } from './telling.ts'

export const presentMorning =
  ({ tellings }: { readonly tellings: Pick<TellingStore, 'find'> }, sources: DueSources): Presenter =>
  async (ref, reader, on) => {
    const telling = await tellings.find(reader.network, ref.id, on)
    if (!telling) return null
    const parts: MorningPartView[] = []
    const shown = shownOf(telling.parts, telling.round)
    for (const [at, part] of telling.parts.entries()) {
      const { name } = part
      if (name !== 'passed') parts.push(await viewPart(sources, { ...part, name }, shown[at] ?? [], reader))
    }
    return morningCard({ ...sayDays(telling, reader), body: ref.id, round: telling.round, parts }, reader.words)
  }

const sayDays = ({ on, from, until, lateSince }: Telling, { words, language }: Reader) => ({
  day: sayDate(on, language),
  from: sayDate(from, language),
  until: sayDate(until, language),
  isOneDay: from === until,
  lateSince: lateSince === null ? null : words.mornings.moment(sayDate(dayAt(lateSince), language), hourAt(lateSince)),
})

const viewPart = async (
  sources: DueSources,
  part: Part & { readonly name: MorningPartView['name'] },
  shown: readonly ToldThing[],
  reader: Reader,
): Promise<MorningPartView> => {
  const rows = await sayInOrder(sources, shown, reader)
  const hidden = new Set(part.things.slice(shown.length).map(({ ref }) => ref.kind))
  return {
    name: part.name,
    total: part.total,
    left: leftOf(part, shown),
    hidesPlans: hidden.has('plan-step'),
    rows: rows.map(
      (row): MorningRowView => row ?? { text: reader.words.mornings.gone, fine: '', open: null, isOver: true },
    ),
  }
}

/** What many share stands in one row, and is counted by all. */
const leftOf = ({ total: all, elsewhere = 0, things }: Part, shown: readonly ToldThing[]): number => {
  const total = all - elsewhere
  const count = (some: readonly ToldThing[]): number => some.reduce((sum, { of }) => sum + Math.max(1, of.length), 0)
  return total <= things.length ? total - shown.length : Math.max(0, total - count(shown))
}

/** Each kind is asked once. */
const sayInOrder = async (
  sources: DueSources,
  things: readonly ToldThing[],
  reader: Reader,
): Promise<readonly (DueRow | null)[]> => {
  const said = new Map<ToldThing, DueRow | null>()
  for (const [kind, some] of Map.groupBy(things, ({ ref }) => ref.kind)) {
    const rows = (await sources[kind]?.say(some, reader)) ?? []
    for (const [at, thing] of some.entries()) said.set(thing, rows[at] ?? null)
  }
  return things.map((thing) => said.get(thing) ?? null)
}
