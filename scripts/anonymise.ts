/**
 * `npm run -s anonymise`: reads Dutch text and prints it anonymised. What it reads goes nowhere else: not into a log,
 * not into an error.
 */
import { once } from 'node:events'
import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { anonymise } from '../bot/anonymise/anonymise.ts'
import type { Directory } from '../bot/anonymise/directory.ts'
import { explain } from './explain-anonymised.ts'

const usage = `Gebruik: npm run -s anonymise [-- --explain] < TEKST
         npm run -s anonymise -- --jsonl < REGELS
--explain  zegt erachter wat vervangen is en waarom, en wat het kind nog aanwijst
--jsonl    leest per regel {"id", "text"} en schrijft {"id", "text", "spans"}; een regel die dat niet is, wordt gemeld en overgeslagen
--network  kent ook de namen van het netwerk in DATABASE_URL`

async function answerLines(directory: Directory): Promise<void> {
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number++
    if (!line.trim()) continue
    const asked = parseLine(line)
    if (asked) await write(`${answerLine(asked, directory)}\n`)
    else refuse(`Regel ${number} is geen {"id", "text"}: overgeslagen.`)
  }
}

/** By line feeds alone: JSON may hold any other mark that some take for the end of a line. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest = ''
  for await (const chunk of input) {
    const [first, ...others] = String(chunk).split('\n')
    rest += first
    for (const next of others) {
      yield rest
      rest = next
    }
  }
  if (rest !== '') yield rest
}

interface Asked {
  readonly id: unknown
  readonly text: string
}

/** Null for a line that is none: the parser's own message would quote it. */
function parseLine(line: string): Asked | null {
  try {
    const { id, text } = JSON.parse(line.replace(/^\ufeff/, ''))
    return typeof text === 'string' ? { id, text } : null
  } catch {
    return null
  }
}

function answerLine({ id, text: original }: Asked, directory: Directory): string {
  const { text, replacements } = anonymise(original, directory)
  return JSON.stringify({ id, text, spans: replacements.map(({ start, end, label }) => [start, end, label]) })
}

async function answerText(directory: Directory, explains: boolean): Promise<void> {
  const original = await readAll(process.stdin)
  const answer = anonymise(original, directory)
  await write(answer.text)
  if (explains) await write(`\n${explain(original, answer)}\n`)
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function refuse(why: string): void {
  console.error(why)
  process.exitCode = 1
}

const readArguments = () => {
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({ options: { explain: flag, jsonl: flag, network: flag } }).values
  } catch {
    return null
  }
}

const answer = async (): Promise<void> => {
  const asked = readArguments()
  if (!asked) return refuse(usage)
  const directory = asked.network ? await readNetwork() : {}
  if (directory) await (asked.jsonl ? answerLines(directory) : answerText(directory, asked.explain === true))
}

/** Before anything else is read, so that its troubles may be told in their own words. Null when it has one. */
const readNetwork = async (): Promise<Directory | null> => {
  const { readKeptDirectory } = await import('./kept-directory.ts')
  return readKeptDirectory(process.env).catch((problem: unknown) => {
    refuse(problem instanceof Error ? problem.message : String(problem))
    return null
  })
}

// Whoever reads along may stop, as `head` does.
process.stdout.on('error', () => process.exit())
// The message of an error could quote what was read; its name cannot.
await answer().catch((problem: unknown) =>
  refuse(`Dit ging niet${problem instanceof Error ? ` (${problem.name})` : ''}. De tekst staat nergens opgeslagen.`),
)
