/** A poll that somebody makes, and what may be wrong with it. */
import { pollKinds, secrecies } from '../../../bot/polls/poll.ts'
import type { PollDraft } from '../../../bot/polls/rules/draft.ts'
import type { Chance } from '../../engine/random.ts'
import { bodies, nextMoment } from './command.ts'
import { absentKind } from './roster.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const subjects = 'vervoer verzuim wachttijd thuiszitters overstap geld tijd ruimte leerlijn contact'.split(' ')

/** Some read the same in other letters. */
export const someText = (chance: Chance): string => {
  const text = `${chance.pick(['Meer', 'Minder', 'Ander'])} ${chance.pick(subjects)}`
  return chance.pick([text, text, text.toUpperCase(), ` ${text.replace(' ', '  ')}`])
}

const textsOf = (count: number, chance: Chance): readonly string[] =>
  chance
    .shuffle(['Meer', 'Minder', 'Ander'].flatMap((word) => subjects.map((subject) => `${word} ${subject}`)))
    .slice(0, count)

const wide = { roles: [], kinds: [], isOpenInChannels: false, isPerOrganisation: false }

export const chooseDraft = (now: number, chance: Chance): PollDraft => {
  const kind = chance.pick(pollKinds)
  const isConsent = kind === 'consent'
  const secrecy = isConsent ? 'named' : chance.pick(secrecies)
  const count = isConsent ? 0 : chance.pick([2, 3, 3, 4, 5, 6])
  const isFull = kind === 'choice' && chance.below(4) === 0
  const options = textsOf(isFull ? 19 : count, chance).map((text) => ({ text, meaning: chance.pick(['', 'Uitleg']) }))
  const most = { choice: 1 + chance.below(2), dots: 3 + chance.below(3), score: 5, rank: chance.below(3), consent: 0 }[
    kind
  ]
  return {
    body: chance.pick(bodies),
    alsoIn: [],
    kind,
    question: chance.pick(['Wat eerst?', '  Wat   later?']),
    explanation: chance.pick(['', ' Omdat.\nZo. ']),
    options,
    answering: {
      most,
      hasNone: !isConsent && chance.below(3) === 0,
      takesOptions: !isConsent && (isFull || chance.below(2) === 0),
    },
    secrecy,
    electorate: {
      ...wide,
      ...chance.pick([
        {},
        {},
        {},
        { isOpenInChannels: true },
        { roles: ['chair', 'member'] as const },
        { kinds: ['municipality', 'swv'] as const },
        { kinds: ['municipality', 'swv', 'school_board'] as const },
      ]),
      isPerOrganisation: chance.below(4) === 0,
    },
    quorum: chance.pick([0, 0, 2, 17]),
    showsStanding: secrecy === 'named' && chance.below(2) === 0,
    closesAt: now + chance.pick([5 * minute, 2 * hour, day, 2 * day, 3 * day, 366 * day, nextMoment(now + hour) - now]),
    before: null,
  }
}

/** One thing wrong, or two. */
export const spoilDraft = (draft: PollDraft, now: number, chance: Chance): PollDraft => {
  const once = spoil(draft, now, chance)
  return chance.below(3) === 0 ? spoil(once, now, chance) : once
}

const spoil = (draft: PollDraft, now: number, chance: Chance): PollDraft => {
  const { options, answering } = draft
  const long = 'lang '.repeat(201)
  const one = { text: 'Een', meaning: '' }
  const wrongs: readonly Partial<PollDraft>[] = [
    { question: ' ' },
    { question: long },
    { explanation: long },
    { options: options.slice(0, 1) },
    { options: textsOf(21, chance).map((text) => ({ text, meaning: '' })) },
    { options: [...options, one, { ...one, text: ' EEN' }] },
    { options: [...options, { ...one, text: ' ' }] },
    { options: [...options, { ...one, meaning: long }] },
    { answering: { ...answering, most: chance.pick([0, 1.5, 99]) } },
    { kind: 'consent' },
    { kind: 'consent', options: [] },
    { kind: 'consent', options: [], secrecy: 'anonymous' },
    { secrecy: 'anonymous', showsStanding: true },
    {
      electorate: {
        ...wide,
        isOpenInChannels: true,
        ...chance.pick([{ roles: ['chair'] as const }, { kinds: ['swv'] as const }]),
      },
    },
    { electorate: { ...wide, kinds: [absentKind] } },
    { quorum: chance.pick([-1, 0.5, 99]) },
    { closesAt: now + chance.pick([-hour, 0, 4 * minute, 367 * day]) },
  ]
  return { ...draft, ...chance.pick(wrongs) }
}
