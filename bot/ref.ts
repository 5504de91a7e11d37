/** Points at anything that can be shown, reminded of or put on an agenda. History and cards know only a Ref. */
export interface Ref {
  readonly kind: string
  readonly id: string
}

export const refKey = (ref: Ref): string => `${ref.kind}:${ref.id}`
