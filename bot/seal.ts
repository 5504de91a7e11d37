/**
 * Sealing to a public key: ephemeral X25519, HKDF-SHA256, AES-256-GCM, as in RFC 9180 but without its suites.
 * Sealed bytes: version (1) · ephemeral public key (32) · padded and encrypted text · GCM tag (16).
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { type PublicKey, SealBroken } from './keys.ts'

/** What the key store keeps of one key, as base64url. */
export interface SecretKey {
  readonly publicKey: PublicKey
  readonly privateKey: string
  readonly tagKey: string
}

/**
 * Sealed texts have one of these lengths (bytes of padded text), so that the length says little. Give everything of
 * one kind the same `bucket` when its own length would tell it apart: all ballots of a poll.
 */
export const buckets = [256, 1_024, 4_096, 16_384, 65_536] as const
export type Bucket = (typeof buckets)[number]

const version = 1
const lengthBytes = 4
const keyBytes = 32
const tagBytes = 16
const textStart = 1 + keyBytes

export const newSecretKey = (): SecretKey => {
  const { x, d } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' })
  if (!x || !d) throw new Error('This Node cannot export an X25519 key.')
  return { publicKey: x, privateKey: d, tagKey: randomBytes(32).toString('base64url') }
}

/** Seals a text of at most 65,532 bytes. @param bucket the least length to pad to. @throws {RangeError} */
export const sealTo = (publicKey: PublicKey, plaintext: Uint8Array, bucket: Bucket = 256): Uint8Array => {
  const ephemeral = generateKeyPairSync('x25519')
  const head = Buffer.concat([Buffer.of(version), rawPublicKey(ephemeral.publicKey)])
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: readPublicKey(publicKey) })
  const { key, nonce } = deriveKey(shared, head, publicKey)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([head, cipher.update(pad(plaintext, bucket)), cipher.final(), cipher.getAuthTag()])
}

/** @throws {SealBroken} */
export const unseal = (secret: SecretKey, sealed: Uint8Array): Uint8Array => unsealerOf(secret)(sealed)

/** So many at a time (some 20 ms): the others in this process are not to wait for a poll of thousands. */
const atATime = 64

/** @throws {SealBroken} */
export const unsealAll = async (secret: SecretKey, sealed: readonly Uint8Array[]): Promise<readonly Uint8Array[]> => {
  const opened: Uint8Array[] = []
  const open = unsealerOf(secret)
  for (let at = 0; at < sealed.length; at += atATime) {
    if (at > 0) await new Promise((resolve) => setImmediate(resolve))
    opened.push(...sealed.slice(at, at + atATime).map(open))
  }
  return opened
}

const unsealerOf = (secret: SecretKey): ((sealed: Uint8Array) => Uint8Array) => {
  const privateKey = readPrivateKey(secret)
  return (sealed) => {
    const bytes = Buffer.from(sealed)
    if (bytes[0] !== version) throw new SealBroken(`version ${bytes[0] ?? 'none'} is unknown`)
    if (bytes.length < textStart + lengthBytes + tagBytes) throw new SealBroken('it is too short')
    try {
      return unpad(decrypt(privateKey, secret.publicKey, bytes))
    } catch {
      throw new SealBroken('it was altered, or sealed to another key')
    }
  }
}

export const tagUnder = (secret: SecretKey, value: string): string => taggerOf(secret)(value)

/** For whoever tags often: Node takes ten times as long over a key that it does not know yet. */
export const taggerOf = ({ tagKey }: Pick<SecretKey, 'tagKey'>): ((value: string) => string) => {
  const key = createSecretKey(tagKey, 'base64url')
  return (value) => createHmac('sha256', key).update(value, 'utf8').digest('base64url')
}

const decrypt = (privateKey: KeyObject, own: PublicKey, bytes: Buffer): Buffer => {
  const head = bytes.subarray(0, textStart)
  const publicKey = readPublicKey(head.subarray(1).toString('base64url'))
  const shared = diffieHellman({ privateKey, publicKey })
  const { key, nonce } = deriveKey(shared, head, own)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(textStart, -tagBytes)), decipher.final()])
}

/** Both public keys and the version go into the derivation, so none of them can be exchanged. */
const deriveKey = (shared: Buffer, head: Buffer, publicKey: PublicKey): { key: Buffer; nonce: Buffer } => {
  const salt = Buffer.concat([head, Buffer.from(publicKey, 'base64url')])
  const derived = Buffer.from(hkdfSync('sha256', shared, salt, 'schakel seal', 32 + 12))
  return { key: derived.subarray(0, 32), nonce: derived.subarray(32) }
}

const pad = (plaintext: Uint8Array, least: Bucket): Buffer => {
  const size = buckets.find((bucket) => bucket >= least && bucket >= plaintext.length + lengthBytes)
  if (!size) throw new RangeError(`${plaintext.length} bytes are too many to seal at once.`)
  const padded = Buffer.alloc(size)
  padded.writeUInt32BE(plaintext.length)
  padded.set(plaintext, lengthBytes)
  return padded
}

const unpad = (padded: Buffer): Uint8Array => {
  const length = padded.readUInt32BE()
  if (length > padded.length - lengthBytes) throw new RangeError('The length inside is wrong.')
  return Uint8Array.from(padded.subarray(lengthBytes, lengthBytes + length))
}

const rawPublicKey = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')

const readPublicKey = (x: PublicKey): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' })

const readPrivateKey = ({ publicKey, privateKey }: SecretKey): KeyObject =>
  createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', x: publicKey, d: privateKey }, format: 'jwk' })
