/** What the file would change of the network that is kept. Nothing is changed here. */
import type { Absence, Body, ExternalLink, Group, Member, Network, NetworkFunction, Organisation } from '../network.ts'
import { type Change, isChanged, withSaid } from './change.ts'
import type { Section } from './file-word.ts'
import type { KeptNetwork } from './kept-network.ts'
import { type Matcher, matchRows, nameKey } from './match.ts'
import type {
  BodyRow,
  FunctionRow,
  GroupRow,
  LinkRow,
  NetworkFile,
  NetworkRow,
  OrganisationRow,
  Row,
} from './network-file.ts'
import { planAbsences } from './plan-absences.ts'
import { noteCodes, noteLostRings, noteMissingSecretary } from './plan-checks.ts'
import { type IntendedChange, type LinkChange, planIntended, planLinks } from './plan-links.ts'
import { matchMembers, type SeatChange, toMember, toSeats } from './plan-members.ts'
import { toBody, toFunction, toGroup, toLink, toOrganisation } from './plan-things.ts'
import type { Note } from './problem.ts'
import { type References, referTo } from './references.ts'

export interface Plan {
  /** The network as it will be. */
  readonly network: Change<Network>
  readonly organisations: readonly Change<Organisation>[]
  readonly bodies: readonly Change<Body>[]
  readonly members: readonly Change<Member>[]
  readonly seats: readonly SeatChange[]
  readonly groups: readonly Change<Group>[]
  readonly functions: readonly Change<NetworkFunction>[]
  readonly links: readonly Change<ExternalLink>[]
  readonly absences: readonly Change<Absence>[]
  readonly bodyLinks: readonly LinkChange[]
  readonly intendedSeats: readonly IntendedChange[]
  /** Who leaves now. */
  readonly leaving: readonly Member[]
  /** Of every member and body, by id. */
  readonly names: ReadonlyMap<string, string>
  /** The names of what is kept and not in a section of the file. */
  readonly remaining: Readonly<Partial<Record<Section, readonly string[]>>>
}

/** Null when there is no network, neither kept nor in the file. Every other problem is noted too. */
export const planImport = (file: NetworkFile, kept: KeptNetwork, newId: () => string, note: Note): Plan | null => {
  const network = planNetwork(file.network, kept.network, newId, note)
  if (!network) return null
  const matcher: Matcher = { note, newId, isEmpty: kept.network === null }
  const organisations = matchRows(
    file.organisations ?? [],
    kept.organisations,
    byName<OrganisationRow>('organisations'),
    matcher,
  )
  const bodies = matchRows(file.bodies ?? [], kept.bodies, byName<BodyRow>('bodies'), matcher)
  const allOrganisations = [...organisations.remaining, ...organisations.matched.map(asNamed)]
  const allBodies = [...bodies.remaining, ...bodies.matched.map(asNamed)]
  const refer = {
    organisations: referTo('organisations', allOrganisations, note),
    bodies: referTo('bodies', allBodies, note),
  }
  const members = matchMembers(file.members?.value ?? [], kept, refer.organisations, matcher)
  const ofMembers = referTo('members', members.referable, note)
  const all: Planning = {
    network: network.after.id,
    note,
    organisations: refer.organisations,
    members: ofMembers,
  }
  const groups = matchRows(file.groups ?? [], kept.groups, byName<GroupRow>('groups'), matcher)
  const functions = matchRows(file.functions ?? [], kept.functions, byName<FunctionRow>('functions'), matcher)
  const links = matchRows(file.links ?? [], kept.links, byName<LinkRow>('links'), matcher)
  const organisationChanges = organisations.matched.map((one) => ({ row: one.row, ...toOrganisation(one, all) }))
  const bodyChanges = bodies.matched.map((one) => ({ row: one.row, ...toBody(one, all) }))
  const memberChanges = members.matched.map((one) => toMember(one, all))
  const hasRings = new Map(
    [...bodies.remaining, ...bodyChanges.map(({ after }) => after)].map((body) => [body.id, body.hasRings]),
  )
  const seats = toSeats(members.matched, kept.seats, { network: all.network, bodies: refer.bodies, hasRings, note })
  noteCodes(organisationChanges, organisations.remaining, note)
  noteLostRings(bodyChanges, kept.seats, { seats, leaving: members.leaving }, note)
  noteMissingSecretary(
    [...memberChanges.map(({ after }) => after), ...members.remaining],
    file.members?.line ?? 1,
    note,
  )
  return {
    network,
    organisations: organisationChanges.filter(isChanged),
    bodies: bodyChanges.filter(isChanged),
    members: memberChanges.filter(isChanged),
    seats,
    groups: groups.matched.map((one) => toGroup(one, all)).filter(isChanged),
    functions: functions.matched.map((one) => toFunction(one, all)).filter(isChanged),
    links: links.matched.map((one) => toLink(one, all)).filter(isChanged),
    absences: planAbsences(file.absences ?? [], kept.absences, all).filter(isChanged),
    bodyLinks: planLinks(bodies.matched, kept.bodyLinks, { network: all.network, bodies: refer.bodies, note }),
    intendedSeats: planIntended(bodies.matched, kept.intendedSeats, all),
    leaving: members.leaving,
    names: new Map([...members.referable, ...allBodies].map(({ id, name }) => [id, name])),
    remaining: Object.fromEntries(
      Object.entries({
        organisations: file.organisations && organisations.remaining,
        bodies: file.bodies && bodies.remaining,
        members: file.members && members.remaining,
        groups: file.groups && groups.remaining,
        functions: file.functions && functions.remaining,
        links: file.links && links.remaining,
      }).flatMap(([section, things]) => (things?.length ? [[section, things.map(({ name }) => name)]] : [])),
    ),
  }
}

export interface Planning {
  readonly network: string
  readonly note: Note
  readonly organisations: References
  readonly members: References
}

const byName = <R extends Row>(section: Section) => ({
  section,
  rowKey: (row: R) => nameKey(row.name.value),
  keptKey: ({ name }: { name: string }) => nameKey(name),
})

const asNamed = ({ id, row }: { id: string; row: Row }) => ({ id, name: row.name.value })

/** A file without one changes what is there; another name alone does not turn one network into another. */
const planNetwork = (
  row: NetworkRow | undefined,
  kept: Network | null,
  newId: () => string,
  note: Note,
): Change<Network> | null => {
  if (!row) {
    if (kept) return { before: kept, after: kept }
    note(1, 'no-network', undefined)
    return null
  }
  const isOther = row.id ? row.id.value !== kept?.id : nameKey(row.name.value) !== nameKey(kept?.name ?? '')
  if (kept && isOther) note(row.name.line, 'other-network', { kept: kept.name, id: kept.id })
  if (!kept && !row.has('vakantieregio')) note(row.line, 'missing', { key: 'vakantieregio' })
  const fresh: Network = { id: row.id?.value ?? newId(), name: row.name.value, holidayRegion: 'noord' }
  return withSaid(kept, fresh, { name: row.name.value, holidayRegion: row.holidayRegion?.value })
}
