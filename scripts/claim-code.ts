import { hashCode, newCode } from '../bot/network/codes.ts'
import type { Storage } from '../storage/open.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** A new one-time code while the network has no secretary yet, else null. Only its hash is kept. */
export const offerClaimCode = async (storage: Storage, now: number): Promise<string | null> => {
  if ((await storage.network.networks()).length > 0) return null
  const code = newCode()
  await storage.network.addCode(hashCode(code), { kind: 'claim' }, now + week)
  return code
}
