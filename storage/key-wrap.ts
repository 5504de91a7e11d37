/**
 * How a key looks in its file: name of the master (24) · nonce (12) · encrypted JSON · GCM tag (16). The file's own
 * name is sealed in, so that one key's file cannot stand in for another's.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { SecretKey } from '../bot/seal.ts'

/** A dated key that wraps the others. The name is its file's: number first, for a clock may run backwards. */
export interface Master {
  readonly name: string
  readonly key: Buffer
}

const masterName = /^master-\d{6}-\d{4}-\d{2}-\d{2}$/
const nameBytes = 24
const nonceBytes = 12
const tagBytes = 16
const masterBytes = 32

const secretShape: z.ZodType<SecretKey> = z.object({
  publicKey: z.string(),
  privateKey: z.string(),
  tagKey: z.string(),
})

export const isMasterName = (name: string): boolean => masterName.test(name)

/** @param day `YYYY-MM-DD` in UTC, for people who look into the folder */
export const newMaster = (number: number, day: string): Master => ({
  name: `master-${String(number).padStart(6, '0')}-${day}`,
  key: randomBytes(masterBytes),
})

export const masterNumber = (name: string): number => Number(name.slice(7, 13))

export const wrap = (secret: SecretKey, fileName: string, master: Master): Buffer => {
  const head = Buffer.concat([Buffer.from(master.name), randomBytes(nonceBytes)])
  const cipher = createCipheriv('aes-256-gcm', master.key, head.subarray(nameBytes))
  cipher.setAAD(Buffer.concat([head, Buffer.from(fileName)]))
  return Buffer.concat([head, cipher.update(JSON.stringify(secret)), cipher.final(), cipher.getAuthTag()])
}

/** Which master wraps these bytes; null when they are no key file of ours. */
export const masterOf = (bytes: Buffer): string | null => {
  const name = bytes.subarray(0, nameBytes).toString('latin1')
  return isMasterName(name) ? name : null
}

/** Null when the bytes are damaged, stand under another name, or are wrapped by another master. */
export const unwrap = (bytes: Buffer, fileName: string, master: Buffer): SecretKey | null => {
  const head = bytes.subarray(0, nameBytes + nonceBytes)
  try {
    const options = { authTagLength: tagBytes }
    const decipher = createDecipheriv('aes-256-gcm', master, head.subarray(nameBytes), options)
    decipher.setAAD(Buffer.concat([head, Buffer.from(fileName)]))
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const text = Buffer.concat([decipher.update(bytes.subarray(head.length, -tagBytes)), decipher.final()])
    return secretShape.parse(JSON.parse(text.toString()))
  } catch {
    return null
  }
}
