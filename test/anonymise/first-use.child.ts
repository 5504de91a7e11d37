/** Says how often each list was read: before the first text, and after the second. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

const { readFileSync } = fs
const read: string[] = []
const reading = (...asked: Parameters<typeof readFileSync>) => {
  read.push(basename(String(asked[0])))
  return readFileSync(...asked)
}
Object.assign(fs, { readFileSync: reading })
syncBuiltinESMExports()

const { anonymise } = await import('../../bot/anonymise/anonymise.ts')
const before = [...read]
const texts = ['Deniz', 'Aylin'].map((name) => anonymise(`${name} zit thuis. zij speelt met roos en met bloem.`).text)
process.stdout.write(JSON.stringify({ before, after: read, texts }))
