/** What a facilitator can do in a round now, as fields of its form. */
import type { RoundTasks } from '../../../cards/case-round-form.ts'
import type { Option } from '../../../cards/form.ts'
import type { Reader } from '../../chat/feature.ts'
import type { CaseRound } from '../case-round.ts'
import type { ShownPiece } from '../seeing/show-pieces.ts'
import { offerSteering } from './offer-steering.ts'
import { areAnswered, type Offering, optionsOf } from './offering.ts'

export const offerToFacilitator = ({ halves: { round }, view, pieces }: Offering, reader: Reader): RoundTasks => {
  const { phase } = round
  const steering = offerSteering(round, reader)
  const questions = pieces.filter(({ kind, isPending }) => kind === 'question' && !isPending)
  const drafts = view.pieces.filter(({ kind }) => kind === 'lesson')
  const released = drafts.filter((one) => mayRelease(one, round))
  const proposed = view.pieces.filter(({ kind }) => kind === 'formulation').map(({ text }) => text ?? '')
  const [formulation1 = '', formulation2 = '', formulation3 = ''] = proposed
  return {
    texts: {
      ...steering.texts,
      ...(phase === 'focusing' ? { formulation1, formulation2, formulation3 } : {}),
    },
    choices: {
      ...steering.choices,
      ...(areAnswered(phase) ? { park: { options: optionsOf(questions, reader) } } : {}),
      release: { options: optionsOf(released, reader) },
      drop: { options: [...optionsOf(drafts, reader), ...releasedOf(round, reader)] },
    },
  }
}

/** Lessons that others read already: they can be taken back. */
const releasedOf = ({ lessons }: CaseRound, { words }: Reader): readonly Option[] =>
  lessons.map(({ id, text }) => ({ value: id, label: words.caseRoundForm.releasedLesson(text) }))

const mayRelease = ({ isOwn }: ShownPiece, { secondFacilitator }: CaseRound): boolean =>
  !isOwn || secondFacilitator === null
