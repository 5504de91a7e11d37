/**
 * The try-out: a persona picker and a movable clock on an invented network. Loopback alone is no wall, since any web
 * page can post there: requests must also carry a token that only a page of this process can have read.
 */
import type { Hono, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import type { Words } from '../../cards/words/words.ts'
import type { MovableClock } from '../clock.ts'
import type { Member, Seat } from '../network/network.ts'
import { isSameSecret } from '../same-secret.ts'
import { readBody } from './body.ts'
import { isReading } from './guard.ts'
import type { TryOutStart } from './page-data.ts'
import type { PageParts } from './page-parts.ts'
import { clockMove, clockState, moveClock } from './try-out-clock.ts'

/** @property network the invented one, in which everybody may be anybody. */
export interface TryOut {
  readonly clock: MovableClock
  readonly network: string
}

const choice = z.object({ member: z.string().max(100) })

export const mountTryOut = (server: Hono, parts: PageParts, tryOut: TryOut): void => {
  server.post('/page/try-out/persona', async (c) => {
    const chosen = await readBody(c, choice)
    const secret = await parts.unitOfWork.run(async () => {
      const member = await parts.network.member(tryOut.network, chosen.member)
      return member && parts.sessions.open(member)
    })
    return secret ? c.json({ secret }) : c.json({ problem: 'unknown' }, 404)
  })
  server.post('/page/try-out/clock', async (c) => {
    const move = await readBody(c, clockMove)
    await moveClock(tryOut.clock, move)
    parts.wakeUp.ring()
    return c.json(clockState(tryOut.clock))
  })
}

/** Whatever changes something needs the token of this process. */
export const tokenGuard = (token: string): MiddlewareHandler => {
  return async (c, next) => {
    const given = c.req.header('x-schakel-try-out') ?? ''
    return isReading(c) || isSameSecret(given, token) ? next() : c.json({ problem: 'reload' }, 403)
  }
}

export const describeTryOut = async (
  parts: PageParts,
  tryOut: TryOut,
  token: string,
  words: Words,
): Promise<TryOutStart> => {
  const organisations = await parts.network.organisations(tryOut.network)
  const members = await parts.network.members(tryOut.network)
  const seats = Map.groupBy(await parts.network.seats(tryOut.network), ({ member }) => member)
  const personas = members.map((member) => ({
    member: member.id,
    name: member.name,
    function: member.function,
    roles: sayRoles(member, seats.get(member.id) ?? [], words),
    organisation: organisations.find((one) => one.id === member.organisation)?.name ?? '',
  }))
  return { token, personas, clock: clockState(tryOut.clock) }
}

const sayRoles = (member: Member, seats: readonly Seat[], { network: { memberForm } }: Words): string => {
  const held = new Set([member.role, ...seats.flatMap(({ role }) => role ?? [])])
  held.delete('member')
  return [...held].map((role) => memberForm.roles[role]).join(', ')
}
