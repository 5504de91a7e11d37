/** What a large network costs: the same requests in one of 50 members and in one of 5,000, in turns. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from '../../bot/app.ts'
import type { Request } from '../../bot/chat/request.ts'
import { dayAt, systemClock } from '../../bot/clock.ts'
import { enrol, findOrAddOrganisation, startNetwork } from '../../bot/network/enrol.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import type { Body, Member, Network } from '../../bot/network/network.ts'
import { describeYou } from '../../bot/web/page-start.ts'
import { featuresOf } from '../../scripts/features.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import { must } from '../world.ts'
import { median } from './numbers.ts'

export interface SizeCost {
  readonly name: string
  /** Milliseconds, the median, by number of members. */
  readonly costs: readonly number[]
}

export const networkSizes = [50, 5000] as const

const [times, warmUp] = [60, 20]

interface Sized {
  readonly storage: Storage
  readonly app: App
  readonly member: Member
  readonly secretary: Member
}

export const measureNetworkSizes = async (): Promise<readonly SizeCost[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-sizes-'))
  const networks = await Promise.all(networkSizes.map((size) => openSized(join(folder, `${size}.db`), size)))
  try {
    const measured = []
    for (const [name, ask] of Object.entries(questions)) measured.push(await measure(name, ask, networks))
    return measured
  } finally {
    for (const { storage } of networks) await storage.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Each network in its turn, so that a busy moment hits both. */
const measure = async (name: string, ask: Question, networks: readonly Sized[]): Promise<SizeCost> => {
  const taken: number[][] = networks.map(() => [])
  for (let round = 0; round < warmUp + times; round++) {
    for (const [at, network] of networks.entries()) {
      const before = performance.now()
      await ask(network)
      if (round >= warmUp) taken[at]?.push(performance.now() - before)
    }
  }
  return { name, costs: taken.map(median) }
}

type Question = (network: Sized) => Promise<unknown>

const questions: Readonly<Record<string, Question>> = {
  '`/netwerk`': (network) => say(network, network.member, 'netwerk', ''),
  '`/netwerk wie`, with a name': (network) => say(network, network.member, 'netwerk', 'wie Lid 42'),
  '`/netwerk leden`, the first page': (network) => say(network, network.secretary, 'netwerk', 'leden'),
  '`/netwerk lid`, the form': (network) => say(network, network.secretary, 'netwerk', 'lid'),
  '`/afspraak` with two names, the form': (network) =>
    say(network, network.member, 'afspraak', 'Werkagenda opstellen @Lid 42 en @Lid 43 uiterlijk 30 april'),
  'a keystroke in the search for an owner': ({ app, member }) =>
    app.options({ ...askedBy(member), search: 'agreement.owners', query: 'lid 4' }),
  'our page opens': ({ storage, member }) => describeYou(storage, member, dayAt(Date.now())),
}

const askedBy = (member: Member) =>
  ({
    from: pageIdentity(member),
    at: { surface: 'web', space: member.network, conversation: `@${member.id}` },
    isPrivate: true,
    language: 'nl',
  }) as const

const say = async ({ app }: Sized, member: Member, name: string, text: string): Promise<void> => {
  const asked: Request = { ...askedBy(member), kind: 'command', name, text, mentions: [] }
  const { reply } = await app.answer(asked)
  if (reply.kind === 'invalid') throw new Error(`/${name} ${text} was not answered.`)
}

const openSized = async (file: string, size: number): Promise<Sized> => {
  const storage = await openStorage(`sqlite:${file}`)
  const given = { name: 'Invented', holidayRegion: 'noord' } as const
  const { network, bodies } = must(await startNetwork(storage.network, given), 'network')
  const members = await addMembers(storage, network, bodies, size)
  const app = createApp({
    features: featuresOf(storage, () => null),
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: systemClock,
    onFault: (error) => {
      throw error
    },
  })
  return { storage, app, secretary: must(members[0], 'secretary'), member: must(members[1], 'member') }
}

/** One organisation for every ten members; each sits in one of the bodies. */
const addMembers = async (
  { network: store, unitOfWork }: Storage,
  network: Network,
  bodies: readonly Body[],
  size: number,
) => {
  const members: Member[] = []
  for (let from = 0; from < size; from += 100) {
    await unitOfWork.run(async () => {
      for (let at = from; at < Math.min(size, from + 100); at++) {
        const organisation = await findOrAddOrganisation(store, network.id, `Organisatie ${Math.floor(at / 10)}`)
        const role = at === 0 ? 'secretariat' : 'member'
        const person = {
          network: network.id,
          name: `Lid ${at}`,
          organisation: organisation.id,
          function: 'lid',
          role,
        } as const
        const body = must(bodies[at % bodies.length], 'body')
        members.push(await enrol(store, person, [body.id]))
      }
    })
  }
  return members
}
