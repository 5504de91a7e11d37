/** The whole bot on a real store, in front of Teams on loopback: people of the small network have Teams accounts. */
import { EventEmitter, once } from 'node:events'
import { z } from 'zod'
import { type App, createApp } from '../../bot/app.ts'
import type { Identity } from '../../bot/chat/address.ts'
import { startDelivery } from '../../bot/chat/delivery-loop.ts'
import { type Feature, onForm, onPress } from '../../bot/chat/feature.ts'
import type { Notice } from '../../bot/chat/notice.ts'
import { answerAloud, done, openForm, whisper } from '../../bot/chat/reply.ts'
import type { RunningSurface } from '../../bot/chat/running-surface.ts'
import type { Log, LogFields } from '../../bot/log.ts'
import { openServer } from '../../bot/server.ts'
import { openTeams, type TeamsSettings } from '../../bot/teams/open-teams.ts'
import { button, buttons, card, heading, paragraph } from '../../cards/card.ts'
import { defineForm, form } from '../../cards/form.ts'
import { definePress, press } from '../../cards/press.ts'
import { featuresOf } from '../../scripts/features.ts'
import { must, openWorld, type World } from '../world.ts'
import { startTeamsWorld, type TeamsWorld, type WorldOptions } from './driver/world.ts'

export interface TeamsBot {
  readonly teams: TeamsWorld
  readonly world: World
  readonly app: App
  readonly surface: RunningSurface
  readonly address: string
  readonly log: readonly (LogFields & { event: string })[]
  /** What the surface told the app without being asked. */
  readonly notices: Notice[]
  /** Resolves when the app has dealt with the next notice of that kind. */
  readonly heardNotice: (kind: Notice['kind']) => Promise<void>
  /** Whoever said “meld”. */
  readonly heard: Identity[]
  readonly close: () => Promise<void>
}

export const people = { anna: 'Anna Wiegersma', bram: 'Bram Tolsma', hanneke: 'Hanneke Dorsman', vera: 'Vera Vreemd' }

/** @property url of the database, when it is to be read beside the bot. @property more features of the test itself. */
export interface Circumstances extends Pick<WorldOptions, 'otherKeys' | 'tenantOf'> {
  readonly url?: string
  readonly more?: readonly Feature[]
}

/** Anna and Bram sit in the OOGO, whose channel is "oogo"; Hanneke is the secretariat; nobody knows Vera. */
export const startTeamsBot = async (
  change: Partial<TeamsSettings> = {},
  { url, more = [], ...options }: Circumstances = {},
): Promise<TeamsBot> => {
  const [teams, world] = await Promise.all([startTeamsWorld({ people, ...options }), openWorld(url)])
  const [notices, heard]: [Notice[], Identity[]] = [[], []]
  await settle(world, teams)
  const log: (LogFields & { event: string })[] = []
  const kept = createApp({
    features: [...featuresOf(world.storage, () => null), probe, listener(notices, heard), ...more],
    network: world.storage.network,
    unitOfWork: world.storage.unitOfWork,
    clock: { now: () => world.now },
    onFault: (error) => void world.faults.push(error),
  })
  const dealtWith = new EventEmitter()
  const app: App = {
    ...kept,
    notice: async (notice) => {
      await kept.notice(notice)
      dealtWith.emit(notice.kind)
    },
  }
  const surface = await openTeams(
    { ...teams.settings, ...change },
    { app, network: world.storage.network, log: logTo(log) },
  )
  const server = await openServer(
    { host: '127.0.0.1', port: 0 },
    { surfaces: [surface], health: async () => ({ ok: true }), log: logTo(log) },
  )
  const { outbox, network } = world.storage
  const delivery = startDelivery({ outbox, network, app, ports: [surface.port], now: Date.now, log: logTo(log) })
  teams.connect(server.address)
  return {
    teams,
    world,
    app,
    surface,
    address: server.address,
    log,
    notices,
    heardNotice: async (kind) => void (await once(dealtWith, kind)),
    heard,
    close: async () => {
      await surface.stop?.()
      await Promise.all([server.close(), delivery.stop()])
      await Promise.all([world.close(), teams.close()])
    },
  }
}

const settle = async ({ storage, network, members, bodies }: World, teams: TeamsWorld): Promise<void> => {
  for (const [person, name] of [
    ['anna', 'Anna'],
    ['bram', 'Bram'],
    ['hanneke', 'Hanneke'],
  ] as const) {
    await storage.network.linkIdentity(teams.identity(person), network, must(members[name], name).id)
  }
  const body = must(bodies.OOGO, 'OOGO').id
  await storage.network.saveChannel({
    id: 'oogo',
    network,
    body,
    member: null,
    name: 'OOGO',
    address: teams.address('oogo'),
  })
}

const logTo = (lines: (LogFields & { event: string })[]): Log => {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      void lines.push({ level, event, ...fields })
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

/** A feature of the tests: every kind of reply that the surface must be able to give. */
const knock = definePress('probe.knock', z.object({ say: z.string() }))
const ask = definePress('probe.ask', z.object({}))
const openIt = definePress('probe.open', z.object({}), { opensForm: true })
const question = defineForm('probe.question', z.object({ seed: z.string() }), z.object({ answer: z.string() }))

const pick = defineForm('probe.pick', z.object({}), z.object({ reason: z.string(), who: z.array(z.string()) }))

const pickForm = form(pick, {
  title: 'Wie?',
  submit: 'Kiezen',
  state: {},
  fields: [
    { kind: 'text', name: 'reason', label: 'Waarom?', isOptional: true },
    {
      kind: 'choice',
      name: 'who',
      label: 'Wie?',
      isMultiple: true,
      isOptional: true,
      options: [],
      chosen: [],
      search: 'probe.who',
    },
  ],
})

const found = [
  { value: 'm:1', label: 'Jansma, Jo' },
  { value: 'm:2', label: 'Jo | Jo' },
]

const questionForm = (value: string) =>
  form(question, {
    title: 'Een vraag',
    submit: 'Antwoorden',
    state: { seed: 's' },
    fields: [
      { kind: 'note', text: 'Denk even na.' },
      { kind: 'text', name: 'answer', label: 'Uw antwoord', value },
    ],
  })

const probeCard = card(
  'Proefkaart',
  heading('Proefkaart'),
  paragraph('Alleen voor u.'),
  buttons(
    button('Kloppen', press(knock, { say: 'Binnen.' })),
    button('Vragen', press(ask, {})),
    button('Openen', press(openIt, {})),
  ),
)

const listener = (notices: Notice[], heard: Identity[]): Feature => ({
  name: 'listener',
  strangerCommands: {
    meld: async (asked) => {
      heard.push(asked.from)
      return done('Gehoord.')
    },
  },
  commands: {
    meld: async (asked) => {
      heard.push(asked.from)
      return done('Gehoord.')
    },
  },
  notice: async (notice) => void notices.push(notice),
})

const probe: Feature = {
  name: 'probe',
  commands: {
    geheim: async () => whisper(probeCard),
    hardop: async () => answerAloud(probeCard),
    vraag: async ({ text }) => openForm(questionForm(text)),
    noem: async ({ text, mentions }) =>
      answerAloud(
        card(
          'genoemd',
          paragraph(`[${text}]`),
          paragraph(mentions.map(({ span, identity }) => `${text.slice(...span)}=${identity.user}`).join(';')),
        ),
      ),
    kies: async () => openForm(pickForm),
    stuk: async () => {
      throw new Error('broken on purpose')
    },
  },
  presses: [
    onPress(knock, async ({ say }) => done(say)),
    onPress(ask, async () => openForm(questionForm(''))),
    onPress(openIt, async () => openForm(questionForm('half'))),
  ],
  options: { 'probe.who': async ({ query }) => found.filter(({ label }) => label.includes(query)) },
  forms: [
    onForm(pick, async ({ values }) =>
      values.reason === '' ? { kind: 'invalid', problems: { reason: 'Waarom?' } } : done(values.who.join(' en ')),
    ),
    onForm(question, async ({ values }) => {
      if (values.answer === 'geheim') return whisper(probeCard)
      return values.answer === 'nee'
        ? { kind: 'invalid', problems: { answer: 'Liever ja.' } }
        : done(`U zei ${values.answer}.`)
    }),
  ],
}
