import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/postgres-setup.ts'],
    setupFiles: ['test/full-size.ts'],
    // On two cores vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Each file would load the whole bot anew: three fifths of all that the tests take. None leaves anything behind.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
