/** The bodies that regions have, to begin from. A seat plan is a wish: it shows what is empty and refuses nobody. */
import type { Relation } from '../chain.ts'
import type { Customs } from '../customs.ts'
import type { Body, Level, SeatPlan } from '../network.ts'

/** @property name as the body is called in Dutch. */
export interface BodyTemplate {
  readonly id: string
  readonly name: string
  readonly level: Level
  readonly hasRings: boolean
  readonly seatPlan: SeatPlan
  readonly customs: Partial<Customs>
}

const template = (
  id: string,
  name: string,
  level: Level,
  seatPlan: SeatPlan = {},
  customs: Partial<Customs> = {},
): BodyTemplate => ({
  id,
  name,
  level,
  hasRings: false,
  seatPlan,
  customs,
})

/**
 * School alliances and municipalities aim at agreement; the vocational college takes part by law. The law names four
 * subjects on which they tune (WPO art. 18a lid 9; onderwijsgeschillen.nl, OOGO), and they meet at least twice a year.
 */
const oogo = template(
  'oogo',
  'OOGO',
  'governing',
  { swv: 2, school_board: 2, vocational_college: 1, municipality: 6 },
  {
    rhythm: { kind: 'year', times: 2 },
    minutes: 120,
    needsBothSides: true,
    standing: ['Jeugdhulp', 'Leerlingenvervoer', 'Leerplicht', 'Onderwijshuisvesting'],
  },
)
const steering = template('steering_group', 'Stuurgroep', 'governing', {
  swv: 2,
  school_board: 2,
  municipality: 2,
  youth_care: 1,
})
/** A delegation of the municipalities and the directors of the school alliances; it prepares the OOGO. */
const directing = template('directing_group', 'Regisseursgroep', 'policy', { swv: 2, municipality: 2 })
const policy = template('policy_group', 'Beleidsgroep', 'policy', { swv: 2, municipality: 6, attendance_office: 1 })
const networkGroup = template('network_group', 'Netwerkgroep', 'operational', {
  swv: 1,
  school_board: 2,
  attendance_office: 1,
  youth_care: 1,
  youth_health_care: 1,
})

export const bodyTemplates: readonly BodyTemplate[] = [
  oogo,
  steering,
  directing,
  policy,
  template('broad_policy_group', 'Brede beleidsgroep', 'policy', {
    swv: 2,
    vocational_college: 1,
    municipality: 6,
    attendance_office: 1,
    early_leavers_office: 1,
    youth_care: 1,
    youth_health_care: 1,
  }),
  template('alignment_meeting', 'Afstemmingsoverleg', 'policy', {
    swv: 2,
    vocational_college: 1,
    municipality: 3,
    early_leavers_office: 1,
  }),
  networkGroup,
  template('lead_group', 'Regiegroep', 'operational', {
    swv: 1,
    school_board: 2,
    attendance_office: 1,
    youth_health_care: 1,
  }),
  template('working_group', 'Werkgroep', 'operational'),
  template('project_group', 'Projectgroep', 'policy', { swv: 1, municipality: 1 }),
  { ...template('development_table', 'Ontwikkeltafel', 'operational'), hasRings: true },
  /** The managers of the chain steer together: every kind of chain partner has its fixed seat. */
  template('chain_managers', 'Managers ketenbeheer', 'policy', {
    swv: 1,
    municipality: 1,
    attendance_office: 1,
    youth_health_care: 1,
    certified_institution: 1,
    child_protection_board: 1,
    public_prosecutor: 1,
    safe_home: 1,
  }),
  template('knowledge_circle', 'Kenniskring', 'operational', { swv: 1, attendance_office: 1 }),
]

export const templateOf = ({ template: id }: Pick<Body, 'template'>): BodyTemplate | null =>
  bodyTemplates.find((one) => one.id === id) ?? null

/** The bodies that most regions have; a new network starts with them. */
export const usualBodies: readonly { readonly template: BodyTemplate; readonly name: string }[] = [
  ...[oogo, steering, directing, policy].map((one) => ({ template: one, name: one.name })),
  { template: networkGroup, name: `${networkGroup.name} po` },
]

/** What feeds what in most regions, by template: the regisseursgroep prepares, the beleidsgroep works out. */
export const usualLinks: readonly { readonly from: string; readonly relation: Relation; readonly to: string }[] = [
  { from: directing.id, relation: 'prepares', to: oogo.id },
  { from: policy.id, relation: 'elaborates', to: oogo.id },
]
