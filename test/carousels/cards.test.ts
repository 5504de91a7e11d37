/** A full wall fits on every platform: twenty posters, eight groups with their reports, in both languages. */
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderForm } from '../../cards/adaptive-form.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import type { Card } from '../../cards/card.ts'
import { noteListCard, posterListCard } from '../../cards/carousel-lists.ts'
import type { CarouselView } from '../../cards/carousel-view.ts'
import { drawWalkForm } from '../../cards/carousel-walk-form.ts'
import { carouselCard } from '../../cards/carousels.ts'
import type { Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { checkMessage, checkView } from '../slack/payload-validator.ts'

const long = 'Passend aanbod voor (dreigende) thuiszitters, samen met gemeenten. '
const of = (length: number): string => long.repeat(40).slice(0, length).trim()
const id = (at: number): string => `dphBpbi97frUxLytNY${at}`

const posters = Array.from({ length: 20 }, (_, at) => ({
  ...{ id: id(at), title: `${at} ${of(70)}`, owner: of(100), remarks: 14, questions: 3, isMissed: true, stickers: 12 },
}))
const groups = Array.from({ length: 8 }, (_, at) => ({
  ...{ id: id(at), title: `${at} ${of(70)}`, places: { placed: 12, most: 12, waiting: 4 }, isIn: at === 0 },
  ...{ rapporteur: 'Carla Hoekema (Gemeente Wierum)', report: of(1_500), mayClaim: false, mayReport: true },
}))

const view: CarouselView = {
  ...{ id: id(0), title: of(75), body: 'OOGO', explanation: of(600), isOpen: true, stage: 'groups' },
  ...{ until: 'ma 23 nov 2026, 14.00 uur', isPast: true, posters, stickers: null, groups, thread: of(2_000) },
  agreements: Array.from({ length: 10 }, (_, at) => ({ id: id(at), number: at + 1, title: of(200) })),
  ...{ openQuestions: 12, closedOn: null, purgeOn: null, mayWrite: true, isInChannel: false },
  steering: { to: ['closed'], back: null },
}

describe.each(['nl', 'en'] as const)('a full wall, in %s', (language) => {
  const words = wordsIn(language)
  const drawing = { words, mention: () => null }
  const checkCard = (card: Card) => {
    const message = renderMessage(card, drawing)
    expect(checkMessage(message)).toEqual([])
    expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
    return JSON.stringify(message)
  }
  const checkForm = (form: Form) => {
    expect(checkView(renderModal(form, { words }))).toEqual([])
    expect(checkAdaptiveCard(renderForm(form, { words }))).toEqual([])
  }

  it.each(['preparing', 'walking', 'stickers', 'groups', 'closed'] as const)('fits when it is at %s', (stage) => {
    const stickers = stage === 'stickers' ? ({ poll: 'p', state: 'open', voters: 0 } as const) : null
    const isEnd = stage === 'closed'
    const shown: CarouselView = {
      ...{ ...view, stage, stickers, closedOn: isEnd ? 'ma 23 nov 2026' : null },
      ...{ purgeOn: isEnd ? 'di 23 nov 2027' : null, groups: stage === 'groups' || isEnd ? groups : [] },
    }
    const drawn = checkCard(carouselCard(shown, words))
    const door = { walking: 'carousel.walk', stickers: 'poll.vote', closed: 'carousel.export' } as const
    if (stage in door) expect(drawn).toContain(door[stage as keyof typeof door])
    if (!isEnd) expect(drawn).toContain('carousel.move')
  })

  it('has lists and a form that fit, with twenty remarks at a poster', () => {
    checkCard(posterListCard({ id: id(0), title: of(75), posters }, words))
    const note = { kind: 'question', text: of(500), from: 'Carla Hoekema', answer: of(500), state: 'open' } as const
    const notes = Array.from({ length: 20 }, (_, at) => ({ ...note, id: id(at), poster: of(75) }))
    checkCard(noteListCard({ carousel: id(0), title: of(75), notes: notes.slice(0, 10), skip: 10, total: 40 }, words))
    const state = { carousel: id(0), poster: id(0), id: id(1), skip: 0, seen: of(500) }
    checkForm(
      drawWalkForm(
        {
          ...{
            state,
            at: 1,
            all: 20,
            title: of(75),
            owner: of(100),
            goal: of(300),
            progress: of(300),
            missedBy: of(100),
          },
          ...{ notes, left: 12, typed: { text: of(500), kind: 'remark', as: 'anonymous' }, limits: of(300) },
          said: [words.chat.moreGenerally],
          go: posters.map((one) => ({ value: one.id, label: one.title })),
        },
        words,
      ),
    )
  })
})
