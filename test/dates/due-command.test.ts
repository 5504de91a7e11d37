import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (args: readonly string[], input = ''): string =>
  execFileSync(process.execPath, ['scripts/due.ts', ...args], { input, encoding: 'utf8' })

test('answers each line in order, with a span in code points', () => {
  const lines = [
    { id: 'a', phrase: '🎄 voor de kerstvakantie graag', anchor: '2026-10-06', region: 'noord' },
    { id: 'b', phrase: '30 februari', anchor: '2026-10-06', region: 'zuid' },
    { id: 'c', phrase: 'z.s.m.', anchor: '2026-10-06', region: 'midden' },
  ]
  const answers = run(['--jsonl'], lines.map((it) => JSON.stringify(it)).join('\n'))
    .trim()
    .split('\n')
    .map((it) => JSON.parse(it))
  expect(answers).toEqual([
    { id: 'a', span: [2, 23], from: '2026-10-06', until: '2026-12-18', precision: 'before_holiday', isStart: false },
    { id: 'b', span: null, from: null, until: null, precision: 'none', isStart: false },
    { id: 'c', span: [0, 6], from: null, until: null, precision: 'vague', isStart: false },
  ])
})

test('answers a person in a sentence', () => {
  expect(run(['--on', '2026-10-06', '--region', 'zuid', 'voor', 'de', 'herfstvakantie'])).toBe(
    'voor de herfstvakantie: uiterlijk vr 16 okt 2026 (regio Zuid). Klopt dat?\n',
  )
})
