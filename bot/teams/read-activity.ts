/** Who asks, where, and in which language: from an activity whose caller has been checked. */
import type { Activity } from 'botbuilder'
import type { Address, Identity, Language } from '../chat/address.ts'
import { addressOf, isPersonal, personalAddressOf } from './reference.ts'

export interface Asked {
  readonly from: Identity
  readonly at: Address
  readonly isPrivate: boolean
  readonly language: Language
}

export const readAsked = (activity: Activity): Asked => {
  const at = addressOf(activity)
  const alone = personalAddressOf(activity)
  const { aadObjectId, name } = activity.from
  const from = { surface: 'teams', space: at.space, user: aadObjectId ?? '', name: name ?? '' } as const
  return {
    from: alone ? { ...from, alone } : from,
    at,
    isPrivate: isPersonal(activity),
    language: languageOf(activity.locale),
  }
}

/** Dutch, unless Teams says that this person reads English. */
const languageOf = (locale: string | undefined): Language => (/^en\b/iu.test(locale ?? '') ? 'en' : 'nl')
