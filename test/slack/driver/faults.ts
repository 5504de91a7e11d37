/** What can go wrong between us and Slack, once per wish. */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly retryAfter: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string; readonly provided?: string }
  /** The request never arrives. */
  | { readonly kind: 'cut-before' }
  /** Slack has done it, but its answer never arrives. */
  | { readonly kind: 'cut-after' }
  /** A page instead of JSON, as a gateway gives. */
  | { readonly kind: 'page' }

export interface Faults {
  /** The next call of the method meets this fault. */
  readonly inject: (method: string, fault: Fault) => void
  readonly take: (method: string) => Fault | undefined
}

export const createFaults = (): Faults => {
  const waiting = new Map<string, Fault[]>()
  return {
    inject: (method, fault) => waiting.set(method, [...(waiting.get(method) ?? []), fault]),
    take: (method) => waiting.get(method)?.shift(),
  }
}
