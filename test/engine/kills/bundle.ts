/**
 * A life in one file: starting is most of what a life costs, and most of starting is finding its two thousand modules.
 * What makes the bundle is what runs these tests (vitest stands on vite).
 */
import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Its binary lies beside it. */
const binary = 'better-sqlite3'
/** Words that the anonymiser reads, which lie beside its code. */
const lists = fileURLToPath(new URL('../../../bot/anonymise/lists', import.meta.url))

/** @returns the path of the file, in the folder */
export const bundleLife = async (
  folder: string,
  child = new URL('./life.child.ts', import.meta.url),
): Promise<string> => {
  const entry = fileURLToPath(child)
  const home = pathToFileURL(createRequire(import.meta.url).resolve(binary)).href
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'binary', enforce: 'pre', resolveId: (id) => (id === binary ? { id: home, external: true } : null) },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      minify: false,
      target: 'node24',
      rollupOptions: { output: { entryFileNames: 'life.mjs' } },
    },
  })
  cpSync(lists, join(folder, 'lists'), { recursive: true })
  return `${folder}/life.mjs`
}
