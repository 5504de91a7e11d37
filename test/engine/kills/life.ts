/** What one life of the bot is told, and what it says before it dies; a line of JSON each. */
import type { TeamsSettings } from '../../../bot/teams/open-teams.ts'

/**
 * @property now the domain's time, in epoch milliseconds. @property later that of the same day, after what is written is due.
 * @property request milliseconds that a platform may take to answer.
 * @property dieAt the point at which it kills itself; null when it is killed from outside or not at all.
 * @property write the title of what is written down, the day for which it is and the member who owes it; null for a
 *   life that only delivers.
 * @property correct what was written down in earlier lives and gets a newer title.
 */
export interface Life {
  readonly url: string
  readonly network: string
  readonly body: string
  readonly member: string
  readonly origin: string
  readonly teams: TeamsSettings
  readonly now: number
  readonly later: number
  readonly request: number
  readonly dieAt: string | null
  readonly write: { readonly title: string; readonly on: string; readonly owner: string } | null
  readonly correct: readonly Written[]
}

/** @property edition of its title. */
export interface Written {
  readonly item: string
  readonly title: string
  readonly edition: number
}

export type Said =
  /** It begins to open its database. */
  | { readonly kind: 'up' }
  /** Its surfaces have been heard: it begins to work. */
  | { readonly kind: 'ready' }
  /** Somebody was told that it is kept. */
  | ({ readonly kind: 'kept' } & Written)
  | { readonly kind: 'dies'; readonly at: string }
  /** Nothing is owed any more. */
  | { readonly kind: 'rests' }
  | { readonly kind: 'trouble' | 'fault'; readonly why: string }

export const titleOf = ({ title, edition }: Pick<Written, 'title' | 'edition'>): string => `${title} versie ${edition}`

/** The newest edition of a title that a text tells; 0 when it tells none. */
export const editionIn = (text: string, title: string): number =>
  Math.max(0, ...[...text.matchAll(new RegExp(`${title} versie (\\d+)`, 'gu'))].map(([, edition]) => Number(edition)))
