/** How a carousel stands: all that its card is drawn from, read once. */
import type { Agreement } from '../../agreements/agreement.ts'
import type { Member, Organisation } from '../../network/network.ts'
import { attendingOf } from '../../sign-ups/sign-up.ts'
import type { Carousel, Poster } from '../carousel.ts'
import type { Stickers } from '../rules/stickers.ts'
import { readStickers } from '../stickers/read.ts'
import type { NoteCount } from '../store.ts'
import type { CarouselStores } from '../stores.ts'

/** @property placed who has a place in the group, by their ids. */
export interface Attending {
  readonly placed: readonly string[]
  readonly waiting: readonly string[]
  readonly most: number
}

/** @property members those who are named on it, by their ids. @property attending by sheet. */
export interface Standing {
  readonly carousel: Carousel
  readonly bodyName: string
  readonly posters: readonly Poster[]
  readonly counts: readonly NoteCount[]
  readonly stickers: Stickers | null
  readonly attending: ReadonlyMap<string, Attending>
  readonly agreements: readonly Agreement[]
  readonly members: ReadonlyMap<string, Member>
  readonly organisations: readonly Organisation[]
}

type Reading = Pick<CarouselStores, 'carousels' | 'polls' | 'signUps' | 'agreements' | 'network'>

export const readStanding = async (stores: Reading, carousel: Carousel): Promise<Standing> => {
  const { network, id } = carousel
  const [body, posters, counts, stickers, organisations] = await Promise.all([
    stores.network.body(network, carousel.body),
    stores.carousels.posters(network, id),
    stores.carousels.counts(network, id),
    readStickers(stores, carousel),
    stores.network.organisations(network),
  ])
  const grown = carousel.outgrowths.map(({ agreement }) => stores.agreements.find(network, agreement))
  return {
    ...{ carousel, posters, counts, stickers, organisations },
    bodyName: body?.name ?? '',
    attending: new Map(await Promise.all(carousel.groups.map(({ sheet }) => readSheet(stores, network, sheet)))),
    agreements: (await Promise.all(grown)).filter((one) => one !== null),
    members: await findNamed(stores, carousel, posters),
  }
}

const readSheet = async ({ signUps }: Reading, network: string, id: string): Promise<readonly [string, Attending]> => {
  const sheet = await signUps.find(network, id)
  if (!sheet) return [id, { placed: [], waiting: [], most: 0 }]
  const { placed, waiting } = attendingOf(sheet, await signUps.signUps(network, id))
  const membersOf = (some: typeof placed): readonly string[] => some.map(({ member }) => member)
  return [id, { placed: membersOf(placed), waiting: membersOf(waiting), most: sheet.most }]
}

const findNamed = async ({ network: store }: Reading, { network, groups }: Carousel, posters: readonly Poster[]) => {
  const named = [...posters.flatMap(namedOn), ...groups.map(({ rapporteur }) => rapporteur)]
  const ids = [...new Set(named)].filter((one) => one !== '')
  const found = await Promise.all(ids.map((one) => store.member(network, one)))
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])))
}

/** The member whose it is, and who missed it; '' for whoever did so without a name. */
export const namedOn = ({ ownerKind, owner, isMissed, by }: Poster): readonly string[] => [
  ...(ownerKind === 'member' ? [owner] : []),
  ...(isMissed ? [by] : []),
]
