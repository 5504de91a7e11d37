import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { anonymise } from '../../bot/anonymise/anonymise.ts'

const run = promisify(execFile)
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const name = 'Bouzkrima'

describe('of what it read', () => {
  it('the process holds nothing once the answer is given, and no file is written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schakel-kept-'))
    try {
      const { stdout, stderr } = await run(process.execPath, ['--expose-gc', at('heap.ts')], { cwd: folder })
      const { remembered, after, control } = JSON.parse(stdout)
      expect(control).toBe(1)
      expect(after).toBe(0)
      expect(remembered).toBe('')
      expect(stderr).toBe('')
      expect(await readdir(folder)).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it.each([
    ['half a pair of surrogates', `\ud83d ${name} \udc00`],
    ['zeros', `\0${name}\0\0`],
    ['a million characters', `${name} `.repeat(100_000)],
    ['brackets that never close', `${'[('.repeat(5000)}${name}`],
    ['marks without a letter', `\u0301\u0308${name}\u0301`],
    ['nothing but white space', ' \t\r\n\u2028'],
  ])('nothing is thrown, and no name comes back: %s', (_, text) => {
    expect(anonymise(text).text).not.toMatch(/bouzkrima/i)
  })

  it.each([
    ['a number', 7],
    ['nothing', undefined],
    ['a list', [name]],
    ['a thing that turns into a text', { toString: () => name }],
  ])('an error quotes nothing, whatever came instead of a text: %s', (_, given) => {
    const message = errorOf(() => anonymise(given as unknown as string))
    expect(message).toMatch(/./)
    expect(message).not.toContain(name)
  })
})

const errorOf = (attempt: () => unknown): string => {
  try {
    attempt()
  } catch (error) {
    return String(error instanceof Error ? error.stack : error)
  }
  return ''
}

it('its rules can neither log nor write nor send nor quote in an error', async () => {
  const folder = at('../../bot/anonymise/')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8')
    expect(source, file).not.toMatch(/\bconsole\b|\bprocess\b|\bthrow\b|\bfetch\b|\bglobalThis\b|\bimport\(/)
    expect(source.match(/from 'node:[^']+'/g) ?? [], file).toEqual(
      /readFileSync/.test(source) ? ["from 'node:fs'"] : [],
    )
    expect(source, file).not.toMatch(/writeFile|appendFile|createWriteStream/)
  }
})
