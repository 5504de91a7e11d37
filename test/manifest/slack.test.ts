import { glob, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

/** Lengths in characters: slackapi/manifest-schema 2.0.0; the shortest long_description: docs.slack.dev, app manifest. */
const text = (longest: number, shortest = 1) => z.string().min(shortest).max(longest)
const ourAddress = z.literal('https://schakel.example/slack/events')

/** What we use of a manifest and nothing more: an unknown or forgotten field fails. */
const manifestShape = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2) }),
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    long_description: text(4000, 175),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.literal('Schakel'), always_online: z.literal(true) }),
    slash_commands: z
      .array(
        z.strictObject({
          command: text(32).regex(/^\/[a-z]+$/),
          url: ourAddress.optional(),
          description: text(2000),
          usage_hint: text(1000),
          should_escape: z.literal(true),
        }),
      )
      .max(50),
    shortcuts: z
      .array(
        z.strictObject({
          name: text(24),
          type: z.enum(['message', 'global']),
          callback_id: text(255),
          description: text(150),
        }),
      )
      .max(10),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(text(50)).max(255) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      request_url: ourAddress.optional(),
      bot_events: z.array(text(50)).max(100),
    }),
    interactivity: z.strictObject({
      is_enabled: z.literal(true),
      request_url: ourAddress.optional(),
      message_menu_options_url: ourAddress.optional(),
    }),
    socket_mode_enabled: z.boolean(),
    org_deploy_enabled: z.literal(false),
    token_rotation_enabled: z.literal(false),
  }),
})

const readManifest = (name: string): Promise<string> =>
  readFile(new URL(`../../manifest/${name}.yaml`, import.meta.url), 'utf8')

const overHttp = await readManifest('slack')
const overSocket = await readManifest('slack-socket')

describe.each([
  ['over HTTP', overHttp],
  ['over Socket Mode', overSocket],
])('the Slack manifest %s', (_, yaml) => {
  it('has every field that we need, within the lengths that Slack allows, and no other', () => {
    expect(manifestShape.safeParse(parse(yaml)).error).toBeUndefined()
  })

  it('says of every scope why it is asked for', () => {
    const { oauth_config } = manifestShape.parse(parse(yaml))
    for (const scope of oauth_config.scopes.bot)
      expect(yaml, scope).toMatch(new RegExp(`^ +- ${scope} # \\S.{20,}$`, 'm'))
  })

  it('asks for every scope that our calls and events need, and for none more', async () => {
    const { oauth_config, settings } = manifestShape.parse(parse(yaml))
    const used = [...(await readCalls()), ...settings.event_subscriptions.bot_events, 'commands']
    for (const one of used) expect(Object.keys(scopesOf), 'add it to the table below').toContain(one)
    const needed = new Set(used.flatMap((one) => scopesOf[one] ?? []))
    expect([...oauth_config.scopes.bot].sort()).toEqual([...needed].sort())
    expect(Object.keys(oauth_config.scopes)).toEqual(['bot'])
  })

  it('has no command, shortcut or scope twice', () => {
    const { features, oauth_config } = manifestShape.parse(parse(yaml))
    const lists = [
      features.slash_commands.map(({ command }) => command),
      features.shortcuts.map(({ callback_id }) => callback_id),
      oauth_config.scopes.bot,
    ]
    for (const list of lists) expect(new Set(list).size).toBe(list.length)
  })

  it('offers “Maak er een afspraak van” on every message', () => {
    expect(manifestShape.parse(parse(yaml)).features.shortcuts).toContainEqual(
      expect.objectContaining({
        name: 'Maak er een afspraak van',
        type: 'message',
        callback_id: 'agreement.from-message',
      }),
    )
  })
})

it('the Slack manifest over HTTP gives an address wherever Slack sends something', () => {
  const { features, settings } = manifestShape.parse(parse(overHttp))
  for (const { command, url } of features.slash_commands) expect(url, command).toBeDefined()
  expect(settings.interactivity.request_url).toBeDefined()
  expect(settings.interactivity.message_menu_options_url).toBeDefined()
  expect(settings.event_subscriptions.request_url).toBeDefined()
  expect(settings.socket_mode_enabled).toBe(false)
})

it('the Slack manifest for Socket Mode is the other one without addresses, line by line', () => {
  const lines = (yaml: string): readonly string[] => yaml.slice(yaml.indexOf('_metadata:')).split('\n')
  const isAddress = (line: string): boolean => /^ +(url|request_url|message_menu_options_url): https:/.test(line)
  const expected = lines(overHttp)
    .filter((line) => !isAddress(line))
    .map((line) => line.replace('socket_mode_enabled: false', 'socket_mode_enabled: true'))
  expect(lines(overSocket)).toEqual(expected)
})

const ofChannels = ['channels:read', 'groups:read']

/** docs.slack.dev/reference/methods and /events, "Required scopes"; history in the kinds of channel that bodies have. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  commands: ['commands'],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  member_joined_channel: ofChannels,
  member_left_channel: ofChannels,
  channel_left: ['channels:read'],
  group_left: ['groups:read'],
  channel_archive: ['channels:read'],
  group_archive: ['groups:read'],
  channel_unarchive: ['channels:read'],
  group_unarchive: ['groups:read'],
  channel_deleted: ['channels:read'],
  group_deleted: ['groups:read'],
  channel_rename: ['channels:read'],
  group_rename: ['groups:read'],
  channel_shared: ofChannels,
  channel_unshared: ofChannels,
  channel_id_changed: ofChannels,
  app_uninstalled: [],
  tokens_revoked: [],
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'metadata.message:read'],
  'conversations.info': ofChannels,
  'conversations.members': ofChannels,
  'conversations.open': ['im:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
}

/** Every method of Slack's Web API that the source calls, as `chat.update`. */
const readCalls = async (): Promise<ReadonlySet<string>> => {
  const calls = new Set<string>()
  const families = 'auth|bookmarks|chat|conversations|files|pins|reactions|team|usergroups|users|views'
  for await (const file of glob('bot/slack/**/*.ts', { cwd: new URL('../../', import.meta.url).pathname })) {
    const source = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')
    for (const [, method = ''] of source.matchAll(new RegExp(`\\b((?:${families})\\.\\w+)\\(`, 'g'))) calls.add(method)
  }
  return calls
}
