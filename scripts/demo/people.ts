/** The members of the try-out's network and where they sit. Everybody here is invented. */
import type { Ring, Role } from '../../bot/network/network.ts'

export const demoNetwork = { name: 'Onderwijs en jeugd regio Noord', holidayRegion: 'noord' } as const

/** A table that not every region has; the others are there from the start. */
export const demoTable = { name: 'Ontwikkeltafel doorgaande lijn', template: 'development_table' } as const

/** @property role in that body, where it differs from the one in the network. */
export interface DemoSeat {
  readonly body: string
  readonly role?: Role
  readonly ring?: Ring
}

export interface DemoMember {
  readonly name: string
  readonly organisation: string
  readonly function: string
  readonly role: Role
  readonly seats: readonly DemoSeat[]
}

const oogo = { body: 'OOGO' }
const steering = { body: 'Stuurgroep' }
const directing = { body: 'Regisseursgroep' }
const policy = { body: 'Beleidsgroep' }
const primary = { body: 'Netwerkgroep po' }
const table = { body: demoTable.name }
const outer = { ...table, ring: 'outer' } as const
const all = [oogo, steering, directing, policy, primary, table]

const inTheChair = (seat: DemoSeat): DemoSeat => ({ ...seat, role: 'chair' })
const facilitating = (seat: DemoSeat): DemoSeat => ({ ...seat, role: 'facilitator' })

export const demoMembers: readonly DemoMember[] = [
  person('Hanneke Dorsman', 'De Regio', 'secretaris', all, 'secretariat'),
  person('Lotte Vierhout', 'De Regio', 'programmamanager', [steering, inTheChair(directing), policy]),
  person('Gijs Oosterbaan', 'SWV Noorderkring PO', 'directeur', [inTheChair(oogo), steering, directing, primary]),
  person('Anna Wiegersma', 'SWV Noorderkring VO', 'directeur', [facilitating(oogo), steering, directing]),
  person('Bram Tolsma', 'Gemeente Duinrecht', 'wethouder', [oogo, steering]),
  person('Soraya Benhaddou', 'Gemeente Waterhorn', 'wethouder', [oogo, inTheChair(steering)]),
  person('Joris Kuipershoek', 'Gemeente Lindeveen', 'wethouder', [oogo]),
  person('Marit Veldsema', 'Gemeente Duinrecht', 'beleidsmedewerker', [directing, inTheChair(policy), outer]),
  person('Ruben Achterdijk', 'Gemeente Waterhorn', 'beleidsmedewerker', [directing, policy]),
  person('Hilde Rozeboom', 'Gemeente Lindeveen', 'beleidsmedewerker', [policy]),
  person('Ineke Plaggenborg', 'Stichting De Zandlijn', 'bestuurder', [facilitating(oogo), steering, primary, table]),
  person('Tarik Osmanoglu', 'Scholengroep Meridiaan', 'bestuurder', [oogo, steering, table]),
  person('Yvette Roelandse', 'MBO Havenwerk', 'directeur onderwijs', [oogo, outer]),
  person('Femke Lubbersen', 'RBL Noorderkring', 'teamleider leerplicht', [directing, policy, inTheChair(primary)]),
  person('Wim Kerkdijk', 'JGZ Noordrand', 'coördinator consultatie- en adviesteam', [
    ...[policy, facilitating(primary), table],
  ]),
  person('Noor Terpstraat', 'Jeugdhulp Kompas', 'directeur', [steering, directing, outer]),
  person('Dilara Yurtsever', 'SWV Noorderkring PO', 'consulent', [policy, facilitating(primary), facilitating(table)]),
  person('Petra Hoogstins', 'Doorstroompunt Noorderkring', 'coördinator', [policy, outer], 'reader'),
  person('Olav Reuvekamp', 'De Regio', 'functionaris gegevensbescherming', [], 'auditor'),
]

/** Away from some days before the try-out began, for three weeks in all. */
export const demoAbsence = {
  member: 'Joris Kuipershoek',
  deputy: 'Hilde Rozeboom',
  daysBefore: 4,
  daysAhead: 16,
} as const

function person(
  name: string,
  organisation: string,
  does: string,
  seats: readonly DemoSeat[],
  role: Role = 'member',
): DemoMember {
  return { name, organisation, function: does, role, seats }
}
