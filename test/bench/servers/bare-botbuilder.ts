/** Botbuilder that checks the token and answers an Action.Execute with one sentence: an echo, and nothing kept. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import { sayAddress } from './say-address.ts'

class Adapter extends CloudAdapter {
  receive(header: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(header, activity, logic) as Promise<InvokeResponse | undefined>
  }
}

const { TEAMS_APP_ID = '', TEAMS_OPENID_METADATA = '', TEAMS_LOGIN_URL = '' } = process.env
const adapter = new Adapter(
  new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: TEAMS_APP_ID,
    MicrosoftAppPassword: 'invented',
    MicrosoftAppType: 'MultiTenant',
    ToBotFromChannelOpenIdMetadataUrl: TEAMS_OPENID_METADATA,
    ToBotFromEmulatorOpenIdMetadataUrl: TEAMS_OPENID_METADATA,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToChannelFromBotLoginUrl: TEAMS_LOGIN_URL,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://token.botframework.com',
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: true,
  }),
)

const echo = async (context: TurnContext): Promise<void> => {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'ok' }
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
}

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const activity = (await json(request)) as Activity
  const answered = await adapter.receive(request.headers.authorization ?? '', activity, echo)
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered?.body ?? {}))
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => response.writeHead(500).end(String(error)))
})
server.listen(0, '127.0.0.1', () => sayAddress(server))
