/** How moments are said, and where a poll and sheets of a carousel are found before they are there. */
import type { Words } from '../../cards/words/words.ts'
import { idOf } from '../agenda-items/agenda-item.ts'
import type { Language } from '../chat/address.ts'
import { dayAt, hourAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { pollRef } from '../polls/poll.ts'
import type { Ref } from '../ref.ts'
import { sheetRef } from '../sign-ups/sign-up.ts'
import { type Carousel, mostGroups } from './carousel.ts'
import type { NameGroup } from './rules/groups.ts'

interface Saying {
  readonly words: Words
  readonly language: Language
}

/** "do 12 nov 2026, 17.00 uur" */
export const sayMoment = (instant: number, { words, language }: Saying): string =>
  words.carousels.moment(sayDate(dayAt(instant), language), hourAt(instant))

type Of = Pick<Carousel, 'id'>

/** @param turn from 1: who begins anew after a poll that was withdrawn holds another. */
export const pollIdOf = ({ id }: Of, turn: number): string => idOf('carousel-stickers', id, String(turn))

export const groupIn =
  ({ id }: Of): NameGroup =>
  (place) => ({
    id: idOf('carousel-group', id, String(place)),
    sheet: idOf('carousel-sheet', id, String(place)),
  })

/** Who begins anew more often than this sees a card that is made right at the next change. */
const mostPolls = 3

/** What its card tells of beside itself: who sticks and who signs up is seen there. */
export const shownBeside = (carousel: Of): readonly Ref[] => [
  ...Array.from({ length: mostPolls }, (_, at) => pollRef(pollIdOf(carousel, at + 1))),
  ...Array.from({ length: mostGroups }, (_, at) => sheetRef(groupIn(carousel)(at + 1).sheet)),
]
