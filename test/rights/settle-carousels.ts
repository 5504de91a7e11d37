/** Carousels of the body: one that is being prepared, one that people walk past, one in groups, and one that is closed. */

import type { Note, Poster, Stage } from '../../bot/carousels/carousel.ts'
import { makeCarousel } from '../../bot/carousels/rules/make.ts'
import type { Body } from '../../bot/network/network.ts'
import type { Storage } from '../../storage/open.ts'

export const carouselIds = {
  ...{ preparing: 'carousel-1', walking: 'carousel-2', groups: 'carousel-3', closed: 'carousel-4' },
  ...{ poster: 'poster-1', other: 'poster-2', note: 'note-1', group: 'group-1', sheet: 'carousel-sheet-1' },
} as const

/** What the form sends with which one begins. */
export const carouselToBegin = ({ id: body }: Body) => ({
  state: { id: 'carousel-5', body },
  values: { title: 'Streekwand' },
})

/** The owner made them, and reports for its group. */
export const settleCarousels = async (
  { carousels, signUps }: Storage,
  { id: body, network }: Body,
  by: string,
): Promise<void> => {
  const draft = { body, alsoIn: [], title: 'Streekwand', explanation: '', isLive: true, isOpen: false, until: null }
  const group = { id: carouselIds.group, title: 'Verzuim', poster: null, sheet: carouselIds.sheet }
  for (const stage of ['preparing', 'walking', 'groups', 'closed'] as const satisfies Stage[]) {
    const id = carouselIds[stage]
    const made = makeCarousel(draft, { id, network, by, now: 1 })
    const groups = stage === 'groups' ? [{ ...group, rapporteur: '', report: '' }] : []
    await carousels.add({ ...made, stage, groups, ...(stage === 'closed' ? { closedAt: 1, thread: 'Samen' } : {}) })
    for (const [at, poster] of [carouselIds.poster, carouselIds.other].entries())
      await carousels.hang(posterIn({ network, id }, poster, at))
    await carousels.write(noteIn({ network, id }, by))
  }
  await signUps.add({
    ...{ id: carouselIds.sheet, network, body, about: { kind: 'carousel', id: carouselIds.groups }, title: 'Verzuim' },
    ...{ explanation: '', kinds: ['attend'], most: 0, per: 'member', lastOn: null, owner: by, state: 'open' },
    ...{ createdAt: 1, createdBy: by, version: 1 },
  })
}

interface Of {
  readonly network: string
  readonly id: string
}

const posterIn = ({ network, id: carousel }: Of, id: string, at: number): Poster => ({
  ...{ id, network, carousel, title: `Wand ${at + 1}`, project: null, ownerKind: 'text', owner: '', goal: '' },
  ...{ progress: '', isMissed: false, by: '', place: at + 1, state: 'shown', mergedInto: null, version: 1 },
})

const noteIn = ({ network, id: carousel }: Of, by: string): Note => ({
  ...{ id: carouselIds.note, network, carousel, poster: carouselIds.poster, kind: 'question', text: 'Wie betaalt?' },
  ...{ isAnonymous: false, by, writtenOn: '2026-11-23', answer: '', state: 'open', version: 1 },
})
