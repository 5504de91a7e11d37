/** A poster as one stands before it, with what was written at it. */
import { drawWalkForm, type WalkState, type WalkValues } from '../../../cards/carousel-walk-form.ts'
import type { Form, Option } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import { newId } from '../../ids.ts'
import { nextOptionsAt } from '../../polls/options/moments.ts'
import { refusal } from '../../refusal.ts'
import type { Found } from '../access.ts'
import type { Note, Poster } from '../carousel.ts'
import { sayMoment } from '../name.ts'
import { partsOf, shownOf, standsOn } from '../rules/posters.ts'
import { namedOn } from '../seeing/standing.ts'
import { nameOf, ownerOf } from '../seeing/view.ts'
import type { CarouselStores } from '../stores.ts'

/** A form of Slack holds 100 blocks, and nobody scrolls through more on a phone. */
export const notesShown = 20

/** @property poster '' for the first. @property typed what was in the fields; @property seen a text that was warned of. */
export interface Standing {
  readonly poster: string
  readonly skip: number
  readonly typed: Pick<WalkValues, 'text' | 'kind' | 'as'>
  readonly said: readonly string[]
  readonly seen: string
  readonly id?: string
}

export const blank: Standing['typed'] = { text: '', kind: 'remark', as: 'named' }

/** @throws {Refusal} carousel.few-posters where none hangs */
export const drawPoster = async (
  stores: CarouselStores,
  { carousel, mayWrite }: Found,
  { poster: wanted, skip, typed, said, seen, id = newId() }: Standing,
  context: Context,
): Promise<Form> => {
  const all = await stores.carousels.posters(carousel.network, carousel.id)
  const shown = shownOf(all)
  const [first] = shown
  const poster = shown.find((one) => one.id === standsOn(all, wanted)) ?? first
  if (!poster) throw refusal('carousel.few-posters', { least: 1 })
  const at = shown.indexOf(poster)
  const asked = { posters: partsOf(all, poster.id), limit: notesShown + 1, skip }
  const notes = await stores.carousels.notes(carousel.network, carousel.id, asked)
  const page = notes.slice(0, notesShown)
  const named = await readNames(stores, [poster, ...page], context)
  const left = await countLeft(stores, all, poster, { carousel, skip: skip + page.length })
  const mayType = mayWrite && carousel.stage === 'walking'
  const state: WalkState = { carousel: carousel.id, poster: poster.id, id, skip, seen }
  return drawWalkForm(
    {
      ...{ state, at: at + 1, all: shown.length, title: poster.title, goal: poster.goal, progress: poster.progress },
      ...{
        owner: ownerOf(poster, named, context),
        missedBy: poster.isMissed ? nameOf(poster.by, named, context) : null,
        left,
        said,
      },
      notes: page.map((note) => ({ ...note, from: authorOf(note, named, context) })),
      typed: mayType ? typed : null,
      limits: sayLimits(carousel, context),
      go: goOn({ shown, at, left }, context),
    },
    context.words,
  )
}

const countLeft = async (
  { carousels }: CarouselStores,
  all: readonly Poster[],
  { id }: Poster,
  { carousel, skip }: { readonly carousel: Found['carousel']; readonly skip: number },
): Promise<number> => {
  const counts = await carousels.counts(carousel.network, carousel.id)
  const here = counts.filter(({ poster }) => standsOn(all, poster) === id)
  return Math.max(0, here.reduce((sum, { remarks, questions }) => sum + remarks + questions, 0) - skip)
}

/** Who wrote by name, whose the poster is, and who missed it. */
export const readNames = async (
  { network: store }: Pick<CarouselStores, 'network'>,
  things: readonly (Note | Poster)[],
  { network }: Context,
) => {
  const ids = things.flatMap((one) => ('kind' in one ? [one.by] : namedOn(one)))
  const members = await Promise.all(
    [...new Set(ids)].filter((id) => id !== '').map((id) => store.member(network.id, id)),
  )
  return {
    members: new Map(members.flatMap((one) => (one ? [[one.id, one] as const] : []))),
    organisations: await store.organisations(network.id),
  }
}

type Naming = Awaited<ReturnType<typeof readNames>>

/** '' of an anonymous one; of somebody who was erased, that they have no name any more. */
export const authorOf = ({ isAnonymous, by }: Note, named: Naming, context: Context): string =>
  isAnonymous ? '' : nameOf(by, named, context) || context.words.chat.noName

/** What is not kept, and what can still be known. */
export const sayLimits = ({ isLive }: Found['carousel'], context: Context): string => {
  const say = context.words.carouselForms.walk
  return isLive ? say.limitsLive : say.limitsDays(sayMoment(nextOptionsAt(context.now), context))
}

/** The next poster first; from the last one it is done. */
const goOn = (
  { shown, at, left }: { readonly shown: readonly Poster[]; readonly at: number; readonly left: number },
  { words }: Context,
): readonly Option[] => {
  const say = words.carouselForms.walk
  const done = { value: 'done', label: say.done }
  const next = shown[at + 1]
  const others = shown.flatMap(({ id, title }, place) =>
    place === at || place === at + 1 ? [] : [{ value: id, label: say.to(place + 1, title) }],
  )
  const more = left > 0 ? [{ value: 'more', label: say.more }] : []
  return next
    ? [{ value: next.id, label: say.next(at + 2, next.title) }, ...more, ...others, done]
    : [done, ...more, ...others]
}
