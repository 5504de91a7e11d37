import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDatabaseUrl } from '../../storage/database-url.ts'
import { openStorage } from '../../storage/open.ts'

describe('the address of a database', () => {
  test.each([
    ['sqlite:./data/schakel.db', { kind: 'sqlite', file: resolve('data/schakel.db') }],
    ['sqlite:schakel.db', { kind: 'sqlite', file: resolve('schakel.db') }],
    ['sqlite:/var/lib/schakel.db', { kind: 'sqlite', file: '/var/lib/schakel.db' }],
    ['sqlite:///var/lib/schakel.db', { kind: 'sqlite', file: '/var/lib/schakel.db' }],
    ['sqlite::memory:', { kind: 'sqlite', file: ':memory:' }],
    ['postgres://u:p%40@db:5432/schakel', { kind: 'postgres', url: 'postgres://u:p%40@db:5432/schakel' }],
    ['postgresql://u@db/schakel', { kind: 'postgres', url: 'postgresql://u@db/schakel' }],
    ['postgres:///schakel?host=/run/postgresql', { kind: 'postgres', url: 'postgres:///schakel?host=/run/postgresql' }],
  ])('%s is understood', (url, address) => {
    expect(parseDatabaseUrl(url)).toEqual(address)
  })

  test.each([
    ['', 'sqlite:./data/schakel.db'],
    ['mysql://u:geheim@db/schakel', 'sqlite:./data/schakel.db'],
    ['sqlite:', 'names no file'],
    ['sqlite:./data/', 'names no file'],
    ['sqlite://data/schakel.db', 'sqlite:./data/schakel.db'],
    ['postgres://u:geheim#1@db/schakel', '%23'],
    ['postgres:///schakel', 'postgres://user:password@host:5432/database'],
    ['postgres://u:geheim@db', 'names no database'],
  ])('%j is refused with what to write instead, and without the password', (url, hint) => {
    expect(() => parseDatabaseUrl(url)).toThrow(hint)
    expect(() => parseDatabaseUrl(url)).not.toThrow('geheim')
  })

  test('the folder of a new file is made, for whoever runs the bot only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schakel-folder-'))
    const file = join(folder, 'a/b/schakel.db')
    await (await openStorage(`sqlite:${file}`)).close()
    expect(existsSync(file)).toBe(true)
    expect(statSync(join(folder, 'a/b')).mode & 0o077).toBe(0)
    rmSync(folder, { recursive: true })
  })

  test('a server that is not there is said within seconds, without the password', async () => {
    const opening = openStorage('postgres://u:geheim@127.0.0.1:1/schakel')
    await expect(opening).rejects.toThrow('ECONNREFUSED')
    await expect(opening).rejects.not.toThrow('geheim')
  })
})
