/** A seat plan as people write it: one kind of organisation on a line, with how many seats it has. */
import { en } from '../../../cards/words/en.ts'
import { nl } from '../../../cards/words/nl.ts'
import type { Words } from '../../../cards/words/words.ts'
import { refusal } from '../../refusal.ts'
import { type OrganisationKind, organisationKinds, type SeatPlan } from '../network.ts'

/** More seats than a room has chairs: a year or a telephone number was typed. */
const mostSeats = 99

export const writeSeatPlan = (plan: SeatPlan, { registers }: Words): string =>
  organisationKinds.flatMap((kind) => (plan[kind] ? `${registers.kinds[kind]}: ${plan[kind]}` : [])).join('\n')

/**
 * Reads `gemeente: 6`, `6 gemeenten`, `- municipalities = 6`, several on a line when a comma parts them; a kind stands
 * there once.
 *
 * @throws {Refusal} body.seats-unreadable with the line, body.seats-twice with the kind's two lines; at the field
 */
export const readSeatPlan = (text: string, field: string): SeatPlan => {
  const read = text.split(/[\n,;]/u).flatMap((line) => {
    const trimmed = line.trim()
    return trimmed === '' ? [] : [{ ...readLine(trimmed, field), line: trimmed }]
  })
  const byKind = Map.groupBy(read, ({ kind }) => kind)
  for (const [first, second] of byKind.values()) {
    if (first && second) throw refusal('body.seats-twice', { first: first.line, second: second.line }, field)
  }
  return Object.fromEntries(
    organisationKinds.flatMap((kind) =>
      (byKind.get(kind) ?? []).filter(({ seats }) => seats > 0).map(({ seats }) => [kind, seats]),
    ),
  )
}

const readLine = (line: string, field: string): { kind: OrganisationKind; seats: number } => {
  const numbers = line.match(/\d+/gu) ?? []
  const kind = kindNamed(line.replace(/\d+\s*[x×]?/u, ' '))
  const seats = Number(numbers[0])
  if (!kind || numbers.length !== 1 || seats > mostSeats) throw refusal('body.seats-unreadable', { line }, field)
  return { kind, seats }
}

/** What people call them besides the words on our cards. */
const alsoCalled: Readonly<Partial<Record<OrganisationKind, readonly string[]>>> = {
  swv: ['swv', 'samenwerkingsverbanden', 'alliance'],
  school_board: ['schoolbesturen', 'bestuur', 'besturen', 'scholen', 'onderwijs'],
  vocational_college: ['mbo', 'roc', 'mbo instellingen'],
  municipality: ['municipalities', 'wethouder'],
  attendance_office: ['leerplicht', 'rbl', 'attendance office'],
  early_leavers_office: ['doorstroompunt', 'rmc', 'early leavers office'],
  youth_health_care: ['jgz', 'ggd', 'jeugdgezondheidszorg', 'youth health care'],
  care_provider: ['zorg', 'ggz'],
  certified_institution: ['gi', 'gis', 'gecertificeerde instellingen', 'certified institution'],
  child_protection_board: ['rvdk', 'raad', 'kinderbescherming'],
  public_prosecutor: ['om'],
  safe_home: ['vt', 'safe home'],
  parent_support: ['ouders', 'parents'],
  regional_office: ['regio', 'bureau'],
  other: ['anders'],
}

const kindNamed = (text: string): OrganisationKind | null => kindByName.get(stem(text)) ?? null

/** `Gemeenten:` and `gemeente` are one, as are `school boards` and `school board`. */
const stem = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/gu, ' ')
    .trim()
    .replace(/(?<=\w{3})(en|n|s|e)$/u, '')

const kindByName: ReadonlyMap<string, OrganisationKind> = new Map(
  organisationKinds.flatMap((kind) =>
    [kind, nl.registers.kinds[kind], en.registers.kinds[kind], ...(alsoCalled[kind] ?? [])].map(
      (name) => [stem(name), kind] as const,
    ),
  ),
)
