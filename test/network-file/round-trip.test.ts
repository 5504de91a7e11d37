/** What is written is read as itself, for networks of all kinds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BodyLink, relations } from '../../bot/network/chain.ts'
import { type Customs, type Rhythm, weekdays } from '../../bot/network/customs.ts'
import { isChanged } from '../../bot/network/file/change.ts'
import type { KeptNetwork } from '../../bot/network/file/kept-network.ts'
import type { Plan } from '../../bot/network/file/plan.ts'
import { usualBody } from '../../bot/network/file/plan-things.ts'
import { writeMembersCsv } from '../../bot/network/file/write-members-csv.ts'
import { writeNetworkFile } from '../../bot/network/file/write-network-file.ts'
import {
  type Body,
  type IntendedSeat,
  levels,
  linkKinds,
  type Member,
  type Organisation,
  organisationKinds,
  rings,
  roles,
  sectors,
} from '../../bot/network/network.ts'
import { inOrder } from '../../bot/network/organisations/own-holidays.ts'
import { must } from '../world.ts'
import { check, planOf } from './given.ts'

const network = 'network0000000000000'

/** As long as ids are, and different for each. */
const idAt = (kind: string, at: number): string => `${kind}${at}`.padEnd(20, '_')

/** Names as people give them, and as nobody would but a file must bear. */
const awkward = [
  'no',
  '2301',
  '- a',
  '# b',
  'a: b',
  '"c"',
  "'d'",
  '=1+1',
  '@e',
  "''@e",
  'f, g',
  'h | i',
  'j (lid)',
  '{k}',
  '&l',
  '|',
  '*',
]
const name = fc
  .oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'abc :#-|,;"\'&*!%@`()[]{}\\'), minLength: 1, maxLength: 12 }),
  )
  .map(tidied)
  .filter((text) => text !== '' && !text.includes('\uFFFD'))

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
}

const nameKey = (text: string) => text.toLocaleLowerCase('nl')
const names = (maxLength: number) => fc.uniqueArray(name, { selector: nameKey, minLength: 1, maxLength })

const drawn = fc.record({
  organisations: names(5),
  bodies: names(5),
  people: fc.array(name, { minLength: 1, maxLength: 8 }),
  groups: names(3),
  links: names(3),
  pick: fc.infiniteStream(fc.nat()),
})

/** A network in which everything refers to everything. */
const networks: fc.Arbitrary<KeptNetwork> = drawn.map(({ organisations, bodies, people, groups, links, pick }) => {
  const next = (): number => must(pick.next().value, 'number')
  const oneOf = <Value>(values: readonly Value[]): Value => values[next() % values.length] as Value
  const someOf = <Value>(values: readonly Value[]): readonly Value[] => values.filter(() => next() % 2 === 0)
  const maybe = <Value>(value: Value): Value | null => (next() % 2 === 0 ? value : null)

  const seen = new Set<string>()
  const members = people.flatMap((person, at): Member[] => {
    const organisation = idAt('o', next() % organisations.length)
    // Two of one name at one organisation cannot be: the forms refuse it.
    const key = `${nameKey(person)} ${organisation}`
    if (seen.has(key)) return []
    seen.add(key)
    const role = at === 0 ? 'secretariat' : oneOf(roles)
    const language = oneOf(['nl', 'en'] as const)
    const does = maybe(oneOf(awkward)) ?? ''
    return [{ id: idAt('m', at), network, name: person, organisation, function: does, role, language, leftOn: null }]
  })
  const anybody = () => oneOf(members).id
  const kinds = organisations.map((named, at): Organisation => {
    const kind = oneOf(organisationKinds)
    const ownHolidays = inOrder(
      someOf(['', 'Studieweek', '- no', '# a']).map((name) => ({
        name: name.replace(/^- /u, ''),
        fromOn: '2027-05-03',
        untilOn: oneOf(['2027-05-03', '2027-05-07']),
      })),
    )
    const code = kind === 'swv' ? maybe(`PO27${10 + at}`) : null
    return {
      id: idAt('o', at),
      network,
      name: named,
      kind,
      sectors: someOf(sectors),
      code,
      contact: maybe(anybody()),
      ownHolidays,
    }
  })
  const tables = bodies.map((named, at): Body => {
    const seatPlan = Object.fromEntries(someOf(organisationKinds).map((kind) => [kind, 1 + (next() % 99)]))
    const template = maybe(oneOf(['oogo', 'working_group', 'development_table']))
    const [level, language] = [oneOf(levels), oneOf(['nl', 'en'] as const)]
    const customs = next() % 3 === 0 ? usualBody(template).customs : customsFrom({ next, oneOf, someOf, maybe })
    const hasRings = next() % 2 === 0
    return { id: idAt('b', at), network, name: named, level, language, template, hasRings, seatPlan, customs }
  })
  // None prepares a body that prepares it; else anything may serve anything.
  const bodyLinks = tables.flatMap(({ id: from }, at) =>
    someOf(tables.filter(({ id }) => id !== from)).map(({ id: to }): BodyLink => {
      const isAbove = tables.findIndex(({ id }) => id === to) > at
      return { network, from, to, relation: isAbove ? oneOf(relations) : oneOf(['elaborates', 'feeds'] as const) }
    }),
  )
  const intendedSeats = tables.flatMap(({ id: body }) =>
    someOf(kinds).map(({ id: organisation }): IntendedSeat => {
      const change = oneOf(['joins', 'leaves'] as const)
      return { network, body, organisation, change, note: maybe(oneOf(awkward)) ?? '', saidOn: '2026-11-02' }
    }),
  )
  const seatRoles = ['chair', 'facilitator', 'member', 'reader', null] as const
  const away = members.filter(() => members.length > 1 && next() % 3 === 0)
  return {
    network: { id: network, name: oneOf(organisations), holidayRegion: oneOf(['noord', 'midden', 'zuid']) },
    organisations: kinds,
    bodies: tables,
    members,
    formerMembers: [],
    seats: tables.flatMap(({ id, hasRings }) =>
      someOf(members).map((member) => ({
        network,
        body: id,
        member: member.id,
        ring: hasRings ? oneOf(rings) : ('inner' as const),
        role: oneOf(seatRoles),
      })),
    ),
    groups: groups.map((named, at) => ({
      id: idAt('g', at),
      network,
      name: named,
      organisations: [oneOf(kinds).id],
      contact: maybe(anybody()),
    })),
    functions: groups.map((named, at) => ({
      id: idAt('f', at),
      network,
      name: named,
      organisation: maybe(oneOf(kinds).id),
      holder: maybe(anybody()),
    })),
    links: links.map((named, at) => ({
      id: idAt('l', at),
      network,
      name: named,
      kind: oneOf(linkKinds),
      href: `https://link.example/${at}`,
      about: maybe(oneOf(awkward)) ?? '',
    })),
    absences: away.map(({ id: member }) => ({
      network,
      member,
      deputy: must(members.find((one) => one.id !== member)?.id, 'deputy'),
      fromOn: '2026-12-01',
      untilOn: '2026-12-31',
    })),
    bodyLinks,
    intendedSeats,
  }
})

interface Picking {
  readonly next: () => number
  readonly oneOf: <Value>(values: readonly Value[]) => Value
  readonly someOf: <Value>(values: readonly Value[]) => readonly Value[]
  readonly maybe: <Value>(value: Value) => Value | null
}

const customsFrom = ({ next, oneOf, someOf, maybe }: Picking): Customs => ({
  decides: maybe(oneOf(awkward)) ?? '',
  rhythm: oneOf<Rhythm | null>([
    null,
    { kind: 'year', times: 1 + (next() % 52) },
    { kind: 'weeks', every: 1 + (next() % 52), weekday: oneOf(weekdays), fromOn: '2026-03-12' },
    { kind: 'month', nth: oneOf([1, 2, 3, 4, -1] as const), weekday: oneOf(weekdays), months: [1 + (next() % 12)] },
  ]),
  startsAt: oneOf(['14:00', '09:05', '00:00', '23:59']),
  minutes: 1 + (next() % 1440),
  place: maybe(oneOf(awkward)) ?? '',
  papersDays: next() % 91,
  needsBothSides: next() % 2 === 0,
  standing: someOf(awkward),
})

const changesIn = ({ network: own, names: _, remaining: __, ...lists }: Plan) =>
  Object.values(lists).flat().length + (isChanged(own) ? 1 : 0)

/** What would be kept if the plan were carried out on an empty database. */
const keptAfter = ({ network: own, ...plan }: Plan): KeptNetwork => ({
  network: own.after,
  organisations: plan.organisations.map(({ after }) => after),
  bodies: plan.bodies.map(({ after }) => after),
  members: plan.members.map(({ after }) => after),
  formerMembers: [],
  seats: plan.seats.flatMap(({ after }) => after ?? []),
  groups: plan.groups.map(({ after }) => after),
  functions: plan.functions.map(({ after }) => after),
  links: plan.links.map(({ after }) => after),
  absences: plan.absences.map(({ after }) => after),
  bodyLinks: plan.bodyLinks.flatMap(({ after }) => after ?? []),
  intendedSeats: plan.intendedSeats.flatMap(({ after }) => after ?? []),
})

/** Their order says nothing. */
const asSets = ({ seats, bodyLinks, intendedSeats, ...rest }: KeptNetwork) => ({
  ...rest,
  seats: new Set(seats),
  bodyLinks: new Set(bodyLinks),
  intendedSeats: new Set(intendedSeats),
})

describe('a network that is written to a file', () => {
  it('changes nothing when it is read again', () => {
    fc.assert(
      fc.property(networks, (kept) => {
        const file = must(writeNetworkFile(kept), 'file')
        const { problems, plan } = check(file, { kept })
        expect(problems).toEqual([])
        expect(changesIn(planOf({ problems, plan }))).toBe(0)
        expect(plan?.remaining).toEqual({})
      }),
    )
  })

  it('is the same network again in an empty database, and the same file', () => {
    fc.assert(
      fc.property(networks, (kept) => {
        const file = must(writeNetworkFile(kept), 'file')
        const again = keptAfter(planOf(check(file)))
        expect(writeNetworkFile(again)).toBe(file)
        expect(asSets(again)).toEqual(asSets(kept))
      }),
    )
  })

  it('changes nothing either when its members come back as CSV', () => {
    fc.assert(
      fc.property(networks, (kept) => {
        const file = must(writeMembersCsv(kept), 'file')
        const { problems, plan } = check(file, { kept, name: 'leden.csv' })
        expect(problems).toEqual([])
        expect(changesIn(planOf({ problems, plan }))).toBe(0)
      }),
    )
  })
})

describe('whatever a file holds', () => {
  it.each(['netwerk.yaml', 'leden.csv'])('%s is read or refused, and never a fault', (file) => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'naam:organisatie;leden"\n\r\t -|,[]{}&*#\'='), maxLength: 200 }),
    )
    fc.assert(
      fc.property(bytes, (content) => {
        const { problems, plan } = check(content, { name: file })
        expect(problems.length > 0 || plan !== null).toBe(true)
        for (const { line } of problems) expect(line).toBeGreaterThan(0)
      }),
    )
  })
})
