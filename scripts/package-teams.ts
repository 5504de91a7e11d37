/**
 * Packs the Teams app that an administrator uploads:
 * `TEAMS_APP_ID=… PUBLIC_URL=https://schakel.example npm run package:teams` writes teams-app.zip.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'

type Strings = Readonly<Record<string, string>>

const folder = new URL('../manifest/teams/', import.meta.url)
const target = 'teams-app.zip'

const publicAddress = z.url({ protocol: /^https$/, error: 'is not an https address' })

const environment = z.object({
  TEAMS_APP_ID: z.guid({ error: 'is not the id of an app registration, such as 00000000-0000-0000-0000-000000000000' }),
  PUBLIC_URL: publicAddress,
  PRIVACY_URL: publicAddress.optional(),
  TERMS_URL: publicAddress.optional(),
})

/** The zip's bytes. @throws {Error} with every problem of the environment or of the manifest in words */
export const packTeamsApp = async (env: NodeJS.ProcessEnv): Promise<Uint8Array> => {
  const { AppManifestUtils, zipSync } = await loadDevelopmentPackages()
  const manifest = JSON.parse(fill(await readText('manifest.json'), await valuesOf(env)))
  const { $schema, ...english }: Strings = JSON.parse(await readText('en.json'))
  const dutch = exchange(structuredClone(manifest), english)
  // Microsoft's schema for language files does not compile; but their texts must fit where they come to stand.
  const translated = structuredClone(manifest)
  exchange(translated, english)
  for (const [language, content] of Object.entries({ nl: manifest, en: translated })) {
    const problems = await AppManifestUtils.validateAgainstSchema(content)
    if (problems.length > 0)
      throw new Error(`The manifest (${language}) does not fit its schema:\n${problems.join('\n')}`)
  }
  const files = {
    'manifest.json': jsonBytes(manifest),
    'nl.json': jsonBytes({ $schema, ...dutch }),
    'en.json': jsonBytes({ $schema, ...english }),
    'color.png': await readFile(new URL('color.png', folder)),
    'outline.png': await readFile(new URL('outline.png', folder)),
  }
  // A fixed date, so that the same app gives the same bytes; 1980 is the first year that a zip knows.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
}

/** Puts the texts into the manifest, each at its path (`bots[0].commandLists[0]…`), and gives back what stood there. */
const exchange = (manifest: unknown, texts: Strings): Strings =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const steps = path.split(/[.[\]]+/)
      const last = steps.pop() ?? ''
      const place = steps.reduce<unknown>((inside, step) => (inside as Strings | undefined)?.[step], manifest)
      const before = (place as Strings | undefined)?.[last]
      if (before === undefined) throw new Error(`en.json translates ${path}, which manifest.json does not say.`)
      Object.assign(place as object, { [last]: text })
      return [path, before]
    }),
  )

const valuesOf = async (env: NodeJS.ProcessEnv): Promise<Strings> => {
  const parsed = environment.safeParse(env)
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join()}: ${issue.message}`).join('\n'))
  const { TEAMS_APP_ID, PUBLIC_URL, PRIVACY_URL = PUBLIC_URL, TERMS_URL = PUBLIC_URL } = parsed.data
  const { version } = JSON.parse(await readText('../../package.json'))
  const PUBLIC_HOST = new URL(PUBLIC_URL).host
  return { TEAMS_APP_ID, PUBLIC_URL, PRIVACY_URL, TERMS_URL, PUBLIC_HOST, VERSION: version }
}

const fill = (text: string, values: Strings): string =>
  text.replace(/\{\{(\w+)\}\}/g, (placeholder, name) => JSON.stringify(values[name] ?? placeholder).slice(1, -1))

const jsonBytes = (content: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)

const readText = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8')

const loadDevelopmentPackages = async () => {
  try {
    const [{ AppManifestUtils }, { zipSync }] = await Promise.all([import('@microsoft/app-manifest'), import('fflate')])
    return { AppManifestUtils, zipSync }
  } catch (cause) {
    throw new Error('Packing needs the development packages: run npm ci without --omit=dev.', { cause })
  }
}

if (import.meta.main) {
  try {
    await writeFile(target, await packTeamsApp(process.env))
    console.log(`${target} is ready: upload it in the Teams admin centre, or in Teams under “Manage your apps”.`)
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    process.exitCode = 1
  }
}
