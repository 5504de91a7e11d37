/** What becomes of each row: the kept thing, or a new one, with what the file says of it. */
import { templateOf } from '../bodies/body-templates.ts'
import { newBody } from '../enrol.ts'
import type { Body, ExternalLink, Group, NetworkFunction, Organisation } from '../network.ts'
import { sectorOfCode } from '../organisations/organisation-code.ts'
import { withSaid } from './change.ts'
import type { BodyRow, FunctionRow, GroupRow, LinkRow, OrganisationRow } from './network-file.ts'
import type { Planning } from './plan.ts'

interface To<R, Thing> {
  readonly row: R
  readonly kept: Thing | null
  readonly id: string
}

export const toOrganisation = ({ row, kept, id }: To<OrganisationRow, Organisation>, { network, members }: Planning) =>
  withSaid<Organisation>(
    kept,
    { id, network, name: row.name.value, kind: 'other', sectors: [], code: null, contact: null, ownHolidays: [] },
    {
      name: row.name.value,
      kind: row.kind?.value,
      sectors: row.sectors?.value ?? sectorsOf(row, kept),
      code: row.code?.value,
      contact: members.findOptional(row.contact),
      ownHolidays: row.ownHolidays?.value,
    },
  )

/** A code says the sector too, where nothing else does. */
const sectorsOf = (row: OrganisationRow, kept: Organisation | null) =>
  row.code?.value && !kept ? [sectorOfCode(row.code.value)] : undefined

/** What a body is where nothing else is said. */
export const usualBody = (template: string | null) => {
  const { level, hasRings, seatPlan, customs } = newBody('', '', templateOf({ template }))
  return { level, hasRings, seatPlan, customs }
}

export const toBody = ({ row, kept, id }: To<BodyRow, Body>, { network, note }: Planning) => {
  const template = row.template?.value ?? null
  if (!kept && !row.has('sjabloon') && !row.has('niveau')) note(row.line, 'missing-level', undefined)
  const fresh: Body = { id, network, name: row.name.value, language: 'nl', template, ...usualBody(template) }
  return withSaid<Body>(kept, fresh, {
    name: row.name.value,
    level: row.level?.value,
    language: row.language?.value,
    template: row.template?.value,
    hasRings: row.hasRings?.value,
    seatPlan: row.seatPlan?.value,
    customs: { ...(kept ?? fresh).customs, ...row.customs },
  })
}

export const toGroup = (
  { row, kept, id }: To<GroupRow, Group>,
  { network, note, organisations, members }: Planning,
) => {
  if (row.organisations?.value.length === 0 || (!kept && !row.has('organisaties')))
    note(row.line, 'missing', { key: 'organisaties' })
  return withSaid<Group>(
    kept,
    { id, network, name: row.name.value, organisations: [], contact: null },
    {
      name: row.name.value,
      organisations: row.organisations && [
        ...new Set(row.organisations.value.flatMap((said) => organisations.find(said) ?? [])),
      ],
      contact: members.findOptional(row.contact),
    },
  )
}

export const toFunction = (
  { row, kept, id }: To<FunctionRow, NetworkFunction>,
  { network, organisations, members }: Planning,
) =>
  withSaid<NetworkFunction>(
    kept,
    { id, network, name: row.name.value, organisation: null, holder: null },
    {
      name: row.name.value,
      organisation: organisations.findOptional(row.organisation),
      holder: members.findOptional(row.holder),
    },
  )

export const toLink = ({ row, kept, id }: To<LinkRow, ExternalLink>, { network, note }: Planning) => {
  if (!kept && !row.has('adres')) note(row.line, 'missing', { key: 'adres' })
  return withSaid<ExternalLink>(
    kept,
    { id, network, name: row.name.value, kind: 'system', href: '', about: '' },
    { name: row.name.value, kind: row.kind?.value, href: row.href?.value, about: row.about?.value },
  )
}
