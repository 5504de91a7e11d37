/** What was filled in as steps of the round, in an order in which each can still be. */
import type { RoundText, RoundValues } from '../../../cards/case-round-form.ts'
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { refusal } from '../../refusal.ts'
import type { Actor } from '../actor.ts'
import type { CaseHalves, Given } from '../case-halves.ts'
import { adviseOnCase, dropSupport, interpretCase, supportAdvice } from '../stages/advise.ts'
import { dropLesson, releaseLesson, takeBackLesson, writeLesson } from '../stages/agree.ts'
import { answerQuestion, askQuestion, parkQuestion } from '../stages/clarify.ts'
import { giveFeedback, giveSecondFeedback } from '../stages/feed-back.ts'
import { chooseFormulation, proposeFormulations } from '../stages/focus.ts'
import { type Steering, steer, steerings } from './offer-steering.ts'
import type { Deed } from './say-done.ts'

export type Step = (halves: CaseHalves, given: Given) => CaseHalves

/**
 * @property texts that went through the anonymiser. @property id of the question or the lesson that is made.
 * @property offered advice that could be supported. @property supported of it, until now.
 */
export interface FilledIn {
  readonly texts: Readonly<Partial<Record<RoundText, AnonymisedText>>>
  readonly values: RoundValues
  readonly id: string
  readonly offered: readonly string[]
  readonly supported: readonly string[]
}

/** @property deed of which they hear what became of it. */
export interface Doing {
  readonly deed: Deed
  readonly step: Step
}

export interface Steps {
  /** As a member of the body. */
  readonly asMember: readonly Doing[]
  /** As submitter, or as facilitator: the rules say who is. */
  readonly asOther: readonly Doing[]
}

const doing = (deed: Deed, step: Step): Doing => ({ deed, step })

export const stepsOf = (filled: FilledIn, actor: Actor): Steps => ({
  asMember: [...contributing(filled, actor), ...supporting(filled, actor)],
  asOther: [...submitting(filled, actor), ...leading(filled, actor)],
})

const contributing = ({ texts, id }: FilledIn, actor: Actor): readonly Doing[] => {
  const { question, interpretation, advice, lesson, themes } = texts
  const steps: Doing[] = []
  if (question)
    steps.push(
      doing(
        'question',
        once(id, (halves, given) => askQuestion(halves, actor, question, given)),
      ),
    )
  if (interpretation)
    steps.push(doing('interpretation', (halves, given) => interpretCase(halves, actor, interpretation, given)))
  if (advice) steps.push(doing('advice', (halves, given) => adviseOnCase(halves, actor, advice, given)))
  if (lesson) {
    const about = { text: lesson, themes: themesIn(themes ?? '') }
    steps.push(
      doing(
        'lesson',
        once(id, (halves, given) => writeLesson(halves, actor, about, given)),
      ),
    )
  }
  return steps
}

/** What is sent twice makes one. */
const once =
  (id: string, step: Step): Step =>
  (halves, given) =>
    halves.sealed?.pieces.some((one) => one.id === id) === true ? halves : step(halves, { ...given, newId: () => id })

const themesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;\n]/u)
      .map((theme) => theme.trim().toLowerCase())
      .filter((theme) => theme !== ''),
  ),
]

const supporting = ({ values, offered, supported }: FilledIn, actor: Actor): readonly Doing[] => {
  const { support } = values
  if (support === undefined) return []
  const added = support.filter((id) => offered.includes(id) && !supported.includes(id))
  const dropped = supported.filter((id) => offered.includes(id) && !support.includes(id))
  return [
    ...added.map((id) => doing('support', (halves, given) => supportAdvice(halves, actor, id, given))),
    ...dropped.map((id) => doing('support', (halves, given) => dropSupport(halves, actor, id, given))),
  ]
}

const submitting = ({ texts, values }: FilledIn, actor: Actor): readonly Doing[] => {
  const { answer, feedback, second } = texts
  const { answerTo, choose } = values
  const steps: Doing[] = []
  if (answer && !answerTo) throw refusal('field.missing', undefined, 'answerTo')
  if (answer && answerTo)
    steps.push(doing('answer', (halves, given) => answerQuestion(halves, actor, answerTo, answer, given)))
  if (choose) steps.push(doing('choice', (halves, given) => chooseFormulation(halves, actor, choose, given)))
  if (feedback) steps.push(doing('feedback', (halves, given) => giveFeedback(halves, actor, feedback, given)))
  if (second) steps.push(doing('feedback', (halves, given) => giveSecondFeedback(halves, actor, second, given)))
  return steps
}

const leading = ({ texts, values }: FilledIn, actor: Actor): readonly Doing[] => {
  const { park, release = [], drop = [], present } = values
  const how = steerings.find((one) => one === values.steer)
  const formulations = [texts.formulation1, texts.formulation2, texts.formulation3].filter((one) => one !== undefined)
  const steps: Doing[] = []
  if (park) steps.push(doing('parked', (halves, given) => parkQuestion(halves, actor, park, given)))
  if (formulations.length > 0)
    steps.push(doing('formulations', (halves, given) => proposeFormulations(halves, actor, formulations, given)))
  for (const id of release.filter((one) => !drop.includes(one)))
    steps.push(doing('released', (halves, given) => releaseLesson(halves, actor, id, given)))
  for (const id of drop) steps.push(doing('dropped', takingAway(id, actor)))
  if (how) steps.push(doing(how, steering(how, present ?? '', actor)))
  return steps
}

/** Released it stands in the half that stays, under an id of its own. */
const takingAway =
  (id: string, actor: Actor): Step =>
  (halves, given) =>
    halves.round.lessons.some((one) => one.id === id)
      ? takeBackLesson(halves, actor, id)
      : dropLesson(halves, actor, id, given)

const steering =
  (how: Steering, present: string, actor: Actor): Step =>
  (halves, given) =>
    steer(halves, actor, { how, present: /^\s*\d{1,4}\s*$/u.test(present) ? Number(present) : 0 }, given)
