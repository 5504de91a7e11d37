/** Which steps a plan usually has, before they have their days. Pure. */
import type { PlanTemplate } from '../../../cards/plan-forms.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { BodyLink } from '../../network/chain.ts'
import { preparersOf } from '../../network/chain.ts'
import type { Body } from '../../network/network.ts'
import type { PlanStep } from '../plan.ts'

/** @property bodies of the whole network. @property newId gives another at each call. */
export interface Sketching {
  readonly body: Body
  readonly bodies: readonly Body[]
  readonly links: readonly BodyLink[]
  readonly newId: () => string
  readonly words: Words
}

type Sketched = Pick<PlanStep, 'title' | 'body' | 'gapDays'>

/** @param hardOn stands in every step until the plan is proposed */
export const sketchSteps = (template: PlanTemplate, hardOn: string, sketching: Sketching): readonly PlanStep[] =>
  sketches[template](sketching).map((step) => ({
    ...step,
    id: sketching.newId(),
    on: hardOn,
    isFixed: false,
    meeting: null,
    isDone: false,
  }))

/**
 * After the concept two weeks for the papers of the OOGO; the ondersteuningsplanraad speaks within four weeks, and a
 * refusal goes to the committee within two (medezeggenschap-passendonderwijs.nl); a week between adoption and sending.
 */
const supportPlan = ({ body, bodies, words: { plans } }: Sketching): readonly Sketched[] => {
  const isOogo = (one: Body) => one.template === 'oogo'
  const talks = isOogo(body) ? body : bodies.find(isOogo)
  return [
    { title: plans.steps.concept, body: null, gapDays: 14 },
    { title: plans.steps.talks, body: talks?.id ?? null, gapDays: 28 },
    { title: plans.steps.council, body: null, gapDays: 14 },
    { title: plans.steps.adoption, body: null, gapDays: 7 },
    { title: plans.steps.inspectorate, body: null, gapDays: 1 },
  ]
}

/** What a body prepares wants time to go into the papers, and papers to be written before it is talked about. */
const [discussedDays, draftDays] = [7, 10]

const meeting = ({ body, bodies, links, words: { plans } }: Sketching): readonly Sketched[] => {
  const preparing = new Set(preparersOf(links, body.id))
  const preparers = bodies.filter(({ id }) => preparing.has(id))
  return [
    { title: plans.steps.draftPapers, body: null, gapDays: draftDays },
    ...preparers.map(({ id, name }) => ({ title: plans.steps.discussed(name), body: id, gapDays: discussedDays })),
    { title: plans.steps.papers, body: null, gapDays: body.customs.papersDays },
  ]
}

const sketches: Readonly<Record<PlanTemplate, (sketching: Sketching) => readonly Sketched[]>> = {
  'support-plan': supportPlan,
  meeting,
  own: () => [],
}
