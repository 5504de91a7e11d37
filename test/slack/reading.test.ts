/** How Slack's payloads are read: whose they are, where they belong, and what was typed. */
import { describe, expect, it } from 'vitest'
import { readSaid, readSlashCommand } from '../../bot/slack/read-command.ts'
import { readSearch, readSubmission } from '../../bot/slack/read-form.ts'
import { readPress, readShortcut } from '../../bot/slack/read-press.ts'
import { readText } from '../../bot/slack/read-text.ts'
import { createSeen } from '../../bot/slack/verify.ts'

describe('a text of Slack reads as it was typed', () => {
  it.each([
    ['a person without a name', '<@U1> doet dit', '@U1 doet dit'],
    ['a channel', 'zie <#C1|beleid> en <#C2>', 'zie #beleid en #C2'],
    ['everybody', '<!channel> <!here> <!subteam^S1|@groep po>', '@channel @here @groep po'],
    ['a moment', '<!date^1^{date}|30 april>', '30 april'],
    ['an address', '<https://a.example/x?y=1&amp;z=2>', 'https://a.example/x?y=1&z=2'],
    ['an address that Slack completed', '<http://a.example|a.example>', 'a.example'],
    ['an address under words', '<https://a.example|klik hier>', 'klik hier (https://a.example)'],
    ['a mail address', '<mailto:anna@a.example|anna@a.example>', 'anna@a.example'],
    ['escaped characters, once', '&lt;b&gt; &amp;lt;', '<b> &lt;'],
    ['a lonely bracket', 'a < b > c <', 'a < b > c <'],
    ['nothing', '', ''],
  ])('%s', (_, raw, text) => {
    expect(readText(raw, 'T1').text).toBe(text)
  })

  it('and says where each person stands in it', () => {
    const { text, mentions } = readText('😀 <@U1|anna> &amp; <@W2|Bram &amp; co>!', 'T1')
    expect(mentions.map(({ span, identity }) => [text.slice(...span), identity.user, identity.name])).toEqual([
      ['@anna', 'U1', 'anna'],
      ['@Bram & co', 'W2', 'Bram & co'],
    ])
  })
})

const press = (change: object) => ({
  type: 'block_actions',
  team: { id: 'TONS' },
  user: { id: 'U1', name: 'anna', team_id: 'TONS' },
  channel: { id: 'C1' },
  actions: [{ type: 'button', action_id: 'practice.count#2', value: '{"count":1}' }],
  ...change,
})

/** What each kind of payload says of an installation and of the person's own team, and who is read from it. */
const readers = (given: { team: string; organisation?: string; isWide?: boolean; own: string }) => {
  const { team, organisation = null, isWide = false, own } = given
  const interaction = {
    team: isWide ? null : { id: team },
    enterprise: organisation && { id: organisation },
    is_enterprise_install: isWide,
    user: { id: 'U1', name: 'anna', team_id: own },
    channel: { id: 'C1' },
    trigger_id: 't',
    response_url: 'r',
  }
  // Views that a guest opened name the guest's team, and ours beside it.
  const view = {
    ...(isWide ? {} : { team: { id: own } }),
    view: {
      id: 'V1',
      private_metadata: '{"state":null,"at":"C1"}',
      state: { values: {} },
      app_installed_team_id: isWide ? organisation : team,
    },
  }
  const event = { channel: 'C1', user: 'U1', text: '<@UB> zeg', team: own, user_team: own, source_team: own }
  const installation = {
    team_id: team,
    enterprise_id: organisation,
    is_enterprise_install: isWide,
    user_id: 'UB',
  }
  const said = { event_id: 'E1', team_id: own, authorizations: [installation] }
  return [
    readSlashCommand({
      command: '/zeg',
      team_id: team,
      ...(organisation ? { enterprise_id: organisation } : {}),
      is_enterprise_install: String(isWide),
      channel_id: 'C1',
      user_id: 'U1',
      trigger_id: 't',
      response_url: 'r',
    }).asked,
    readPress({ ...press({}), ...interaction })?.asked,
    readPress({ ...press({}), ...interaction, ...view })?.asked,
    readShortcut({ ...interaction, type: 'message_action', callback_id: 'a', message: { text: '' } }).asked,
    readSubmission({ ...interaction, type: 'view_submission', ...view }).asked,
    readSearch({ ...interaction, type: 'block_suggestion', action_id: 'a', value: 'b', ...view }),
    readSaid({ ...said, event: { ...event, type: 'app_mention' } })?.asked,
    readSaid({ ...said, event: { ...event, type: 'message', channel_type: 'im' } })?.asked,
    { from: readText('<@U1>', isWide ? (organisation ?? '') : team).mentions[0]?.identity, at: { space: '' } },
  ]
}

describe('a person is one person, whatever they do', () => {
  it.each([
    ['in a workspace', 'TONS', { team: 'TONS', own: 'TONS' }],
    [
      'in a workspace of an organisation, with another for a home',
      'TONS',
      { team: 'TONS', organisation: 'E1', own: 'THOME' },
    ],
    ['in an organisation-wide installation', 'E1', { team: 'TONS', organisation: 'E1', isWide: true, own: 'THOME' }],
    ['as a guest from a connected organisation', 'TONS', { team: 'TONS', own: 'EGAST' }],
  ])('%s', (_, space, given) => {
    const all = readers(given)
    expect(all.map((asked) => [asked?.from?.space, asked?.from?.user])).toEqual(all.map(() => [space, 'U1']))
    expect(new Set(all.slice(0, -1).map((asked) => asked?.at.space))).toEqual(new Set([space]))
  })

  it('and a payload that does not say where it belongs is nobody’s', () => {
    expect(() => readPress(press({ team: null, enterprise: null }))).toThrow('names no installation')
  })
})

describe('what is said to the bot', () => {
  const said = (text: string, change = {}) =>
    readSaid({
      event_id: 'E1',
      team_id: 'TONS',
      authorizations: [{ team_id: 'TONS', user_id: 'UB' }],
      event: { type: 'app_mention', channel: 'C1', user: 'U1', text, ...change },
    })?.asked

  it.each([
    ['<@UB> Afspraak Nota', 'afspraak', 'Nota'],
    ['<@UB|schakel>: /afspraak Nota', 'afspraak', 'Nota'],
    ['<@U2> zou <@UB> afspraak Nota', 'afspraak', 'Nota'],
    ['afspraak Nota <@UB>', 'afspraak', 'Nota'],
    ['<@UB>', '', ''],
  ])('%j is the command %j', (text, name, rest) => {
    expect(said(text)).toMatchObject({ name, text: rest })
  })

  it('alone with it needs no name, and names whom it likes', () => {
    const im = { type: 'message', channel_type: 'im', channel: 'D1' }
    expect(said('zeg dag aan <@UB>', im)).toMatchObject({ name: 'zeg', text: 'dag aan @UB', isPrivate: true })
    expect(said('<@UB> zeg dag', im)).toMatchObject({ name: 'zeg', text: 'dag' })
  })
})

describe('a press', () => {
  it('on a card that carries something else than JSON is still heard, and outdated', () => {
    const actions = [{ type: 'button', action_id: 'practice.count', value: '{' }]
    expect(readPress(press({ actions }))?.asked).toMatchObject({ kind: 'press', data: undefined })
  })

  it.each([
    ['a choice in an open form', { type: 'static_select', action_id: 'size' }],
    ['a link', { type: 'button', action_id: 'link', url: 'https://schakel.example' }],
  ])('that is %s asks nothing', (_, action) => {
    expect(readPress(press({ actions: [action] }))).toBeNull()
  })
})

describe('a sent form', () => {
  const sent = (view: object) => ({
    type: 'view_submission',
    team: { id: 'TGAST' },
    user: { id: 'U9', name: 'gast', team_id: 'TGAST' },
    view: { id: 'V1', callback_id: 'practice.write', state: { values: {} }, ...view },
  })

  it('belongs to the team that installed us, whoever sends it', () => {
    const heard = readSubmission(
      sent({ app_installed_team_id: 'TONS', private_metadata: '{"state":{"step":1},"at":"D1"}' }),
    )
    expect(heard.asked).toMatchObject({
      state: { step: 1 },
      from: { space: 'TONS' },
      at: { space: 'TONS', conversation: 'D1' },
      isPrivate: true,
    })
  })

  it.each([undefined, '', 'null', '{"at":1}'])('that carries %o carries nothing', (private_metadata) => {
    expect(readSubmission(sent({ private_metadata })).asked).toMatchObject({
      state: undefined,
      at: { conversation: '' },
    })
  })
})

describe('what was seen', () => {
  it('is forgotten after ten minutes, and not before', () => {
    const seen = createSeen()
    expect(seen.isNew('a', 0)).toBe(true)
    expect(seen.isNew('a', 10 * 60_000 - 1)).toBe(false)
    expect(seen.isNew('a', 10 * 60_000)).toBe(true)
  })

  it('never grows past its bound', () => {
    const seen = createSeen()
    for (let count = 0; count < 200_001; count += 1) seen.isNew(String(count), 0)
    expect([seen.isNew('0', 1), seen.isNew('200000', 1)]).toEqual([true, false])
  })
})
