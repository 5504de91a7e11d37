/** Whatever is done to a carousel, in whatever order: what holds of it always. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../full-size.ts'
import type { WaitingNote } from '../../bot/carousels/carousel.ts'
import { type Carousel, mostGroups, mostPosters, type Note, type Poster, stages } from '../../bot/carousels/carousel.ts'
import { addGroup, claimGroup, makeGroups } from '../../bot/carousels/rules/groups.ts'
import { makeCarousel } from '../../bot/carousels/rules/make.ts'
import {
  beginGroups,
  beginStickers,
  beginWalking,
  close,
  goBack,
  type StickersState,
} from '../../bot/carousels/rules/move.ts'
import { publish, waitWith, waitWithTopic, writeNote } from '../../bot/carousels/rules/notes.ts'
import {
  hangPoster,
  mergePoster,
  partsOf,
  shownOf,
  standsOn,
  withdrawPoster,
} from '../../bot/carousels/rules/posters.ts'
import { rankPosters, takeTop } from '../../bot/carousels/rules/stickers.ts'
import { Refusal } from '../../bot/refusal.ts'

const draft = { body: 'oogo', alsoIn: [], title: 'Wand', explanation: '', isLive: false, isOpen: false, until: null }
const begun = makeCarousel(draft, { id: 'c', network: 'n', by: 'gijs', now: 1 })

interface Hall {
  carousel: Carousel
  posters: readonly Poster[]
  notes: readonly Note[]
  waiting: readonly WaitingNote[]
  stickers: StickersState
  count: number
}

const text = (title: string) => ({
  title,
  project: null,
  ownerKind: 'text' as const,
  owner: '',
  goal: '',
  progress: '',
})
const nth = (hall: Hall, at: number): string => hall.posters[at % Math.max(1, hall.posters.length)]?.id ?? ''
const seenOf = (hall: Hall, id: string): number => hall.posters.find((one) => one.id === id)?.version ?? 0
const seen = ({ carousel }: Hall) => ({ seen: carousel.version, until: null })
const replace = (posters: readonly Poster[], after: Poster): readonly Poster[] =>
  posters.map((one) => (one.id === after.id ? { ...after, version: after.version + 1 } : one))
const moved = (hall: Hall, carousel: Carousel): Hall => ({
  ...hall,
  carousel: { ...carousel, version: hall.carousel.version + 1 },
})
const fresh = (hall: Hall): string => `x${(hall.count * 7919) % 1000}-${hall.count}`
const name = (place: number) => ({ id: `g${place}`, sheet: `s${place}` })

/** Each as a feature does it; what is refused changes nothing. */
const deeds: Readonly<Record<string, (hall: Hall, at: number) => Hall>> = {
  hang: (hall, at) => {
    const hanging = {
      id: fresh(hall),
      by: 'gijs',
      isMissed: false,
      text: text(`Poster ${at % 30}`),
      waiting: topics(hall),
    }
    return { ...hall, posters: [...hall.posters, hangPoster(hall.carousel, hall.posters, hanging)] }
  },
  merge: (hall, at) => {
    const [id, into] = [nth(hall, at), nth(hall, at * 3 + 1)]
    const merged = mergePoster(hall.carousel, hall.posters, { id, into, seen: seenOf(hall, id) })
    return { ...hall, posters: replace(hall.posters, merged) }
  },
  withdraw: (hall, at) => {
    const id = nth(hall, at)
    const gone = withdrawPoster(hall.carousel, hall.posters, { id, seen: seenOf(hall, id) })
    return { ...hall, posters: replace(hall.posters, gone) }
  },
  write: (hall, at) => {
    const written = { id: fresh(hall), poster: nth(hall, at), kind: 'remark' as const, text: `Tekst ${at}`, by: '' }
    return { ...hall, notes: [...hall.notes, writeNote(hall.carousel, hall.posters, written, '2026-11-23')] }
  },
  wait: (hall, at) => {
    const written = { id: fresh(hall), poster: nth(hall, at), kind: 'question' as const, text: `Vraag ${at}`, by: '' }
    return { ...hall, waiting: [...hall.waiting, waitWith(hall.carousel, hall.posters, written, 5)] }
  },
  miss: (hall, at) => {
    const missed = { id: fresh(hall), text: { ...text(`Gemist ${at % 4}`), goal: `Want ${at}` }, waiting: topics(hall) }
    return { ...hall, waiting: [...hall.waiting, waitWithTopic(hall.carousel, hall.posters, missed, 5)] }
  },
  publish: (hall) => {
    const out = publish(hall.carousel, hall.posters, hall.waiting, '2026-11-23')
    return { ...hall, waiting: [], posters: [...hall.posters, ...out.posters], notes: [...hall.notes, ...out.notes] }
  },
  walk: (hall) => moved(hall, beginWalking(hall.carousel, shownOf(hall.posters).length, seen(hall))),
  stick: (hall) => {
    const after = beginStickers(hall.carousel, { shown: shownOf(hall.posters).length, poll: 'p' }, seen(hall))
    return { ...moved(hall, after), stickers: 'open' }
  },
  count: (hall, at) => ({
    ...hall,
    stickers: hall.stickers === 'open' ? (at % 4 === 0 ? 'gone' : 'closed') : hall.stickers,
  }),
  back: (hall) => ({ ...moved(hall, goBack(hall.carousel, hall.stickers, hall.carousel.version)), stickers: 'none' }),
  group: (hall, at) => {
    const groups = makeGroups(hall.posters, { posters: [nth(hall, at)], own: `Onderwerp ${at}` }, name)
    return moved(hall, beginGroups(hall.carousel, { groups, stickers: hall.stickers }, seen(hall)))
  },
  more: (hall, at) => moved(hall, addGroup(hall.carousel, `Groep ${at % 12}`, name)),
  claim: (hall, at) => moved(hall, claimGroup(hall.carousel, `g${(at % 4) + 1}`, `lid ${at % 3}`)),
  close: (hall) =>
    moved(hall, close(hall.carousel, { thread: 'Samen', stickers: hall.stickers, now: 9 }, hall.carousel.version)),
}

const topics = ({ waiting }: Hall): number => waiting.filter(({ poster }) => poster === '').length

const doAll = (steps: readonly (readonly [string, number])[]): readonly Hall[] => {
  let hall: Hall = { carousel: begun, posters: [], notes: [], waiting: [], stickers: 'none', count: 0 }
  return steps.map(([deed, at]) => {
    hall = { ...hall, count: hall.count + 1 }
    try {
      hall = deeds[deed]?.(hall, at) ?? hall
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
    return hall
  })
}

const someSteps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(1_000)), {
  minLength: 20,
  maxLength: 80,
})

describe('a carousel', () => {
  it('goes from stage to stage, and back only from the walk or from stickers that never count', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const halls = doAll(steps)
        for (const [at, { carousel }] of halls.entries()) {
          const before = halls[at - 1]
          if (!before || before.carousel.stage === carousel.stage) continue
          const [from, to] = [before.carousel.stage, carousel.stage].map((one) => stages.indexOf(one)) as [
            number,
            number,
          ]
          if (to < from)
            expect([`${before.carousel.stage} ${before.stickers}`]).toContain(
              from === 1 ? `walking ${before.stickers}` : 'stickers gone',
            )
          if (to > 2) expect(before.stickers).not.toBe('open')
        }
      }),
    )
  })

  it('never shows more posters than a poll has options, nor two of one name', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        for (const hall of doAll(steps)) {
          const shown = shownOf(hall.posters)
          expect(shown.length).toBeLessThanOrEqual(mostPosters)
          expect(new Set(shown.map(({ title }) => title)).size).toBe(shown.length)
          expect(hall.carousel.groups.length).toBeLessThanOrEqual(mostGroups)
        }
      }),
    )
  })

  it('loses nothing that was written, but with a poster that was taken away', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const hall = doAll(steps).at(-1)
        if (!hall) return
        const shown = shownOf(hall.posters).flatMap(({ id }) => partsOf(hall.posters, id))
        expect(new Set(shown).size).toBe(shown.length)
        for (const { poster } of hall.notes) {
          const isGone = standsOn(hall.posters, poster) === null
          if (!isGone) expect(shown).toContain(poster)
          else expect(hall.posters.some(({ state }) => state === 'withdrawn')).toBe(true)
        }
        for (const { by, writtenOn } of hall.notes) expect([by, writtenOn]).toEqual(['', '2026-11-23'])
      }),
    )
  })

  it('lets nobody write or hang once stickers are given', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const halls = doAll(steps)
        for (const [at, hall] of halls.entries()) {
          const before = halls[at - 1]
          const isOver = before && stages.indexOf(before.carousel.stage) > 1
          if (!isOver || steps[at]?.[0] === 'publish') continue
          expect(hall.notes.length).toBe(before.notes.length)
          expect(shownOf(hall.posters)).toEqual(shownOf(before.posters))
        }
      }),
    )
  })
})

describe('the topics with the most stickers', () => {
  it('are the first so many, with all that have as many as the last of them', () => {
    const counts = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 6 }), (given, most) => {
        const posters = given.map((_, at) => ({ ...posterAt(at) }))
        const stickers = {
          state: 'closed' as const,
          voters: 9,
          closesAt: null,
          stickers: given.map((count, at) => ({ text: `P${at}`, count })),
        }
        const top = takeTop(rankPosters(posters, stickers), most).map(({ count }) => count ?? 0)
        const left = given.toSorted((a, b) => b - a).slice(top.length)
        expect(top.every((count) => count > 0)).toBe(true)
        expect(left.every((count) => count === 0 || count < (top.at(-1) ?? 0))).toBe(true)
        expect(top.length >= Math.min(most, given.filter((count) => count > 0).length)).toBe(true)
      }),
    )
  })
})

const posterAt = (at: number): Poster => ({
  ...{ id: `p${at}`, network: 'n', carousel: 'c', ...text(`P${at}`), isMissed: false, by: '', place: at },
  ...{ state: 'shown', mergedInto: null, version: 1 },
})
