/** Microsoft's login and keys on loopback: real tokens, really signed. */
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export interface SigningKey {
  readonly kid: string
  readonly privateKey: CryptoKey
  readonly jwk: object
}

export const newKey = async (kid: string, endorsements: readonly string[]): Promise<SigningKey> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256', endorsements } }
}

export const issuer = 'https://api.botframework.com'

/** A token as the connector sends it; claims given as undefined are left out. */
export const signToken = (key: SigningKey, claims: Readonly<Record<string, unknown>>): Promise<string> => {
  const now = Math.floor(Date.now() / 1000)
  const all = { iss: issuer, nbf: now - 60, exp: now + 3600, ...claims }
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  return new SignJWT(given as JWTPayload)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
    .sign(key.privateKey)
}
