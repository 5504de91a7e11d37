/** What is wrong with a file, and on which line: all of it is said at once, so that one round of mending is enough. */
import type { Words } from '../../../cards/words/words.ts'
import { Refusal } from '../../refusal.ts'

type Sentences = Words['networkFile']['problems']
export type ProblemKind = keyof Sentences

export interface Problem {
  readonly line: number
  readonly kind: ProblemKind | 'refused'
  readonly data: unknown
}

/** Writes a problem down, and goes on. */
export type Note = <Kind extends ProblemKind>(line: number, kind: Kind, data: Parameters<Sentences[Kind]>[0]) => void

export const noteIn =
  (problems: Problem[]): Note =>
  (line, kind, data) =>
    void problems.push({ line, kind, data })

/** What a rule makes of it; where the rule refuses, its own sentence is noted, and undefined stays. */
export const heed = <Result>(problems: Problem[], line: number, rule: () => Result): Result | undefined => {
  try {
    return rule()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    problems.push({ line, kind: 'refused', data: error })
    return undefined
  }
}

export const sayProblem = ({ kind, data }: Problem, words: Words): string => {
  if (kind !== 'refused') return words.networkFile.problems[kind](data as never)
  const { reason, data: reasonData } = data as Refusal
  return words.refusals[reason](reasonData as never)
}

/** In the order of the file; what is said twice of one line once. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const told = new Map(problems.map((one) => [`${one.line} ${one.kind} ${JSON.stringify(one.data)}`, one]))
  return [...told.values()].sort((a, b) => a.line - b.line)
}
