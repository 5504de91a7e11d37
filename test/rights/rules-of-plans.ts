import { everyone, type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'
import { planIds, shiftToSend, stepsToStart } from './settle-plans.ts'

const stewards: readonly Person[] = ['secretariat', 'chair']
/** Where the body is chosen: whoever keeps order in another one too. */
const ofAnyBody: readonly Person[] = [...stewards, 'elsewhere']
const outside = ['channel.not-seated'] as const
const noSteward = [...outside, 'plan.for-steward'] as const

const { plan, first: step } = planIds
const ofPlan = () => [{ data: { plan } }]
const ofStep = () => [{ data: { plan, step } }]

const kept = (name: string, says: Rule['says'], asks: Rule['asks']): Rule =>
  rule(name, says, stewards, { otherwise: noSteward, asks })

export const rulesOfPlans: readonly Rule[] = [
  rule('command planning', ['De planningen van de eigen overleggen bekijken', 'List plans'], everyone),
  rule('press plan.list', ['De planningen van een overleg bekijken, voor zover men ze ziet', 'List plans'], everyone, {
    asks: ({ bodies }) => [bodies.oogo.id, null].map((body) => ({ data: { body } })),
  }),
  rule('command planning nieuw', ['Beginnen een planning te maken', 'Begin to make a plan'], ofAnyBody, {
    otherwise: ['plan.for-steward'],
  }),
  rule('press plan.new', ['Beginnen een planning te maken', 'Begin to make a plan'], ofAnyBody, {
    otherwise: ['plan.for-steward'],
    asks: ({ bodies }) => [{ data: { body: bodies.oogo.id } }],
  }),
  kept('submit plan.begin', ['Dagen laten voorstellen', 'Have days proposed'], ({ bodies }) =>
    (['support-plan', 'meeting', 'own'] as const).map((template) => ({
      state: { id: 'plan-3' },
      values: { template, body: bodies.oogo.id, name: '', hardOn: '1 mei 2027' },
    })),
  ),
  kept('press plan.from-meeting', ['Terug plannen van een bijeenkomst', 'Plan back from a meeting'], ({ ids }) => [
    { data: { meeting: ids.meeting } },
  ]),
  kept('submit plan.steps', ['Een planning laten lopen', 'Start a plan'], ({ bodies }) => [stepsToStart(bodies.oogo)]),

  rule('press plan.show', ['Een planning bekijken', 'See a plan'], seated, { otherwise: outside, asks: ofPlan }),
  rule('press plan.show-step', ['Een stap bekijken', 'See a step'], seated, { otherwise: outside, asks: ofStep }),
  rule('press plan.mark-step', ['Een stap gereed melden', 'Report a step done'], voices, {
    otherwise: [...outside, 'member.reader'],
    asks: () => [{ data: { plan, step, isDone: true } }],
  }),
  kept('press plan.fix-step', ['Een stap vastzetten', 'Fix a step'], () => [{ data: { plan, step, isFixed: true } }]),
  kept('press plan.shift', ['Beginnen een stap of de einddag te verschuiven', 'Begin to move a day'], () =>
    [step, null].map((one) => ({ data: { plan, step: one } })),
  ),
  kept('submit plan.shift', ['Een dag verschuiven, met wat erop volgt', 'Move a day, with what follows'], () => [
    shiftToSend,
    { ...shiftToSend, state: { ...shiftToSend.state, seen: '' } },
  ]),
  kept('press plan.withdraw', ['Beginnen een planning in te trekken', 'Begin to withdraw a plan'], ofPlan),
  kept('submit plan.withdraw', ['Een planning intrekken', 'Withdraw a plan'], () => [
    { state: { plan, version: 1 }, values: {} },
  ]),
]
