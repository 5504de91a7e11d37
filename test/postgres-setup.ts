/**
 * One PostgreSQL per run, started when the first test asks for it: whoever runs the tests of a card waits for none.
 * TEST_DATABASE_URL names a server to use instead.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { type RunningPostgres, startPostgres } from './storage/postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** An address that answers with the URL of a superuser's database; see `createTestDatabase`. */
    postgres: string
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  let started: Promise<RunningPostgres> | undefined
  const given = process.env.TEST_DATABASE_URL
  const server = createServer(async (_, response) => {
    try {
      started ??= given ? undefined : startPostgres()
      response.end(given ?? (await started)?.url)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  project.provide('postgres', `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`)
  return async () => {
    server.close()
    server.closeAllConnections()
    await (await started?.catch(() => undefined))?.stop()
  }
}
