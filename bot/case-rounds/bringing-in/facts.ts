/** What was chosen beside the texts, as the rules know it. Pure. */
import type { WriteCaseValues } from '../../../cards/case-round-bringing-in.ts'
import { readEach, refusal } from '../../refusal.ts'
import { ageBands, barrierKinds, sectors } from '../case-round.ts'
import { durationBands } from '../duration.ts'
import type { EscalationLadder } from '../escalation.ts'
import { answersKnown } from '../sealed.ts'

type Chosen = Pick<
  WriteCaseValues,
  'sector' | 'ageBand' | 'duration' | 'barriers' | 'onePlan' | 'exemption' | 'steps' | 'first'
>

/** What a form offered none of is none. @throws {Refusal} field.missing at each field, all at once */
export const readFacts = (
  { barriers, steps = [], first = '', ...one }: Chosen,
  ladder: Pick<EscalationLadder, 'steps'>,
) => ({
  ...readEach({
    sector: () => oneFrom(sectors, one.sector, 'sector'),
    ageBand: () => oneFrom(ageBands, one.ageBand, 'ageBand'),
    duration: () => oneFrom(durationBands, one.duration, 'duration'),
    onePlan: () => oneFrom(answersKnown, one.onePlan, 'onePlan'),
    exemption: () => oneFrom(answersKnown, one.exemption, 'exemption'),
  }),
  barriers: barrierKinds.filter((kind) => barriers.includes(kind)),
  steps: ladder.steps.flatMap(({ id }) => (steps.includes(id) ? [id] : [])),
  first,
})

const oneFrom = <One extends string>(ones: readonly One[], chosen: string, field: string): One => {
  const found = ones.find((one) => one === chosen)
  if (found === undefined) throw refusal('field.missing', undefined, field)
  return found
}
