/** The organisations of the try-out, and how they are spoken of. All of them are invented. */
import type { ExternalLink, Organisation } from '../../bot/network/network.ts'

/** @property contact the name of a member, or null. */
export type DemoOrganisation = Omit<Organisation, 'id' | 'network'>

export const demoOrganisations: readonly DemoOrganisation[] = [
  of('SWV Noorderkring PO', 'swv', ['po', 'so'], 'Gijs Oosterbaan', 'PO2790'),
  of('SWV Noorderkring VO', 'swv', ['vo', 'so'], 'Anna Wiegersma', 'VO2790'),
  of('Stichting De Zandlijn', 'school_board', ['po'], 'Ineke Plaggenborg'),
  {
    ...of('Scholengroep Meridiaan', 'school_board', ['vo'], 'Tarik Osmanoglu'),
    ownHolidays: [
      { name: 'tweede week meivakantie', fromOn: '2027-05-03', untilOn: '2027-05-07' },
      { name: 'studieweek', fromOn: '2027-11-15', untilOn: '2027-11-19' },
    ],
  },
  of('MBO Havenwerk', 'vocational_college', ['mbo'], 'Yvette Roelandse'),
  of('Gemeente Duinrecht', 'municipality', [], 'Marit Veldsema'),
  of('Gemeente Waterhorn', 'municipality', [], 'Ruben Achterdijk'),
  of('Gemeente Lindeveen', 'municipality', [], 'Hilde Rozeboom'),
  of('RBL Noorderkring', 'attendance_office', [], 'Femke Lubbersen'),
  of('Doorstroompunt Noorderkring', 'early_leavers_office', [], 'Petra Hoogstins'),
  of('Jeugdhulp Kompas', 'youth_care', [], 'Noor Terpstraat'),
  of('JGZ Noordrand', 'youth_health_care', [], 'Wim Kerkdijk'),
  of('De Regio', 'regional_office', [], 'Lotte Vierhout'),
]

interface DemoGroup {
  readonly name: string
  readonly organisations: readonly string[]
  readonly contact: string
}

export const demoGroups: readonly DemoGroup[] = [
  {
    name: 'regiogemeenten',
    organisations: ['Gemeente Duinrecht', 'Gemeente Waterhorn', 'Gemeente Lindeveen'],
    contact: 'Marit Veldsema',
  },
  {
    name: 'samenwerkingsverbanden',
    organisations: ['SWV Noorderkring PO', 'SWV Noorderkring VO'],
    contact: 'Gijs Oosterbaan',
  },
  {
    name: 'schoolbesturen',
    organisations: ['Stichting De Zandlijn', 'Scholengroep Meridiaan'],
    contact: 'Ineke Plaggenborg',
  },
]

interface DemoFunction {
  readonly name: string
  readonly organisation: string
  readonly holder: string | null
}

export const demoFunctions: readonly DemoFunction[] = [
  { name: 'programmamanager passend onderwijs', organisation: 'De Regio', holder: 'Lotte Vierhout' },
  { name: 'coördinator consultatie- en adviesteam', organisation: 'JGZ Noordrand', holder: 'Wim Kerkdijk' },
  { name: 'regisseur thuiszitters', organisation: 'RBL Noorderkring', holder: 'Femke Lubbersen' },
  { name: 'projectleider doorgaande lijn', organisation: 'SWV Noorderkring VO', holder: null },
]

export const demoLinks: readonly Omit<ExternalLink, 'id' | 'network'>[] = [
  {
    name: 'Regionaal leerplichtoverleg',
    kind: 'body',
    href: 'https://rbl.noorderkring.example/overleg',
    about: 'Vergadert zelf; het RBL bewaart de verslagen',
  },
  {
    name: 'Meld- en registratiesysteem verzuim',
    kind: 'system',
    href: 'https://verzuim.noorderkring.example/',
    about: 'Gegevens over leerlingen staan daar en nergens anders',
  },
  {
    name: 'Community onderwijs en jeugd',
    kind: 'community',
    href: 'https://community.regio-noord.example/',
    about: 'Nieuws en stukken voor de hele regio',
  },
]

function of(
  name: string,
  kind: DemoOrganisation['kind'],
  sectors: DemoOrganisation['sectors'],
  contact: string,
  code: string | null = null,
): DemoOrganisation {
  return { name, kind, sectors, contact, code, ownHolidays: [] }
}
