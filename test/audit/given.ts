import type { Deed } from '../../bot/audit/audit.ts'

export const network = 'noord'

export const deed = (given: Partial<Deed> = {}): Deed => ({
  network,
  at: 1_800_000_000_000,
  member: 'anna',
  surface: 'slack',
  verb: 'agreement.taken-on',
  ref: { kind: 'agreement', id: 'item-1' },
  ...given,
})
