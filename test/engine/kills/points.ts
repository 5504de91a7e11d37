/** Where a process is killed by name: before, in and after every step between a change and its message. */

/** The steps of one surface; `again` is the copy of a message of which nobody knew whether it had arrived. */
const steps = {
  delivering: ['before claim', 'after claim', 'before markDoubt', 'after markDoubt', 'after post', 'after delivered'],
  replacing: ['before replace', 'after replace'],
  looking: ['before find', 'after find in vain', 'after find', 'before renew', 'after renew'],
  answering: ['post arrives', 'post accepted', 'replace arrives', 'replace accepted'],
  repeating: ['before markDoubt again', 'after markDoubt again', 'after post again'],
  repeatingAnswers: ['post again arrives', 'post again accepted'],
} as const

const { delivering, replacing, looking, answering, repeating, repeatingAnswers } = steps

const stepsOn = {
  slack: [...delivering, ...replacing, ...looking, ...answering],
  teams: [...delivering, ...replacing, ...answering, ...repeating, ...repeatingAnswers],
  web: [...delivering, ...replacing, ...looking],
} as const

export type Surface = keyof typeof stepsOn

/**
 * `asked`: by a person; `nudge` and `morning`: what the clock gives to somebody, and to a body; `woken`: what else the
 * clock does. What is owed or refreshed is not committed yet.
 */
const units = [
  'asked before owe',
  'asked after owe',
  'asked before refresh',
  'asked after refresh',
  'asked after commit',
  'nudge before owe',
  'nudge after owe',
  'nudge after commit',
  'morning before owe',
  'morning after owe',
  'morning after commit',
  'woken before refresh',
  'woken after refresh',
  'woken after commit',
] as const

export const points: readonly string[] = [
  ...units,
  ...(Object.keys(stepsOn) as Surface[]).flatMap((surface) => stepsOn[surface].map((step) => `${surface} ${step}`)),
]

/** Without Slack's answer, or with it, the post stands; without the request it does not. */
const leavesPost = ['post accepted', 'after post']
const leavesNone = ['after markDoubt']

/** By then something is written down whose cards are made right when its day is over. */
const turnsNextDay = 'nudge after commit'

/** What has to be killed before, so that the point can come: one of these. Nothing for most. */
export const before = (point: string): readonly string[] => {
  const [surface = '', ...rest] = point.split(' ')
  if (surface === 'woken') return [turnsNextDay]
  const step = rest.join(' ')
  const on = (these: readonly string[]) => these.map((one) => `${surface} ${one}`).filter((one) => points.includes(one))
  if (step === 'after find') return on(leavesPost)
  if (step === 'after find in vain') return on(leavesNone)
  if (/find|renew|again/u.test(step)) return on([...leavesPost, ...leavesNone])
  return []
}
