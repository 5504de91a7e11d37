/** Stands before `emulate` as the address of Slack: records, checks, breaks, and does what `emulate` leaves out. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Desk, viewOf } from './desk.ts'
import { oneConnection, type Workspace } from './emulator.ts'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { asList, asObject, asText, type Json } from './json.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { Triggers } from './triggers.ts'

export interface Call {
  readonly method: string
  readonly args: Json
  readonly token: string
  /** On `performance.now()`. */
  readonly at: number
}

export interface Gate extends Pick<Faults, 'inject'> {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string
  readonly calls: readonly Call[]
  /** Slack knows more of a person or a conversation than `emulate` does, such as that somebody is a guest. */
  readonly describe: (id: string, traits: Json) => void
  readonly close: () => Promise<void>
}

export interface GateParts {
  readonly workspace: Workspace
  readonly desk: Desk
  readonly triggers: Triggers
  readonly responseUrls: ResponseUrls
  /** Where Socket Mode connects to. */
  readonly socketUrl: () => string
}

export const openGate = async (parts: GateParts): Promise<Gate> => {
  const calls: Call[] = []
  const faults = createFaults()
  const traits = new Map<string, Json>()
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? ''
    const body = await readAll(request)
    if (path.startsWith('/respond/'))
      return send(response, 200, parts.responseUrls.take(path, asObject(JSON.parse(body))))
    const method = path.replace('/api/', '')
    const args = readArgs(body)
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    calls.push({ method, args, token, at: performance.now() })
    const fault = faults.take(method)
    if (fault && breakOff(response, fault)) return parts.desk.touch()
    const answer = describeIn(await ask(parts, method, args, request.headers.authorization ?? ''), traits)
    note(parts, method, args, answer)
    if (fault) response.destroy()
    else send(response, 200, answer)
    parts.desk.touch()
  }

  // Longer than any test: a server that closes an idle connection may meet the next request on its way.
  server.keepAliveTimeout = 10 * 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  parts.responseUrls.standAt(`http://127.0.0.1:${port}`)
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    calls,
    inject: faults.inject,
    describe: (id, known) => void traits.set(id, known),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** True when nothing reaches Slack. */
const breakOff = (response: ServerResponse, fault: Fault): boolean => {
  if (fault.kind === 'cut-after') return false
  if (fault.kind === 'cut-before') response.destroy()
  if (fault.kind === 'status') response.writeHead(fault.status).end('a gateway')
  if (fault.kind === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>busy</html>')
  if (fault.kind === 'error') send(response, 200, { ok: false, error: fault.error, provided: fault.provided })
  if (fault.kind === 'rate-limited') {
    response.setHeader('retry-after', fault.retryAfter)
    send(response, 429, { ok: false, error: 'ratelimited' })
  }
  return true
}

const ask = async (parts: GateParts, method: string, args: Json, authorization: string): Promise<Json> => {
  if (method === 'apps.connections.open') return { ok: true, url: parts.socketUrl() }
  const answered = await fetch(`${parts.workspace.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...oneConnection },
    body: JSON.stringify(args),
  })
  const answer = asObject(await answered.json())
  return method === 'conversations.history' ? asSlackTells(answer, args) : answer
}

/** In the answers of `users.info` and `conversations.info`. */
const describeIn = (answer: Json, traits: ReadonlyMap<string, Json>): Json => {
  const described = (thing: unknown): Json => ({ ...asObject(thing), ...traits.get(asText(asObject(thing).id)) })
  const { user, channel } = answer
  return {
    ...answer,
    ...(typeof user === 'object' ? { user: described(user) } : {}),
    ...(typeof channel === 'object' ? { channel: described(channel) } : {}),
  }
}

/** `emulate` gives metadata unasked and everything that is older too; Slack does not. */
const asSlackTells = (answer: Json, args: Json): Json => ({
  ...answer,
  messages: asList(answer.messages)
    .filter(({ ts }) => Number(ts) > Number(args.oldest ?? 0))
    .map(({ metadata, ...message }) => (args.include_all_metadata === true ? { ...message, metadata } : message)),
})

/** Checks what goes out, and shows the person what came of it. */
const note = ({ desk, triggers }: GateParts, method: string, args: Json, answer: Json): void => {
  if (method.startsWith('chat.')) desk.checkMessage(method, args)
  if (method.startsWith('views.')) desk.checkView(method, args.view)
  if (answer.ok !== true) return
  if (method === 'chat.postEphemeral') desk.showTo(asText(args.user), asText(args.channel), { ...args, ...answer })
  if (method === 'views.open') {
    const form = { view: viewOf(answer), typed: {}, errors: {} }
    desk.setForms(triggers.userOf(asText(args.trigger_id)), [form])
  }
  if (method === 'views.update') desk.renew(viewOf(answer))
  if (method === 'views.push') desk.pushForm(triggers.userOf(asText(args.trigger_id)), viewOf(answer))
  if (method === 'views.publish') desk.publish(asText(args.user_id), viewOf(answer))
}

const readAll = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** Slack's client sends a form in which everything that is no text is JSON. */
const readArgs = (body: string): Json =>
  Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, readArg(key, value)]))

const readArg = (key: string, value: string): unknown =>
  key !== 'text' && /^(?:[[{].*|true|false)$/s.test(value) ? JSON.parse(value) : value

const send = (response: ServerResponse, status: number, body: Json): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
