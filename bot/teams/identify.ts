import type { Mentioned } from '../chat/request.ts'
import type { Named } from './read-text.ts'
import type { Turn } from './turn.ts'

/**
 * Who is meant by the mentions of a text. Teams often tells only its own account id; then we ask for the person.
 * Whoever stays unknown is named by the account, which no member has: the feature will say so.
 */
export const identify = async (turn: Turn, named: readonly Named[]): Promise<readonly Mentioned[]> => {
  const { surface, space } = turn.asked.from
  return Promise.all(
    named.map(async ({ span, account }) => {
      const user = account.aadObjectId ?? (await turn.talk.personOf(account.id)) ?? account.id
      return { span, identity: { surface, space, user, name: account.name } }
    }),
  )
}
