import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const { readFileSync } = fs
const read: string[] = []
const reading = (...asked: Parameters<typeof readFileSync>) => {
  read.push(basename(String(asked[0])))
  return readFileSync(...asked)
}
Object.assign(fs, { readFileSync: reading })
syncBuiltinESMExports()
afterAll(() => {
  Object.assign(fs, { readFileSync })
  syncBuiltinESMExports()
})

const large = ['words.txt', 'names.txt', 'common.txt', 'weights.bin']
const readOf = (name: string): number => read.filter((one) => one === name).length

it('reads its large lists when a text first asks for them, and then never again', async () => {
  const { anonymise } = await import('../../bot/anonymise/anonymise.ts')
  expect(large.map(readOf)).toEqual([0, 0, 0, 0])
  for (const name of ['Deniz', 'Aylin'])
    expect(anonymise(`${name} zit thuis. zij speelt met roos en met bloem.`).text).toContain('[de leerling] zit thuis.')
  expect(large.map(readOf)).toEqual([1, 1, 1, 1])
})
