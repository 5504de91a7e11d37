/** What somebody does in the model test: a name, who, and small choices that are the same for rules and oracle. */
export const commandNames = [
  'submit',
  'leave',
  'release',
  'return',
  'resubmit',
  'ask',
  'answer',
  'park',
  'propose',
  'choose',
  'interpret',
  'advise',
  'support',
  'drop-support',
  'feed-back',
  'feed-back-again',
  'agree',
  'write-lesson',
  'release-lesson',
  'drop-lesson',
  'take-back-lesson',
  'end-early',
  'extend',
  'widen',
  'extend-for-more',
  'close-for-too-few',
  'begin-live',
  'step-on',
  'withdraw',
  'unlink',
  'set',
] as const
export type CommandName = (typeof commandNames)[number]

/**
 * @property by a person, 0 to 7; 6 is the facilitator, 7 the second one where there is one.
 * @property text which kind of text is typed. @property target a piece; @property count of formulations or heads.
 * @property isStale whether it comes from a form on an older version.
 */
export interface Command {
  readonly name: CommandName
  readonly round: number
  readonly by: number
  readonly text: 'good' | 'empty' | 'long' | 'no-question'
  readonly target: string
  readonly count: number
  readonly isStale: boolean
  readonly isWarned: boolean
}

/** How a round was begun. */
export interface Beginning {
  readonly way: 'written' | 'live' | 'mixed'
  readonly level: 'sealed' | 'codeword'
  readonly hasSecond: boolean
  readonly isWide: boolean
  readonly submitter: number
}

export const people = [0, 1, 2, 3, 4, 5, 6, 7]
export const [facilitator, second] = [6, 7]
/** Of the one to whom some rounds are shown first. */
export const isCounterpart = (person: number): boolean => [1, 2, 3, 5].includes(person)

/** Commands that only a submitter gives. */
export const ofSubmitter: ReadonlySet<CommandName> = new Set([
  'resubmit',
  'answer',
  'choose',
  'feed-back',
  'feed-back-again',
  'unlink',
])
