/** A pact of an invented region: seventeen projects, two of them without owner or goal, as a member types them. */
import { expect } from 'vitest'
import type { OrganisationKind, Sector } from '../../bot/network/network.ts'
import { formIn, must, type World } from '../world.ts'

export const themes = ['Elk kind voorop', 'Samen met ouders', 'Maatwerk past', 'Vroeg erbij', 'Het stelsel helpt mee']

const [child, parents, tailored, early, system] = themes as [string, string, string, string, string]

export interface Line {
  readonly theme: string
  readonly title: string
  /** As people write it; '' for none. */
  readonly by: string
  readonly goals: readonly string[]
  readonly term?: string
  /** Names of those who are read from `by`. */
  readonly owners: readonly string[]
  readonly partners?: readonly string[]
}

const [po, vo, rbl, jgz] = ['SWV Noorderkring PO', 'SWV Noorderkring VO', 'RBL Noorderkring', 'JGZ Streekland']
const towns = ['Gemeente Duinrecht', 'Gemeente Ebbenwoude', 'Gemeente Fennegoor']
const [region, manager] = ['regiogemeenten', 'programmamanager passend onderwijs']

const line = (theme: string, title: string, by: string, owners: readonly string[], over: Partial<Line> = {}): Line => ({
  theme,
  title,
  by,
  owners,
  goals: [`Doel van ${title.toLowerCase()}`],
  ...over,
})

export const lines: readonly Line[] = [
  line(
    child,
    'Aanbod voor wie thuis dreigt te komen',
    'Samenwerkingsverbanden po en vo/vso i.s.m. leerplicht',
    [po, vo],
    {
      partners: [rbl],
    },
  ),
  line(child, 'Leerlingen die zijn vrijgesteld', 'Leerplicht is.m. samenwerkingsverbanden po en vo/vso', [rbl], {
    partners: [po, vo],
  }),
  line(parents, 'Gesprekken aan tafel met ouders', 'Samenwerkingsverband po', [po]),
  line(parents, 'Steunpunt voor ouders', 'Samenwerkingsverband po', [po], { term: 'start april 2027' }),
  line(tailored, 'Onderwijs op maat bij zorg', 'Samenwerkingsverbanden po en vo/vso i.s.m. regiogemeenten', [po, vo], {
    partners: [region],
  }),
  line(
    early,
    'Doorgaande lijn in ontwikkeling',
    'Samenwerkingsverbanden po en vo/vso i.s.m. regiogemeenten',
    [po, vo],
    {
      partners: [region],
    },
  ),
  line(
    early,
    'Ondersteuningsteam en kernpartners',
    'Samenwerkingsverbanden po en vo/vso i.s.m. regiogemeenten',
    [po, vo],
    {
      partners: [region],
      goals: ['Elk team kent zijn partners', 'Partners schuiven op tijd aan'],
    },
  ),
  line(early, 'Team van artsen vooraf', 'Samenwerkingsverband vo/vso i.s.m. de jeugdgezondheidszorg', [vo], {
    partners: [jgz],
  }),
  line(early, 'Psychologische hulp vooraf', 'Samenwerkingsverband vo/vso i.s.m. regiogemeenten', [vo], {
    partners: [region],
  }),
  line(early, 'Regionaal jeugdteam', 'Programmamanager passend onderwijs', [manager]),
  line(early, 'Centrum van kennis po', 'Samenwerkingsverband po', [po], { goals: ['Vindbaar', 'Bekend', 'Gebruikt'] }),
  line(early, 'Keten met justitie', 'Regiogemeenten', [region]),
  line(system, 'Eenduidig melden en registreren', '', [], { goals: [] }),
  line(system, 'Inzet die past bij wat nodig is', 'Regiogemeenten', [region]),
  line(system, 'Doelmatig overleggen', '', [], { goals: [] }),
  line(system, 'Netwerkgroep thuiszitters po', 'Samenwerkingsverband po', [po]),
  line(system, 'Regiegroep thuiszitters vo', 'Samenwerkingsverband vo/vso i.s.m. leerplicht', [vo], {
    partners: [rbl],
  }),
]

/** The organisations that the lines speak of, with their kinds and sectors. */
const settle = async ({ storage: { network: store }, network }: World): Promise<void> => {
  const known = await store.organisations(network)
  const save = async (name: string, kind: OrganisationKind, sectors: readonly Sector[] = []): Promise<string> => {
    const kept = known.find((one) => one.name === name) ?? { ...must(known[0], 'organisation'), id: name, name }
    await store.saveOrganisation({ ...kept, kind, sectors })
    return kept.id
  }
  await save(po, 'swv', ['po'])
  await save(vo, 'swv', ['vo', 'so'])
  await save(jgz, 'youth_health_care')
  await save(rbl, 'attendance_office')
  const organisations = await Promise.all(towns.map((name) => save(name, 'municipality')))
  await store.saveGroup({ id: 'region', network, name: region, organisations, contact: null })
  await store.saveFunction({ id: 'manager', network, name: manager, organisation: null, holder: null })
}

/** Makes the pact and types its lines, each in the channel of the OOGO. @returns the id of the agenda */
export const writePact = async (world: World): Promise<string> => {
  await settle(world)
  const hanneke = world.as('Hanneke')
  const form = formIn(await hanneke.command('werkagenda', 'nieuw Streekpact thuiszitters'))
  const body = must(world.bodies.OOGO, 'OOGO').id
  const about = 'Geen kind langer dan drie maanden thuis.'
  expect(await hanneke.submit(form, { body, about, themes: themes.join('\n') })).toMatchObject({ kind: 'whisper' })
  const [agenda] = await world.storage.workAgendas.agendas(world.network)
  for (const one of lines) await writeLine(world, must(agenda, 'agenda').id, one)
  return must(agenda, 'agenda').id
}

const writeLine = async (world: World, agenda: string, { theme, title, by, goals, term = '' }: Line): Promise<void> => {
  const anna = world.as('Anna', 'OOGO')
  const said = [title, by === '' ? '' : `Eigenaar: ${by}`].filter((part) => part !== '').join('. ')
  const form = formIn(await anna.command('afspraak', said))
  const sent = await anna.submit(form, { title, agenda, theme, goals: goals.join('\n'), term })
  // A start in a month is read back before it is kept.
  if (sent.kind === 'form') expect(await anna.submit(sent.form)).toMatchObject({ kind: 'done' })
  else expect(sent).toMatchObject({ kind: 'done' })
}
