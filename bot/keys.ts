/**
 * The keys of what must be forgettable: an anonymous poll, a case round. What is sealed under a key can be read
 * as long as the key exists, and by nobody after it is destroyed.
 */

/** The public half, as our database keeps it: 32 bytes of X25519 as base64url. Seals, never opens. */
export type PublicKey = string

/** Private and tag keys stand in the key store alone; no call gives them away. */
export interface Keys {
  /**
   * Makes the key called `name` and resolves once it would survive a power cut: only then may the poll or round
   * open. @throws {KeyExists}
   */
  readonly create: (name: string) => Promise<PublicKey>
  /** What was sealed to this key. @throws {KeyLost} {SealBroken} */
  readonly open: (name: string, sealed: Uint8Array) => Promise<Uint8Array>
  /** As `open`, each in its place. The key is read once, also where there is nothing to open. */
  readonly openAll: (name: string, sealed: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>
  /**
   * HMAC-SHA256 of the value under the key's tag key, as base64url: equal for equal values, says nothing to whoever
   * lacks the key. @throws {KeyLost}
   */
  readonly tag: (name: string, value: string) => Promise<string>
  /** As `tag`, each in its place. The key is read once, also where there is nothing to tag. */
  readonly tagAll: (name: string, values: readonly string[]) => Promise<readonly string[]>
  /** False for a key that is lost, destroyed or damaged. A store that cannot be read throws: that is not a loss. */
  readonly has: (name: string) => Promise<boolean>
  /**
   * Resolves once the key is gone for good, also from a copy of its file. When it rejects the key may still stand:
   * ask again. Destroying what is gone already is no error.
   */
  readonly destroy: (name: string) => Promise<void>
}

/** The key is not (or no longer) in the store. What it sealed is unreadable; that is not the same as empty. */
export class KeyLost extends Error {
  readonly key: string

  constructor(key: string) {
    super(`The key “${key}” is not in the key store. What was sealed with it can no longer be read.`)
    this.key = key
  }
}

/** A second key under one name would make what was sealed to the first unreadable. */
export class KeyExists extends Error {
  readonly key: string

  constructor(key: string) {
    super(`The key store holds a key “${key}” already.`)
    this.key = key
  }
}

/** The bytes were altered, sealed to another key, or written by a version that we do not know. */
export class SealBroken extends Error {
  constructor(why: string) {
    super(`This seal cannot be opened: ${why}.`)
  }
}
