/** What carousels hold of a member: those that they made, their posters, groups and what they wrote by name. */
import type { Reader } from '../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { carouselRef } from './carousel.ts'
import type { CarouselStores } from './stores.ts'

type Stores = Pick<CarouselStores, 'carousels' | 'outbox' | 'history'>

/** What somebody wrote goes to nobody else; what they lead, its body’s stewards lead already. */
export const carouselsOfMember = (stores: Stores): MemberAffairs => ({
  show: (member, reader) => show(stores, member, reader),
  countOf: async () => [],
  handOver: async () => {},
  release: async () => [],
  erase: async ({ network, id }) => {
    const { carousels, posters, notes } = await stores.carousels.ofMember(network, id)
    await stores.carousels.forgetMember(network, id)
    const touched = new Set([...carousels.map((one) => one.id), ...[...posters, ...notes].map((one) => one.carousel)])
    for (const one of touched) await stores.outbox.refresh(network, carouselRef(one))
  },
})

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
