/** The ways to conversations that addresses carry: made of what Teams tells, and later believed no more than a request. */
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Address } from '../chat/address.ts'
import { DeliveryProblem } from '../chat/port.ts'
import type { Trust } from './trust.ts'

const account = z.object({ id: z.string(), name: z.string() })

/** @property team of a channel; what Teams tells of a team holds for its channels. */
const referenceShape = z.object({
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  bot: account,
  conversation: z.object({
    id: z.string(),
    conversationType: z.string(),
    tenantId: z.string(),
    isGroup: z.boolean(),
    name: z.string(),
  }),
  team: z.string().optional(),
})

export type Reference = z.infer<typeof referenceShape>

/**
 * The chat with one person alone. Its id is not known before it is opened, so the person stands for it.
 *
 * @property user the account (`29:…`) by which Teams opens the chat.
 * @property person the object id in Entra.
 */
const personalShape = z.object({
  serviceUrl: z.string(),
  bot: account,
  user: z.string(),
  person: z.string(),
  tenant: z.string(),
})

export type PersonalChat = z.infer<typeof personalShape>

export const isPersonal = ({ conversation }: Activity): boolean => conversation.conversationType === 'personal'

export const tenantOf = (activity: Activity): string =>
  activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? ''

/** Where an activity takes place, or the channel of the same team that it tells of. */
export const addressOf = (activity: Activity, channel?: string): Address => {
  const reference = referenceOf(activity, channel ?? activity.conversation.id)
  const { id, tenantId } = reference.conversation
  return { surface: 'teams', space: tenantId, conversation: id, reference: JSON.stringify(reference) }
}

/** The chat with whoever sent the activity; null when Teams does not say who that is. */
export const personalAddressOf = (activity: Activity): Address | null => {
  const { id: user, aadObjectId: person } = activity.from
  if (!person) return null
  const chat: PersonalChat = {
    serviceUrl: activity.serviceUrl,
    bot: botOf(activity),
    user,
    person,
    tenant: tenantOf(activity),
  }
  return { surface: 'teams', space: chat.tenant, conversation: personalId(person), reference: JSON.stringify(chat) }
}

const referenceOf = (activity: Activity, id: string): Reference => {
  const team: unknown = activity.channelData?.team?.id
  return {
    channelId: 'msteams',
    serviceUrl: activity.serviceUrl,
    bot: botOf(activity),
    conversation: {
      id: withoutThread(id),
      conversationType: activity.conversation.conversationType ?? '',
      tenantId: tenantOf(activity),
      isGroup: !isPersonal(activity),
      name: '',
    },
    ...(typeof team === 'string' ? { team } : {}),
  }
}

/** The chat, once it is open. */
export const personalReference = (
  { serviceUrl, bot, tenant }: Omit<PersonalChat, 'person'>,
  id: string,
): Reference => ({
  channelId: 'msteams',
  serviceUrl,
  bot,
  conversation: { id, conversationType: 'personal', tenantId: tenant, isGroup: false, name: '' },
})

const botOf = ({ recipient }: Activity) => ({ id: recipient.id, name: recipient.name ?? '' })

const personalId = (person: string): string => `@${person}`

/** A channel's activities name the thread too (`19:…@thread.tacv2;messageid=…`); the channel itself is meant. */
const withoutThread = (conversation: string): string => conversation.replace(/;messageid=.*$/u, '')

/** Whether a channel is of that team; the team's own id is that of its General channel. */
export const isInTeam = (at: Address, space: string, team: string): boolean =>
  at.surface === 'teams' &&
  at.space === space &&
  (at.conversation === team || referenceShape.safeParse(parse(at.reference)).data?.team === team)

export type Way =
  | { readonly kind: 'conversation'; readonly reference: Reference }
  | { readonly kind: 'personal'; readonly chat: PersonalChat }

/** The host of the way is checked where every connection is made. @throws {DeliveryProblem} never, unreachable */
export const readWay = (to: Address, trust: Trust): Way => {
  const stored = parse(to.reference)
  const chat = personalShape.safeParse(stored).data
  const reference = referenceShape.safeParse(stored).data
  if (chat) {
    requireSame(to, { tenant: chat.tenant, id: personalId(chat.person) }, trust)
    return { kind: 'personal', chat }
  }
  if (!reference) throw lost('The way to this conversation is not known')
  requireSame(to, { tenant: reference.conversation.tenantId, id: reference.conversation.id }, trust)
  return { kind: 'conversation', reference }
}

const requireSame = (to: Address, { tenant, id }: { tenant: string; id: string }, trust: Trust): void => {
  if (!trust.isTrustedTenant(tenant) || tenant !== to.space) throw lost('A foreign tenant')
  if (id !== to.conversation) throw lost('The way leads to another conversation')
}

const lost = (why: string): DeliveryProblem => new DeliveryProblem('never', why, undefined, 'unreachable')

const parse = (json: string | undefined): unknown => {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}
