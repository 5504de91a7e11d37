/** `npm run network:import FILE`: takes a network or its members over from a file, all or nothing. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importNetwork } from '../bot/network/file/import-network.ts'
import { sayProblem } from '../bot/network/file/problem.ts'
import { tellPlan } from '../bot/network/file/tell-plan.ts'
import { wordsIn } from '../cards/words/speak.ts'
import { memberAffairsOf } from './affairs.ts'
import { AlreadyRuns, openKept } from './kept.ts'
import { giveSecretaryCodes } from './secretary-codes.ts'
import { readSettings } from './settings.ts'

interface Asked {
  readonly file: string | undefined
  readonly isTrial: boolean
  readonly wantsCodes: boolean
  readonly language: 'nl' | 'en'
}

/** Thousands of members on a slow or busy server; no press waits behind them. */
const patience = 120_000

/** What is to be printed. @throws {Error} in words that say what to do; nothing has changed then */
export const runImport = async (asked: Asked, environment: NodeJS.ProcessEnv): Promise<readonly string[]> => {
  const { file, isTrial, wantsCodes, language } = asked
  const words = wordsIn(language)
  const say = words.networkFile
  if (file === undefined && !wantsCodes) throw new Error(say.usage)
  const settings = readSettings(environment)
  const bytes = file === undefined ? null : await readWhole(file, environment).catch(() => null)
  if (file !== undefined && !bytes) throw new Error(say.unreadable(file))
  await using opened = new AsyncDisposableStack()
  const storage = await openKept(settings, opened, patience).catch((problem: unknown) => {
    throw problem instanceof AlreadyRuns ? new Error(say.botRuns(problem.what), { cause: problem }) : problem
  })
  const now = Date.now()
  const codes = () => giveSecretaryCodes(storage.network, settings, now, words)
  if (file === undefined || !bytes) return codes()
  const importing = { stores: storage, affairs: memberAffairsOf(storage), unitOfWork: storage.unitOfWork }
  const { problems, plan } = await importNetwork(importing, { name: file, bytes, isTrial, language, now })
  if (!plan) {
    const lines = problems.map((problem) => `${basename(file)}:${problem.line}: ${sayProblem(problem, words)}`)
    throw new Error([...lines, say.refused(problems.length)].join('\n'))
  }
  const isNew = plan.network.before === null && !isTrial
  return [...tellPlan(plan, isTrial, words), ...(isNew || wantsCodes ? ['', ...(await codes())] : [])]
}

/** npm runs us in its own folder, and says in which one it was called. */
const readWhole = (file: string, { INIT_CWD: from = '.' }: NodeJS.ProcessEnv) => readFile(resolve(from, file))

const options = { proef: { type: 'boolean' }, codes: { type: 'boolean' }, english: { type: 'boolean' } } as const

const readArguments = (args: string[]): Asked => {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const isUnknown = tokens.some((token) => token.kind === 'option' && !(token.name in options))
  const language = values.english ? 'en' : 'nl'
  if (isUnknown || positionals.length > 1) throw new Error(wordsIn(language).networkFile.usage)
  return { file: positionals[0], isTrial: values.proef === true, wantsCodes: values.codes === true, language }
}

if (import.meta.main) {
  try {
    for (const line of await runImport(readArguments(process.argv.slice(2)), process.env)) console.log(line)
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    process.exitCode = 1
  }
}
