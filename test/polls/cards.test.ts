/** The cards and forms of polls as platforms draw them: whole, within their limits, and a picture never alone. */
import { describe, expect, it } from 'vitest'
import { newId } from '../../bot/ids.ts'
import { drawForm } from '../../bot/teams/draw.ts'
import { sealWith } from '../../bot/teams/sealed-form.ts'
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import { pollCard } from '../../cards/poll-card.ts'
import type { ConsentName, CountView, PollView, ResultView } from '../../cards/poll-view.ts'
import { castVoteForm, type VoteView } from '../../cards/poll-vote-forms.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { attacks } from '../cards/hostile.ts'
import { findAll, seenOnAdaptive, seenOnSlack, wordsOf } from '../cards/seen.ts'
import { chanceOf } from '../engine/random.ts'
import { linesOf } from '../network/card-reading.ts'

const words = wordsIn('nl')
const drawing = { words, mention: () => null }

const options = ['Wachttijden', 'Verzuim', 'Overstap'].map((text, at) => ({ id: `o${at}`, text, meaning: '' }))
const open: PollView = {
  ...{ id: 'p1', number: 7, bodies: ['OOGO'], kind: 'choice', question: 'Waar beginnen we mee?', explanation: '' },
  ...{ options, most: 1, hasNone: false, takesOptions: false, isAnonymous: true, showsStanding: false },
  ...{ needsBothSides: false, who: 'Stemmen: de leden van OOGO', isPerOrganisation: false, state: 'open' },
  ...{
    closesAt: 'do 12 nov 2026, 17.00 uur',
    closedAt: 'do 12 nov 2026, 17.00 uur',
    voted: 7,
    eligible: 14,
    isKeyAway: false,
  },
  ...{ quorum: 0, standing: null, result: null, before: null, outcome: '', reviewOn: null },
  ...{ mayVote: true, maySteer: true, hasVoice: false, isInChannel: true },
}
const counted = (count: CountView, voters = 10): ResultView => ({ voters, count, sides: 'none', named: null })
const choice: CountView = {
  ...{ kind: 'choice', most: 1, none: 0, hidden: [] },
  options: [
    { text: 'Verzuim', count: 6, voters: 6, place: 1 },
    { text: 'Wachttijden', count: 4, voters: 4, place: 2 },
    { text: 'Overstap', count: 0, voters: 0, place: 3 },
  ],
}
const answersOf = (...answers: readonly ConsentName[]) =>
  answers.map((answer, at) => ({ name: `Gemeente ${at}`, answer, reason: answer === 'objection' ? 'Te duur.' : '' }))
const consent: CountView = {
  kind: 'consent',
  verdict: { isAgreed: false, without: [], objections: 1 },
  sides: [
    { side: 'education', answers: answersOf('agree', 'concern') },
    { side: 'municipality', answers: answersOf('objection', 'abstain') },
  ],
  silent: ['SWV Westrand'],
}
const closed = (result: ResultView, over: Partial<PollView> = {}): PollView => ({
  ...open,
  state: 'closed',
  result,
  ...over,
})

const cards: readonly (readonly [string, PollView])[] = [
  ['an open poll', open],
  ['an open poll by name', { ...open, isAnonymous: false, hasNone: true, takesOptions: true, quorum: 9 }],
  ['a result', closed(counted(choice), { outcome: 'We beginnen met verzuim.', reviewOn: 'wo 1 apr 2027' })],
  ['a consent', closed(counted(consent), { kind: 'consent', isAnonymous: false })],
  ['too few votes', closed({ voters: 4, count: null, sides: 'none', named: null })],
  ['a poll whose key is away', { ...open, isKeyAway: true, mayVote: false }],
  ['a poll that cannot be counted', { ...open, state: 'uncountable' }],
]

describe.each(cards)('%s', (_, view) => {
  const card = pollCard(view, words)

  it('is whole on an Adaptive Card, also where charts are not known', () => {
    const drawn = renderCard(card, drawing)
    expect(checkAdaptiveCard(drawn)).toEqual([])
    for (const said of wordsOf(card, () => false)) expect(seenOnAdaptive(drawn)).toContain(said)
  })

  it('is whole on Slack', () => {
    const { blocks } = renderMessage(card, drawing)
    for (const said of wordsOf(card, () => false)) expect(seenOnSlack(blocks)).toContain(said)
  })
})

describe('a result', () => {
  it('is a chart of the platform on Teams, in whose place our own drawing stands elsewhere', () => {
    const [chart] = findAll(renderCard(pollCard(closed(counted(choice)), words), drawing), 'Chart.HorizontalBar')
    expect(chart).toMatchObject({
      data: [
        { x: 'Verzuim', y: 6 },
        { x: 'Wachttijden', y: 4 },
        { x: 'Overstap', y: 0 },
      ],
    })
    expect(findAll(chart?.fallback, 'ColumnSet')).toHaveLength(3)
  })

  it('of consent names the sides that have not agreed, and nobody only where nobody did', () => {
    const said = (without: readonly ('education' | 'municipality')[]): string =>
      linesOf(
        pollCard(closed(counted({ ...consent, verdict: { isAgreed: false, without, objections: 0 } })), words),
      ).join()
    expect(said([])).toContain('niemand is akkoord')
    expect(said(['education'])).toContain('het onderwijs is nog niet akkoord')
    expect(said(['education', 'municipality'])).toContain('het onderwijs en de kant van de gemeenten zijn nog niet')
  })

  it('of consent below its quorum comes to nothing, also where all who answered agree', () => {
    const [agreed, few] = [{ isAgreed: true, without: [], objections: 0 }, 'no-quorum' as const].map((verdict) =>
      linesOf(pollCard(closed(counted({ ...consent, verdict }), { quorum: 11 }), words)).join('\n'),
    )
    expect(agreed).toContain('Er is instemming')
    expect(few).not.toContain('instemming:')
    expect(few).toContain('Het quorum van 11 stemmen is niet gehaald; er is dus geen uitkomst.')
    expect(few).toContain('Niet geantwoord: SWV Westrand.')
  })

  it('of consent is stacked by answer, with what each colour stands for', () => {
    const drawn = renderCard(pollCard(closed(counted(consent), { kind: 'consent' }), words), drawing)
    const [chart] = findAll(drawn, 'Chart.HorizontalBar.Stacked')
    expect(chart).toMatchObject({
      data: [
        {
          title: 'Onderwijs',
          data: [
            { legend: 'Akkoord', value: 1 },
            { legend: 'Akkoord met zorg', value: 1 },
          ],
        },
        {
          title: 'Gemeenten',
          data: [
            { legend: 'Bezwaar', value: 1 },
            { legend: 'Onthouding', value: 1 },
          ],
        },
      ],
    })
    const lines = linesOf(pollCard(closed(counted(consent), { kind: 'consent' }), words))
    expect(lines).toContain('Er is 1 bezwaar; er is dus geen instemming.')
    expect(lines).toContain('Gemeenten: 1 bezwaar, 1 onthouding')
    expect(lines).toContain('Onderwijs, akkoord: Gemeente 0; Onderwijs, akkoord met zorg: Gemeente 1')
  })

  it('says in words whatever its picture shows', () => {
    const lines = linesOf(pollCard(closed(counted(choice)), words))
    expect(lines).toEqual(expect.arrayContaining(['Verzuim: 6 stemmen van 10', 'Overstap: 0 stemmen van 10']))
  })

  it('counts nothing of a side that did not vote', () => {
    const none = { ...choice, options: choice.options.map((one) => ({ ...one, count: 0, voters: 0 })) }
    const sides = [
      { side: 'education', voters: 10, count: choice },
      { side: 'municipality', voters: 0, count: none },
    ] as const
    const lines = linesOf(pollCard(closed({ ...counted(choice), sides }), words))
    expect(lines).toContain('Gemeenten: 0 stemmen')
    expect(lines.join('\n')).not.toContain('van 0')
  })

  it('of twenty options with the longest names is still one message', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...{ text: `${at} ${'ö'.repeat(72)}`, count: at, voters: at, place: 20 - at },
    }))
    const drawn = renderCard(pollCard(closed(counted({ ...choice, options: many })), words), drawing)
    expect(JSON.stringify(drawn).length).toBeLessThan(25_000)
    expect(seenOnAdaptive(drawn)).toContain(`19${'ö'.repeat(72)}`)
  })

  it('of a side that is too small is told of no side', () => {
    const lines = linesOf(pollCard(closed({ ...counted(choice), sides: 'hidden' }), words))
    expect(lines.join()).toContain('verborgen: een van de groepen heeft minder dan 5 stemmen.')
  })
})

describe('whatever people typed', () => {
  it.each(attacks.map((text) => text.slice(0, 75)))('%j is only text', (text) => {
    const view = closed(counted({ ...choice, options: [{ text, count: 1, voters: 1, place: 1 }] }), {
      ...{ question: text, explanation: text, outcome: text },
    })
    const card = pollCard(view, words)
    expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
    for (const said of wordsOf(card, () => false))
      expect(seenOnSlack(renderMessage(card, drawing).blocks)).toContain(said)
  })
})

describe('the form in which one votes', () => {
  const vote = (kind: VoteView['kind'], over: Partial<VoteView> = {}): VoteView => ({
    ...{ state: { poll: 'p1', as: 'm1', asked: 'x' }, question: 'Waarmee?', explanation: '', kind, options, most: 4 },
    ...{ hasNone: true, secrecy: words.polls.secrecySaid.anonymous, whom: '', before: 'none' },
    filled: { options: [], byOption: {}, isNone: false, answer: '', reason: '' },
    ...over,
  })
  /** All that is allowed, in texts in which nothing comes again: what is sealed gets no smaller. */
  const longest = (letters: string) => {
    const chance = chanceOf(7)
    const text = (length: number) => Array.from({ length }, () => chance.pick([...letters])).join('')
    const option = () => ({ id: newId(), text: text(75), meaning: text(150) })
    return { question: text(150), explanation: text(1_000), options: Array.from({ length: 20 }, option) }
  }
  const plainLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  const strangeLetters = 'ǟḁẁҗ޶ߐअอ東京都ᚠᛒ北中天地玄黄宇宙洪荒日月盈昃辰宿列張'

  it.each(
    (['choice 20', 'dots 10', 'dots 60', 'rank 0', 'score 10', 'consent 0'] as const).flatMap((asked) => [
      [asked, plainLetters, 75] as const,
      [asked, strangeLetters, 25] as const,
    ]),
  )('of %s can be answered within a dialog of Teams, however long its texts (%s)', (asked, letters, told) => {
    const [kind, most] = asked.split(' ')
    const { options, ...texts } = longest(letters)
    const given = {
      ...texts,
      kind: kind as VoteView['kind'],
      most: Number(most),
      options: kind === 'consent' ? [] : options,
    }
    const form = castVoteForm(vote(given.kind, given), words)
    const seal = sealWith('secret')
    const drawn = drawForm(form, {
      ...{ words, where: 'dialog' },
      seal: (one) =>
        seal.close(one, { asker: `29:${newId()}`, conversation: `19:${newId()}@thread.tacv2`, language: 'nl' }),
    })
    expect(checkAdaptiveCard(drawn)).toEqual([])
    const inputs = findAll(drawn, 'Input.ChoiceSet', 'Input.Text')
    const answered = kind === 'consent' ? 2 : kind === 'choice' ? 1 : 21
    expect(inputs).toHaveLength(answered)
    for (const { id, text } of given.options) {
      expect(JSON.stringify(inputs)).toContain(id)
      expect(JSON.stringify(drawn)).toContain(text.slice(0, told))
    }
    expect(JSON.stringify(renderModal(form, { words })).length).toBeLessThan(250_000)
    expect(renderModal(form, { words }).blocks.length).toBeLessThanOrEqual(100)
  })

  it('says what is secret about it', () => {
    expect(JSON.stringify(castVoteForm(vote('dots'), words))).toContain('Geen lid, ook de organisator niet')
  })
})
