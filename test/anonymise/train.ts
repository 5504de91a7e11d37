import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { guessed, mayBeGuessed, unit } from '../../bot/anonymise/guesses.ts'
import { hintSpace, hintsAt, neighbourAt } from '../../bot/anonymise/hints.ts'
import { markByRules } from '../../bot/anonymise/names.ts'
import { read } from '../../bot/anonymise/reading.ts'
import { dice, generateTexts } from './generated.ts'
import { type MarkedText, readMarks, readTexts } from './marked-text.ts'
import { inCapitals, inSmallLetters, withoutPunctuation, withTypos } from './mutations.ts'
import { vary } from './variations.ts'

/**
 * Learns what the words around a name look like. The same texts and seed give the same file. With a path it writes there,
 * and with the beginnings of names of case files it leaves those out (cross-validation):
 *
 *     node test/anonymise/train.ts
 *     node test/anonymise/train.ts /tmp/weights.bin 'chat|mail'
 */

interface Example {
  readonly hints: readonly number[]
  readonly kind: number
}

const linesOf = (file: string): readonly MarkedText[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(readMarks)

/** Files of which the name begins so teach nothing, to see how well the rest serves them. */
const [target = '../../bot/anonymise/lists/weights.bin', withheld] = process.argv.slice(2)
const folder = new URL('./cases/', import.meta.url)
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && !(withheld && new RegExp(`^(?:${withheld})`).test(name)))
  .sort()
  .flatMap((name) => readTexts(readFileSync(new URL(name, folder), 'utf8')))
const lessons = ['./lessons.txt', './lessons-voices.txt'].flatMap(linesOf)
const rounds = 110
const passes = 1
const rate = 0.05
const decay = 2e-2
const rarest = 20
const roll = dice(7)

const mutations = [
  (text: MarkedText) => text,
  inSmallLetters,
  inSmallLetters,
  inCapitals,
  withoutPunctuation,
  withTypos,
]

function examplesOf({ text, spans }: MarkedText): readonly Example[] {
  const reading = read(text)
  const shaped = spans.filter(({ label }) => !guessed.includes(label as (typeof guessed)[number]))
  const marks = markByRules(reading, shaped, {})
  const neighbours = (at: number): number => neighbourAt(reading, marks, at)
  let next = 0
  return reading.tokens.flatMap(({ start, end }, at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const span = spans[next]
    const label = span && span.start < end ? span.label : null
    const kind = guessed.indexOf(label as (typeof guessed)[number])
    return kind >= 0 && mayBeGuessed(reading, marks, at) ? [{ hints: hintsAt(reading, neighbours, at), kind }] : []
  })
}

function chancesOf(weights: Float32Array, hints: readonly number[]): readonly number[] {
  const sums = guessed.map((_, kind) =>
    hints.reduce((sum, hint) => sum + (weights[hint * guessed.length + kind] ?? 0), 0),
  )
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((a, b) => a + b)
  return powers.map((power) => power / total)
}

/** Logistic regression, with steps that grow smaller where a weight was touched often. What comes out is the mean of the
 * second half of the way: the end alone depends much on which examples came last. */
function learn(examples: readonly Example[]): Float32Array {
  const weights = new Float32Array(hintSpace * guessed.length)
  const touched = new Float32Array(weights.length)
  const seen = new Uint16Array(hintSpace)
  const sums = new Float32Array(weights.length)
  const every = Math.ceil(examples.length / 24)
  let added = 0
  for (const { hints } of examples) for (const hint of hints) seen[hint] = Math.min(65535, (seen[hint] ?? 0) + 1)
  for (let pass = 0; pass < passes; pass++)
    for (let step = 0; step < examples.length; step++) {
      if (step > examples.length / 2 && step % every === 0) {
        added++
        weights.forEach((weight, at) => {
          sums[at] = (sums[at] ?? 0) + weight
        })
      }
      const { hints, kind } = examples[Math.floor(roll() * examples.length)] ?? { hints: [], kind: 0 }
      const chances = chancesOf(weights, hints)
      for (let one = 0; one < guessed.length; one++) {
        const error = (one === kind ? 1 : 0) - (chances[one] ?? 0)
        if (Math.abs(error) < 0.01) continue
        for (const hint of hints) {
          if ((seen[hint] ?? 0) < rarest) continue
          const at = hint * guessed.length + one
          const slope = error - decay * (weights[at] ?? 0)
          touched[at] = (touched[at] ?? 0) + slope * slope
          weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt((touched[at] ?? 0) + 1e-3)
        }
      }
    }
  return sums.map((sum) => sum / added)
}

const sources = [...cases, ...lessons, ...lessons, ...generateTexts(100, 1)]
const examples = Array.from({ length: rounds }, () => sources)
  .flat()
  .flatMap((text) => examplesOf((mutations[Math.floor(roll() * mutations.length)] ?? inSmallLetters)(vary(text, roll))))
const weights = learn(examples)
const written = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * unit))))
writeFileSync(new URL(target, import.meta.url), written)
process.stdout.write(`${examples.length} examples, ${written.filter((one) => one !== 0).length} weights\n`)
