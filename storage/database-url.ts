import { isAbsolute, resolve } from 'node:path'

export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }

export const inMemory = ':memory:'

const forms = 'sqlite:./data/schakel.db, sqlite::memory: or postgres://user:password@host:5432/database'

/** @throws {Error} that says what to write instead; it never repeats the address, which may hold a password. */
export const parseDatabaseUrl = (url: string): DatabaseAddress => {
  if (url.startsWith('sqlite:')) return { kind: 'sqlite', file: sqliteFile(url.slice('sqlite:'.length)) }
  if (/^postgres(ql)?:/.test(url)) return { kind: 'postgres', url: checkPostgresUrl(url) }
  throw new Error(`The database address starts with neither sqlite: nor postgres:. Write one like ${forms}.`)
}

const sqliteFile = (path: string): string => {
  if (path === inMemory) return inMemory
  const plain = path.startsWith('///') ? path.slice(2) : path
  if (plain === '' || plain.endsWith('/')) {
    throw new Error('The database address names no file. Write one like sqlite:./data/schakel.db.')
  }
  if (plain.startsWith('//')) {
    throw new Error(
      'After sqlite: comes a path without a host. Write sqlite:./data/schakel.db or sqlite:/var/lib/schakel.db.',
    )
  }
  return isAbsolute(plain) ? plain : resolve(plain)
}

const checkPostgresUrl = (url: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const isSocket = parsed?.searchParams.get('host')?.startsWith('/') ?? false
  if (!parsed || (parsed.hostname === '' && !isSocket)) {
    throw new Error(
      'The PostgreSQL address cannot be read. Write postgres://user:password@host:5432/database; ' +
        'signs such as @ : / # in a password are written as %40 %3A %2F %23.',
    )
  }
  if (parsed.pathname.length < 2) {
    throw new Error('The PostgreSQL address names no database. Write postgres://user:password@host:5432/database.')
  }
  return url
}
