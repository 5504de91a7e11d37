/** Who somebody in a channel is to us. Slack tells it of one person at a time, so it is remembered for half a day. */
import type { WebClient } from '@slack/web-api'
import { codeOf } from './clients.ts'

export type Kind = 'own' | 'guest' | 'outsider' | 'unknown'

export interface People {
  readonly known: (user: string) => Kind | undefined
  /** @throws whatever the client throws, but for somebody whom Slack does not know (any more) */
  readonly ask: (user: string, space: string) => Promise<Kind>
}

const kept = 12 * 60 * 60_000
/** More people than our channels have together; bounds memory. */
const most = 10_000

/** @param now real epoch milliseconds */
export const createPeople = (client: WebClient, now: () => number): People => {
  const known = new Map<string, { readonly kind: Kind; readonly at: number }>()
  return {
    known: (user) => {
      const found = known.get(user)
      return found && found.at + kept > now() ? found.kind : undefined
    },
    ask: async (user, space) => {
      const kind = await askKind(client, user, space)
      if (known.size >= most) known.clear()
      known.set(user, { kind, at: now() })
      return kind
    },
  }
}

const askKind = async (client: WebClient, user: string, space: string): Promise<Kind> => {
  try {
    return kindOf((await client.users.info({ user })).user ?? {}, space)
  } catch (error) {
    if (['user_not_found', 'user_not_visible'].includes(codeOf(error))) return 'unknown'
    throw error
  }
}

interface User {
  readonly is_bot?: boolean
  readonly is_restricted?: boolean
  readonly is_ultra_restricted?: boolean
  readonly is_stranger?: boolean
  readonly team_id?: string
  readonly enterprise_user?: { readonly enterprise_id?: string; readonly teams?: readonly string[] }
}

const kindOf = (user: User, space: string): Kind => {
  const { team_id, enterprise_user } = user
  const homes = [team_id, enterprise_user?.enterprise_id, ...(enterprise_user?.teams ?? [])]
  // Apps read along everywhere; they are the administrator's business.
  if (user.is_bot) return 'own'
  if (user.is_stranger || (team_id !== undefined && !homes.includes(space))) return 'outsider'
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'own'
}
