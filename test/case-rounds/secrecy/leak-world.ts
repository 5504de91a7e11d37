/** One round in any phase, of which each text is one that can be told from all others; and whoever may look at it. */
import type { AnonymisedText } from '../../../bot/anonymise/anonymise.ts'
import { alterRound, type CaseHalves } from '../../../bot/case-rounds/case-halves.ts'
import type { CaseRound, Phase } from '../../../bot/case-rounds/case-round.ts'
import { nextDueIn } from '../../../bot/case-rounds/round/given.ts'
import { asSubmitter, type Piece, pieceKinds, type Sealed } from '../../../bot/case-rounds/sealed.ts'
import { belongsTo, type Role, sees } from '../../../bot/case-rounds/seeing/visibility.ts'
import { isOut } from '../../../bot/case-rounds/stages/contribute.ts'
import { enrol } from '../../../bot/network/enrol.ts'
import type { Storage } from '../../../storage/open.ts'
import { must, type World } from '../../world.ts'
import { OneRound } from '../one-round.ts'
import { openCanaryWorld } from './canary-round.ts'

export const phases = [
  ...(['draft', 'screening', 'returned', 'open', 'clarifying', 'focusing', 'analysing', 'advising'] as const),
  ...(['feedback', 'agreeing', 'closed', 'purged', 'withdrawn'] as const),
] satisfies readonly Phase[]

export const states = ['as usual', 'paused', 'too few', 'live', 'shown to one first'] as const
export type State = (typeof states)[number]

const region = { holidayRegion: 'noord' } as const
const published: readonly Phase[] = phases.slice(3)

/** Whoever sits in the body or not, and what they are for this round, by hand and not from our code. */
export const people: Readonly<Record<string, (phase: Phase) => readonly Role[]>> = {
  Anna: (phase) => ['submitter', ...(published.includes(phase) ? (['member'] as const) : [])],
  Lid1: (phase) => (published.includes(phase) ? ['member'] : []),
  Lid2: (phase) => (published.includes(phase) ? ['member'] : []),
  Gijs: (phase) => (published.includes(phase) ? ['facilitator', 'member'] : ['screener']),
  Bram: (phase) => (published.includes(phase) ? ['facilitator', 'member'] : ['screener']),
  Hanneke: (phase) => (published.includes(phase) ? ['secretariat'] : []),
  Rita: (phase) => (published.includes(phase) ? ['reader'] : []),
  Otto: () => [],
  Femke: () => [],
  nobody: () => [],
}

export const openLeakWorld = async (storage: Storage): Promise<World> => {
  const world = await openCanaryWorld(storage)
  const { network, members } = world
  const organisation = must(members.Femke, 'Femke').organisation
  const common = { network, organisation, function: '' } as const
  const rita = await enrol(storage.network, { ...common, name: 'Rita Leest', role: 'member' }, [])
  const body = must(world.bodies.OOGO, 'OOGO').id
  await storage.network.seat({ network, body, member: rita.id, ring: 'outer', role: null })
  const otto = await enrol(storage.network, { ...common, name: 'Otto Kijkt', role: 'auditor' }, [])
  return Object.assign(world, { members: Object.assign(members, { Rita: rita, Otto: otto }) })
}

export interface Round {
  readonly id: string
  readonly phase: Phase
  readonly state: State
  readonly halves: CaseHalves
  /** Who said what stands under an alias. */
  readonly aliases: ReadonlyMap<string, string>
}

const marker = (kind: string, at: number): AnonymisedText => `merk${kind.replace('-', '')}q${at}z` as AnonymisedText
export const titleMarker = 'merktitelqz'

/** Twice each: one is out, one is not yet; by the submitter, Lid1 or Lid2. */
const piecesOf = (now: number, aliases: ReadonlyMap<string, string>): readonly Piece[] =>
  pieceKinds.flatMap((kind, at) =>
    [now - 60_000, now + 3_600_000].map((showAt, which): Piece => {
      const ofSubmitter = at < 5 || ['answer', 'core-question', 'feedback', 'second-feedback'].includes(kind)
      const by = ofSubmitter ? asSubmitter : must(aliases.get(which === 0 ? 'Lid1' : 'Gijs'), 'alias')
      return { id: `${kind}-${which}`, kind, by, of: null, text: marker(kind, which), themes: [], showAt }
    }),
  )

export const putRound = async (world: World, id: string, phase: Phase, state: State): Promise<Round> => {
  const { storage, network, now } = world
  const seats = {
    facilitator: must(world.members.Gijs, 'Gijs').id,
    secondFacilitator: must(world.members.Bram, 'Bram').id,
  }
  const blank = new OneRound().halves
  const common = { id, network, body: must(world.bodies.OOGO, 'OOGO').id, ...seats }
  await storage.caseRounds.begin({ ...blank, round: { ...blank.round, ...common } }, () => null)
  const aliases = new Map<string, string>()
  for (const [name, { id: member }] of Object.entries(world.members))
    aliases.set(name, await storage.caseRounds.aliasOf({ network, id }, member))
  const numbers = [...aliases.values()].map((alias, at) => ({ alias, number: at + 1 }))
  const submitter = must(aliases.get('Anna'), 'Anna')
  const sealed: Sealed = {
    ...{ submitter, screeners: ['facilitator', 'second'], checklist: null, numbers, pieces: piecesOf(now, aliases) },
    ...{ putBack: [], codeHash: null },
  }
  const isGone = phase === 'purged' || phase === 'withdrawn'
  const { round } = alterRound({ ...blank, round: { ...blank.round, ...common } }, changeOf(phase, state, world))
  await storage.caseRounds.change(
    network,
    id,
    () => ({ round, sealed: isGone ? null : phase === 'draft' ? { ...sealed, submitter: null, pieces: [] } : sealed }),
    nextDueIn(region, now),
  )
  const halves = must(await storage.caseRounds.find(network, id), id)
  return { id, phase, state, halves, aliases }
}

const changeOf = (phase: Phase, state: State, { now, network: _, members }: World): Partial<CaseRound> => {
  const wasOpen = published.includes(phase)
  const first = { kind: 'organisation', id: must(members.Lid2, 'Lid2').organisation } as const
  return {
    ...{ phase, title: phase === 'withdrawn' ? '' : titleMarker, startedAt: now - 7_200_000 },
    ...{ endsAt: now + 86_400_000, number: wasOpen ? 1 : null, openedOn: wasOpen ? '2026-11-20' : null },
    ...(phase === 'closed' || phase === 'purged'
      ? { closedOn: '2026-11-20', endsAt: null, purgeOn: '2026-12-18' }
      : {}),
    ...(state === 'paused' ? { pausedUntil: '2026-11-30' } : {}),
    ...(state === 'too few' ? { tooFewAt: now - 60_000 } : {}),
    ...(state === 'live' ? { isLive: true } : {}),
    ...(state === 'shown to one first' ? { audience: { first, isWide: false } } : {}),
  }
}

/** What of the round may stand in an answer to this person: by the table, for the roles that stand above. */
export const mayRead = ({ phase, state, halves, aliases }: Round, name: string, now: number): ReadonlySet<string> => {
  const isBarred = state === 'shown to one first' && name !== 'Lid2'
  const roles = (people[name]?.(phase) ?? []).filter((role) => !(isBarred && (role === 'member' || role === 'reader')))
  const may = (thing: Parameters<typeof sees>[1]): boolean => roles.some((role) => sees(role, thing, phase))
  const own = new Set([aliases.get(name), ...(name === 'Anna' ? [asSubmitter] : [])])
  const pieces = halves.sealed?.pieces ?? []
  const hasInterpreted = pieces.some(({ kind, by }) => kind === 'interpretation' && own.has(by))
  const seen = pieces.filter((piece) => {
    if (own.has(piece.by)) return roles.length > 0
    if (!isOut(piece, now) || !may(belongsTo(piece.kind, phase))) return false
    return piece.kind !== 'interpretation' || phase !== 'analysing' || hasInterpreted
  })
  return new Set([
    ...seen.flatMap(({ text }) => (text === null ? [] : [String(text)])),
    ...(may('card') ? [titleMarker] : []),
  ])
}

export const markersIn = (text: string): readonly string[] => [...new Set(text.match(/merk[a-z]+q\d?z/gu) ?? [])]
