/** Members of a region who vote through the app, poll after poll, and do other things that leave traces. */
import { type App, createApp } from '../../../bot/app.ts'
import { deedOf } from '../../../bot/chat/deed.ts'
import { newId } from '../../../bot/ids.ts'
import { addBody, enrol, newBody, startNetwork } from '../../../bot/network/enrol.ts'
import type { Member } from '../../../bot/network/network.ts'
import type { Poll } from '../../../bot/polls/poll.ts'
import type { Storage } from '../../../storage/open.ts'
import type { Chance } from '../../engine/random.ts'
import type { Loot } from '../../secrecy/loot.ts'
import { must } from '../../world.ts'
import { anonymous, counting, tally } from '../kept-poll.ts'
import { hour, now } from '../sample.ts'
import type { Backup, Stolen, Suspects } from './ballot-readings.ts'
import type { NaiveStore } from './naive-store.ts'
import { sayRow } from './thief.ts'
import { openPress, playing, press, pressOf, votePress } from './voting.ts'

const most = 40
/** @property answers what each of `suspects.order` chose. @property naive the same poll in two plain tables. */
export interface Played {
  readonly suspects: Suspects
  readonly answers: readonly string[]
  readonly stolen: Stolen
  readonly naive: Stolen
}

type Source = 'ours' | 'naive'

interface Places {
  readonly storage: Storage
  readonly naive: NaiveStore
  /** @param isDeep the files are copied too */
  readonly copy: (from: Source, isDeep: boolean) => Promise<Backup>
  /** The tables in which ballots stand. */
  readonly copyBallots: (from: Source) => Promise<Loot>
}

export interface Region {
  /** One poll, from its opening until its key is gone. */
  readonly play: (chance: Chance, isDeep: boolean) => Promise<Played>
}

export const openRegion = async (places: Places): Promise<Region> => {
  const { storage } = places
  const { network } = must(await startNetwork(storage.network, { name: 'Regio', holidayRegion: 'midden' }), 'network')
  const body = newBody(network.id, 'OOGO', null)
  await addBody(storage.network, body)
  const members: Member[] = []
  for (let at = 0; at < most; at += 1)
    members.push(
      await enrol(
        storage.network,
        { network: network.id, name: `Lid ${at}`, organisation: 'o', function: '', role: 'member' },
        [body.id],
      ),
    )
  const log: string[] = []
  const world = { now }
  const app = createApp({
    features: [playing(storage)],
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now: () => world.now },
    onFault: (error) => void log.push(String(error)),
  })
  return {
    play: async (chance, isDeep) => {
      world.now += hour
      const electors = chance.shuffle(members).slice(0, 5 + chance.below(most - 4))
      return playPoll(places, {
        app,
        chance,
        isDeep,
        log,
        members: electors,
        body: body.id,
        tick: () => (world.now += chance.below(60_000)),
      })
    },
  }
}

interface Playing {
  readonly app: App
  readonly chance: Chance
  readonly isDeep: boolean
  readonly log: readonly string[]
  readonly members: readonly Member[]
  readonly body: string
  readonly tick: () => number
}

const playPoll = async (places: Places, playing: Playing): Promise<Played> => {
  const { storage, naive, copy } = places
  const { chance, members, isDeep } = playing
  const options = Array.from({ length: 3 + chance.below(3) }, newId)
  const [none, ...some] = options
  const { poll } = await storage.polls.open(pollOf(playing, some))
  const chosen = new Map(members.map(({ id }) => [id, options[Math.floor(chance.next() ** 2 * options.length)] ?? '']))
  const [order, victim] = [chance.shuffle(members), chance.pick(members)]
  const mark = newId()
  const vote = async (member: Member, option: string): Promise<void> => {
    playing.tick()
    const data = { poll: poll.id, option: option === none ? '' : option }
    await press(playing.app, pressOf(member, votePress.name, data, mark))
  }
  // Some think again, and nobody is to see that.
  for (const member of chance.shuffle(members).slice(0, chance.below(6))) await vote(member, chance.pick(options))
  const trails = {
    ours: newTrail(() => places.copyBallots('ours')),
    naive: newTrail(() => places.copyBallots('naive')),
  }
  for (const source of sources) await trails[source].look(null)
  const around: { before?: readonly Backup[]; after?: readonly Backup[] } = {}
  const both = async (): Promise<readonly [Backup, Backup]> => [await copy('ours', isDeep), await copy('naive', isDeep)]
  for (const member of order) {
    if (chance.below(2) === 0) await press(playing.app, pressOf(chance.pick(members), openPress.name, {}, newId()))
    if (member === victim) around.before = await both()
    await vote(member, chosen.get(member.id) ?? '')
    await naive.vote(poll.id, member.id, chosen.get(member.id) ?? '')
    for (const source of sources) await trails[source].look(member.id)
    if (member === victim) around.after = await both()
  }
  const open = await both()
  const closed = await storage.polls.close(poll.network, poll.id, counting)
  await storage.polls.forgetKey(poll.network, poll.id)
  const last = await both()
  const counts: Readonly<Record<string, number>> = {
    ...must(tally(closed), 'tally'),
    [must(none, 'option')]: noneOf(closed),
  }
  const ranked = options.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const stolenFrom = (at: 0 | 1): Stolen => ({
    before: must(around.before?.[at], 'backup'),
    after: must(around.after?.[at], 'backup'),
    open: open[at],
    closed: last[at],
    trail: trails[at === 0 ? 'ours' : 'naive'].seen,
    log: playing.log,
  })
  return {
    suspects: {
      poll: poll.id,
      options: ranked,
      counts: ranked.map((option) => counts[option] ?? 0),
      order: order.map(({ id }) => id),
      victim: victim.id,
      deedOf: (voter, option) => {
        const member = must(
          members.find(({ id }) => id === voter),
          voter,
        )
        const data = { poll: poll.id, option: option === none ? '' : option }
        return must(deedOf(pressOf(member, votePress.name, data, mark)), 'deed')
      },
    },
    answers: order.map(({ id }) => chosen.get(id) ?? ''),
    stolen: stolenFrom(0),
    naive: stolenFrom(1),
  }
}

const noneOf = ({ result }: Poll): number => (result?.count?.kind === 'choice' ? result.count.none : 0)

const sources = ['ours', 'naive'] as const

/** What is new since the last look is of whoever did something meanwhile. */
const newTrail = (copy: () => Promise<Loot>) => {
  const seen = new Map<string, Loot>()
  let known = new Set<string>()
  return {
    seen,
    look: async (voter: string | null): Promise<void> => {
      const rows = await copy()
      if (voter !== null)
        seen.set(
          voter,
          rows.filter((row) => !known.has(sayRow(row))),
        )
      known = new Set(rows.map(sayRow))
    },
  }
}

const pollOf = ({ members, body, tick }: Playing, options: readonly string[]): Omit<Poll, 'number'> =>
  anonymous(newId(), {
    network: must(members[0], 'member').network,
    body,
    options: options.map((id, at) => ({ id, text: `Optie ${at}`, meaning: '' })),
    electors: members.map(({ id }) => id).sort(),
    createdAt: tick(),
    createdBy: must(members[0], 'member').id,
  })
