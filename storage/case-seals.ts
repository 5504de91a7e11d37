/** What must be forgotten of a round: one text, sealed in parts of one length, and open only to who holds its key. */
import { z } from 'zod'
import type { AnonymisedText } from '../bot/anonymise/anonymise.ts'
import { answersKnown, facilitatorSeats, pieceKinds, type Sealed } from '../bot/case-rounds/sealed.ts'
import type { Keys, PublicKey } from '../bot/keys.ts'
import { sealTo } from '../bot/seal.ts'

const maybeText = z.string().nullable()
/** It was anonymised before it was sealed, and nobody can have changed it since. */
const anonymised = z.string() as unknown as z.ZodType<AnonymisedText>
const shape: z.ZodType<Sealed> = z.object({
  submitter: maybeText,
  screeners: z.array(z.enum(facilitatorSeats)),
  checklist: z
    .object({ onePlan: z.enum(answersKnown), exemption: z.enum(answersKnown), stepsTried: z.array(z.string()) })
    .nullable(),
  numbers: z.array(z.object({ alias: z.string(), number: z.number() })),
  ...{ putBack: z.array(z.string()), codeHash: maybeText },
  pieces: z.array(
    z.object({
      ...{ id: z.string(), kind: z.enum(pieceKinds), by: z.string(), of: maybeText },
      ...{ text: anonymised.nullable(), themes: z.array(z.string()), showAt: z.number() },
    }),
  ),
})

/** The longest part that fits in the largest bucket (bytes). */
const partBytes = 65_000
const bucket = 65_536

export const sealParts = (publicKey: PublicKey, sealed: Sealed): readonly string[] => {
  const bytes = Buffer.from(JSON.stringify(sealed))
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += partBytes)
    parts.push(Buffer.from(sealTo(publicKey, bytes.subarray(at, at + partBytes), bucket)).toString('base64url'))
  return parts
}

/** @throws {KeyLost} {SealBroken} */
export const openParts = async (keys: Keys, name: string, parts: readonly string[]): Promise<Sealed> => {
  const opened = await keys.openAll(
    name,
    parts.map((part) => Buffer.from(part, 'base64url')),
  )
  return shape.parse(JSON.parse(Buffer.concat(opened).toString()))
}
