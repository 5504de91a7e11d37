/** The words of a network's file. They are Dutch and do not change when a card is worded anew: files are kept. */
import { bodyTemplates } from '../bodies/body-templates.ts'
import {
  type ExternalLink,
  type HolidayRegion,
  holidayRegions,
  type IntendedSeat,
  type Level,
  type OrganisationKind,
  type Ring,
  type Role,
  sectors,
} from '../network.ts'

export const keys = {
  network: 'netwerk',
  organisations: 'organisaties',
  bodies: 'overleggen',
  members: 'leden',
  groups: 'groepen',
  functions: 'functies',
  links: 'verwijzingen',
  absences: 'afwezigheid',
} as const

export type Section = keyof typeof keys

/** What stands in the header of a CSV file. */
export const columns = {
  name: 'naam',
  organisation: 'organisatie',
  function: 'functie',
  role: 'rol',
  language: 'taal',
  seats: 'overleggen',
  id: 'id',
} as const

/** How a body meets. */
export const customsKeys = {
  decides: 'besluit over',
  rhythm: 'ritme',
  startsAt: 'begin',
  minutes: 'duur',
  place: 'plaats',
  papersDays: 'stukken',
  needsBothSides: 'beide kanten',
  standing: 'vaste punten',
} as const

/** Which bodies it serves, and how. */
export const servesKeys = { prepares: 'bereidt voor', elaborates: 'werkt uit', feeds: 'voedt' } as const

/** @property known how they are written; our own identifiers are understood too. */
export interface FileWords<Value extends string = string> {
  readonly read: (said: string) => Value | null
  readonly write: (value: Value) => string
  readonly known: readonly string[]
}

const wordsFor = <Value extends string>(
  table: Readonly<Record<Value, string | readonly string[]>>,
): FileWords<Value> => {
  const written = Object.entries<string | readonly string[]>(table).map(
    ([value, said]) => [value as Value, [said].flat()] as const,
  )
  const byWord = new Map(
    written.flatMap(([value, said]) => [value, ...said].map((word) => [plainly(word), value] as const)),
  )
  const words = new Map(written.map(([value, [word = value]]) => [value, word]))
  return {
    read: (said) => byWord.get(plainly(said)) ?? null,
    write: (value) => words.get(value) ?? value,
    known: [...words.values()],
  }
}

/** `Raad voor de Kinderbescherming`, `raad_voor_de_kinderbescherming`: one word. */
export const plainly = (said: string): string =>
  said
    .toLocaleLowerCase('nl')
    .replace(/[\s_-]+/gu, ' ')
    .trim()

const itself = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>

export const regionWords = wordsFor<HolidayRegion>(itself(holidayRegions))
export const sectorWords = wordsFor(itself(sectors))
export const languageWords = wordsFor({ nl: ['nl', 'Nederlands', 'Dutch'], en: ['en', 'Engels', 'English'] })
export const levelWords = wordsFor<Level>({
  governing: 'bestuurlijk',
  policy: ['beleid', 'ambtelijk'],
  operational: 'uitvoering',
})
export const ringWords = wordsFor<Ring>({ inner: ['binnenkring', 'binnen'], outer: ['buitenkring', 'buiten'] })
export const roleWords = wordsFor<Role>({
  secretariat: 'secretariaat',
  chair: 'voorzitter',
  facilitator: 'gespreksleider',
  member: 'lid',
  reader: ['meelezer', 'gast'],
  auditor: 'controleur',
})
/** What somebody can be in one body. */
export const seatRoleWords = wordsFor<Exclude<Role, 'secretariat' | 'auditor'>>({
  chair: 'voorzitter',
  facilitator: 'gespreksleider',
  member: 'lid',
  reader: ['meelezer', 'gast'],
})
export const linkWords = wordsFor<ExternalLink['kind']>({
  body: ['overleg elders', 'overleg'],
  system: 'systeem',
  community: 'platform',
})
export const changeWords = wordsFor<IntendedSeat['change']>({
  joins: ['treedt toe', 'toetreden'],
  leaves: ['treedt uit', 'uittreden'],
})
export const yesWords = wordsFor({ yes: ['ja', 'true'], no: ['nee', 'false'] })
export const templateWords = wordsFor(Object.fromEntries(bodyTemplates.map(({ id, name }) => [id, name])))

export const kindWords = wordsFor<OrganisationKind>({
  swv: ['samenwerkingsverband', 'swv'],
  school_board: ['schoolbestuur', 'schoolbesturen'],
  vocational_college: ['mbo-instelling', 'mbo', 'roc'],
  municipality: ['gemeente', 'gemeenten'],
  attendance_office: ['leerplicht', 'rbl', 'leerplicht (RBL)'],
  early_leavers_office: ['Doorstroompunt', 'rmc', 'Doorstroompunt (RMC)'],
  youth_care: 'jeugdhulp',
  youth_health_care: ['jeugdgezondheidszorg', 'jgz', 'jeugdgezondheidszorg (JGZ)'],
  care_provider: 'zorgaanbieder',
  certified_institution: ['gecertificeerde instelling', 'gi', 'gecertificeerde instelling (GI)'],
  child_protection_board: ['Raad voor de Kinderbescherming', 'rvdk'],
  public_prosecutor: ['Openbaar Ministerie', 'om'],
  police: 'politie',
  safe_home: 'Veilig Thuis',
  parent_support: 'oudersteunpunt',
  regional_office: 'regiobureau',
  other: 'overig',
})
