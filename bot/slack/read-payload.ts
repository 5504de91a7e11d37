/** What is read from a payload: what was asked, and the ways to answer. Shapes: docs.slack.dev/reference. */
import { z } from 'zod'
import type { Address, Identity, Language } from '../chat/address.ts'
import type { Command, Pressed, Shortcut } from '../chat/request.ts'

export interface Way {
  /** The Slack id of the person, for messages that only they see. */
  readonly user: string
  readonly at: Address
  /** Good for one view within 3 seconds. */
  readonly trigger: string | null
  /** Good for five messages within 30 minutes, wherever the person is. */
  readonly responseUrl: string | null
  /** The modal in which it happened. */
  readonly view: string | null
  /** The pressed card is seen by this person only, so that the outbox does not know it. */
  readonly isEphemeral: boolean
  /** The acknowledgement itself may carry the answer (commands do). */
  readonly takesMessage: boolean
  /** What was said without a trigger, as Slack wrote it, to be offered anew behind a button. */
  readonly again: string | null
}

export interface Heard<Asked> {
  readonly asked: Asked
  readonly way: Way
}

export type HeardRequest = Heard<Command | Shortcut | Pressed>

/** Slack says in no payload which language a person reads; the member's own choice stands over it. */
export const language: Language = 'nl'

/** Conversations of two have ids that begin with D, in every payload. */
export const isPrivate = (conversation: string): boolean => conversation.startsWith('D')

export const noWay = {
  trigger: null,
  responseUrl: null,
  view: null,
  isEphemeral: false,
  takesMessage: false,
  again: null,
} as const

/** What a command, an interaction and an event each say, in their own fields, of where the app is installed. */
export interface Installation {
  readonly team: string | null | undefined
  readonly organisation: string | null | undefined
  readonly isOrganisationWide: boolean
}

/**
 * The space of people and conversations alike: the workspace in which the app is installed, or the organisation when
 * it is installed there. Never the person's own team: commands and mentions do not give it, and the others give now a
 * workspace and now an organisation, while an id that our token knows is one person (docs/decisions).
 *
 * @throws {Error} when the payload does not say it, as Slack's own all do
 */
export const spaceOf = ({ team, organisation, isOrganisationWide }: Installation): string => {
  const space = (isOrganisationWide ? organisation : team) ?? organisation
  if (!space) throw new Error('The payload names no installation')
  return space
}

export const addressOf = (space: string, conversation: string): Address => ({ surface: 'slack', space, conversation })

/**
 * The one way in which a person is named, whatever the payload. No payload tells the id of the conversation with them
 * alone, so the person stands for it, and it is opened before anything is said there.
 */
export const personOf = (space: string, user: string, name?: string): Identity => ({
  surface: 'slack',
  space,
  user,
  name: name || user,
  alone: addressOf(space, user),
})

/** Whether an address is that of a person, for the conversation with them alone. */
export const isPerson = (conversation: string): boolean => /^[UW]/.test(conversation)

/** What is done on the tab that a person has with us names them for its conversation, and nothing else does. */
export const isFromHome = ({ at }: Way): boolean => isPerson(at.conversation)

const team = z.object({ id: z.string() }).nullish()

/** The parts that presses, shortcuts, forms and searches have in common. */
export const interaction = z.object({
  team,
  enterprise: team,
  is_enterprise_install: z.boolean().nullish(),
  user: z.object({ id: z.string().min(1), name: z.string().optional(), username: z.string().optional() }),
})

export const channel = z.object({ id: z.string() }).nullish()

/** @property app_installed_team_id ours, where `team` is a guest's (views opened in a shared channel). */
export const view = z.object({
  id: z.string(),
  type: z.string().optional(),
  callback_id: z.string().optional(),
  private_metadata: z.string().optional(),
  app_installed_team_id: z.string().nullish(),
})

type Interaction = z.infer<typeof interaction> & { readonly view?: z.infer<typeof view> | undefined }

const spaceOfInteraction = ({ team, enterprise, is_enterprise_install, view }: Interaction): string =>
  spaceOf({
    team: view?.app_installed_team_id ?? team?.id,
    organisation: enterprise?.id,
    isOrganisationWide: is_enterprise_install ?? false,
  })

/** Who did it, and in which conversation. */
export const readAsker = (done: Interaction, conversation: string) => {
  const space = spaceOfInteraction(done)
  return {
    from: personOf(space, done.user.id, done.user.name ?? done.user.username),
    at: addressOf(space, conversation),
    isPrivate: isPrivate(conversation) || isPerson(conversation),
    language,
  }
}
