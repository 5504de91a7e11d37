import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingNames } from '../scripts/settings.ts'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe('the README', () => {
  it('shows the feature file as it is', () => {
    expect(readme).toContain(readFileSync('bot/agreements/feature.ts', 'utf8').trimEnd())
  })

  it('names only commands that exist', () => {
    const named = [...`${readme}\n${readFileSync('CONTRIBUTING.md', 'utf8')}`.matchAll(/npm run (?:-s )?([\w:-]+)/gu)]
    expect(named.length).toBeGreaterThan(0)
    for (const [, name = ''] of named) expect(Object.keys(scripts)).toContain(name)
  })

  it('names every setting that is read', () => {
    expect(settingNames.length).toBeGreaterThan(10)
    for (const name of settingNames) expect(readme).toContain(`\`${name}\``)
  })
})
