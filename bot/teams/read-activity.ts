/** Who asks, where, and in which language: from an activity whose caller has been checked. */
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Address, Identity, Language } from '../chat/address.ts'

export interface Asked {
  readonly from: Identity
  readonly at: Address
  readonly isPrivate: boolean
  readonly language: Language
}

/** What an address carries to reach its conversation again. */
export const referenceShape = z.object({
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string(),
    tenantId: z.string(),
    isGroup: z.boolean(),
    name: z.string(),
  }),
})

export type Reference = z.infer<typeof referenceShape>

export const readAsked = (activity: Activity): Asked => {
  const reference = referenceOf(activity)
  const space = reference.conversation.tenantId
  const { aadObjectId, name } = activity.from
  return {
    from: { surface: 'teams', space, user: aadObjectId ?? '', name: name ?? '' },
    at: { surface: 'teams', space, conversation: reference.conversation.id, reference: JSON.stringify(reference) },
    isPrivate: isPersonal(activity),
    language: languageOf(activity.locale),
  }
}

const isPersonal = (activity: Activity): boolean => activity.conversation.conversationType === 'personal'

export const tenantOf = (activity: Activity): string =>
  activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? ''

/** Dutch, unless Teams says that this person reads English. */
const languageOf = (locale: string | undefined): Language => (/^en\b/iu.test(locale ?? '') ? 'en' : 'nl')

const referenceOf = (activity: Activity): Reference => ({
  channelId: 'msteams',
  serviceUrl: activity.serviceUrl,
  bot: { id: activity.recipient.id, name: activity.recipient.name ?? '' },
  conversation: {
    id: withoutThread(activity.conversation.id),
    conversationType: activity.conversation.conversationType ?? '',
    tenantId: tenantOf(activity),
    isGroup: !isPersonal(activity),
    name: '',
  },
})

/** A channel's activities name the thread too (`19:…@thread.tacv2;messageid=…`); the channel itself is meant. */
const withoutThread = (conversation: string): string => conversation.replace(/;messageid=.*$/u, '')
