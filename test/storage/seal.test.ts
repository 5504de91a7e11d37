import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SealBroken } from '../../bot/keys.ts'
import { buckets, newSecretKey, sealTo, tagUnder, unseal } from '../../bot/seal.ts'

const key = newSecretKey()
const overhead = 1 + 32 + 16

describe('a seal', () => {
  it('gives back exactly what went in, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        expect(unseal(key, sealTo(key.publicKey, bytes))).toEqual(bytes)
      }),
    )
  })

  it('has one of a few lengths, and one and the same within a bucket', () => {
    const lengths = (from: number, to: number): Set<number> =>
      new Set([from, from + 1, to - 1, to].map((size) => sealTo(key.publicKey, new Uint8Array(size)).length))
    expect(lengths(0, 252)).toEqual(new Set([256 + overhead]))
    expect(lengths(253, 1_020)).toEqual(new Set([1_024 + overhead]))
    expect(lengths(16_381, 65_532)).toEqual(new Set([65_536 + overhead]))
  })

  it('can be given one length for all of a kind', () => {
    for (const bucket of buckets) {
      expect(sealTo(key.publicKey, new Uint8Array(1), bucket)).toHaveLength(bucket + overhead)
      expect(sealTo(key.publicKey, new Uint8Array(bucket - 4), bucket)).toHaveLength(bucket + overhead)
    }
  })

  it('refuses a text that fits in no bucket', () => {
    expect(() => sealTo(key.publicKey, new Uint8Array(65_533))).toThrow('65533 bytes are too many to seal at once.')
  })

  it('differs every time, so that equal choices cannot be matched', () => {
    const seals = Array.from({ length: 50 }, () =>
      Buffer.from(sealTo(key.publicKey, Buffer.from('ja'))).toString('hex'),
    )
    expect(new Set(seals).size).toBe(50)
    expect(new Set(seals.map((seal) => seal.slice(2, 66))).size).toBe(50)
  })

  it('breaks when any of its bytes changes', () => {
    const sealed = sealTo(key.publicKey, Buffer.from('ja'))
    for (let at = 0; at < sealed.length; at += 1) {
      // The top bit of an X25519 public key is ignored by its definition (RFC 7748, 5); the derivation includes it.
      const altered = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 0x80 : byte))
      expect(() => unseal(key, altered), `byte ${at}`).toThrow(SealBroken)
    }
  })

  it('breaks when it is cut, lengthened, empty, zeroed or of another key', () => {
    const sealed = sealTo(key.publicKey, Buffer.from('ja'))
    const zeroed = Uint8Array.from(sealed).fill(0, 1, 33)
    const broken = [new Uint8Array(0), Uint8Array.of(1), sealed.slice(0, -1), sealed.slice(0, 40), zeroed]
    for (const bytes of [...broken, Uint8Array.from([...sealed, 0])])
      expect(() => unseal(key, bytes)).toThrow(SealBroken)
    expect(() => unseal(newSecretKey(), sealed)).toThrow(SealBroken)
  })

  it('cannot be made to a public key that everybody could open', () => {
    const zero = Buffer.alloc(32).toString('base64url')
    expect(() => sealTo(zero, Buffer.from('ja'))).toThrow()
  })
})

it('a tag is HMAC-SHA256, as RFC 4231 counts it', () => {
  const tagKey = Buffer.from('Jefe').toString('base64url')
  expect(Buffer.from(tagUnder({ ...key, tagKey }, 'what do ya want for nothing?'), 'base64url').toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})
