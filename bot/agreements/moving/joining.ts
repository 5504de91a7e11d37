/** "Samenvoegen met …" and "Splitsen": several agreements change at once, and are undone together. */
import { mergeForm, mergingForm, splitForm, splittingForm } from '../../../cards/agreement-moving-forms.ts'
import { mergePress, splitPress } from '../../../cards/agreement-presses.ts'
import type { Option } from '../../../cards/form.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { isFound } from '../../name-search.ts'
import { refusal } from '../../refusal.ts'
import { visibleBodies } from '../access.ts'
import { type Agreement, isClosed, openAgreement, titleLimit } from '../agreement.ts'
import { announceNew, follow, followChange } from '../announce.ts'
import { findItemInBody } from '../find.ts'
import { nameAll } from '../names.ts'
import type { AgreementStores } from '../stores.ts'
import { type Acting, actAs } from './acting.ts'
import { applyAs } from './change.ts'
import { canMerge, mergeAway, partOf, readParts, requireMayMerge, splitUp, takeIn } from './join.ts'
import { doneWith } from './shown.ts'
import type { Joint } from './undo.ts'
import { aboutOf } from './written.ts'

const mergeSearch = 'agreement.to-merge'

type Heard = Required<Pick<Feature, 'presses' | 'forms' | 'options'>>

export const joiningMoves = (stores: AgreementStores): Heard => ({
  presses: [
    onPress(mergePress, async ({ item: id }, context) => {
      const { item, actors } = await findItemInBody(stores, id, context)
      actAs(actors, item, requireMayMerge)
      const { options, isAll } = await findOthers(stores, item, context)
      if (options.length === 0) throw refusal('agreement.nothing-to-merge')
      const others = { options, chosen: [], ...(isAll ? {} : { search: mergeSearch }) }
      return openForm(mergingForm(aboutOf(item), others, context.words))
    }),
    onPress(splitPress, async ({ item: id }, context) => {
      const { item, actors } = await findItemInBody(stores, id, context)
      actAs(actors, item, splitUp)
      return openForm(splittingForm(aboutOf(item), context.words))
    }),
  ],
  forms: [
    onForm(mergeForm, ({ state, values }, context) => merge(stores, state.item, values.other, context)),
    onForm(splitForm, ({ state, values }, context) => split(stores, state.item, values.parts, context)),
  ],
  options: {
    // The search does not know which agreement is open beside it: the form says what cannot be.
    [mergeSearch]: ({ query }, context) => searchOthers(stores, query, context),
  },
})

const merge = async (stores: AgreementStores, fromId: string, intoId: string, context: Context) => {
  if (intoId === '') throw refusal('field.missing', undefined, 'other')
  const { item: seen, actors } = await findItemInBody(stores, fromId, context)
  const { actors: there } = await findItemInBody(stores, intoId, context)
  const goAway = () => applyAs(stores, fromId, actors, (item, actor) => mergeAway(item, intoId, actor), context)
  const takeOther = () => applyAs(stores, intoId, there, (item, actor) => takeIn(item, seen, actor), context)
  // In order of their ids: of two who merge the same the other way round neither waits for the other.
  const isFirst = fromId < intoId
  const first = await (isFirst ? goAway() : takeOther())
  const second = await (isFirst ? takeOther() : goAway())
  const [away, taken] = isFirst ? [first, second] : [second, first]
  if (away.before.version !== seen.version) throw refusal('agreement.changed', { number: seen.number }, 'other')
  const joint: Joint = { id: newId(), agreements: [fromId, intoId] }
  const [from, into] = [away.after, taken.after]
  const data = (other: Agreement) => ({ joint, others: [other.number] })
  await followChange(stores, away, by(context, away.by), 'agreement.merged', data(into))
  await followChange(stores, taken, by(context, taken.by), 'agreement.took-in', data(from))
  return doneWith(stores, into, context, ({ moving }) => moving.said.merged(from.number, into.number))
}

const split = async (stores: AgreementStores, id: string, text: string, context: Context) => {
  const titles = readParts(text)
  const { actors } = await findItemInBody(stores, id, context)
  const whole = await applyAs(stores, id, actors, splitUp, context)
  const who = by(context, whole.by)
  const parts: Agreement[] = []
  // One after the other: their numbers follow the order of the lines.
  for (const title of titles)
    parts.push(await addPart(stores, whole.before, title, { ...context, by: whole.by.member }))
  const joint: Joint = { id: newId(), agreements: [id, ...parts.map((part) => part.id)] }
  await followChange(stores, whole, who, 'agreement.split', { joint, others: parts.map(({ number }) => number) })
  for (const part of parts) {
    await follow(stores, part, who, 'agreement.parted', { joint, others: [whole.after.number] })
    await announceNew(stores, part)
  }
  const numbers = parts.map(({ number }) => number)
  return doneWith(stores, whole.after, context, ({ moving }) => moving.said.split(whole.after.number, numbers))
}

/** @throws {Refusal} agreement.title-too-long at `parts` */
const addPart = async (
  { agreements }: AgreementStores,
  whole: Agreement,
  title: string,
  { by, now }: { readonly by: string; readonly now: number },
): Promise<Agreement> => {
  if (title.length > titleLimit) {
    throw refusal('agreement.title-too-long', { limit: titleLimit, length: title.length }, 'parts')
  }
  const { network, body } = whole
  const id = newId()
  const parent = { agreement: whole.id, relation: 'part' } as const
  const make = (number: number) => openAgreement(partOf(whole, title), { id, network, number, body, by, now, parent })
  return (await agreements.add(make, network, id)).item
}

const by = (context: Context, { onBehalfOf }: Acting) => ({ ...context, onBehalfOf })

/** Slack takes at most 100 options. docs.slack.dev, select menu */
const mostOptions = 100
/** Open agreements that are looked through by title; the others are found by their number. */
const mostSearched = 500

/** Those of the same body first, then those of the other bodies that one sees. */
const findOthers = async (stores: AgreementStores, item: Agreement, context: Context) => {
  const bodies = (await visibleBodies(stores.network, context)).map(({ id }) => id)
  const list = (of: readonly string[]) =>
    stores.agreements.list(context.network.id, { bodies: of, isOpen: true }, mostOptions)
  const [here, anywhere] = [await list([item.body]), await list(bodies)]
  const all = [...new Map([...here.items, ...anywhere.items].map((one) => [one.id, one])).values()]
  const others = all.filter((other) => canMerge(item, other)).slice(0, mostOptions)
  return { options: await optionsOf(stores, others, context), isAll: anywhere.total <= mostOptions }
}

/** By a part of the title, or by the number. Which agreement is open beside the search, the form checks. */
const searchOthers = async (stores: AgreementStores, query: string, context: Context): Promise<readonly Option[]> => {
  const bodies = (await visibleBodies(stores.network, context)).map(({ id }) => id)
  const { items } = await stores.agreements.list(context.network.id, { bodies, isOpen: true }, mostSearched)
  const number = /^\s*#?(\d{1,9})\s*$/u.exec(query)?.[1]
  const numbered = number ? await stores.agreements.findNumbered(context.network.id, Number(number)) : null
  const seen = numbered && bodies.includes(numbered.body) && !isClosed(numbered) ? [numbered] : []
  const found = items.filter((item) => item.id !== numbered?.id && isFound({ name: item.title, about: '' }, query))
  return optionsOf(stores, [...seen, ...found].slice(0, mostOptions), context)
}

const optionsOf = async (stores: AgreementStores, items: readonly Agreement[], { network, words }: Context) => {
  const names = await nameAll(stores.network, network.id, { items, members: [] }, words)
  return items.map(
    (item): Option => ({
      value: item.id,
      label: words.moving.form.option(item.number, item.title, names.body(item.body)),
    }),
  )
}
