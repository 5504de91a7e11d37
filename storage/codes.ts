import { In, LessThanOrEqual, MoreThan } from 'typeorm'
import { z } from 'zod'
import type { CodePurpose, NetworkStore } from '../bot/network/store.ts'
import { codes } from './tables/members.ts'
import type { Database } from './unit-of-work.ts'

const codePurpose: z.ZodType<CodePurpose> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claim') }),
  z.object({ kind: z.literal('link'), network: z.string(), member: z.string() }),
  z.object({ kind: z.literal('sign-in'), network: z.string(), member: z.string() }),
])

export const storedCodes = (db: Database): Pick<NetworkStore, 'addCode' | 'readCode' | 'useCode'> => ({
  addCode: (hash, purpose, expiresAt) =>
    db.write(async ({ manager }) => {
      const written = writePurpose(purpose)
      if (purpose.kind === 'claim') await manager.delete(codes, { purpose: written })
      await manager.insert(codes, { hash, purpose: written, expiresAt })
    }),

  readCode: (hash, now) =>
    db.read(async (manager) => {
      const code = await manager.findOneBy(codes, { hash, expiresAt: MoreThan(now) })
      return code && readPurpose(code.purpose)
    }),

  useCode: (hash, now) =>
    db.write(async ({ manager }) => {
      await manager.delete(codes, { expiresAt: LessThanOrEqual(now) })
      const code = await manager.findOneBy(codes, { hash })
      // Of two who use it at once, only the one whose delete finds it has it.
      const { affected } = await manager.delete(codes, { hash })
      return code && affected === 1 ? readPurpose(code.purpose) : null
    }),
})

/** The codes of one member: what they are for is kept as text, in one way of writing. */
export const forMember = (network: string, member: string) => ({
  purpose: In((['link', 'sign-in'] as const).map((kind) => writePurpose({ kind, network, member }))),
})

const writePurpose = (purpose: CodePurpose): string => {
  if (purpose.kind === 'claim') return JSON.stringify({ kind: purpose.kind })
  const { kind, network, member } = purpose
  return JSON.stringify({ kind, network, member })
}

const readPurpose = (written: string): CodePurpose => codePurpose.parse(JSON.parse(written))
