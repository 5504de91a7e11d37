/** Polls against a small oracle: random commands by several people at once, at jumping times. */
import { describe, expect, it } from 'vitest'
import { sized } from '../full-size.ts'
import { readSources } from '../sources.ts'
import { newTally, runMachine } from './machine/run.ts'

const runs = sized(300, 10_000)

describe('any poll', () => {
  const tally = newTally()
  it('goes as it is described, whoever does what and whenever', () => {
    for (let seed = 1; seed <= runs; seed += 1) runMachine(seed, tally)
    expect(tally.accepted.toSorted((a, b) => a - b)[Math.floor(runs / 2)]).toBeGreaterThanOrEqual(30)
  }, 1_800_000)

  it('was of every kind in every state, and was refused for every reason', () => {
    expect(reasons.filter((one) => !tally.refused.has(one))).toEqual([])
    expect(everything.filter((one) => !tally.reached.has(one))).toEqual([])
  })

  it('is refused by its rules for no reason that was not tried', async () => {
    const rules = (await readSources('bot')).filter(({ path }) => path.startsWith('bot/polls/rules/'))
    const said = rules.flatMap(({ text }) => [...text.matchAll(/'(poll\.[a-z-]+)'/g)].map(([, reason]) => reason))
    expect([...new Set(said)].filter((one) => one !== undefined && !reasons.includes(one))).toEqual([])
  })
})

/** By name, and not from the code: what is left out there would be left out here. */
const ofRules =
  'closed withdrawn uncountable key-away not-closed few-options many-options option-twice consent-named consent-no-options most-outside standing-anonymous open-and-chosen nobody quorum-unfit quorum-high closes-past closes-soon closes-far not-voter not-elector option-gone too-many nothing-chosen dots-over dots-unfit mark-outside rank-twice reason-missing takes-no-options options-full options-offered options-late voted-already fixed review-past review-far'
const reasons = [
  ...ofRules.split(' ').map((reason) => `poll.${reason}`),
  ...['form.outdated', 'field.missing', 'field.too-long'],
]
const states = ['open', 'closed', 'withdrawn', 'uncountable']
const kinds = ['choice named', 'dots named', 'rank named', 'score named', 'consent named']
const secretKinds = ['choice anonymous', 'dots anonymous', 'rank anonymous', 'score anonymous']
const everything = [
  ...[...kinds, ...secretKinds].flatMap((kind) => states.map((state) => `${kind} ${state}`)),
  ...['waiting', 'named organisations', 'anonymous organisations', 'repeat', 'outcome'],
  ...['hidden', 'told', 'named sides', 'anonymous sides'],
]
