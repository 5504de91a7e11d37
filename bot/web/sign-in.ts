/** Members come in by a one-time link. Opening it spends nothing (link previews do that too); the button does. */
import type { Hono } from 'hono'
import { z } from 'zod'
import { hashCode } from '../network/codes.ts'
import type { Member } from '../network/network.ts'
import { readBody } from './body.ts'
import type { LinkOwner } from './page-data.ts'
import type { PageParts } from './page-parts.ts'
import { membersOnly } from './sessions.ts'

const sent = z.object({ code: z.string().max(100) })

export const mountSignIn = (server: Hono, parts: PageParts): void => {
  server.post('/page/link-owner', async (c) => {
    const member = await memberOf(parts, (await readBody(c, sent)).code)
    return member ? c.json<LinkOwner>({ name: member.name }) : c.json({ problem: 'code' }, 403)
  })
  server.post('/aanmelden', async (c) => {
    const read = await readBody(c, sent)
    const secret = await openSession(parts, read.code)
    if (!secret) return c.json({ problem: 'code' }, 403)
    const before = parts.carrier.read(c)
    if (before) await endSession(parts, before)
    parts.carrier.give(c, secret)
    return c.body(null, 204)
  })
  server.post('/afmelden', membersOnly(parts.sessions, parts.carrier), async (c) => {
    await endSession(parts, c.get('secret'))
    parts.carrier.take(c)
    return c.body(null, 204)
  })
}

const endSession = async (parts: PageParts, secret: string): Promise<void> => {
  await parts.sessions.close(secret)
  parts.streams.endSession(secret)
}

/** Spending the code and opening the session are one transaction: a crash between them would lock somebody out. */
const openSession = (parts: PageParts, code: string): Promise<string | null> =>
  parts.unitOfWork.run(async () => {
    const member = await memberOf(parts, code)
    // Of two who sign in at once only one spends it.
    const isSpent = member && (await parts.network.useCode(hashCode(code), parts.clock.now()))
    return isSpent ? openFor(parts, member) : null
  })

const openFor = async (parts: PageParts, member: Member): Promise<string> => {
  const { network, id } = member
  const ref = { kind: 'member', id }
  const at = parts.clock.now()
  await parts.audit.record({ network, at, member: id, surface: 'web', verb: 'network.signed-in', ref })
  return parts.sessions.open(member)
}

/** Whose the code is; null for one for something else, such as linking Slack, for nothing any more, or of who left. */
const memberOf = async (parts: PageParts, code: string): Promise<Member | null> => {
  const purpose = await parts.network.readCode(hashCode(code), parts.clock.now())
  if (purpose?.kind !== 'sign-in') return null
  const member = await parts.network.member(purpose.network, purpose.member)
  return member?.leftOn === null ? member : null
}
