import { LessThan } from 'typeorm'
import type { Identity } from '../bot/chat/address.ts'
import type { Member } from '../bot/network/network.ts'
import type { NetworkStore } from '../bot/network/store.ts'
import { channelRow } from './channels.ts'
import { forMember } from './codes.ts'
import { insertMany } from './insert-many.ts'
import { byName } from './order.ts'
import { channels } from './tables/channels.ts'
import { documentLinks } from './tables/document-links.ts'
import { absences, codes, identities, members } from './tables/members.ts'
import { sessions } from './tables/page.ts'
import type { Database } from './unit-of-work.ts'

type Members = Pick<
  NetworkStore,
  | 'saveMember'
  | 'addMembers'
  | 'member'
  | 'members'
  | 'secretaries'
  | 'formerMembers'
  | 'linkIdentity'
  | 'memberOf'
  | 'identitiesOf'
  | 'unlinkMember'
  | 'saveAbsence'
  | 'removeAbsence'
  | 'forgetAbsencesBefore'
  | 'absences'
  | 'absencesCoveredBy'
>

export const storedMembers = (db: Database): Members => ({
  saveMember: (member) =>
    db.write(async ({ manager }) => {
      await manager.upsert(members, { ...member }, ['network', 'id'])
    }),
  addMembers: (newcomers) =>
    db.write(async (unit) => {
      const known = newcomers.map(({ member: { id: member, network }, identity: { surface, space, user, name } }) => {
        return { surface, space, user, name, network, member }
      })
      await insertMany(
        unit,
        members,
        newcomers.map(({ member }) => member),
      )
      await insertMany(unit, identities, known)
      await insertMany(
        unit,
        channels,
        newcomers.map(({ channel }) => channelRow(channel)),
      )
    }),
  member: (network, id) => db.read((manager) => manager.findOneBy(members, { network, id })),
  members: async (network) => (await everMembers(db, { network })).filter(({ leftOn }) => leftOn === null),
  secretaries: async (network) =>
    (await everMembers(db, { network, role: 'secretariat' })).filter(({ leftOn }) => leftOn === null),
  formerMembers: async (network) => (await everMembers(db, { network })).filter(({ leftOn }) => leftOn !== null),

  linkIdentity: (identity, network, member) =>
    db.write(async ({ manager }) => {
      const { surface, space, user, name } = identity
      await manager.upsert(identities, { surface, space, user, name, network, member }, ['surface', 'space', 'user'])
    }),

  memberOf: ({ surface, space, user }) =>
    db.read(async (manager) => {
      const linked = await manager.findOneBy(identities, { surface, space, user })
      const member = linked && (await manager.findOneBy(members, { network: linked.network, id: linked.member }))
      return member?.leftOn === null ? member : null
    }),

  identitiesOf: (network, member) =>
    db.read(async (manager) => {
      const order = { surface: 'ASC', space: 'ASC', user: 'ASC' } as const
      const rows = await manager.find(identities, { where: { network, member }, order })
      return rows.map(({ surface, space, user, name }): Identity => ({ surface, space, user, name }))
    }),

  unlinkMember: (network, member) =>
    db.write(async ({ manager }) => {
      await manager.delete(identities, { network, member })
      await manager.delete(channels, { network, member })
      await manager.delete(sessions, { network, member })
      await manager.delete(documentLinks, { network, member })
      await manager.delete(codes, forMember(network, member))
    }),

  saveAbsence: (absence) =>
    db.write(async ({ manager }) => {
      await manager.upsert(absences, { ...absence }, ['network', 'member'])
    }),
  removeAbsence: (network, member) =>
    db.write(async ({ manager }) => {
      await manager.delete(absences, { network, member })
    }),
  forgetAbsencesBefore: (network, day) =>
    db.write(async ({ manager }) => {
      const past = { network, untilOn: LessThan(day) }
      const forgotten = await manager.findBy(absences, past)
      await manager.delete(absences, past)
      return forgotten
    }),
  absences: (network) => db.read((manager) => manager.find(absences, { where: { network }, order: { member: 'ASC' } })),
  // Asked for every request, and nobody covers many: the days are compared here, so that the SQL is written once.
  absencesCoveredBy: (network, deputy, day) =>
    db.read(async (manager) => {
      const covered = await manager.find(absences, { where: { network, deputy }, order: { member: 'ASC' } })
      return covered.filter(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn)
    }),
})

const everMembers = (db: Database, where: Partial<Pick<Member, 'role'>> & Pick<Member, 'network'>) =>
  db.read(async (manager) => byName(await manager.findBy(members, where)))
