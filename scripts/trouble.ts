/**
 * What keeps the bot from starting, in words that say what to do. The system's own text is not repeated: it may hold
 * a password of an address.
 */
import { parseDatabaseUrl } from '../storage/database-url.ts'
import { isKeyDatabase, type Settings } from './settings.ts'

type Sentences = Readonly<Record<string, string>>

/** Rethrows in the sentence for its code; what has none is left as it is. */
const sayBy =
  (sentences: Sentences) =>
  (error: unknown): never => {
    const sentence = sentences[codeOf(error)]
    throw sentence === undefined ? error : new Error(sentence, { cause: error })
  }

/** SQLite refines its codes: `SQLITE_CANTOPEN_ISDIR`, `SQLITE_READONLY_DIRECTORY`. */
const codeOf = (error: unknown): string => {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } }
  return String(code ?? driverError?.code ?? '').replace(/^(SQLITE_[A-Z]+)_.*/u, '$1')
}

const forCodes = (codes: readonly string[], sentence: string): Sentences =>
  Object.fromEntries(codes.map((code) => [code, sentence]))

const notWritable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'SQLITE_CANTOPEN', 'SQLITE_READONLY']
const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']
const full = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL']

export const sayDatabaseTrouble = ({ databaseUrl }: Pick<Settings, 'databaseUrl'>) => {
  const address = parseDatabaseUrl(databaseUrl)
  return sayBy(address.kind === 'sqlite' ? sqliteSentences(address.file) : sentencesOf('DATABASE_URL'))
}

const sqliteSentences = (file: string): Sentences => ({
  ...forCodes(notWritable, `The database ${file} cannot be written: let its folder be ours, or set DATABASE_URL.`),
  ...forCodes(full, `The disk of the database ${file} is full.`),
  ...forCodes(['SQLITE_NOTADB', 'SQLITE_CORRUPT'], `${file} is no database, or a damaged one: see to DATABASE_URL.`),
  SQLITE_BUSY: `Another program keeps the database ${file} locked: stop that one first.`,
})

/** @param setting that names the server */
const sentencesOf = (setting: 'DATABASE_URL' | 'KEYS'): Sentences => ({
  ...forCodes(unreachable, `The PostgreSQL server cannot be reached: is it running, and does ${setting} name it?`),
  ...forCodes(['28P01', '28000'], `The PostgreSQL server refuses the user or the password of ${setting}.`),
  '53300': 'The PostgreSQL server has no connection left: raise its max_connections, or stop others that use it.',
  '3D000': `The PostgreSQL server has no such database as ${setting} names: make it first.`,
  '42501': `The user of ${setting} may not make tables in that database.`,
})

export const sayKeysTrouble = ({ keys }: Pick<Settings, 'keys'>) =>
  sayBy(isKeyDatabase(keys) ? sentencesOf('KEYS') : folderSentences(keys))

const folderSentences = (keys: string): Sentences => ({
  ...forCodes(notWritable, `The key folder ${keys} cannot be written: let it be ours, or set KEYS to another.`),
  ...forCodes(full, `The disk of the key folder ${keys} is full.`),
})

export const sayListenTrouble = ({ host, port }: Pick<Settings, 'host' | 'port'>) =>
  sayBy({
    EADDRINUSE: `Port ${port} on ${host} is taken: stop whoever listens there, or set PORT to another.`,
    EACCES: `Port ${port} is not for everybody: set PORT to one above 1023.`,
    ...forCodes(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'], `${host} is no address of this machine: see to HOST.`),
  })
