import type { Plan, PlanState } from './plan.ts'

export interface PlanStore {
  /** An id that is kept already changes nothing and gives back what was kept: a form sent twice makes one. */
  readonly add: (plan: Plan) => Promise<{ readonly plan: Plan; readonly isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<Plan | null>
  /** By hard day, the earliest first; of any body when none are named. */
  readonly list: (
    network: string,
    query: { readonly bodies?: readonly string[]; readonly states?: readonly PlanState[] },
  ) => Promise<readonly Plan[]>
  /** Those in which a meeting is a step or the hard day. */
  readonly withMeeting: (network: string, meeting: string) => Promise<readonly Plan[]>
  /**
   * Finds, locks, applies a pure step and saves, in one call; the version grows by one.
   * @throws {Refusal} plan.unknown
   */
  readonly change: (network: string, id: string, step: (plan: Plan) => Plan) => Promise<Plan>
}
