import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openStorage } from '../../storage/open.ts'

const script = fileURLToPath(new URL('../../scripts/anonymise.ts', import.meta.url))

interface Answer {
  readonly out: string
  readonly errors: string
  readonly code: number | null
}

async function run(
  input: string | Buffer,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [out, errors, code] = await Promise.all([readAll(child.stdout), readAll(child.stderr), ended])
  return { out, errors, code }
}

const lines = (...asked: readonly unknown[]): string => asked.map((one) => `${JSON.stringify(one)}\n`).join('')

const rebuild = (text: string, spans: readonly (readonly [number, number, string])[], answered: string): void => {
  let [at, rest] = [0, answered]
  for (const [start, end] of spans) {
    const kept = text.slice(at, start)
    expect(rest.startsWith(kept)).toBe(true)
    rest = rest.slice(kept.length).replace(/^\[[^\]]+\]/, '')
    at = end
  }
  expect(rest).toBe(text.slice(at))
}

describe('a text', () => {
  it('comes back anonymised, line ends, emoji and all', async () => {
    const { out, errors, code } = await run('😀 Daan (9)\r\nbelt uit Lutjebroek 👩‍👩‍👧.\r\n')
    expect(out).toBe('😀 [de leerling] ([8–12 jaar])\r\nbelt uit [plaats] 👩‍👩‍👧.\r\n')
    expect([errors, code]).toEqual(['', 0])
  })

  it('that is empty comes back empty', async () => {
    expect(await run('')).toEqual({ out: '', errors: '', code: 0 })
  })

  it('may be large, and may hold bytes that are no text', async () => {
    const sentence = 'Vandaag was alles rustig op school en het ging goed.\n'
    const { out, code } = await run(Buffer.concat([Buffer.from(sentence.repeat(5000)), Buffer.from([0, 255, 10])]))
    expect(out).toBe(`${sentence.repeat(5000)}\0\ufffd\n`)
    expect(code).toBe(0)
  })

  it('is explained on demand: what became what, why, and what still tells', async () => {
    const { out } = await run('Deniz (9) is doof; zijn vader is burgemeester.', ['--explain'])
    expect(out).toContain('\nVervangen:\n  Deniz → [de leerling]  (persoon: staat in een lijst met namen)\n  9 → ')
    expect(out).toContain('Samen wijzen deze kenmerken een kind aan.')
    expect(out).toContain('  doof: deze aandoening of dit hulpmiddel is zeldzaam of zichtbaar → liever: een medische')
  })

  it('in which nothing was found, says so', async () => {
    const { out } = await run('Het ging goed.', ['--explain'])
    expect(out).toMatch(/^Het ging goed\.\nNiets vervangen\.\nGeen kenmerken gevonden/)
  })
})

describe('lines of JSON', () => {
  it('are answered in order, with offsets in UTF-16 code units of what came in', async () => {
    const texts = ['😀 Daan belt  👩‍👩‍👧 in Lutjebroek.\r\nTot morgen.', '', 'Ze\u00adynep\u2028is 12 jaar.']
    const { out, errors, code } = await run(lines(...texts.map((text, id) => ({ id, text }))), ['--jsonl'])
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2])
    expect(answers[0].spans.map(([start, end]: [number, number]) => texts[0]?.slice(start, end))).toEqual([
      'Daan',
      'Lutjebroek',
    ])
    for (const [at, text] of texts.entries()) rebuild(text, answers[at].spans, answers[at].text)
    expect([errors, code]).toEqual(['', 0])
  })

  it('may end in carriage returns, begin with a byte order mark and lack the last line feed', async () => {
    const { out } = await run('\ufeff{"id":"a","text":"Daan"}\r\n\r\n{"id":null,"text":"rust"}', ['--jsonl'])
    expect(out).toBe('{"id":"a","text":"[de leerling]","spans":[[0,4,"PER"]]}\n{"id":null,"text":"rust","spans":[]}\n')
  })

  it('may hold half a pair of surrogates, and stay valid JSON', async () => {
    const { out } = await run('{"id":1,"text":"\\ud83d Daan \\u0000"}\n', ['--jsonl'])
    expect(JSON.parse(out)).toEqual({ id: 1, text: '\ud83d [de leerling] \0', spans: [[2, 6, 'PER']] })
  })

  it('that are none are told by number, never quoted, and the others are answered', async () => {
    const bad = ['Kwabbel is 9', '{"id":1,"text":7}', '{"id":1}', '["Kwabbel"]', 'null', '{"text":"Kwabbel']
    const { out, errors, code } = await run(
      `${lines({ id: 1, text: 'Daan' })}${bad.join('\n')}\n${lines({ id: 9, text: 'rust' })}`,
      ['--jsonl'],
    )
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 9])
    expect(errors.match(/Regel \d+ is geen/g)).toEqual([2, 3, 4, 5, 6, 7].map((line) => `Regel ${line} is geen`))
    expect(errors).not.toContain('Kwabbel')
    expect(code).toBe(1)
  })

  it('may be one of a million characters', async () => {
    const { out } = await run(lines({ id: 1, text: 'het ging goed. '.repeat(70_000) }), ['--jsonl'])
    expect(JSON.parse(out).text).toHaveLength(1_050_000)
  })
})

it('an argument that it does not know is answered with how to ask', async () => {
  const { out, errors, code } = await run('Kwabbel', ['--jsnl'])
  expect([out, code]).toEqual(['', 1])
  expect(errors).toMatch(/^Gebruik: npm run -s anonymise/)
})

it('the names of a network that is kept are known too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-anonymise-'))
  const database = `sqlite:${join(folder, 'schakel.db')}`
  try {
    const { network, close } = await openStorage(database)
    await network.saveNetwork({ id: 'n', name: 'Regio', holidayRegion: 'noord' })
    const member = {
      network: 'n',
      organisation: 'o',
      function: '',
      role: 'member',
      language: 'nl',
      leftOn: null,
    } as const
    await network.saveMember({ ...member, id: 'm', name: 'Zon Dagmorgen' })
    await close()
    const text = 'het dossier van dagmorgen ligt klaar'
    const settings = { DATABASE_URL: database, KEYS: join(folder, 'keys') }
    expect((await run(text)).out).toBe(text)
    expect((await run(text, ['--network'], settings)).out).toBe('het dossier van [de leerling] ligt klaar')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
