/** Where something is said and by whom, in every surface's own words. Parsed at the edge, trusted inside. */
export type Surface = 'slack' | 'teams' | 'web'
export type Language = 'nl' | 'en'

/**
 * A conversation on a surface.
 *
 * @property space Slack team, Teams tenant, or network on our page: one network may span several.
 * @property reference what the surface itself needs to reach it again (Teams: its conversation reference as JSON);
 *   opaque to everyone else, and checked by the surface at every use.
 */
export interface Address {
  readonly surface: Surface
  readonly space: string
  readonly conversation: string
  readonly reference?: string
}

/**
 * A person on a surface. The name proposes, it never identifies.
 *
 * @property alone the conversation with this person alone, where the surface can tell how it is reached.
 */
export interface Identity {
  readonly surface: Surface
  readonly space: string
  readonly user: string
  readonly name: string
  readonly alone?: Address
}
