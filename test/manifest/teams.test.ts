import { readFile } from 'node:fs/promises'
import type { TeamsManifestV1D24 } from '@microsoft/app-manifest'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packTeamsApp } from '../../scripts/package-teams.ts'

const appId = '0c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5'
const environment = { TEAMS_APP_ID: appId, PUBLIC_URL: 'https://schakel.example' }
const files = unzipSync(await packTeamsApp(environment))

const bytesOf = (name: string): Buffer => Buffer.from(files[name] ?? new Uint8Array())
const jsonOf = (name: string): Record<string, string> => JSON.parse(bytesOf(name).toString('utf8'))
const manifest = jsonOf('manifest.json') as unknown as TeamsManifestV1D24.TeamsManifestV1D24
const bot = manifest.bots?.[0]
const extension = manifest.composeExtensions?.[0]
const commands = extension?.commands ?? []

/** Width, height, bits and colour type: the IHDR chunk, always first in a PNG (w3.org/TR/png-3, 11.2.1). */
const readPng = (bytes: Buffer) => ({
  signature: bytes.subarray(0, 8).toString('hex'),
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
  hasAlpha: (bytes[25] ?? 0) === 6,
})
const signature = '89504e470d0a1a0a'

describe('the packed Teams app', () => {
  it('holds the manifest, two languages and two icons, all at the top and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'nl.json', 'outline.png'])
  })

  it('has the app id in every place and no placeholder left', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
    for (const name of ['manifest.json', 'nl.json', 'en.json']) expect(bytesOf(name).toString()).not.toContain('{{')
    expect([manifest.id, bot?.botId, extension?.botId]).toEqual([appId, appId, appId])
    expect(manifest.version).toBe(version)
    expect(manifest.validDomains).toEqual(['schakel.example'])
  })

  it('has icons of the sizes that Teams asks for, the outline on a transparent ground', () => {
    expect(readPng(bytesOf('color.png'))).toMatchObject({ signature, width: 192, height: 192 })
    expect(readPng(bytesOf('outline.png'))).toEqual({ signature, width: 32, height: 32, hasAlpha: true })
  })

  it('speaks Dutch by default and English to who reads English, in every text that people see', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'nl',
      defaultLanguageFile: 'nl.json',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    })
    const seen = [
      'name.short',
      'name.full',
      'description.short',
      'description.full',
      ...commandDescriptions(bot?.commandLists ?? []),
      ...commands.flatMap((_, at) =>
        ['title', 'description'].map((of) => `composeExtensions[0].commands[${at}].${of}`),
      ),
    ]
    expect(Object.keys(jsonOf('nl.json')).sort()).toEqual(['$schema', ...seen].sort())
    expect(Object.keys(jsonOf('en.json')).sort()).toEqual(['$schema', ...seen].sort())
    expect(jsonOf('nl.json')['description.full']).toBe(manifest.description.full)
    for (const key of seen.filter((key) => key !== 'name.short'))
      expect(jsonOf('en.json')[key]).not.toBe(jsonOf('nl.json')[key])
  })

  it('lists at most ten commands, as words and not with a slash, everywhere where the bot is', () => {
    // learn.microsoft.com, "Create commands menu": at most 10; the schema itself would take 12.
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat'])
    expect(bot?.commandLists?.flatMap((list) => list.scopes)).toEqual(['personal', 'team', 'groupChat'])
    for (const { commands } of bot?.commandLists ?? []) {
      expect(commands.length).toBeLessThanOrEqual(10)
      for (const { title } of commands) expect(title).toMatch(/^[a-z]+$/)
    }
  })

  it('opens a form from the compose box and from any message', () => {
    expect(
      commands.map(({ id, title, type, context, fetchTask }) => ({ id, title, type, context, fetchTask })),
    ).toEqual([
      {
        id: 'afspraak',
        title: 'Afspraak vastleggen',
        type: 'action',
        context: ['compose', 'commandBox'],
        fetchTask: true,
      },
      {
        id: 'agreement.from-message',
        title: 'Maak er een afspraak van',
        type: 'action',
        context: ['message'],
        fetchTask: true,
      },
    ])
  })

  it('asks no administrator for the right to read messages', () => {
    expect(manifest.authorization).toBeUndefined()
    expect(manifest.webApplicationInfo).toBeUndefined()
  })

  it('is the same, byte by byte, when it is packed again', async () => {
    expect(unzipSync(await packTeamsApp(environment))).toEqual(files)
    expect(await packTeamsApp(environment)).toEqual(await packTeamsApp(environment))
  })
})

describe('packing the Teams app', () => {
  it('names every setting that is missing or wrong, all at once', async () => {
    await expect(packTeamsApp({})).rejects.toThrow(/TEAMS_APP_ID: .*\nPUBLIC_URL: /)
    await expect(packTeamsApp({ ...environment, TEAMS_APP_ID: 'schakel' })).rejects.toThrow(
      'TEAMS_APP_ID: is not the id',
    )
    await expect(packTeamsApp({ ...environment, PUBLIC_URL: 'http://schakel.example' })).rejects.toThrow(
      'PUBLIC_URL: is not an https address',
    )
  })

  it('keeps a hostile address a text', async () => {
    const url = 'https://schakel.example/?a="b"&c={{TEAMS_APP_ID}}'
    const packed = unzipSync(await packTeamsApp({ ...environment, PRIVACY_URL: url }))
    const { developer } = JSON.parse(Buffer.from(packed['manifest.json'] ?? []).toString())
    expect(developer.privacyUrl).toBe(url)
    expect(developer.termsOfUseUrl).toBe('https://schakel.example')
  })

  it('refuses a manifest that does not fit the schema of Microsoft', async () => {
    const tooLong = `https://schakel.example/${'x'.repeat(3_000)}`
    await expect(packTeamsApp({ ...environment, TERMS_URL: tooLong })).rejects.toThrow('does not fit its schema')
  })
})

const commandDescriptions = (lists: readonly { readonly commands: readonly unknown[] }[]): readonly string[] =>
  lists.flatMap((list, at) =>
    list.commands.map((_, index) => `bots[0].commandLists[${at}].commands[${index}].description`),
  )
