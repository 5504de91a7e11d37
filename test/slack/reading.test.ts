/** How Slack's payloads are read: whose they are, where they belong, and what was typed. */
import { describe, expect, it } from 'vitest'
import { readPress } from '../../bot/slack/read-press.ts'
import { readSubmission } from '../../bot/slack/read-submission.ts'
import { readText } from '../../bot/slack/read-text.ts'
import { createSeen } from '../../bot/slack/seen.ts'

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

describe('a press', () => {
  it('of a guest belongs to the guest’s own team, in our channel', () => {
    const heard = readPress(press({ user: { id: 'U9', name: 'gast', team_id: 'TGAST' } }))
    expect(heard?.asked).toMatchObject({
      name: 'practice.count',
      data: { count: 1 },
      from: { space: 'TGAST', user: 'U9', name: 'gast' },
      at: { space: 'TONS', conversation: 'C1' },
    })
  })

  it('in an organisation-wide installation belongs to the person’s team', () => {
    const heard = readPress(press({ team: null, enterprise: { id: 'E1' } }))
    expect(heard?.asked.at.space).toBe('TONS')
  })

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
      from: { space: 'TGAST' },
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
