/** The page for privacy officers says who sees what in the words of the one table that every view asks. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { type Phase, phases } from '../../bot/case-rounds/case-round.ts'
import { type Role, sees, type Thing, things } from '../../bot/case-rounds/seeing/visibility.ts'
import { caseRound } from '../../cards/words/nl/case-round.ts'

const columns: Readonly<Record<string, Role>> = {
  lid: 'member',
  inbrenger: 'submitter',
  'wie toetst': 'screener',
  gespreksleider: 'facilitator',
  secretariaat: 'secretariat',
  meelezer: 'reader',
}

const rows: Readonly<Record<Exclude<Thing, 'settings'>, string>> = {
  card: 'kaart: nummer, titel, fase, termijn',
  facts: 'sector, leeftijdsgroep, hoe lang, welke grens',
  case: 'de casus',
  'screening-question': 'vraag van wie toetst',
  questions: 'vragen en antwoorden',
  parked: 'geparkeerde adviezen, voor de adviezen',
  formulations: 'voorstellen voor de kernvraag',
  'core-question': 'de gekozen kernvraag',
  interpretations: 'duidingen',
  advice: 'adviezen, en hoeveel steun',
  feedback: 'terugkoppeling',
  'lesson-drafts': 'lessen die nog niet zijn vrijgegeven',
  outcome: 'vrijgegeven lessen, afspraken',
}

const named = (phase: Phase): string => caseRound.phases[phase].toLowerCase()

const spanOf = (role: Role, thing: Thing): string => {
  const seen = phases.filter((phase) => sees(role, thing, phase))
  const [first, last] = [seen[0], seen.at(-1)]
  if (first === undefined || last === undefined) return '–'
  return first === last ? named(first) : `${named(first)} t/m ${named(last)}`
}

const printTable = (): string => {
  const names = Object.keys(columns)
  const lines = Object.entries(rows).map(([thing, what]) =>
    [what, ...Object.values(columns).map((role) => spanOf(role, thing as Thing))].join(' | '),
  )
  return [['wat', ...names].join(' | '), ['', ...names].map(() => '---').join(' | '), ...lines]
    .map((line) => `| ${line} |`)
    .join('\n')
}

it('docs/casusronde-privacy.md says who sees what, as it is', async () => {
  const page = await readFile(new URL('../../docs/casusronde-privacy.md', import.meta.url), 'utf8')
  expect(page).toContain(printTable())
})

it('and that a stranger sees nothing, and settings are seen by whoever sets them alone', () => {
  expect(things.filter((thing) => phases.some((phase) => sees('stranger', thing, phase)))).toEqual([])
  expect(things.filter((thing) => phases.some((phase) => sees('admin', thing, phase)))).toEqual(['settings'])
  expect(Object.values(columns).filter((role) => phases.some((phase) => sees(role, 'settings', phase)))).toEqual([])
})
