/** Bodies with a round each, played through the app; and beside it the same rounds in two plain tables. */
import { z } from 'zod'
import { type App, createApp } from '../../../bot/app.ts'
import { startDraft } from '../../../bot/case-rounds/bringing-in/draft.ts'
import { releaseCase } from '../../../bot/case-rounds/bringing-in/screen-case.ts'
import { submitCase } from '../../../bot/case-rounds/bringing-in/submit-case.ts'
import type { CaseHalves, Given } from '../../../bot/case-rounds/case-halves.ts'
import { changeRound } from '../../../bot/case-rounds/round/change.ts'
import { givenAt, nextDueIn } from '../../../bot/case-rounds/round/given.ts'
import { usualSettings } from '../../../bot/case-rounds/settings.ts'
import { askQuestion } from '../../../bot/case-rounds/stages/clarify.ts'
import { endPhaseEarly } from '../../../bot/case-rounds/steering/steer-round.ts'
import { wakeRounds } from '../../../bot/case-rounds/waking/wake.ts'
import { deedOf } from '../../../bot/chat/deed.ts'
import { onPress } from '../../../bot/chat/feature.ts'
import { done } from '../../../bot/chat/reply.ts'
import type { Pressed } from '../../../bot/chat/request.ts'
import { daysAfter, instantOn } from '../../../bot/clock.ts'
import { newId } from '../../../bot/ids.ts'
import { addBody, newBody, startNetwork } from '../../../bot/network/enrol.ts'
import { pageIdentity } from '../../../bot/network/joining/linking.ts'
import type { Member, Network } from '../../../bot/network/network.ts'
import { definePress } from '../../../cards/press.ts'
import { featuresOf } from '../../../scripts/features.ts'
import type { Storage } from '../../../storage/open.ts'
import type { Chance } from '../../engine/random.ts'
import { must } from '../../world.ts'
import { goodForm, typed } from '../one-round.ts'
import type { Suspects } from './thief.ts'

const firstDay = '2026-11-03'

interface Played {
  readonly id: string
  readonly members: readonly Member[]
  readonly author: Member
  readonly facilitator: Member
  readonly mark: string
}

export interface Region {
  readonly suspects: readonly Suspects[]
  /** Who it was, by round. */
  readonly authors: ReadonlyMap<string, string>
  readonly faults: readonly string[]
  /** In what order who contributed to which round: what two plain tables would hold. */
  readonly naive: readonly (readonly [round: string, member: string])[]
}

const shape = z.object({ round: z.string() })
const secretPress = definePress('played.secretly', shape, { isSecret: true })
const openPress = definePress('played.openly', shape)

type Step = (halves: CaseHalves, alias: string, given: Given) => CaseHalves

/** @param copy makes a backup. @returns once all is forgotten */
export const playRegion = async (
  storage: Storage,
  count: number,
  chance: Chance,
  copy: () => Promise<void>,
): Promise<Region> => {
  const { network } = must(await startNetwork(storage.network, { name: 'Regio', holidayRegion: 'midden' }), 'network')
  const rounds: Played[] = []
  for (let at = 0; at < count; at += 1) rounds.push(await openBody(storage, network, at, chance))
  const world = { now: instantOn(firstDay, 8) }
  const steps = new Map<string, Step>()
  const faults: string[] = []
  const app = createApp({
    features: [...featuresOf(storage, () => null), playing(storage, steps)],
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now: () => world.now },
    onFault: (error, _, route) => void faults.push(`${route} ${String(error)} ${(error as Error).stack}`),
  })
  const naive: (readonly [string, string])[] = []
  const act = async (round: Played, member: Member, step: Step, mark = newId()): Promise<void> => {
    steps.set(`${round.id} ${member.id}`, step)
    await press(app, member, round.id, secretPress.name, mark)
    naive.push([round.id, member.id])
  }
  const noise = async (): Promise<void> => {
    const { members, id } = chance.pick(rounds)
    world.now += chance.below(20_000)
    await press(app, chance.pick(members), id, openPress.name, newId())
  }
  const to = async (day: number, hour: number): Promise<void> => {
    world.now = instantOn(daysAfter(firstDay, day), hour)
    await rounded(world.now)
  }
  const rounded = wakeRounds(storage)

  for (const round of chance.shuffle(rounds)) {
    for (let some = chance.below(4); some >= 0; some -= 1) await noise()
    await act(round, round.author, submitted(round, round.author), round.mark)
    for (let some = chance.below(4); some >= 0; some -= 1) await noise()
  }
  await copy()
  await to(0, 14)
  for (const round of chance.shuffle(rounds))
    await act(round, round.facilitator, (halves, alias, given) =>
      releaseCase(halves, { alias, seat: 'facilitator', isCounterpart: false, holdsCode: false }, given),
    )
  await to(1, 9)
  // What all are told stands among everything else that everybody is told of.
  await app.wake()
  await copy()
  await to(1, 14)
  for (const round of chance.shuffle(rounds)) {
    await noise()
    for (const member of chance.shuffle(round.members).slice(0, 4))
      await act(round, member, (halves, alias, given) =>
        askQuestion(
          halves,
          { alias, seat: 'member', isCounterpart: true, holdsCode: false },
          typed('Wie regelt het?'),
          given,
        ),
      )
  }
  await copy()
  for (const round of rounds)
    await act(round, round.facilitator, (halves, alias, given) =>
      endPhaseEarly(halves, { alias, seat: 'facilitator', isCounterpart: false, holdsCode: false }, given),
    )
  for (const day of [2, 6, 10, 20, 50, 90]) {
    await to(day, 9)
    if (day === 10 || day === 90) await copy()
  }
  if (faults.length > 0) throw new Error(faults[0])
  for (const { id } of rounds) {
    const left = await storage.caseRounds.find(network.id, id)
    if (left?.sealed !== null) throw new Error('It was to be forgotten by now.')
  }
  return {
    suspects: rounds.map(({ id, members, mark }) => ({
      round: id,
      members: members.map((member) => member.id),
      deedOf: (member) => must(deedOf(pressOf(memberIn(members, member), id, secretPress.name, mark)), 'deed'),
    })),
    authors: new Map(rounds.map(({ id, author }) => [id, author.id])),
    faults,
    naive,
  }
}

const memberIn = (members: readonly Member[], id: string): Member =>
  must(
    members.find((one) => one.id === id),
    id,
  )

const submitted =
  ({ members }: Played, _: Member): Step =>
  (halves, alias, given) =>
    submitCase(halves, { alias, seat: null, organisations: members.length, mayBeGuessed: true, form: goodForm }, given)

/** What the feature does, without its forms: the step under the alias of whoever pressed; and something that leaves a trace. */
const playing = (storage: Storage, steps: ReadonlyMap<string, Step>) => ({
  name: 'played',
  presses: [
    onPress(secretPress, async ({ round }, { network, member, now }) => {
      const step = must(steps.get(`${round} ${member.id}`), 'step')
      const alias = await storage.caseRounds.aliasOf({ network: network.id, id: round }, member.id)
      await changeRound(storage, round, (halves, given) => step(halves, alias, given), { network, now })
      return done('Gedaan.')
    }),
    onPress(openPress, async (_, { network, member, now }) => {
      const ref = { kind: 'agreement', id: newId() }
      const common = { network: network.id, ref, at: now, member: member.id, surface: 'web' } as const
      await storage.history.record({ ...common, verb: 'agreement.progress', data: {} })
      return done('Gedaan.')
    }),
  ],
})

const pressOf = (member: Member, round: string, name: string, deed: string): Pressed => ({
  kind: 'press',
  name,
  data: { round },
  deed,
  from: pageIdentity(member),
  at: { surface: 'web', space: member.network, conversation: `@${member.id}` },
  isPrivate: true,
  language: 'nl',
})

const press = async (app: App, member: Member, round: string, name: string, mark: string): Promise<void> => {
  const { reply } = await app.answer(pressOf(member, round, name, mark))
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
}

/** Five to forty members, of whom the first leads; its draft stands there before anybody thinks of a case. */
const openBody = async (storage: Storage, network: Network, at: number, chance: Chance): Promise<Played> => {
  const body = newBody(network.id, `Overleg ${at}`, null)
  await addBody(storage.network, body)
  const members = Array.from({ length: 6 + chance.below(36) }, (_, number) => memberOf(network, `${at}.${number}`))
  await storage.network.addMembers(
    members.map((member) => ({
      member,
      identity: pageIdentity(member),
      channel: {
        id: newId(),
        network: network.id,
        body: null,
        member: member.id,
        name: member.name,
        address: pageIdentity(member).alone,
      },
    })),
  )
  await storage.network.addSeats(
    members.map(({ id }) => ({ network: network.id, body: body.id, member: id, ring: 'inner', role: null })),
  )
  const [facilitator, ...others] = members
  const lead = must(facilitator, 'facilitator')
  const id = newId()
  const start = { id, network: network.id, body: body.id, way: 'written', level: 'sealed', first: null } as const
  const now = instantOn(firstDay, 7)
  const given = givenAt(network, now)
  const seats = { facilitator: lead.id, secondFacilitator: null, settings: usualSettings }
  await storage.caseRounds.begin(startDraft({ ...start, ...seats }, given), nextDueIn(network, now))
  return { id, members: others, author: chance.pick(others), facilitator: lead, mark: newId() }
}

const memberOf = ({ id }: Network, number: string): Member => ({
  ...{ id: newId(), network: id, name: `Lid ${number}`, organisation: `organisatie ${number}`, function: '' },
  ...{ role: 'member', language: 'nl', leftOn: null },
})
