/** The source as text. TypeScript 7 offers tests no compiler API, so imports are found by their shape. */
import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

export interface Source {
  /** From the root of the project, as `bot/network/store.ts`. */
  readonly path: string
  readonly text: string
}

/** @property target `cards/card.ts` for our own files, `hono` for packages (without subpath), `node:fs` for Node's */
export interface Import {
  readonly file: string
  readonly target: string
  readonly isTypeOnly: boolean
}

const root = join(import.meta.dirname, '..')

/** Every TypeScript and JavaScript file of these folders. */
export const readSources = async (...folders: readonly string[]): Promise<readonly Source[]> => {
  const lists = await Promise.all(folders.map((folder) => readdir(join(root, folder), { recursive: true })))
  const paths = folders.flatMap((folder, at) => (lists[at] ?? []).map((name) => posix.join(folder, name)))
  const ours = paths.filter((path) => /\.(ts|js)$/.test(path)).sort()
  return Promise.all(ours.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })))
}

/** For an import whose target is computed: what it reaches cannot be read from the text. */
export const computed = '(computed)'

/** What a file imports: `import`, `export … from`, `import()`, and `require` made by createRequire. */
export const importsOf = ({ path, text }: Source): readonly Import[] => {
  const code = withoutComments(text)
  return [...statements(code), ...calls(code), ...requires(code)].map(({ specifier, isTypeOnly }) => ({
    file: path,
    target: resolve(path, specifier),
    isTypeOnly,
  }))
}

interface Found {
  readonly specifier: string
  readonly isTypeOnly: boolean
}

/** Whole lines only: what looks like a comment inside a string or a pattern must not swallow an import. */
const withoutComments = (text: string): string =>
  text.replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, '').replace(/^[ \t]*\/\/.*$/gm, '')

/** `import { type A }` is no type import: with verbatimModuleSyntax the module is still loaded. */
const statements = (code: string): readonly Found[] => [
  ...[...code.matchAll(/^(?:import|export)\s+(type\s+)?[\w$*{][\w$*{}\s,]*?\sfrom\s*['"]([^'"]+)['"]/gm)].map(
    ([, type, specifier = '']) => ({ specifier, isTypeOnly: type !== undefined }),
  ),
  ...found(code, /^import\s*['"]([^'"]+)['"]/gm),
]

const calls = (code: string): readonly Found[] => [
  ...found(code, /\bimport\(\s*['"]([^'"]+)['"]/g),
  ...[...code.matchAll(/\bimport\(\s*[^\s'"]/g)].map(() => ({ specifier: computed, isTypeOnly: false })),
]

const requires = (code: string): readonly Found[] => {
  const names = [...code.matchAll(/\b(\w+)\s*=\s*createRequire\(/g)].map(([, name = '']) => name)
  const callers = ['createRequire\\([^)]*\\)', ...names.map((name) => `\\b${name}`)]
  return callers.flatMap((caller) => found(code, new RegExp(`${caller}(?:\\.resolve)?\\(\\s*['"]([^'"]+)['"]`, 'g')))
}

const found = (code: string, pattern: RegExp): readonly Found[] =>
  [...code.matchAll(pattern)].map(([, specifier = '']) => ({ specifier, isTypeOnly: false }))

const resolve = (path: string, specifier: string): string => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  if (specifier.startsWith('node:') || specifier === computed) return specifier
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
