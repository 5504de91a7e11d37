/**
 * What each word list and the weights add: the score on the texts kept aside with it and without it, written into the
 * page about the lists. A list is emptied in a copy of the anonymiser; `names.txt` also by kind of name.
 *
 *     node test/anonymise/ablation.ts
 */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fillIn } from './fill-in.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const lists = 'bot/anonymise/lists'

/** Gives the lines that are left of a list. */
type Loss = (line: string) => boolean

const kindsOfName: Readonly<Record<string, Loss>> = {
  'names.txt, given names': (line) => !/ .*f/.test(line),
  'names.txt, family names': (line) => !/ .*s/.test(line),
  'names.txt, places': (line) => !/ .*p/.test(line),
  'names.txt, other proper nouns': (line) => / [fsp]/.test(line),
}

const script = `
import { aside, score } from './test/anonymise/score.ts'
import { generateTexts } from './test/anonymise/generated.ts'
import { inSmallLetters } from './test/anonymise/mutations.ts'
const texts = [...aside, ...generateTexts(150, 2)]
const [plain, small] = [score(texts), score(texts.map(inSmallLetters))]
console.log(JSON.stringify([plain, small].flatMap(({ recall, overRedaction, kept }) => [recall, overRedaction, kept])))
`

const scoreWithout = async (list: string, isLeft: Loss): Promise<readonly number[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-ablation-'))
  try {
    for (const part of ['bot/anonymise', 'test/anonymise', 'package.json'])
      await cp(join(root, part), join(folder, part), { recursive: true })
    const path = join(folder, lists, list)
    if (list) await writeFile(path, (await readFile(path, 'utf8')).split('\n').filter(isLeft).join('\n'))
    await writeFile(join(folder, 'score.ts'), script)
    return JSON.parse((await run(process.execPath, ['score.ts'], { cwd: folder })).stdout)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const names = (await readdir(join(root, lists))).filter((name) => !name.endsWith('.md')).sort()
const trials: readonly (readonly [string, string, Loss])[] = [
  ...names.map((name) => [name, name, () => false] as const),
  ...Object.entries(kindsOfName).map(([name, isLeft]) => [name, 'names.txt', isLeft] as const),
]

const percent = (share: number): string => (share * 100).toFixed(1)
const rowOf = (name: string, shares: readonly number[]): string => `| ${[name, ...shares.map(percent)].join(' | ')} |`

const rows = [
  '| without | recall | over-redaction | domain words kept | recall, small letters | over-redaction | domain words kept |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  rowOf('(nothing left out)', await scoreWithout('', () => true)),
]
for (const [name, list, isLeft] of trials) rows.push(rowOf(name, await scoreWithout(list, isLeft)))
await fillIn(
  new URL('../../bot/anonymise/lists/README.md', import.meta.url),
  'test/anonymise/ablation.ts',
  rows.join('\n'),
)
