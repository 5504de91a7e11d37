/** A network as a file that reads as itself: what is as usual is left out, and everything has its id. */
import { stringify } from 'yaml'
import type {
  Absence,
  Body,
  ExternalLink,
  Group,
  Member,
  NetworkFunction,
  Organisation,
  OwnHoliday,
  Seat,
} from '../network.ts'
import { showOrganisationCode } from '../organisations/organisation-code.ts'
import { writeOwnHoliday } from '../organisations/own-holidays.ts'
import {
  keys,
  kindWords,
  languageWords,
  linkWords,
  regionWords,
  ringWords,
  roleWords,
  seatRoleWords,
  sectorWords,
} from './file-word.ts'
import type { KeptNetwork } from './kept-network.ts'
import { asReferable } from './plan-members.ts'
import { type References, referTo } from './references.ts'
import { writeBody } from './write-body-row.ts'

export interface Names {
  readonly organisations: References
  readonly bodies: References
  readonly members: References
}

/** Null when nothing is kept. */
export const writeNetworkFile = (kept: KeptNetwork): string | null => {
  if (!kept.network) return null
  const names = namesIn(kept)
  const seats = Map.groupBy(kept.seats, ({ member }) => member)
  const { id, name, holidayRegion } = kept.network
  const people = new Set(kept.members.map((member) => member.id))
  const sections = {
    [keys.network]: { id, naam: name, vakantieregio: regionWords.write(holidayRegion) },
    [keys.organisations]: kept.organisations.map((one) => writeOrganisation(one, names)),
    [keys.bodies]: kept.bodies.map((one) => writeBody(one, kept, names)),
    [keys.members]: kept.members.map((one) => writeMember(one, seats.get(one.id) ?? [], kept, names)),
    [keys.groups]: kept.groups.map((one) => writeGroup(one, names)),
    [keys.functions]: kept.functions.map((one) => writeFunction(one, names)),
    [keys.links]: kept.links.map(writeLink),
    [keys.absences]: kept.absences
      .filter(({ member, deputy }) => people.has(member) && people.has(deputy))
      .map((one) => writeAbsence(one, names)),
  }
  const filled = Object.entries(sections).filter(([, section]) => !Array.isArray(section) || section.length > 0)
  return stringify(withoutGaps(Object.fromEntries(filled)), { lineWidth: 0, aliasDuplicateObjects: false })
}

export const namesIn = ({ organisations, bodies, members }: KeptNetwork): Names => {
  const ofOrganisations = referTo('organisations', organisations, () => {})
  const people = members.map(({ id, name, organisation }) => asReferable(id, name, organisation, ofOrganisations))
  return {
    organisations: ofOrganisations,
    bodies: referTo('bodies', bodies, () => {}),
    members: referTo('members', people, () => {}),
  }
}

/** In the order of the bodies. */
export const inOrderOf = (bodies: readonly Body[], seats: readonly Seat[]): readonly Seat[] => {
  const place = new Map(bodies.map(({ id }, at) => [id, at]))
  return seats
    .filter(({ body }) => place.has(body))
    .toSorted((a, b) => (place.get(a.body) ?? 0) - (place.get(b.body) ?? 0))
}

const writeOrganisation = (
  { id, name, kind, sectors, code, contact, ownHolidays }: Organisation,
  { members }: Names,
) => ({
  id,
  naam: name,
  soort: kindWords.write(kind),
  // Of a new one, the code would say a sector.
  sectoren: sectors.length > 0 || code ? sectors.map(sectorWords.write) : undefined,
  code: code ? showOrganisationCode(code) : undefined,
  contact: members.nameOf(contact),
  'vrije dagen': ownHolidays.length > 0 ? ownHolidays.map(writeDaysOff) : undefined,
})

const writeDaysOff = ({ name, ...days }: OwnHoliday) => {
  const written = writeOwnHoliday({ ...days, name: '' })
  return name === '' ? written : { [name]: written }
}

const writeMember = (
  { id, name, organisation, function: held, role, language }: Member,
  seats: readonly Seat[],
  { bodies }: KeptNetwork,
  names: Names,
) => ({
  id,
  naam: name,
  organisatie: names.organisations.nameOf(organisation),
  functie: held || undefined,
  rol: role === 'member' ? undefined : roleWords.write(role),
  taal: language === 'nl' ? undefined : languageWords.write(language),
  overleggen: seats.length === 0 ? undefined : inOrderOf(bodies, seats).map((seat) => writeSeat(seat, names)),
})

const writeSeat = ({ body, ring, role }: Seat, { bodies }: Names) => {
  const overleg = bodies.nameOf(body)
  if (ring === 'inner' && role === null) return overleg
  return {
    overleg,
    ring: ring === 'inner' ? undefined : ringWords.write(ring),
    rol: role === null ? undefined : writeSeatRole(role),
  }
}

export const writeSeatRole = (role: Member['role']): string | undefined =>
  role === 'secretariat' || role === 'auditor' ? undefined : seatRoleWords.write(role)

const writeGroup = ({ id, name, organisations, contact }: Group, names: Names) => ({
  id,
  naam: name,
  organisaties: organisations.flatMap((one) => names.organisations.nameOf(one) ?? []),
  contact: names.members.nameOf(contact),
})

const writeFunction = ({ id, name, organisation, holder }: NetworkFunction, { organisations, members }: Names) => ({
  id,
  naam: name,
  organisatie: organisations.nameOf(organisation),
  houder: members.nameOf(holder),
})

const writeLink = ({ id, name, kind, href, about }: ExternalLink) => ({
  id,
  naam: name,
  soort: linkWords.write(kind),
  adres: href,
  toelichting: about || undefined,
})

const writeAbsence = ({ member, deputy, fromOn, untilOn }: Absence, { members }: Names) => ({
  lid: members.nameOf(member),
  vervanger: members.nameOf(deputy),
  van: fromOn,
  'tot en met': untilOn,
})

const withoutGaps = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutGaps)
  if (typeof value !== 'object' || value === null) return value
  const filled = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(filled.map(([key, one]) => [key, withoutGaps(one)]))
}
