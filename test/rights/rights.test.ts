/** Everything that can be asked, by everybody, everywhere: who is let through, and that nobody else leaves a trace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { featuresOf } from '../../scripts/features.ts'
import { openStorage } from '../../storage/open.ts'
import { ask, askAndUndo, wordsTold } from './asking.ts'
import { namesOf } from './names.ts'
import { identityOf, type Person, people, strangerIdentities, strangers } from './people.ts'
import { openRightsWorld, type Place, type RightsWorld, secrets } from './rights-world.ts'
import type { Asked, Rule } from './rule.ts'
import { rules } from './rules.ts'

const storage = await openStorage('sqlite::memory:')
/** What is drawn for a channel is asked by nobody: views.test.ts has those. */
const names = namesOf(featuresOf(storage, () => null)).filter((name) => !name.startsWith('view '))
await storage.close()

describe('the table of rights', () => {
  it.each(names)('has a line for %s', (name) => {
    const complaint = `“${name}” has no line in test/rights/rules.ts: say there who may.`
    expect(rules.some((rule) => rule.name === name) ? '' : complaint).toBe('')
  })

  it('has no line for what nobody hears any more', () => {
    expect(rules.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([])
  })
})

let world: RightsWorld
let before: string

beforeAll(async () => {
  world = await openRightsWorld()
  before = world.rows.digest()
})
afterAll(() => world?.close())

const places: readonly Place[] = ['here', 'alone']
const lines = rules.map((rule) => [`${rule.name} (${rule.says[1]})`, rule] as const)
const linesForMembers = lines.filter(([, { name }]) => !name.startsWith('stranger-command '))

/** Its cards stand in the channel anyway. */
const isOfThisBody = ({ name }: Rule): boolean => /\b(afspraken|agreement)\b/u.test(name)

/** A sentence for whatever is not as the table says. */
const complaintAbout = async (rule: Rule, asked: Asked, person: Person, place: Place): Promise<readonly string[]> => {
  const asking = { rule, asked, from: identityOf(person), place }
  const who = `${person}, ${place}, ${JSON.stringify(asked).slice(0, 80)}`
  if (rule.may[place].includes(person)) {
    const { denial, aloud } = await askAndUndo(world, asking)
    const overheard = isOfThisBody(rule) ? [] : wordsTold(aloud, secrets.ofOthers)
    return [
      ...(denial === null ? [] : [`${who}: refused with ${denial}`]),
      ...overheard.map((word) => `${who}: told “${word}” to everybody in the channel, guests too`),
    ]
  }
  const outcome = await ask(world, asking)
  if (outcome.denial === null) return [`${who}: let through`]
  const told = person === 'elsewhere' || person === 'auditor' ? wordsTold(outcome.reply, secrets.ofBody) : []
  return [
    ...(rule.otherwise.includes(outcome.denial) ? [] : [`${who}: refused with ${outcome.denial}`]),
    ...(world.rows.digest() === before ? [] : [`${who}: was refused, and yet something was written`]),
    ...wordsTold(outcome.aloud, secrets.ofOthers).map((word) => `${who}: refused aloud, with “${word}”`),
    ...told.map((word) => `${who}: was refused, and yet told “${word}”`),
  ]
}

describe('in the network', () => {
  it.each(linesForMembers)('%s is for whom the table says', async (_, rule) => {
    const complaints: string[] = []
    for (const asked of await rule.asks(world))
      for (const place of places)
        for (const person of people) complaints.push(...(await complaintAbout(rule, asked, person, place)))
    expect(complaints).toEqual([])
    expect(world.rows.digest()).toBe(before)
  })
})

describe('a stranger', () => {
  it.each(lines)('gets nothing of %s', async (_, rule) => {
    const complaints: string[] = []
    for (const asked of await rule.asks(world))
      for (const place of places)
        for (const stranger of strangers) {
          const outcome = await ask(world, { rule, asked, from: strangerIdentities[stranger], place })
          const told = wordsTold(outcome.reply, [...secrets.ofNetwork, ...secrets.ofBody])
          if (outcome.denial !== rule.stranger)
            complaints.push(`${stranger}, ${place}: ${outcome.denial ?? 'let through'}`)
          complaints.push(...told.map((word) => `${stranger}, ${place}: told “${word}”`))
        }
    expect(complaints).toEqual([])
    expect(world.rows.digest()).toBe(before)
  })
})

describe('nobody', () => {
  it('met a fault of ours on the way', () => {
    expect(world.faults).toEqual([])
  })
})
