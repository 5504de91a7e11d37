/** The connector as the bot meets it: conversations that it posts to, and whatever can go wrong there. */
import { EventEmitter, once } from 'node:events'
import { Hono } from 'hono'

export interface Message {
  readonly id: string
  /** Without the thread. */
  readonly conversation: string
  readonly thread: string | null
  readonly from: string
  text: string
  card: unknown
  /** Bumped by every update; what a single person saw of an older state is gone then. */
  version: number
}

export interface Call {
  readonly method: string
  readonly path: string
  readonly authorization: string | null
  readonly body: Record<string, unknown>
  /** On `performance.now()`. */
  readonly at: number
}

/** `drop` breaks the connection after the message has been taken, as a lost answer does; `hang` never answers. */
export interface Failure {
  readonly status?: number
  /** What Teams calls it, as in the body of its answer. */
  readonly code?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly drop?: boolean
  readonly hang?: boolean
}

/** Above about this, Teams refuses a message (measured; see the reference of platforms). */
const maxBody = 80_000

/** Somebody in a roster, as Teams tells of them. */
export interface RosterMember {
  readonly id: string
  readonly userRole?: string
  readonly tenantId?: string
}

export interface TeamChannel {
  readonly id: string
  readonly name: string | null
  readonly type?: string
}

export class FakeConnector extends EventEmitter {
  readonly messages: Message[] = []
  readonly calls: Call[] = []
  readonly failures: Failure[] = []
  /** Personal chats by Teams account; an account that is missing cannot be reached. */
  readonly personalChats = new Map<string, string>()
  /** What Teams tells of an account: its person in Entra. */
  readonly people = new Map<string, { readonly name: string; readonly aadObjectId: string }>()
  /** Who is in a team, a channel of its own members or a chat; a page of a roster is at most this long. */
  readonly rosters = new Map<string, readonly RosterMember[]>()
  readonly teams = new Map<string, readonly TeamChannel[]>()
  pageSize = 500
  #last = 1_700_000_000_000

  newId(): string {
    this.#last += 1
    return `${this.#last}`
  }

  routes(): Hono {
    const app = new Hono()
    app.use('*', async (c, next) => {
      const raw = await c.req.text()
      const body = raw === '' ? {} : (JSON.parse(raw) as Record<string, unknown>)
      const authorization = c.req.header('authorization') ?? null
      const path = decodeURIComponent(c.req.path)
      this.calls.push({ method: c.req.method, path, authorization, body, at: performance.now() })
      const failure = this.failures.shift()
      if (failure?.hang) await once(c.req.raw.signal, 'abort')
      if (failure?.status)
        return c.json({ error: { code: failure.code ?? `${failure.status}` } }, failure.status as 500, failure.headers)
      if (raw.length > maxBody) return c.json({ error: { code: 'MessageSizeTooBig' } }, 413)
      await next()
      if (failure?.drop) (c.env as { outgoing: { destroy: () => void } }).outgoing.destroy()
      return undefined
    })
    app.post('/v3/conversations', async (c) => {
      const { members } = (await c.req.json()) as { members: { id: string }[] }
      const id = this.personalChats.get(members[0]?.id ?? '')
      return id ? c.json({ id }, 201) : c.json({ error: { code: 'ForbiddenOperationException' } }, 403)
    })
    app.post('/v3/conversations/:id/activities', async (c) =>
      c.json({ id: this.#post(c.req.param('id'), await c.req.json()) }, 201),
    )
    app.post('/v3/conversations/:id/activities/:to', async (c) =>
      c.json({ id: this.#post(c.req.param('id'), await c.req.json()) }, 201),
    )
    app.put('/v3/conversations/:id/activities/:message', async (c) => {
      const message = this.messages.find(({ id }) => id === c.req.param('message'))
      if (!message) return c.json({ error: { code: 'ActivityNotFoundInConversation' } }, 404)
      Object.assign(message, contentOf(await c.req.json()), { version: message.version + 1 })
      this.emit('changed')
      return c.json({ id: message.id })
    })
    app.get('/v3/conversations/:id/members/:member', (c) => {
      const person = this.people.get(c.req.param('member'))
      return person
        ? c.json({ id: c.req.param('member'), ...person })
        : c.json({ error: { code: 'MemberNotFound' } }, 404)
    })
    app.get('/v3/teams/:team/conversations', (c) => {
      const conversations = this.teams.get(c.req.param('team'))
      return conversations ? c.json({ conversations }) : c.json({ error: { code: 'BotNotInConversationRoster' } }, 403)
    })
    app.get('/v3/conversations/:id/pagedmembers', (c) => {
      const roster = this.rosters.get(c.req.param('id'))
      if (!roster) return c.json({ error: { code: 'ConversationNotFound' } }, 404)
      const from = Number(c.req.query('continuationToken') ?? 0)
      const next = from + this.pageSize
      return c.json({
        members: roster.slice(from, next),
        ...(next < roster.length ? { continuationToken: `${next}` } : {}),
      })
    })
    return app
  }

  /** What a person writes stands in the conversation like everything else. */
  write(conversation: string, from: string, text: string, id = this.newId()): string {
    return this.#add(conversation, from, { text, card: null }, id)
  }

  #post(conversation: string, activity: Record<string, unknown>): string {
    return this.#add(conversation, 'bot', contentOf(activity), this.newId())
  }

  #add(conversation: string, from: string, content: { text: string; card: unknown }, id: string): string {
    const [where = '', thread] = conversation.split(';messageid=')
    this.messages.push({ id, conversation: where, thread: thread ?? null, from, ...content, version: 0 })
    this.emit('changed')
    return id
  }
}

const contentOf = (activity: Record<string, unknown>): { text: string; card: unknown } => {
  const [attachment] = (activity.attachments ?? []) as { content: unknown }[]
  return { text: String(activity.text ?? ''), card: attachment?.content ?? null }
}
