/** Once per run: starts PostgreSQL, or takes the server that TEST_DATABASE_URL names. */
import type { TestProject } from 'vitest/node'
import { startPostgres } from './storage/postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of a superuser; see `createTestDatabase`. */
    postgresUrl: string
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startPostgres()
  project.provide('postgresUrl', server.url)
  return server.stop
}
