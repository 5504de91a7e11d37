/** The try-out's network. Everybody and every organisation here is invented. */
import type { OrganisationKind, Role } from '../../bot/network/network.ts'

export const demoNetwork = { name: 'Onderwijs en jeugd regio Noord', holidayRegion: 'noord' } as const

export const demoOrganisations: readonly { readonly name: string; readonly kind: OrganisationKind }[] = [
  { name: 'SWV Noorderkring PO', kind: 'swv' },
  { name: 'SWV Noorderkring VO', kind: 'swv' },
  { name: 'Stichting De Zandlijn', kind: 'school_board' },
  { name: 'Scholengroep Meridiaan', kind: 'school_board' },
  { name: 'Gemeente Duinrecht', kind: 'municipality' },
  { name: 'Gemeente Waterhorn', kind: 'municipality' },
  { name: 'Gemeente Lindeveen', kind: 'municipality' },
  { name: 'RBL Noorderkring', kind: 'attendance_office' },
  { name: 'Jeugdhulp Kompas', kind: 'youth_care' },
  { name: 'JGZ Noordrand', kind: 'youth_health_care' },
  { name: 'De Regio', kind: 'regional_office' },
]

export interface DemoMember {
  readonly name: string
  readonly organisation: string
  readonly function: string
  readonly role: Role
  readonly bodies: readonly string[]
}

const [oogo, steering, directing, policy, primary] = [
  'OOGO',
  'Stuurgroep',
  'Regisseursgroep',
  'Beleidsgroep',
  'Netwerkgroep po',
]
const all = [oogo, steering, directing, policy, primary]

export const demoMembers: readonly DemoMember[] = [
  person('Hanneke Dorsman', 'De Regio', 'secretaris', all, 'secretariat'),
  person('Lotte Vierhout', 'De Regio', 'programmamanager', [steering, directing, policy]),
  person('Gijs Oosterbaan', 'SWV Noorderkring PO', 'directeur', [oogo, steering, directing, primary], 'chair'),
  person('Anna Wiegersma', 'SWV Noorderkring VO', 'directeur', [oogo, steering, directing]),
  person('Bram Tolsma', 'Gemeente Duinrecht', 'wethouder', [oogo, steering]),
  person('Soraya Benhaddou', 'Gemeente Waterhorn', 'wethouder', [oogo, steering]),
  person('Joris Kuipershoek', 'Gemeente Lindeveen', 'wethouder', [oogo]),
  person('Marit Veldsema', 'Gemeente Duinrecht', 'beleidsmedewerker', [directing, policy]),
  person('Ruben Achterdijk', 'Gemeente Waterhorn', 'beleidsmedewerker', [directing, policy]),
  person('Ineke Plaggenborg', 'Stichting De Zandlijn', 'bestuurder', [oogo, steering, primary]),
  person('Tarik Osmanoglu', 'Scholengroep Meridiaan', 'bestuurder', [oogo, steering]),
  person('Femke Lubbersen', 'RBL Noorderkring', 'teamleider leerplicht', [directing, policy, primary]),
  person('Wim Kerkdijk', 'JGZ Noordrand', 'coördinator consultatie- en adviesteam', [policy, primary]),
  person('Noor Terpstraat', 'Jeugdhulp Kompas', 'directeur', [steering, directing]),
  person('Dilara Yurtsever', 'SWV Noorderkring PO', 'consulent', [policy, primary], 'facilitator'),
]

function person(
  name: string,
  organisation: string,
  does: string,
  bodies: readonly string[],
  role: Role = 'member',
): DemoMember {
  return { name, organisation, function: does, role, bodies }
}
