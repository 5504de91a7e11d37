/** A member takes along what is kept of them, as a file. */
import type { Hono } from 'hono'
import { dayAt } from '../clock.ts'
import type { PageParts } from './page-parts.ts'
import { membersOnly } from './sessions.ts'

export const mountKept = (server: Hono, parts: PageParts): void => {
  server.get('/page/inzage.json', membersOnly(parts.sessions, parts.carrier), async (c) => {
    const now = parts.clock.now()
    const { network, id } = c.get('member')
    const ref = { kind: 'member', id }
    await parts.audit.record({ network, at: now, member: id, surface: 'web', verb: 'member.kept-saved', ref })
    c.header('content-type', 'application/json; charset=utf-8')
    c.header('content-disposition', `attachment; filename="schakel-inzage-${dayAt(now)}.json"`)
    return c.body(JSON.stringify(await parts.keptOf(c.get('member'), now), null, 2))
  })
}
