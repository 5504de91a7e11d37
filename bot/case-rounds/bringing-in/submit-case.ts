/** A case goes to whoever screens it, who hears of it at a publication moment as of everything else. Pure. */
import { dayAt, daysAfter } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import { type Actor, requireSubmitter, seatsTaken } from '../actor.ts'
import { alterRound, type CaseHalves, type Given, requirePhase, timetableOf } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { asSubmitter, caseTextKinds, type FacilitatorSeat, type Piece, type Sealed } from '../sealed.ts'
import { nextPublication } from '../timing/publication.ts'
import { endOfTerm } from '../timing/term.ts'
import { type CaseForm, checkForm } from './draft.ts'

/**
 * @property alias of the submitter; kept under the key of the round, and at the level of a codeword not at all.
 * @property seat of the submitter where they are facilitator themselves: then another screens, and nobody is told.
 * @property organisations that sit in the body; with few, people can guess.
 * @property mayBeGuessed whether the submitter understood that.
 * @property putBack words that the anonymiser took and the submitter put back.
 * @property codeHash at the level of a codeword: its scrypt hash.
 */
export interface Submitting {
  readonly alias: string
  readonly seat: FacilitatorSeat | null
  readonly organisations: number
  readonly mayBeGuessed: boolean
  readonly form: CaseForm
  readonly putBack?: readonly string[]
  readonly codeHash?: string
}

/**
 * @throws {Refusal} case-round.not-now, form.outdated; case-round.may-be-guessed until they said they understand;
 *   case-round.no-second where nobody but the submitter could screen; of `checkForm` at its field
 */
export const submitCase = (halves: CaseHalves, submitting: Submitting, given: Given): CaseHalves => {
  const { round } = halves
  requirePhase(halves, ['draft'], given)
  const form = checkForm(submitting.form)
  requireHidden(round, submitting)
  const sealed: Sealed = {
    submitter: round.level === 'codeword' ? null : submitting.alias,
    screeners: screenersOf(round, submitting.seat),
    checklist: null,
    numbers: [],
    pieces: [],
    putBack: submitting.putBack ?? [],
    codeHash: round.level === 'codeword' ? (submitting.codeHash ?? null) : null,
  }
  return toScreening({ round, sealed }, sealed, form, given)
}

const requireHidden = ({ settings }: CaseRound, { organisations, mayBeGuessed }: Submitting): void => {
  if (organisations < settings.guessableBelow && !mayBeGuessed)
    throw refusal('case-round.may-be-guessed', { organisations }, 'mayBeGuessed')
}

/** Both facilitators screen where there are two. Were it always one, the other's turn would say why. */
const screenersOf = (round: CaseRound, own: FacilitatorSeat | null): readonly FacilitatorSeat[] => {
  const screeners = seatsTaken(round).filter((seat) => seat !== own)
  if (screeners.length === 0) throw refusal('case-round.no-second')
  return screeners
}

/** The new texts take the place of the old. @throws {Refusal} case-round.not-now, case-round.not-submitter, of `checkForm` */
export const resubmitCase = (
  halves: CaseHalves,
  actor: Actor,
  form: CaseForm,
  given: Given,
  putBack: readonly string[] = [],
): CaseHalves => {
  const sealed = requirePhase(halves, ['returned'], given)
  requireSubmitter(halves, actor)
  return toScreening(halves, { ...sealed, putBack }, checkForm(form), given)
}

const toScreening = (halves: CaseHalves, sealed: Sealed, form: CaseForm, given: Given): CaseHalves => {
  const { settings } = halves.round
  const timetable = timetableOf(halves.round, given)
  const startedAt = nextPublication(given.now, timetable)
  const { texts, durationBand, checklist, ...facts } = form
  const after = alterRound(halves, {
    ...facts,
    duration: { band: durationBand, saidOn: dayAt(startedAt) },
    phase: 'screening',
    startedAt,
    endsAt: endOfTerm(startedAt, settings.screeningMost, timetable),
    isReminded: false,
    isLate: false,
    purgeOn: daysAfter(dayAt(startedAt), settings.retentionDays),
  })
  const pieces = caseTextKinds.map((kind): Piece => {
    const common = { by: asSubmitter, of: null, themes: [], showAt: startedAt }
    return { id: given.newId(), kind, text: texts[kind], ...common }
  })
  return { ...after, sealed: { ...sealed, checklist, pieces } }
}
