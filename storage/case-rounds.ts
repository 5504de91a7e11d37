import { type EntityManager, In, IsNull, LessThanOrEqual, Not } from 'typeorm'
import type { CaseHalves } from '../bot/case-rounds/case-halves.ts'
import type { CaseRound } from '../bot/case-rounds/case-round.ts'
import type { CaseRoundQuery, CaseRoundStore, NextDue } from '../bot/case-rounds/store.ts'
import { KeyExists, KeyLost, type Keys, type PublicKey, SealBroken } from '../bot/keys.ts'
import { refusal } from '../bot/refusal.ts'
import { openParts, sealParts } from './case-seals.ts'
import { insertMany } from './insert-many.ts'
import { type CaseRoundRow, caseRounds, caseSeals } from './tables/case-rounds.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

type Named = Pick<CaseRound, 'network' | 'id'>

const keyOf = ({ network, id }: Named): string => `case-round ${network} ${id}`

export const storedCaseRounds = (db: Database, keys: Keys): CaseRoundStore => ({
  begin: async (halves, nextDue) => {
    const { network, id } = halves.round
    const key = keyOf(halves.round)
    await db.write(async (unit) => {
      await unit.lockName(key)
      if (await unit.manager.existsBy(caseRounds, { network, id })) throw new KeyExists(key)
      await unit.manager.insert(caseRounds, { ...toRow(halves.round, null, nextDue) } as never)
    })
    const publicKey = await keys.create(key)
    await db.write(async (unit) => {
      await unit.manager.update(caseRounds, { network, id }, { publicKey })
      await writeSeals(unit, halves, publicKey)
    })
  },

  find: (network, id) =>
    db.read(async (manager) => {
      const row = await manager.findOneBy(caseRounds, { network, id })
      if (!row) return null
      const { halves, broken } = await toHalves(manager, keys, row)
      if (broken) throw broken
      return halves
    }),

  change: (network, id, step, nextDue) =>
    db.write(async (unit) => {
      const row = await unit.manager.findOne(caseRounds, { where: { network, id }, ...unit.lock })
      if (!row) throw refusal('case-round.unknown')
      const { halves: before, broken } = await toHalves(unit.manager, keys, row)
      const after = step(before)
      // What nobody can read any more is forgotten when its time has come, and nothing else is done to it.
      if (broken && !isForgotten(after.round)) throw broken
      if (after.sealed === null) await keys.destroy(keyOf(row))
      await save(unit, row, { before, after }, nextDue)
      return after
    }),

  list: (network, query) =>
    db.read(async (manager) => {
      const order = { number: { direction: 'DESC', nulls: 'LAST' }, id: 'ASC' } as const
      return (await manager.find(caseRounds, { where: { network, ...conditionsOf(query) }, order })).map(toRound)
    }),

  due: (now) =>
    db.read(async (manager) => {
      const rows = await manager.find(caseRounds, { where: { dueAt: LessThanOrEqual(now) }, order: { dueAt: 'ASC' } })
      return rows.map(toRound)
    }),

  lost: async () => {
    const kept = await db.read((manager) => manager.findBy(caseRounds, { publicKey: Not(IsNull()) }))
    const lost: CaseRound[] = []
    for (const row of kept) {
      const { halves } = await db.read((manager) => toHalves(manager, keys, row))
      if (halves.sealed === null) lost.push(halves.round)
    }
    return lost
  },

  holdNumbers: (network) =>
    db.write(async ({ manager, lockName }) => {
      await lockName(`case rounds of ${network}`)
      const last = await manager.findOne(caseRounds, {
        where: { network, number: Not(IsNull()) },
        order: { number: 'DESC' },
      })
      return (last?.number ?? 0) + 1
    }),

  aliasOf: (round, member) => keys.tag(keyOf(round), `alias ${member}`),
})

const conditionsOf = ({ bodies, phases }: CaseRoundQuery) => ({
  ...(bodies ? { body: In([...bodies]) } : {}),
  ...(phases ? { phase: In([...phases]) } : {}),
})

const isForgotten = ({ phase }: CaseRound): boolean => phase === 'purged' || phase === 'withdrawn'

/** @property broken why what is sealed cannot be read, though its key is there. */
interface Opened {
  readonly halves: CaseHalves
  readonly broken: SealBroken | null
}

/** What has no key any more is forgotten, whatever else is kept of it. */
const toHalves = async (manager: EntityManager, keys: Keys, row: CaseRoundRow): Promise<Opened> => {
  const round = toRound(row)
  const { network, id } = round
  if (row.publicKey === null) return { halves: { round, sealed: null }, broken: null }
  const parts = await manager.find(caseSeals, { where: { network, round: id }, order: { part: 'ASC' } })
  try {
    const sealed = await openParts(
      keys,
      keyOf(round),
      parts.map((part) => part.sealed),
    )
    return { halves: { round, sealed }, broken: null }
  } catch (error) {
    const halves = { round, sealed: null }
    if (error instanceof KeyLost) return { halves, broken: null }
    if (error instanceof SealBroken) return { halves, broken: error }
    throw error
  }
}

const save = async (
  unit: Unit,
  { network, id, publicKey }: CaseRoundRow,
  { before, after }: { readonly before: CaseHalves; readonly after: CaseHalves },
  nextDue: NextDue,
): Promise<void> => {
  const kept = after.sealed === null ? null : publicKey
  const { network: _, id: __, ...changed } = toRow(after.round, kept, nextDue)
  await unit.manager.update(caseRounds, { network, id }, changed as never)
  if (after.sealed === before.sealed && kept !== null) return
  await unit.manager.delete(caseSeals, { network, round: id })
  if (kept !== null) await writeSeals(unit, after, kept)
}

const writeSeals = async (unit: Unit, { round, sealed }: CaseHalves, publicKey: PublicKey): Promise<void> => {
  if (sealed === null) return
  const { network, id } = round
  const parts = sealParts(publicKey, sealed)
  await insertMany(
    unit,
    caseSeals,
    parts.map((part, at) => ({ network, round: id, part: at, sealed: part })),
  )
}

const toRow = (
  { network, id, body, phase, number, version, ...rest }: CaseRound,
  publicKey: PublicKey | null,
  nextDue: NextDue,
): CaseRoundRow => ({
  ...{ network, id, body, phase, number, version, rest, publicKey },
  dueAt: nextDue({ network, id, body, phase, number, version, ...rest }),
})

const toRound = ({ network, id, body, phase, number, version, rest }: CaseRoundRow): CaseRound => ({
  ...{ network, id, body, phase, number, version },
  ...rest,
})
