/** The parts that presses, forms, searches and message shortcuts have in common. Shapes: docs.slack.dev/reference. */
import { z } from 'zod'
import type { Address, Identity } from '../chat/address.ts'
import { addressOf, identityOf } from './heard.ts'

export const team = z.object({ id: z.string() }).nullish()

export const user = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  username: z.string().optional(),
  team_id: z.string().nullish(),
})

export const channel = z.object({ id: z.string() }).nullish()

interface Origin {
  readonly team?: { readonly id: string } | null | undefined
  readonly user: z.infer<typeof user>
  readonly enterprise?: { readonly id: string } | null | undefined
}

/** Where the app is installed; org-wide installations leave the team out. */
export const spaceOf = ({ team, user, enterprise }: Origin): string => team?.id ?? user.team_id ?? enterprise?.id ?? ''

/** Guests from a connected organisation have a team of their own, and their id belongs to that. */
export const personOf = (origin: Origin): Identity =>
  identityOf(origin.user.team_id ?? spaceOf(origin), origin.user.id, origin.user.name ?? origin.user.username)

const carried = z.object({ state: z.unknown(), at: z.string() })

/** What a view of ours carries in `private_metadata`: the form's state and the channel in which it was asked for. */
export const readCarried = (metadata: string | undefined): { state: unknown; at: string } => {
  const read = carried.safeParse(parseJson(metadata ?? ''))
  return read.success ? read.data : { state: undefined, at: '' }
}

/** A payload is from outside, also inside its strings: what is no JSON is nothing. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @property app_installed_team_id ours, where `team` is the guest's (views opened in a shared channel). */
export const view = z.object({
  id: z.string(),
  callback_id: z.string().optional(),
  private_metadata: z.string().optional(),
  app_installed_team_id: z.string().nullish(),
})

export const viewAddress = (origin: Origin & { readonly view: z.infer<typeof view> }): Address =>
  addressOf(origin.view.app_installed_team_id ?? spaceOf(origin), readCarried(origin.view.private_metadata).at)
