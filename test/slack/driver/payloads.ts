/** The payloads that Slack sends for what a person does (shapes: docs.slack.dev/reference/interaction-payloads). */
import { randomUUID } from 'node:crypto'
import type { Workspace } from './emulator.ts'
import { stateOf } from './fields.ts'
import { asObject, asText, type Json } from './json.ts'
import type { PersonParts } from './person.ts'
import type { Message, OpenView, Shown, View } from './screen.ts'

/** Something that happened, in the envelope in which Slack sends it (docs.slack.dev/apis/events-api). */
export const eventOf = ({ team, bot }: Workspace, event: Json, id = `Ev${randomUUID()}`): Json => ({
  type: 'event_callback',
  token: 'unused',
  team_id: team,
  api_app_id: 'A000000001',
  event_id: id,
  event_time: Math.floor(Date.now() / 1000),
  authorizations: [{ enterprise_id: null, team_id: team, user_id: bot, is_bot: true }],
  event,
})

export const payloadsOf = ({ id, name, workspace, triggers, responseUrls }: PersonParts) => {
  const { team, bot } = workspace
  const common = {
    team: { id: team, domain: 'noord' },
    user: { id, username: name, name, team_id: team },
    api_app_id: 'A000000001',
    token: 'unused',
    enterprise: null,
    is_enterprise_install: false,
  }
  const press = async ({ element, block }: Shown, view?: View) => ({
    ...common,
    type: 'block_actions',
    trigger_id: await triggers.mint(id, view?.id),
    actions: [{ ...element, block_id: asText(block.block_id) || 'aBc1', action_ts: String(Date.now() / 1000) }],
  })
  const sentView = (form: OpenView): Json => ({ ...form.view, app_installed_team_id: team, state: stateOf(form) })
  const rawMessage = (message: Message) => ({ type: 'message', user: bot, ts: message.ts, text: message.text })

  return {
    command: async (command: string, text: string, channel: string): Promise<Record<string, string>> => ({
      token: 'unused',
      team_id: team,
      team_domain: 'noord',
      channel_id: channel,
      channel_name: channel.startsWith('D') ? 'directmessage' : 'kanaal',
      user_id: id,
      user_name: name,
      command,
      text,
      api_app_id: 'A000000001',
      is_enterprise_install: 'false',
      response_url: responseUrls.mint(id, channel),
      trigger_id: await triggers.mint(id),
    }),

    /** The conversation of this person with the bot. */
    privateChannel: async (): Promise<string> =>
      asText(asObject((await workspace.call('conversations.open', { users: id })).channel).id),

    said: (text: string, channel: string, isPrivate: boolean): Json =>
      eventOf(
        workspace,
        isPrivate
          ? { type: 'message', channel_type: 'im', channel, user: id, text, ts: '1.1', team }
          : { type: 'app_mention', channel, user: id, text: `<@${bot}> ${text}`, ts: '1.1', team },
      ),

    pressOnMessage: async (message: Message, shown: Shown): Promise<Json> => {
      const { ts, channel, only } = message
      return {
        ...(await press(shown)),
        container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: only !== null },
        channel: { id: channel, name: 'kanaal' },
        ...(only ? {} : { message: { ...rawMessage(message), blocks: message.blocks } }),
        response_url: responseUrls.mint(id, channel, only ? ts : undefined),
      }
    },
    pressInView: async (form: OpenView, shown: Shown): Promise<Json> => ({
      ...(await press(shown, form.view)),
      container: { type: 'view', view_id: form.view.id },
      view: sentView(form),
    }),
    homeOpened: (channel: string, tab: 'home' | 'messages'): Json =>
      eventOf(workspace, { type: 'app_home_opened', user: id, channel, tab, event_ts: '1.1' }),
    submission: async (form: OpenView): Promise<Json> => ({
      ...common,
      type: 'view_submission',
      trigger_id: await triggers.mint(id),
      view: sentView(form),
      response_urls: [],
    }),
    suggestion: (form: OpenView, { element, block }: Shown, value: string): Json => ({
      ...common,
      type: 'block_suggestion',
      action_id: element.action_id,
      block_id: block.block_id,
      value,
      container: { type: 'view', view_id: form.view.id },
      view: sentView(form),
    }),
    shortcut: async (callbackId: string, message: Message): Promise<Json> => ({
      ...common,
      type: 'message_action',
      callback_id: callbackId,
      trigger_id: await triggers.mint(id),
      response_url: responseUrls.mint(id, message.channel),
      message_ts: message.ts,
      channel: { id: message.channel, name: 'kanaal' },
      message: rawMessage(message),
    }),
  }
}
