import { In, LessThanOrEqual } from 'typeorm'
import type { Carousel } from '../bot/carousels/carousel.ts'
import type { CarouselStore } from '../bot/carousels/store.ts'
import { refusal } from '../bot/refusal.ts'
import { isThere, storedNotes } from './carousel-notes.ts'
import { storedPosters, toPoster } from './carousel-posters.ts'
import { carousels, notes, posters } from './tables/carousels.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'
import { versioned } from './versioned.ts'

const newestFirst = { createdAt: 'DESC', id: 'ASC' } as const

/** A network holds some in a year: all of them are read, and those that were asked for are picked. */
export const storedCarousels = (db: Database): CarouselStore => {
  const things = versioned(db, carousels, {
    toRow: (carousel: Carousel) => carousel,
    toThing: (row: Carousel) => row,
    unknown: () => refusal('carousel.unknown'),
  })
  return {
    ...storedPosters(db),
    ...storedNotes(db),
    add: async (given) => {
      const { thing: carousel, isNew } = await things.add(given)
      return { carousel, isNew }
    },
    find: things.find,
    hold: things.hold,
    change: things.change,
    list: (network, { bodies, isOpen = false, stages }) =>
      db.read(async (manager) => {
        const where = { network, ...(stages && { stage: In([...stages]) }) }
        const found = await manager.find(carousels, { where, order: newestFirst })
        return found.filter((one) => (isOpen && one.isOpen) || !bodies || isAmong(one, bodies))
      }),
    countOf: (network, body) =>
      db.read(
        async (manager) => (await manager.findBy(carousels, { network })).filter((one) => isAmong(one, [body])).length,
      ),
    due: (now) =>
      db.read((manager) =>
        manager.find(carousels, {
          where: [{ remindAt: LessThanOrEqual(now) }, { purgeAt: LessThanOrEqual(now) }],
          order: { network: 'ASC', id: 'ASC' },
        }),
      ),
    ofMember: (network, member) =>
      db.read(async (manager) => ({
        carousels: (await manager.find(carousels, { where: { network }, order: newestFirst })).filter((one) =>
          bearsName(one, member),
        ),
        posters: (await manager.find(posters, { where: postersOf(network, member), order: inOrder })).map(toPoster),
        notes: (await manager.find(notes, { where: { network, by: member }, order: notesInOrder })).filter(isThere),
      })),
    forgetMember: (network, member) => db.write((unit) => forgetMember(unit, network, member)),
  }
}

const inOrder = { carousel: 'ASC', place: 'ASC' } as const
const notesInOrder = { carousel: 'ASC', id: 'ASC' } as const

const isAmong = ({ body, alsoIn }: Carousel, bodies: readonly string[]): boolean =>
  [body, ...alsoIn].some((one) => bodies.includes(one))

const bearsName = ({ createdBy, groups }: Carousel, member: string): boolean =>
  createdBy === member || groups.some(({ rapporteur }) => rapporteur === member)

const postersOf = (network: string, member: string) => [
  { network, by: member },
  { network, ownerKind: 'member' as const, owner: member },
]

const forgetMember = async ({ manager }: Unit, network: string, member: string): Promise<void> => {
  await manager.update(notes, { network, by: member }, { by: '' })
  await manager.update(posters, { network, by: member }, { by: '' })
  await manager.update(posters, { network, ownerKind: 'member', owner: member }, { ownerKind: 'text', owner: '' })
  for (const one of (await manager.findBy(carousels, { network })).filter((each) => bearsName(each, member))) {
    const { id, createdBy, version } = one
    const groups = one.groups.map((group) => (group.rapporteur === member ? { ...group, rapporteur: '' } : group))
    const without = { groups, createdBy: createdBy === member ? '' : createdBy, version: version + 1 }
    await manager.update(carousels, { network, id }, without as never)
  }
}
