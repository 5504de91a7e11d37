/** What somebody has to fill in before a case is brought in, and what is checked. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { dayAt, daysAfter } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import type { CaseHalves, Given } from '../case-halves.ts'
import { alterRound, requirePhase } from '../case-halves.ts'
import type { AgeBand, Audience, Level, Sector, Way } from '../case-round.ts'
import type { DurationBand } from '../duration.ts'
import { type CaseTextKind, type Checklist, caseTextKinds } from '../sealed.ts'
import type { RoundSettings } from '../settings.ts'

export interface CaseForm {
  readonly title: AnonymisedText
  readonly sector: Sector
  readonly ageBand: AgeBand
  readonly durationBand: DurationBand
  readonly barriers: readonly string[]
  readonly checklist: Checklist
  readonly texts: Readonly<Record<CaseTextKind, AnonymisedText>>
}

export const titleLimit = 80
export const textLimits: Readonly<Record<CaseTextKind, number>> = {
  story: 1_500,
  tried: 600,
  voice: 600,
  barrier: 600,
  request: 300,
}

export interface RoundStart {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly way: Way
  readonly level: Level
  readonly facilitator: string
  readonly secondFacilitator: string | null
  readonly first: Audience['first']
  readonly settings: RoundSettings
}

/** Its key is made now, before there is anything to seal: a draft holds no text. One that is left is gone tomorrow. */
export const startDraft = (start: RoundStart, { now }: Pick<Given, 'now'>): CaseHalves => {
  const { first, ...rest } = start
  return {
    round: {
      ...rest,
      ...blank,
      audience: { first, isWide: first === null },
      purgeOn: daysAfter(dayAt(now), 1),
    },
    sealed: { submitter: null, screeners: [], checklist: null, numbers: [], pieces: [], putBack: [], codeHash: null },
  }
}

const blank = {
  number: null,
  title: '',
  sector: 'transition',
  ageBand: '4-7',
  duration: { band: 'under-4-weeks', saidOn: null },
  phase: 'draft',
  publishAt: null,
  startedAt: null,
  endsAt: null,
  openedOn: null,
  closedOn: null,
  isExtended: false,
  isReminded: false,
  isLate: false,
  isLive: false,
  isAskedAgain: false,
  tooFewAt: null,
  batchedAt: null,
  pausedUntil: null,
  crossedOn: null,
  barriers: [],
  participants: null,
  lessons: [],
  agreements: [],
  version: 1,
} as const

/** “Dit kan niet wachten”: nothing was stored, and nothing is sent. @throws {Refusal} case-round.not-now */
export const leaveDraft = (halves: CaseHalves): CaseHalves => {
  requirePhase(halves, ['draft'])
  return { ...alterRound(halves, { phase: 'withdrawn', purgeOn: null }), sealed: null }
}

/** @throws {Refusal} field.missing, field.too-long or case-round.no-question, at the field */
export const checkForm = (form: CaseForm): CaseForm => {
  checkText(form.title, titleLimit, 'title')
  for (const kind of caseTextKinds) checkText(form.texts[kind], textLimits[kind], kind)
  requireQuestion(form.texts.request, 'request')
  return form
}

/** @throws {Refusal} field.missing, field.too-long */
export const checkText = <Text extends string>(text: Text, limit: number, field: string): Text => {
  // A text of invisible characters is none.
  if (/^[\p{C}\p{Z}\s]*$/u.test(text)) throw refusal('field.missing', undefined, field)
  if (text.length > limit) throw refusal('field.too-long', { limit }, field)
  return text
}

export const isQuestion = (text: string): boolean => /\?["”’')\]\s]*$/u.test(text)

/** @throws {Refusal} case-round.no-question */
export const requireQuestion = (text: string, field: string): void => {
  if (!isQuestion(text)) throw refusal('case-round.no-question', undefined, field)
}
