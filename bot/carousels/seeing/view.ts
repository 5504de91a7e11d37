/** Gathers what the card of a carousel shows, in the reader's language. */
import type { CarouselView, GroupView, PosterView, StickersView } from '../../../cards/carousel-view.ts'
import type { Reader } from '../../chat/feature.ts'
import { shownName } from '../../chat/shown-name.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Poster, TopicGroup } from '../carousel.ts'
import { sayMoment } from '../name.ts'
import { backFrom, following } from '../rules/move.ts'
import { standsOn } from '../rules/posters.ts'
import { rankPosters } from '../rules/stickers.ts'
import { stateOf } from '../stickers/read.ts'
import type { Standing } from './standing.ts'

/** @property member who looks, or null in a channel, where nobody in particular does. */
export interface Seeing {
  readonly member: string | null
  readonly isInside: boolean
  readonly mayWrite: boolean
  readonly isSteward: boolean
}

/** What stands in a channel: what one can do is offered to all, and who reports is named to nobody. */
export const inChannel: Seeing = { member: null, isInside: false, mayWrite: true, isSteward: false }

export const viewCarousel = (standing: Standing, seeing: Seeing, reader: Reader): CarouselView => {
  const { carousel } = standing
  const { id, title, explanation, stage } = carousel
  const until = lastMomentOf(standing)
  return {
    ...{ id, title, explanation, isOpen: carousel.isOpen, stage, thread: carousel.thread, body: standing.bodyName },
    until: until === null ? null : sayMoment(until, reader),
    isPast: until !== null && until <= reader.now,
    posters: viewPosters(standing, reader),
    stickers: viewStickers(standing),
    groups: carousel.groups.map((group) => viewGroup(group, standing, seeing, reader)),
    agreements: standing.agreements.map((one) => ({ id: one.id, number: one.number, title: one.title })),
    openQuestions: standing.counts.reduce((all, { open }) => all + open, 0),
    ...viewEnd(standing, reader),
    mayWrite: seeing.mayWrite,
    isInChannel: seeing.member === null,
    steering: seeing.isSteward ? steeringOf(standing) : null,
  }
}

/** Of the stage, or null: stickers are given until their poll closes, which may be earlier or later than was said. */
const lastMomentOf = ({ carousel: { stage, until }, stickers }: Standing): number | null => {
  if (stage === 'closed') return null
  return stage === 'stickers' ? (stickers?.closesAt ?? null) : until
}

const steeringOf = ({ carousel, stickers }: Standing): CarouselView['steering'] => ({
  to: following[carousel.stage],
  back: backFrom(carousel, stateOf(stickers)),
})

const viewEnd = ({ carousel: { closedAt, purgeAt } }: Standing, { language }: Reader) => ({
  closedOn: closedAt === null ? null : sayDate(dayAt(closedAt), language),
  purgeOn: closedAt === null ? null : purgeAt === null ? '' : sayDate(dayAt(purgeAt), language),
})

const viewStickers = ({ carousel: { poll }, stickers }: Standing): StickersView | null => {
  if (poll === null || stickers === null) return null
  const isCounted = stickers.stickers !== null
  const state = stickers.state === 'closed' ? (isCounted ? 'counted' : 'hidden') : stickers.state
  return { poll, state, voters: stickers.voters }
}

/** With the most stickers first, once they are counted. */
export const viewPosters = (standing: Standing, reader: Reader): readonly PosterView[] =>
  rankPosters(standing.posters, standing.stickers).map(({ poster, count }) => ({
    ...{ id: poster.id, title: poster.title, isMissed: poster.isMissed, stickers: count },
    owner: ownerOf(poster, standing, reader),
    ...countOn(poster.id, standing),
  }))

const countOn = (id: string, { posters, counts }: Standing) => {
  const of = counts.filter(({ poster }) => standsOn(posters, poster) === id)
  const sum = (count: (one: (typeof of)[number]) => number): number => of.reduce((all, one) => all + count(one), 0)
  return { remarks: sum(({ remarks }) => remarks), questions: sum(({ questions }) => questions) }
}

type Naming = Pick<Standing, 'members' | 'organisations'>

/** '' for nobody. */
export const ownerOf = ({ ownerKind, owner }: Poster, naming: Naming, reader: Pick<Reader, 'words'>): string => {
  if (ownerKind === 'text') return owner
  if (ownerKind === 'organisation') return naming.organisations.find(({ id }) => id === owner)?.name ?? ''
  return nameOf(owner, naming, reader)
}

/** '' for nobody, and for somebody who is gone. */
export const nameOf = (id: string, { members, organisations }: Naming, { words }: Pick<Reader, 'words'>): string => {
  const member = members.get(id)
  return member ? shownName(member, organisations.find((one) => one.id === member.organisation)?.name, words) : ''
}

const viewGroup = (group: TopicGroup, standing: Standing, seeing: Seeing, reader: Reader): GroupView => {
  const { stage } = standing.carousel
  const { rapporteur } = group
  const attending = standing.attending.get(group.sheet)
  const isOwn = seeing.member !== null && rapporteur === seeing.member
  return {
    ...{ id: group.id, title: group.title, report: group.report },
    places: attending
      ? { placed: attending.placed.length, most: attending.most, waiting: attending.waiting.length }
      : null,
    isIn: [...(attending?.placed ?? []), ...(attending?.waiting ?? [])].some((one) => one === seeing.member),
    rapporteur: rapporteur === '' ? null : seeing.isInside ? nameOf(rapporteur, standing, reader) : '',
    mayClaim: seeing.member !== null && seeing.mayWrite && stage === 'groups' && rapporteur === '',
    mayReport: isOwn || seeing.isSteward,
  }
}
