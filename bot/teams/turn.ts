/** One activity of a caller who has been checked, and all that can be said in answer to it. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder'
import type { Form } from '../../cards/form.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Answer, App } from '../app.ts'
import type { Language } from '../chat/address.ts'
import { answerAloud } from '../chat/reply.ts'
import type { Mentioned } from '../chat/request.ts'
import type { Log } from '../log.ts'
import type { TeamsAdapter } from './adapter.ts'
import { drawMessage } from './draw.ts'
import type { Asked } from './read-activity.ts'
import type { Named } from './read-text.ts'
import { tenantOf } from './reference.ts'
import type { Seal } from './sealed-form.ts'

export interface Turn {
  readonly activity: Activity
  readonly asked: Asked
  readonly app: App
  readonly seal: Seal
  readonly talk: Talk
  readonly log: Log
}

/** Seals forms for whoever asked, here. @param home the message of ours that the form stands in, when it is known */
export const sealFor =
  ({ seal, asked }: Turn, language: Language, home?: string) =>
  (form: Form): string =>
    seal.close(form, { asker: asked.from.user, conversation: asked.at.conversation, language, home })

export interface Talk {
  /** In the conversation, under the message that is answered; gives the id of the new message. */
  readonly reply: (card: IAdaptiveCard) => Promise<string | undefined>
  /** Shows something else in a message of ours, for everybody. */
  readonly replace: (message: string, card: IAdaptiveCard) => Promise<void>
  /** In the personal chat with whoever asked; rejects when we are not allowed in there. */
  readonly privately: (card: IAdaptiveCard) => Promise<void>
  /** The Entra object id of a Teams account (`29:…`) in this conversation; null when it is nobody's there. */
  readonly personOf: (account: string) => Promise<string | null>
}

export const talkIn = (context: TurnContext, adapter: TeamsAdapter): Talk => {
  const { activity } = context
  return {
    reply: async (card) => (await context.sendActivity(drawMessage(card)))?.id,
    replace: async (message, card) => {
      await context.updateActivity({ ...drawMessage(card), id: message, conversation: activity.conversation })
    },
    privately: async (card) => {
      const { id, name } = activity.recipient
      const { serviceUrl, from } = activity
      const chat = { serviceUrl, bot: { id, name: name ?? '' }, user: from.id, tenant: tenantOf(activity) }
      await adapter.continue(await adapter.openPersonalChat(chat), async (personal) => {
        await personal.sendActivity(drawMessage(card))
      })
    },
    personOf: async (account) => {
      const member = await TeamsInfo.getMember(context, account).catch(nobody)
      return member?.aadObjectId ?? (member as { objectId?: string } | null)?.objectId ?? null
    },
  }
}

/** Teams says that there is no such person; anything else, such as an outage, tells nothing about the person. */
const nobody = (error: unknown): null => {
  const { statusCode } = error as { statusCode?: number }
  if (statusCode === 400 || statusCode === 403 || statusCode === 404) return null
  throw error
}

/** Each account costs a call to Teams, before anybody knows what is asked; no message of people names so many. */
const mostAsked = 20

/** Said instead of asking for more of them. */
export const tooManyNamed = ({ asked: { language } }: Turn): Answer => {
  const words = wordsIn(language)
  return { reply: answerAloud(refusalCard(words.chat.tooManyNamed(mostAsked))), words, language }
}

/**
 * Who is meant by the mentions of a text. Teams often tells only its own account id; then we ask for the person, once
 * for each account. Whoever stays unknown is named by the account, which no member has: the feature will say so.
 *
 * @returns null when these are more than can be asked for
 */
export const identify = async (
  { asked, talk }: Turn,
  named: readonly Named[],
): Promise<readonly Mentioned[] | null> => {
  const { surface, space } = asked.from
  const unknown = new Set(named.flatMap(({ account }) => (account.aadObjectId ? [] : [account.id])))
  if (unknown.size > mostAsked) return null
  const people = new Map(
    await Promise.all([...unknown].map(async (account) => [account, await talk.personOf(account)] as const)),
  )
  return named.map(({ span, account: { id, name, aadObjectId } }) => {
    const user = aadObjectId || people.get(id) || id
    return { span, identity: { surface, space, user, name } }
  })
}
