/** What carousels hold of a member: those that they made, their posters, groups and what they wrote by name. */
import type { Context, Reader } from '../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { follow } from './access.ts'
import { type Carousel, carouselRef } from './carousel.ts'
import { owedBy, passReports } from './rules/groups.ts'
import type { CarouselStores } from './stores.ts'

type Stores = Pick<CarouselStores, 'carousels' | 'outbox' | 'history'>

/** What somebody wrote goes to nobody else, and what they lead its stewards lead already; a report is still to be given. */
export const carouselsOfMember = (stores: Stores): MemberAffairs => ({
  show: (member, reader) => show(stores, member, reader),
  countOf: async (member, { words }) => {
    const { length } = (await owingOf(stores, member)).flatMap((one) => owedBy(one, member.id))
    return length === 0 ? [] : [words.carousels.ofMember.groups(length)]
  },
  handOver: async (from, to, context) => {
    await pass(stores, from, to.id, context)
  },
  release: async (member, context) => {
    const count = await pass(stores, member, '', context)
    return count === 0 ? [] : [context.words.carousels.ofMember.fell(count)]
  },
  erase: async ({ network, id }) => {
    const { carousels, posters, notes } = await stores.carousels.ofMember(network, id)
    await stores.carousels.forgetMember(network, id)
    const touched = new Set([...carousels.map((one) => one.id), ...[...posters, ...notes].map((one) => one.carousel)])
    for (const one of touched) await stores.outbox.refresh(network, carouselRef(one))
  },
})

const owingOf = async ({ carousels: store }: Stores, { network, id }: Member): Promise<readonly Carousel[]> =>
  (await store.ofMember(network, id)).carousels.filter((one) => owedBy(one, id).length > 0)

/** @returns of how many groups */
const pass = async (stores: Stores, member: Member, to: string, context: Context): Promise<number> => {
  const owing = await owingOf(stores, member)
  for (const carousel of owing) {
    await stores.carousels.change(carousel.network, carousel.id, (kept) => passReports(kept, member.id, to))
    await follow(stores, carousel, context, 'carousel.rapporteur')
  }
  return owing.flatMap((one) => owedBy(one, member.id)).length
}

const show = async ({ carousels: store }: Stores, member: Member, reader: Reader): Promise<readonly KeptSection[]> => {
  const { carousels, posters, notes } = await store.ofMember(member.network, member.id)
  const made = carousels.filter(({ createdBy }) => createdBy === member.id)
  const groups = carousels.flatMap((one) => one.groups.filter(({ rapporteur }) => rapporteur === member.id))
  if (made.length + groups.length + posters.length + notes.length === 0) return []
  const say = reader.words.carousels.ofMember
  const lasting = [
    ...made.map(({ title }) => say.made(title)),
    ...groups.map(({ title }) => say.rapporteur(title)),
    ...posters.map(({ title }) => say.poster(title)),
  ]
  return [
    {
      name: say.title,
      kept: [
        ...lasting.map((what) => ({ what, until: say.until })),
        ...(notes.length === 0 ? [] : [{ what: say.notes(notes.length), until: say.untilPurged }]),
      ],
      data: {
        made: made.map(({ title }) => title),
        groups: groups.map(({ title, report }) => ({ title, report })),
        posters: posters.map(({ title, goal, progress }) => ({ title, goal, progress })),
        notes: notes.map(({ kind, text, writtenOn, answer }) => ({ kind, text, writtenOn, answer })),
      },
    },
  ]
}
