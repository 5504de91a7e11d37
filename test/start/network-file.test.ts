/** `npm run network:import` and `network:export`, from a file to the secretary who comes in. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../bot/app.ts'
import { auditedNetworks, checkLog, findAnchor } from '../../bot/audit/check.ts'
import { nl } from '../../cards/words/nl.ts'
import { startBot } from '../../scripts/bot.ts'
import { featuresOf } from '../../scripts/features.ts'
import { openKept, openToRead } from '../../scripts/kept.ts'
import { runExport } from '../../scripts/network-export.ts'
import { runImport } from '../../scripts/network-import.ts'
import { readSettings } from '../../scripts/settings.ts'
import { small } from '../network-file/given.ts'
import { must } from '../world.ts'
import { type Given, settingsIn } from './child.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-file-'))
  await writeFile(join(folder, 'netwerk.yaml'), small)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const environment = (given: Given = {}) => ({ ...settingsIn(folder), PORT: '3978', INIT_CWD: folder, ...given })

const importing = (
  file: string | undefined,
  given: Given = {},
  asked: { isTrial?: boolean; wantsCodes?: boolean } = {},
) => runImport({ file, isTrial: false, wantsCodes: false, language: 'nl', ...asked }, environment(given))

const codeIn = (lines: readonly string[]): string =>
  must(/[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}/u.exec(lines.join('\n'))?.[0], 'code')

describe('the secretary of a network that came from a file', () => {
  it('signs in to the page with the link that was printed', async () => {
    const lines = await importing('netwerk.yaml')
    expect(lines[0]).toBe('Ingelezen: 1 netwerk nieuw, 2 organisaties nieuw, 1 lid nieuw.')
    expect(lines).toContain('Hanna Dorst, De Regio')
    const bot = await startBot(readSettings(environment({ PORT: '0' })), log)
    try {
      expect([bot.isTryOut, bot.claimCode]).toEqual([false, null])
      const answer = await fetch(`${bot.address}/aanmelden`, {
        method: 'POST',
        headers: { origin: bot.address, 'content-type': 'application/json' },
        body: JSON.stringify({ code: codeIn(lines) }),
      })
      expect(answer.status).toBe(204)
    } finally {
      await bot.stop()
    }
  })

  it('becomes known in Slack with the code that was printed', async () => {
    const lines = await importing('netwerk.yaml', slack)
    await using opened = new AsyncDisposableStack()
    const storage = await openKept(readSettings(environment()), opened)
    const app = createApp({
      features: featuresOf(storage, () => null),
      network: storage.network,
      unitOfWork: storage.unitOfWork,
      clock: { now: () => Date.now() },
      onFault: (error) => expect(error).toBeUndefined(),
    })
    const from = { surface: 'slack', space: 'T1', user: 'U1', name: 'hanna' } as const
    const at = { surface: 'slack', space: 'T1', conversation: 'D1' } as const
    const text = `koppel ${codeIn(lines)}`
    await app.answer({
      kind: 'command',
      name: 'netwerk',
      text,
      mentions: [],
      from,
      at,
      isPrivate: true,
      language: 'nl',
    })
    expect(await storage.network.memberOf(from)).toMatchObject({ name: 'Hanna Dorst', role: 'secretariat' })
  })

  it('gets new codes when they are asked for, and only then', async () => {
    const first = await importing('netwerk.yaml')
    expect(await importing('netwerk.yaml')).toEqual([nl.networkFile.noChanges])
    const again = await importing(undefined, {}, { wantsCodes: true })
    expect(codeIn(again)).not.toBe(codeIn(first))
  })

  it('is told what to set where the links open on this machine only', async () => {
    const told = nl.networkFile.onThisMachine('http://127.0.0.1:3978')
    expect((await importing('netwerk.yaml')).at(-1)).toBe(told)
    const elsewhere = await importing(undefined, { PUBLIC_URL: 'https://schakel.example' }, { wantsCodes: true })
    expect(elsewhere.at(-1)).toMatch(/in de browser: https:\/\/schakel\.example\/aanmelden#/u)
  })

  it('is told when there is no way in at all', async () => {
    const lines = await importing('netwerk.yaml', { HOST: '0.0.0.0' })
    expect(lines.at(-1)).toBe(nl.networkFile.noWayIn)
  })

  it('gets no code from a trial, which keeps nothing', async () => {
    expect(await importing('netwerk.yaml', {}, { isTrial: true })).toEqual([
      'Proef, er is niets gewijzigd. Dit zou veranderen: 1 netwerk nieuw, 2 organisaties nieuw, 1 lid nieuw.',
    ])
    await expect(runExport({ file: undefined, language: 'nl' }, environment())).rejects.toThrow(
      nl.networkFile.nothingKept,
    )
  })
})

describe('what cannot be done is said, and nothing is changed:', () => {
  it('every problem with the file and its line', async () => {
    await writeFile(join(folder, 'leden.csv'), 'naam;organisatie\nBram Tol;Gemeente Bekdal\nIneke;Niets\n')
    await importing('netwerk.yaml')
    await expect(importing('leden.csv')).rejects.toThrow(
      [
        'leden.csv:2: Er is geen organisatie “Gemeente Bekdal”, niet in dit bestand en niet in het netwerk. Bedoelt u “Gemeente Beekdal”?',
        'leden.csv:3: Er is geen organisatie “Niets”, niet in dit bestand en niet in het netwerk.',
        'Er zijn 2 problemen; er is niets gewijzigd. Pas het bestand aan en probeer het opnieuw.',
      ].join('\n'),
    )
  })

  it('a file that is not there, and no file at all', async () => {
    await expect(importing('nergens.yaml')).rejects.toThrow('nergens.yaml kan niet worden gelezen')
    await expect(importing(undefined)).rejects.toThrow('npm run network:import BESTAND')
  })

  it('an SQLite file on which the bot runs; to export beside it leaves its log whole', async () => {
    await importing('netwerk.yaml')
    const bot = await startBot(readSettings(environment({ PORT: '0' })), log)
    try {
      await expect(importing('netwerk.yaml')).rejects.toThrow(/^Schakel draait al op .*schakel\.db/u)
      expect(await runExport({ file: undefined, language: 'nl' }, environment())).toContain('Hanna Dorst')
    } finally {
      await bot.stop()
    }
    await using opened = new AsyncDisposableStack()
    const storage = await openToRead(readSettings(environment()), opened)
    const [network = ''] = await auditedNetworks(storage)
    expect((await storage.audit.page(network, { before: 1e9, limit: 1, sought: null }))[0]?.verb).toBe(
      'network.exported',
    )
    expect((await checkLog(storage, network, 0)).findings).toEqual([])
    expect((await findAnchor(storage, network))?.head.seq).toBe((await storage.audit.last(network))?.seq)
  })

  it('a file into the invented network of the try-out', async () => {
    const bot = await startBot(readSettings(environment({ PORT: '0' })), log)
    await bot.stop()
    await expect(importing('netwerk.yaml')).rejects.toThrow('staat het netwerk Onderwijs en jeugd regio Noord')
  })
})

describe('a network that is exported', () => {
  it('changes nothing when it is imported, and is for nobody else to read', async () => {
    await importing('netwerk.yaml')
    const said = await runExport({ file: 'uit.yaml', language: 'nl' }, environment())
    expect(said).toBe('Het netwerk staat in uit.yaml.')
    expect((await stat(join(folder, 'uit.yaml'))).mode & 0o077).toBe(0)
    expect(await importing('uit.yaml')).toEqual([nl.networkFile.noChanges])
    const shown = await runExport({ file: undefined, language: 'nl' }, environment())
    expect(`${shown}\n`).toBe(await readFile(join(folder, 'uit.yaml'), 'utf8'))
  })

  it('gives its members as CSV when the file is called so', async () => {
    await importing('netwerk.yaml')
    await runExport({ file: 'leden.csv', language: 'nl' }, environment())
    expect(await readFile(join(folder, 'leden.csv'), 'utf8')).toMatch(
      /^\uFEFFnaam;organisatie;.*\r\nHanna Dorst;De Regio;/u,
    )
    expect(await importing('leden.csv')).toEqual([nl.networkFile.noChanges])
  })

  it('is moved whole to another database, with the invented one of the try-out as an example', async () => {
    const bot = await startBot(readSettings(environment({ PORT: '0' })), log)
    await bot.stop()
    await runExport({ file: 'proef.yaml', language: 'nl' }, environment())
    const elsewhere = { DATABASE_URL: `sqlite:${folder}/ander.db`, KEYS: `${folder}/andere-sleutels` }
    const [first] = await importing('proef.yaml', elsewhere)
    expect(first).toMatch(/^Ingelezen: 1 netwerk nieuw, \d+ organisaties nieuw, /u)
    await runExport({ file: 'terug.yaml', language: 'nl' }, environment(elsewhere))
    expect(await readFile(join(folder, 'terug.yaml'), 'utf8')).toBe(await readFile(join(folder, 'proef.yaml'), 'utf8'))
  })
})
