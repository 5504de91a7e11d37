/** Members come in by a one-time link. Opening it spends nothing (link previews do that too); the button does. */
import type { Hono } from 'hono'
import { z } from 'zod'
import { hashCode } from '../network/codes.ts'
import { readBody } from './body.ts'
import type { PageParts } from './page-parts.ts'
import { membersOnly } from './sessions.ts'

const sent = z.object({ code: z.string().max(100) })

/** Thrown to undo the spending of a code that was meant for something else, such as linking Slack. */
class OtherPurpose extends Error {}

export const mountSignIn = (server: Hono, parts: PageParts): void => {
  server.post('/aanmelden', async (c) => {
    const read = await readBody(c, sent)
    const secret = await openSession(parts, read.code)
    if (!secret) return c.json({ problem: 'code' }, 403)
    const before = parts.carrier.read(c)
    if (before) await parts.sessions.close(before)
    parts.carrier.give(c, secret)
    return c.body(null, 204)
  })
  server.post('/afmelden', membersOnly(parts.sessions, parts.carrier), async (c) => {
    await parts.sessions.close(c.get('secret'))
    parts.carrier.take(c)
    parts.wakeUp.ring()
    return c.body(null, 204)
  })
}

/** Spending the code and opening the session are one transaction: a crash between them would lock somebody out. */
const openSession = async (parts: PageParts, code: string): Promise<string | null> => {
  try {
    return await parts.unitOfWork.run(async () => {
      const purpose = await parts.network.useCode(hashCode(code), parts.clock.now())
      if (purpose && purpose.kind !== 'sign-in') throw new OtherPurpose()
      const member = purpose && (await parts.network.member(purpose.network, purpose.member))
      return member && parts.sessions.open(member)
    })
  } catch (error) {
    if (error instanceof OtherPurpose) return null
    throw error
  }
}
