/** What one person can do in a round now, as fields of its form. */
import type { ChoiceView, RoundTasks } from '../../../cards/case-round-form.ts'
import type { Option } from '../../../cards/form.ts'
import type { Reader } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import type { CaseRound } from '../case-round.ts'
import type { ShownPiece } from '../seeing/show-pieces.ts'
import { secondFeedbackAt } from '../timing/term.ts'
import type { Found } from './access.ts'
import { offerToFacilitator } from './offer-leading.ts'
import { areAnswered, type Offering, optionsOf } from './offering.ts'

export const offerTasks = (offering: Offering, reader: Reader & Region): RoundTasks => {
  const mine = mayTakePart(offering) ? offerToMember(offering, reader) : nothing
  const submitters = offering.view.isSubmitter ? offerToSubmitter(offering, reader) : nothing
  const leading = offering.viewer.seat === 'member' ? nothing : offerToFacilitator(offering, reader)
  return {
    texts: { ...mine.texts, ...submitters.texts, ...leading.texts },
    choices: { ...mine.choices, ...submitters.choices, ...leading.choices },
  }
}

interface Region {
  readonly holidays: { readonly region: 'noord' | 'midden' | 'zuid' }
}

const nothing: RoundTasks = { texts: {}, choices: {} }

/** Readers and the secretariat look on; who may not see it yet is no member of it yet. */
export const mayTakePart = ({ halves, viewer }: Pick<Found, 'halves' | 'viewer'>): boolean => {
  if (viewer.seat !== 'member') return true
  return viewer.standing.includes('member') && (halves.round.audience.isWide || viewer.isCounterpart)
}

/** @throws {Refusal} member.reader */
export const requirePart = (found: Pick<Found, 'halves' | 'viewer'>): void => {
  if (!mayTakePart(found)) throw refusal('member.reader')
}

const offerToMember = ({ halves: { round }, view, pieces, agendas }: Offering, reader: Reader): RoundTasks => {
  const say = reader.words.caseRoundForm
  switch (round.phase) {
    case 'clarifying':
      return { texts: { question: '' }, choices: {} }
    case 'analysing':
      return { texts: { interpretation: ownText(view.pieces, 'interpretation') }, choices: {} }
    case 'advising':
      return {
        texts: { advice: ownText(view.pieces, 'advice') },
        choices: { support: supportable(pieces, reader) },
      }
    case 'agreeing': {
      const options = [{ value: 'agree', label: say.outcome.agree }, ...agendaOptions(round, agendas, reader)]
      return {
        texts: { lesson: '', themes: '' },
        choices: { outcome: { options }, ...lessonsOf(round) },
      }
    }
    case 'closed':
      return {
        texts: {},
        choices: { outcome: { options: agendaOptions(round, agendas, reader) }, ...lessonsOf(round) },
      }
    default:
      return nothing
  }
}

const agendaOptions = ({ lessons }: CaseRound, agendas: Offering['agendas'], { words }: Reader): readonly Option[] =>
  lessons.length === 0
    ? []
    : agendas.map(({ id, name }) => ({ value: `agenda:${id}`, label: words.caseRoundForm.outcome.agenda(name) }))

const lessonsOf = ({ lessons }: CaseRound): { readonly agenda?: ChoiceView } =>
  lessons.length === 0 ? {} : { agenda: { options: lessons.map(({ id, text }) => ({ value: id, label: text })) } }

const ownText = (pieces: readonly ShownPiece[], kind: ShownPiece['kind']): string =>
  pieces.find((one) => one.kind === kind && one.isOwn)?.text ?? ''

/** Advice of others that is out; of those what one supports already. */
const supportable = (pieces: readonly ShownPiece[], reader: Reader): ChoiceView => {
  const others = pieces.filter(
    ({ kind, isOwn, isPending }) => (kind === 'advice' || kind === 'parked') && !isOwn && !isPending,
  )
  return { options: optionsOf(others, reader), chosen: others.filter((one) => one.isSupported).map(({ id }) => id) }
}

const offerToSubmitter = ({ halves: { round }, view, pieces }: Offering, reader: Reader & Region): RoundTasks => {
  const { phase } = round
  if (phase === 'feedback') return { texts: { feedback: ownText(view.pieces, 'feedback') }, choices: {} }
  if (phase === 'closed' && isTimeForSecond(round, reader))
    return { texts: { second: ownText(view.pieces, 'second-feedback') }, choices: {} }
  if (!areAnswered(phase)) return nothing
  const questions = pieces.filter(({ kind, isPending }) => kind === 'question' && !isPending)
  const formulations = view.pieces.filter(({ kind }) => kind === 'formulation')
  return {
    texts: questions.length === 0 ? {} : { answer: '' },
    choices: {
      answerTo: { options: optionsOf(unansweredFirst(questions, view.pieces), reader) },
      ...(phase === 'focusing'
        ? { choose: { options: formulations.map(({ id, text }) => ({ value: id, label: text ?? '' })) } }
        : {}),
    },
  }
}

const unansweredFirst = (questions: readonly ShownPiece[], all: readonly ShownPiece[]): readonly ShownPiece[] => {
  const answered = new Set(all.filter(({ kind }) => kind === 'answer').map(({ of }) => of))
  return [...questions.filter(({ id }) => !answered.has(id)), ...questions.filter(({ id }) => answered.has(id))]
}

const isTimeForSecond = ({ closedOn, settings }: CaseRound, { now, holidays }: Reader & Region): boolean =>
  now >= secondFeedbackAt(closedOn ?? dayAt(now), settings, holidays)
