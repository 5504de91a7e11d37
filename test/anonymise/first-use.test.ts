import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

interface Told {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly texts: readonly string[]
}

const large = ['words.txt', 'names.txt', 'common.txt', 'weights.bin']
const readOf = (read: readonly string[]) => large.map((name) => read.filter((one) => one === name).length)

it('reads its large lists when a text first asks for them, and then never again', () => {
  const child = fileURLToPath(new URL('first-use.child.ts', import.meta.url))
  const told = JSON.parse(execFileSync(process.execPath, [child], { encoding: 'utf8' })) as Told
  expect(told.texts.map((text) => text.slice(0, 24))).toEqual(['[de leerling] zit thuis.', '[de leerling] zit thuis.'])
  expect(readOf(told.before)).toEqual([0, 0, 0, 0])
  expect(readOf(told.after)).toEqual([1, 1, 1, 1])
})
