/** The card and the form of a round on every platform, in a body of forty that says as much as it may. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnonymisedText } from '../../bot/anonymise/anonymise.ts'
import type { CaseHalves } from '../../bot/case-rounds/case-halves.ts'
import { noLadder } from '../../bot/case-rounds/escalation.ts'
import type { Found } from '../../bot/case-rounds/round/access.ts'
import { drawRound } from '../../bot/case-rounds/round/open.ts'
import type { Piece, PieceKind } from '../../bot/case-rounds/sealed.ts'
import { viewRound } from '../../bot/case-rounds/seeing/view-round.ts'
import type { Viewer } from '../../bot/case-rounds/seeing/visibility.ts'
import type { Context } from '../../bot/chat/feature.ts'
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { type CaseRoundCardView, caseRoundCard } from '../../cards/case-round-card.ts'
import type { Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { hostileText as text } from '../cards/hostile.ts'
import { complaintsOf } from '../reminders/fits.ts'
import { checkMessage } from '../slack/payload-validator.ts'
import { formIn, must } from '../world.ts'
import { OneRound } from './one-round.ts'

const words = wordsIn('nl')

const view: fc.Arbitrary<CaseRoundCardView> = fc.record({
  id: fc.constant('r'),
  number: fc.integer({ min: 1, max: 9999 }),
  title: text,
  state: fc.constantFrom('running', 'closed', 'purged', 'withdrawn'),
  phase: fc.constantFrom('open', 'clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing'),
  term: text,
  notes: fc.array(text, { maxLength: 3 }),
  duration: fc.record({
    band: fc.constantFrom('under-4-weeks', '4-weeks-3-months', '3-6-months', 'over-6-months'),
    mark: fc.constantFrom('under', 'may-be-over', 'over'),
  }),
  participants: fc.option(fc.constantFrom('under-3', '3-5', '6-10', 'over-10')),
  purge: fc.record({ on: fc.option(text), days: fc.nat(56) }),
  lessons: fc.array(text, { maxLength: 12 }),
  agreements: fc.nat(15),
  isForTooFew: fc.boolean(),
  way: fc.constantFrom('written', 'live', 'mixed'),
  waiting: fc.option(text),
})

it('the card of a round is drawn by every platform, whatever is in it', () => {
  fc.assert(
    fc.property(view, (one) => {
      for (const spoken of [words, wordsIn('en')]) {
        const [card, drawing] = [caseRoundCard(one, spoken), { words: spoken, mention: () => null }]
        expect(checkMessage(renderMessage(card, drawing))).toEqual([])
        expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
      }
    }),
  )
})

/** Text as long as it may be, in letters that take most bytes. */
const longText = (letter: string, length: number, mark = ''): AnonymisedText =>
  `${mark}${letter.repeat(Math.floor((length - mark.length) / letter.length))}` as AnonymisedText
const markOf = (id: string): string => `(${id})`

const crowd = 40
/** One of three bytes, and one that is escaped. */
const letters = ['漢', '&'] as const

/** Everybody says as much as they may in each phase. */
const fullRound = (letter: string, phase: CaseHalves['round']['phase']): CaseHalves => {
  const base = new OneRound().open().halves
  const kinds: readonly PieceKind[] = ['question', 'parked', 'interpretation', 'advice', 'lesson']
  const piece = (kind: PieceKind, by: string, at: number, length: number): Piece => {
    const id = `${kind}-${at}-${'x'.repeat(12)}`
    return { id, kind, by, of: null, text: longText(letter, length, markOf(id)), themes: [], showAt: 1 }
  }
  const said = kinds.flatMap((kind) =>
    Array.from({ length: crowd }, (_, at) => piece(kind, `tag-${at}`, at, kind === 'lesson' ? 500 : 1_000)),
  )
  const proposed = Array.from({ length: 3 }, (_, at) => piece('formulation', 'tag-lead', at, 300))
  const answers = said
    .filter(({ kind }) => kind === 'question')
    .map((one): Piece => {
      const id = `answer-${one.id}`
      return { ...one, id, kind: 'answer', by: 'submitter', of: one.id, text: longText(letter, 1_000, markOf(id)) }
    })
  const story = (base.sealed?.pieces ?? []).map((one) => ({ ...one, text: longText(letter, 1_500, markOf(one.id)) }))
  const sealed = must(base.sealed, 'sealed half')
  return {
    round: { ...base.round, phase, title: longText(letter, 80) },
    sealed: {
      ...sealed,
      pieces: [...story, ...said, ...answers, ...proposed, piece('feedback', 'submitter', 0, 1_000)],
    },
  }
}

const opened = async (halves: CaseHalves, viewer: Viewer, page: number): Promise<Form> => {
  const now = new OneRound().open().now
  const found: Found = { halves, viewer, view: must(viewRound(halves, viewer, now), 'view') }
  const none = async () => []
  const stores = {
    network: { bodies: none, bodiesOfMember: none, seatsOfMember: none },
    caseSettings: { ladderOf: async () => noLadder },
  } as never
  const member = { id: 'm', network: 'n', role: 'member' }
  const network = { id: 'n', holidayRegion: 'midden' }
  const context = { network, member, covers: [], words, language: 'nl', now } as unknown as Context
  return formIn(await drawRound(stores, found, { round: 'r', page }, context))
}

const pagesIn = (form: Form): number => {
  const choice = form.fields.find((field) => field.kind === 'choice' && field.name === 'page')
  return choice?.kind === 'choice' ? choice.options.length : 1
}

const facilitator = {
  alias: 'tag-1',
  seat: 'facilitator',
  isCounterpart: false,
  holdsCode: false,
  standing: ['member'],
} as const
const asSubmitter = { ...facilitator, alias: 'tag-inbrenger', seat: 'member' } as const

describe.each(['clarifying', 'focusing', 'advising', 'closed'] as const)('in %s', (phase) => {
  it.each(letters)('each page fits on every platform, and together they leave nothing out (%s)', async (letter) => {
    const halves = fullRound(letter, phase)
    for (const viewer of [facilitator, asSubmitter]) {
      const most = pagesIn(await opened(halves, viewer, 0))
      const read: string[] = []
      for (let page = 0; page < most; page += 1) {
        const form = await opened(halves, viewer, page)
        expect(complaintsOf(form)).toEqual([])
        read.push(...form.fields.flatMap((field) => (field.kind === 'note' ? [JSON.stringify(field.text)] : [])))
      }
      const shown = viewRound(halves, viewer, new OneRound().open().now)?.pieces ?? []
      expect(shown.filter(({ id }) => !read.some((one) => one.includes(markOf(id))))).toEqual([])
      expect(read.filter((one) => one.includes(letter.repeat(200))).length).toBeGreaterThan(crowd)
    }
  })
})
