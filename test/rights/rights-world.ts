/** A network with one of everything, in which everybody asks everything. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from '../../bot/app.ts'
import type { Address, Identity } from '../../bot/chat/address.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import type { Request } from '../../bot/chat/request.ts'
import { instantOn } from '../../bot/clock.ts'
import { enrol, findOrAddOrganisation, startNetwork } from '../../bot/network/enrol.ts'
import type { Body, Member, Role } from '../../bot/network/network.ts'
import type { Form } from '../../cards/form.ts'
import { featuresOf } from '../../scripts/features.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import { formIn, must, valuesOf } from '../world.ts'
import { identityOf, type Person, people, strangerIdentities, team } from './people.ts'
import { type Rows, watchRows } from './rows.ts'
import { settleCarousels } from './settle-carousels.ts'
import { settleCaseRounds, settleOwnCases } from './settle-case-rounds.ts'
import { settleDatePolls } from './settle-date-polls.ts'
import { settleHandReminders } from './settle-hand-reminders.ts'
import { settleMeetings } from './settle-meetings.ts'
import { settleNudges } from './settle-nudges.ts'
import { settlePlans } from './settle-plans.ts'
import { settlePolls } from './settle-polls.ts'
import { settleReportBacks } from './settle-report-backs.ts'
import { settleSessions } from './settle-sessions.ts'
import { settleSignUps } from './settle-sign-ups.ts'

export interface RightsWorld {
  readonly storage: Storage
  readonly app: App
  readonly network: string
  readonly faults: unknown[]
  readonly members: Readonly<Record<Person | 'absent' | 'removed', Member>>
  readonly bodies: { readonly oogo: Body; readonly elsewhere: Body }
  /**
   * An item of the OOGO that is the owner's, one that was reported done, and one that an organisation shares; another,
   * of which a date is proposed, help asked and reactions wanted; and one of each kind that nobody owes.
   */
  readonly items: Readonly<Record<'open' | 'closed' | 'shared' | 'other' | 'standing' | 'intention', string>>
  readonly ids: {
    readonly group: string
    readonly function: string
    readonly link: string
    readonly untied: string
    readonly tied: string
    readonly agenda: string
    readonly emptyAgenda: string
    readonly theme: string
    readonly unusedTheme: string
    readonly organisation: string
    /** A meeting of the OOGO that has its day, and one that was held. */
    readonly meeting: string
    readonly held: string
    /** Items: on the agenda of that meeting, brought in by the owner; waiting for a next one; treated. */
    readonly placed: string
    readonly waiting: string
    readonly treated: string
  }
  /** The form to which this press or command of the secretariat leads, as it would be sent. */
  readonly sentFrom: (asked: Opening, over?: Readonly<Record<string, unknown>>) => Promise<Sent>
  readonly rows: Rows
  /** The domain's time. */
  readonly now: () => number
  readonly moveTo: (instant: number) => void
  readonly close: () => Promise<void>
}

export type Opening =
  | { readonly press: string; readonly data: unknown }
  | { readonly command: string; readonly text?: string }

export interface Sent {
  readonly name: string
  readonly state: unknown
  readonly values: unknown
}

export type Place = 'here' | 'alone'

/** Words that stand in the network and nowhere in the bot's own sentences. */
export const secrets = {
  ofNetwork: ['Geheimstreek', 'Wiebe', 'Lidmaat', 'Heengaan', 'Instelling Zwijgzaam', 'Streektafel', 'Streekpact'],
  /** People and things that a channel of one body has not been told of. */
  ofOthers: [
    'Wiebe',
    'Heengaan',
    'Instelling Zwijgzaam',
    'Streekgroep',
    'Streekregisseur',
    'Streeksysteem',
    'Streekpact',
  ],
  ofBody: ['Zwijgende werkagenda', 'Fluisterende voortgang', 'Streekpact', 'Zwijgend agendapunt'],
} as const

const monday = '2026-11-23'
export const oogoAt: Address = { surface: 'slack', space: team, conversation: 'C0OOGO' }

/** In the network. What they are in the body may differ. */
const networkRoles: Partial<Record<Person, Role>> = {
  secretariat: 'secretariat',
  facilitator: 'facilitator',
  reader: 'reader',
  auditor: 'auditor',
  elsewhere: 'chair',
}
const outside: readonly Person[] = ['deputy', 'elsewhere', 'auditor']
const nameOf = (person: string): string => `Wiebe ${person.charAt(0).toUpperCase()}${person.slice(1)}`

export const openRightsWorld = async (): Promise<RightsWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-rights-'))
  const file = `${folder}/schakel.db`
  const storage = await openStorage(`sqlite:${file}`)
  let now = instantOn(monday, 10)
  const faults: unknown[] = []
  const app = createApp({
    features: featuresOf(storage, () => 'http://127.0.0.1:3978'),
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now: () => now },
    onFault: (error) => void faults.push(error),
  })
  const settled = await settle(storage)
  const ask = async (opening: Opening): Promise<Reply> => (await app.answer(requestOf(opening))).reply
  const sentFrom: RightsWorld['sentFrom'] = async (opening, over = {}) => sentOf(formIn(await ask(opening)), over)
  const items = await writeItems(app, sentFrom, storage, settled)
  await settleNudges(storage, settled.network, settled.members.owner.id, items.open)
  await settleSessions(storage, settled.bodies, settled.members.chair.id, now)
  await settleReportBacks(storage, settled.bodies, settled.members.chair.id, now)
  const rows = watchRows(file)
  return {
    ...settled,
    storage,
    app,
    faults,
    items,
    sentFrom,
    rows,
    now: () => now,
    moveTo: (instant) => {
      now = instant
    },
    close: async () => {
      rows.close()
      await storage.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const sentOf = (form: Form, over: Readonly<Record<string, unknown>>): Sent => ({
  name: form.name,
  state: form.state,
  values: { ...valuesOf(form), ...over },
})

const requestOf = (opening: Opening): Request => {
  const asked = askedBy(identityOf('secretariat'), 'here')
  return 'press' in opening
    ? { ...asked, kind: 'press', name: opening.press, data: opening.data }
    : { ...asked, kind: 'command', name: opening.command, text: opening.text ?? '', mentions: [] }
}

/** Whoever asks, in the channel of the OOGO or alone with us. */
export const askedBy = (from: Identity, place: Place) => {
  const alone = { surface: from.surface, space: from.space, conversation: `D${from.user}` } as const
  const here = from.surface === 'slack' ? oogoAt : { ...alone, conversation: '19:shared@thread.tacv2' }
  return { from, at: place === 'here' ? here : alone, isPrivate: place === 'alone', language: 'nl' as const }
}

const settle = async (storage: Storage) => {
  const { network: store } = storage
  const started = must(await startNetwork(store, { name: 'Geheimstreek', holidayRegion: 'noord' }), 'empty database')
  const network = started.network.id
  const oogo = {
    ...must(
      started.bodies.find(({ name }) => name === 'OOGO'),
      'OOGO',
    ),
    name: 'Streektafel',
  }
  const elsewhere = must(
    started.bodies.find(({ name }) => name === 'Beleidsgroep'),
    'Beleidsgroep',
  )
  await store.saveBody(oogo)
  const organisation = await findOrAddOrganisation(store, network, 'Instelling Zwijgzaam', 'swv')
  const add = async (name: string, role: Role, seats: readonly Body[]): Promise<Member> =>
    enrol(
      store,
      { network, name, organisation: organisation.id, function: '', role },
      seats.map(({ id }) => id),
    )

  const members: Partial<Record<string, Member>> = {}
  for (const person of people) {
    const member = await add(nameOf(person), networkRoles[person] ?? 'member', [
      outside.includes(person) ? elsewhere : oogo,
    ])
    await store.linkIdentity(identityOf(person), network, member.id)
    members[person] = member
  }
  const seat = { network, body: oogo.id } as const
  await store.seat({ ...seat, member: must(members.chair, 'chair').id, ring: 'inner', role: 'chair' })
  await store.seat({ ...seat, member: must(members.outerRing, 'outer ring').id, ring: 'outer', role: null })
  const absent = await add('Wiebe Afwezig', 'member', [oogo])
  const deputy = must(members.deputy, 'deputy').id
  await store.saveAbsence({ network, member: absent.id, deputy, fromOn: '2026-11-01', untilOn: '2026-12-31' })
  const removed = await add('Gert Heengaan', 'member', [oogo])
  await store.linkIdentity(strangerIdentities.removed, network, removed.id)
  await store.saveMember({ ...removed, leftOn: '2026-11-01' })

  const ids = {
    group: 'group-1',
    function: 'function-1',
    link: 'link-1',
    untied: 'untied-1',
    tied: 'tied-1',
    organisation: organisation.id,
    ...(await settleAgendas(storage, network, oogo)),
    ...(await settleMeetings(storage, oogo, elsewhere, must(members.owner, 'owner').id)),
  }
  await settleDatePolls(storage, oogo, must(members.owner, 'owner').id)
  await settlePlans(storage, oogo, must(members.owner, 'owner').id)
  await settleCarousels(storage, oogo, must(members.owner, 'owner').id)
  await settlePolls(storage, oogo, must(members.owner, 'owner').id)
  await settleHandReminders(storage, oogo, must(members.owner, 'owner').id)
  await settleSignUps(storage, oogo, must(members.owner, 'owner'))
  const channel = { network, member: null } as const
  await store.saveChannel({ ...channel, id: ids.tied, body: oogo.id, name: 'streektafel', address: oogoAt })
  await store.saveChannel({
    ...channel,
    id: ids.untied,
    body: null,
    name: 'los',
    address: { ...oogoAt, conversation: 'C0LOS' },
  })
  await settleCaseRounds(storage, oogo, {
    facilitator: must(members.chair, 'chair').id,
    submitter: must(members.owner, 'owner').id,
  })
  await settleOwnCases(storage, oogo, {
    facilitator: must(members.chair, 'chair').id,
    submitter: must(members.owner, 'owner').id,
  })
  await store.saveGroup({
    id: ids.group,
    network,
    name: 'Streekgroep',
    organisations: [organisation.id],
    contact: null,
  })
  const intended = { network, body: oogo.id, organisation: organisation.id, change: 'joins' } as const
  await store.saveIntendedSeat({ ...intended, note: '', saidOn: monday })
  await store.saveFunction({ id: ids.function, network, name: 'Streekregisseur', organisation: null, holder: null })
  await store.saveLink({
    id: ids.link,
    network,
    name: 'Streeksysteem',
    kind: 'system',
    href: 'https://elders.example/',
    about: '',
  })
  return {
    network,
    bodies: { oogo, elsewhere },
    members: { ...members, absent, removed } as RightsWorld['members'],
    ids,
  }
}

const settleAgendas = async ({ workAgendas: store }: Storage, network: string, { id: body }: Body) => {
  const ids = { agenda: 'agenda-1', emptyAgenda: 'agenda-2', theme: 'theme-1', unusedTheme: 'theme-2' }
  const agenda = { network, body, about: '', endedOn: null }
  await store.saveTheme({ id: ids.theme, network, name: 'Het kind centraal' })
  await store.saveTheme({ id: ids.unusedTheme, network, name: 'Maatwerk past' })
  await store.saveAgenda({ ...agenda, id: ids.agenda, name: 'Streekpact', themes: [ids.theme] })
  await store.saveAgenda({ ...agenda, id: ids.emptyAgenda, name: 'Streekpact van volgend jaar', themes: [] })
  return ids
}

type Settled = Awaited<ReturnType<typeof settle>>

/** Since when the owner of the other item proposes another date. */
export const proposedAt = 1_000

const writeItems = async (app: App, sentFrom: RightsWorld['sentFrom'], storage: Storage, settled: Settled) => {
  const { network, ids: known } = settled
  const asOwner = askedBy(identityOf('owner'), 'here')
  const submit = async (sent: Sent) => {
    const { reply } = await app.answer({ ...asOwner, kind: 'submit', ...sent })
    if (reply.kind !== 'done') throw new Error(`Not written: ${JSON.stringify(reply)}`)
  }
  for (const when of ['', ' van vorig jaar', ' per bestuur', ' van de buren', ', elk jaar', ' als plan'])
    await submit(await sentFrom({ command: 'afspraak', text: `Zwijgende werkagenda${when} @Wiebe Owner` }))
  const { items } = await storage.agreements.list(network, { isOpen: true }, 10)
  const [open, closed, shared, other, standing, intention] = [...items]
    .sort((a, b) => a.number - b.number)
    .map(({ id }) => id)
  const ids = {
    open: must(open, 'open item'),
    closed: must(closed, 'closed item'),
    shared: must(shared, 'shared item'),
    other: must(other, 'other item'),
    standing: must(standing, 'standing agreement'),
    intention: must(intention, 'intention'),
  }
  await submit(
    await sentFrom(
      { press: 'agreement.give-progress', data: { item: ids.open } },
      { progress: 'Fluisterende voortgang' },
    ),
  )
  await app.answer({ ...asOwner, kind: 'press', name: 'agreement.report-done', data: { item: ids.closed } })
  await storage.agreements.change(network, ids.open, (item) => ({
    ...item,
    details: { ...item.details, agenda: known.agenda, theme: known.theme },
  }))
  const { id: by } = settled.members.owner
  const term = { text: 'in mei', from: '2027-05-01', until: '2027-05-31', precision: 'month', isStart: false }
  await storage.agreements.change(network, ids.other, (item) => ({
    ...item,
    proposal: { term, why: 'Fluisterende voortgang', by, at: proposedAt },
    help: { text: 'Fluisterende voortgang', by, at: proposedAt },
    details: { ...item.details, consulted: [{ kind: 'organisation', id: known.organisation }] },
  }))
  for (const kind of ['standing', 'intention'] as const)
    await storage.agreements.change(network, ids[kind], (item) => ({
      ...item,
      kind: kind === 'standing' ? 'standing-agreement' : kind,
    }))
  const sharing = { press: 'agreement.share', data: { item: ids.shared } }
  const sent = await sentFrom(sharing, { organisations: [known.organisation] })
  await app.answer({ ...askedBy(identityOf('secretariat'), 'here'), kind: 'submit', ...sent })
  return ids
}
