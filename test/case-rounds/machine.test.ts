/** Rounds against a small oracle of their protocol: random commands by several people at once, at jumping times. */
import { describe, expect, it } from 'vitest'
import { refusals } from '../../cards/words/nl/refusals.ts'
import { sized } from '../full-size.ts'
import { newTally, runMachine, type Tally } from './machine/run.ts'
import { compareViews } from './machine/swap.ts'

const runs = sized(200, 10_000)

/** What no rule of a round says: who asks what, where, and how a form is filled in. */
const ofForms: ReadonlySet<string> = new Set(
  [
    ...['unknown', 'not-set-up', 'in-private', 'code-unknown', 'for-steward', 'needs-facilitator'],
    ...['same-facilitator', 'too-many-lines', 'no-reach', 'says-who', 'says-too-much'],
    ...['code-not-kept', 'brings-none', 'request-no-question'],
  ].map((reason) => `case-round.${reason}`),
)

describe('any round', () => {
  const tally: Tally = newTally()
  it('goes as the protocol says, whoever does what and whenever, and shows nobody more than they may see', () => {
    for (let seed = 1; seed <= runs; seed += 1) runMachine(seed, tally)
    expect(tally.accepted.toSorted((a, b) => a - b)[Math.floor(runs / 2)]).toBeGreaterThanOrEqual(30)
  }, 1_800_000)

  it('came through every phase, every state beside them, everything that time does, and every refusal', () => {
    const reasons = Object.keys(refusals).filter((reason) => reason.startsWith('case-round.') && !ofForms.has(reason))
    expect(
      [...reasons, 'form.outdated', 'field.missing', 'field.too-long'].filter((one) => !tally.refused.has(one)),
    ).toEqual([])
    expect(phasesAndStates.filter((one) => !tally.reached.has(one))).toEqual([])
    expect(dues.filter((one) => !tally.done.has(one))).toEqual([])
  })

  it('looks the same to everybody else whichever of two members is the submitter', () => {
    let compared = 0
    for (let seed = 1; seed <= sized(40, 3_000); seed += 1) compared += compareViews(seed)
    expect(compared).toBeGreaterThan(5_000)
  }, 1_800_000)
})

/** By name, and not from the code: what is left out there would be left out here. */
const phasesAndStates =
  'draft screening returned open clarifying focusing analysing advising feedback agreeing closed purged withdrawn paused too-few live counterpart extended'.split(
    ' ',
  )
const dues =
  'purge expire resume leave-live close advance pause mark-duration ask-again screening-late screening-remind remind batch'.split(
    ' ',
  )
