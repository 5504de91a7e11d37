import { refusal } from '../../refusal.ts'
import type { Member } from '../network.ts'

/**
 * A network without secretariat could never get one again.
 *
 * @throws {Refusal} member.last-secretary at the field, when nobody else has that role
 */
export const requireOtherSecretary = (member: Member, members: readonly Member[], field?: string): void => {
  const isOther = (one: Member) => one.id !== member.id && one.role === 'secretariat'
  if (member.role === 'secretariat' && !members.some(isOther)) throw refusal('member.last-secretary', undefined, field)
}
