import { In } from 'typeorm'
import { refusal } from '../bot/refusal.ts'
import type { SignUpSheet } from '../bot/sign-ups/sign-up.ts'
import type { SignUpStore } from '../bot/sign-ups/store.ts'
import { type SignUpSheetRow, signUpSheets, signUps } from './tables/sign-ups.ts'
import type { Database } from './unit-of-work.ts'
import { versioned } from './versioned.ts'

const inOrder = { createdAt: 'ASC', id: 'ASC' } as const

export const storedSignUps = (db: Database): SignUpStore => {
  const things = versioned(db, signUpSheets, { toRow, toThing, unknown: () => refusal('sign-up.unknown') })
  const list = (where: object): Promise<readonly SignUpSheet[]> =>
    db.read(async (manager) => (await manager.find(signUpSheets, { where, order: inOrder })).map(toThing))
  return {
    add: async (given) => {
      const { thing: sheet, isNew } = await things.add(given)
      return { sheet, isNew }
    },
    find: things.find,
    hold: things.hold,
    change: things.change,
    open: (network, bodies) => list({ network, body: In([...bodies]), state: 'open' }),
    countOf: (network, body) => db.read((manager) => manager.countBy(signUpSheets, { network, body })),
    about: (network, { kind, id }) => list({ network, aboutKind: kind, aboutId: id }),
    ownedBy: (network, owner) => list({ network, owner }),
    signUps: (network, sheet) =>
      db.read((manager) =>
        manager.find(signUps, { where: { network, sheet }, order: { place: 'ASC', kind: 'ASC', member: 'ASC' } }),
      ),
    sign: (signUp) =>
      db.write(async ({ manager }) => {
        await manager.upsert(signUps, { ...signUp }, ['network', 'sheet', 'kind', 'member'])
      }),
    cancel: ({ network, sheet, kind, member }) =>
      db.write(async ({ manager }) => {
        await manager.delete(signUps, { network, sheet, kind, member })
      }),
    signUpsOf: (network, member) =>
      db.read((manager) => manager.find(signUps, { where: { network, member }, order: { sheet: 'ASC', kind: 'ASC' } })),
    forgetMember: (network, member) =>
      db.write(async ({ manager }) => {
        await manager.delete(signUps, { network, member })
        await manager.update(signUpSheets, { network, owner: member }, { owner: '' })
        await manager.update(signUpSheets, { network, createdBy: member }, { createdBy: '' })
      }),
  }
}

const toRow = ({ about, ...sheet }: SignUpSheet): SignUpSheetRow => ({
  ...sheet,
  aboutKind: about?.kind ?? null,
  aboutId: about?.id ?? null,
})

const toThing = ({ aboutKind, aboutId, ...row }: SignUpSheetRow): SignUpSheet => ({
  ...row,
  about: aboutKind !== null && aboutId !== null ? { kind: aboutKind, id: aboutId } : null,
})
