/** What anonymising costs: speed beside simpler readings of the same texts, start, memory, and length against time. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { anonymise } from '../../bot/anonymise/anonymise.ts'
import { aside, tuning } from '../anonymise/score.ts'
import { hostileTexts } from './hostile-texts.ts'
import { median, quantile } from './numbers.ts'
import { openPlainRule, tokenise } from './plain-rule.ts'

const run = promisify(execFile)
const ordinary = [...tuning, ...aside].map(({ text }) => text).join('\n\n')

export interface AnonymiserSpeed {
  readonly name: string
  readonly charactersPerSecond: number
  /** Milliseconds for a text of 500 words. */
  readonly p50: number
  readonly p95: number
}

const words = 500
const [rounds, warmUp] = [15, 5]

/** In turns, so that a busy moment hits all. */
export const measureSpeeds = (): readonly AnonymiserSpeed[] => {
  const texts = piecesOf(ordinary)
  const contenders: readonly (readonly [string, (text: string) => unknown])[] = [
    ['anonymise', anonymise],
    ['every capital that no dictionary knows', openPlainRule()],
    ['words and marks alone', tokenise],
  ]
  const taken = contenders.map(() => [] as number[])
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [at, [, read]] of contenders.entries())
      for (const text of texts) {
        const took = time(() => read(text))
        if (round >= warmUp) taken[at]?.push(took)
      }
  const characters = texts.join('').length * rounds
  return contenders.map(([name], at) => {
    const all = taken[at] ?? []
    const seconds = all.reduce((sum, one) => sum + one, 0) / 1000
    return { name, charactersPerSecond: characters / seconds, p50: median(all), p95: quantile(all, 0.95) }
  })
}

const piecesOf = (text: string): readonly string[] => {
  const all = text.split(/(?<=\s)(?=\S)/u)
  return Array.from({ length: Math.floor(all.length / words) }, (_, at) =>
    all.slice(at * words, (at + 1) * words).join(''),
  )
}

const time = (work: () => unknown): number => {
  const before = performance.now()
  work()
  return performance.now() - before
}

export interface LengthCost {
  readonly name: string
  /** Milliseconds of the processor, the best of several: what a busy machine changes least. */
  readonly short: number
  readonly long: number
}

const [short, long] = [1000, 10_000]
/** 10,000 characters may cost this many times what 1,000 cost. */
export const mostOfLength = 12
const tries = 40

export const measureLengths = (): readonly LengthCost[] =>
  Object.entries({ 'case texts': caseText, ...hostileTexts }).map(([name, write]) => {
    const [few, many] = [write(short), write(long)]
    const costs = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY }
    for (let attempt = 0; attempt < tries; attempt++) {
      costs.short = Math.min(
        costs.short,
        processorTime(() => anonymise(few)),
      )
      costs.long = Math.min(
        costs.long,
        processorTime(() => anonymise(many)),
      )
    }
    return { name, ...costs }
  })

const processorTime = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const caseText = (length: number): string => ordinary.slice(0, length)

export interface AnonymiserStart {
  /** Milliseconds from the start of the process to the first answer. */
  readonly ready: number
  /** MB that it adds to a Node that does nothing. */
  readonly memory: number
}

const starts = 5

export const measureAnonymiserStart = async (): Promise<AnonymiserStart> => {
  const all: AnonymiserStart[] = []
  for (let attempt = 0; attempt < starts; attempt++) {
    const { stdout } = await run(process.execPath, [fileURLToPath(new URL('anonymiser-start.ts', import.meta.url))])
    all.push(JSON.parse(stdout))
  }
  return { ready: median(all.map(({ ready }) => ready)), memory: median(all.map(({ memory }) => memory)) }
}
