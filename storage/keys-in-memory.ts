/** Keys that are gone with their process, for a database that is too. */
import { KeyExists, KeyLost, type Keys } from '../bot/keys.ts'
import { newSecretKey, type SecretKey, taggerOf, tagUnder, unseal, unsealAll } from '../bot/seal.ts'

export const keysInMemory = (): Keys => {
  const kept = new Map<string, SecretKey>()
  const need = (name: string): SecretKey => {
    const secret = kept.get(name)
    if (!secret) throw new KeyLost(name)
    return secret
  }
  return {
    create: async (name) => {
      if (kept.has(name)) throw new KeyExists(name)
      const secret = newSecretKey()
      kept.set(name, secret)
      return secret.publicKey
    },
    open: async (name, sealed) => unseal(need(name), sealed),
    openAll: async (name, sealed) => unsealAll(need(name), sealed),
    tag: async (name, value) => tagUnder(need(name), value),
    tagAll: async (name, values) => values.map(taggerOf(need(name))),
    has: async (name) => kept.has(name),
    destroy: async (name) => void kept.delete(name),
  }
}
