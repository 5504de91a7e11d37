/** Who they are in the year that is played: one region in the north, five bodies. */
import { daysAfter } from '../../../bot/clock.ts'
import type { Relation } from '../../../bot/network/chain.ts'
import type { Customs } from '../../../bot/network/customs.ts'
import type { OrganisationKind, Role } from '../../../bot/network/network.ts'
import { lastOpenDay } from './quiet-days.ts'

export const firstDay = '2026-08-24'
export const lastDay = '2027-07-31'

export const organisations: Readonly<Record<string, OrganisationKind>> = {
  'De Regio': 'regional_office',
  'SWV Noorderkring PO': 'swv',
  'SWV Noorderkring VO': 'swv',
  'Gemeente Duinrecht': 'municipality',
  'Gemeente Heidewaard': 'municipality',
  'Gemeente Waterlo': 'municipality',
  'RBL Noorderkring': 'attendance_office',
}

export const people: readonly (readonly [string, string, Role, string, readonly string[]])[] = [
  ['Hanneke Dorsman', 'De Regio', 'secretariat', '', []],
  ['Gijs Oosterbaan', 'SWV Noorderkring PO', 'chair', 'bestuurder', ['OOGO', 'Stuurgroep']],
  ['Anna Wiegersma', 'SWV Noorderkring VO', 'member', 'bestuurder', ['OOGO', 'Stuurgroep']],
  ['Bram Tolsma', 'Gemeente Duinrecht', 'member', 'wethouder', ['OOGO', 'Stuurgroep']],
  ['Ilse Veenstra', 'Gemeente Heidewaard', 'member', 'wethouder', ['OOGO']],
  ['Wim Harmsen', 'Gemeente Waterlo', 'member', 'wethouder', ['OOGO']],
  ['Karin Postmus', 'SWV Noorderkring PO', 'member', 'directeur', ['Regisseursgroep', 'Netwerkgroep po']],
  ['Joris Haverkate', 'Gemeente Duinrecht', 'member', 'beleidsmedewerker', ['Regisseursgroep', 'Beleidsgroep']],
  ['Femke Lubbersen', 'RBL Noorderkring', 'member', 'leerplichtambtenaar', ['Beleidsgroep', 'Netwerkgroep po']],
]

/** Papers go round so many days before; where that is in a weekend, on the Friday before it. */
export const customs: Readonly<Record<string, Partial<Customs>>> = {
  OOGO: { startsAt: '14:00', minutes: 120, papersDays: 10 },
  Stuurgroep: { rhythm: { kind: 'year', times: 4 }, startsAt: '14:00', minutes: 90, papersDays: 10 },
  Regisseursgroep: { startsAt: '10:00', minutes: 90, papersDays: 7 },
  Beleidsgroep: { startsAt: '13:00', minutes: 120, papersDays: 7 },
  'Netwerkgroep po': { startsAt: '09:30', minutes: 90, papersDays: 7 },
}

/** "tweede dinsdag van de maand behalve juli en augustus" */
export const monthly = 'tweede dinsdag van de maand behalve juli en augustus'

/** Without anybody asking its body hears of a meeting a week before, or on the last day before a silence, and on its day. */
export const heraldDays: Readonly<Record<string, (day: string) => string>> = {
  'week-before': (day) => lastOpenDay(daysAfter(day, -7)),
  today: (day) => day,
}

/** Meetings are named after their body. */
export const bodyOfMeeting = (meeting: string): string => {
  const name = meeting.split(' ')[0] ?? ''
  return name === 'Netwerkgroep' ? 'Netwerkgroep po' : name
}

/** Beside what every network starts with: the regisseursgroep prepares the OOGO, the beleidsgroep works it out. */
export const links: readonly (readonly [string, Relation, string])[] = [['Netwerkgroep po', 'feeds', 'Beleidsgroep']]
