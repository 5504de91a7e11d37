/** One round as a test leads it along: a clock, eight members, and texts that went through the anonymiser. */
import { type AnonymisedText, anonymise } from '../../bot/anonymise/anonymise.ts'
import type { Actor } from '../../bot/case-rounds/actor.ts'
import { type CaseForm, type RoundStart, startDraft } from '../../bot/case-rounds/bringing-in/draft.ts'
import { publishCases } from '../../bot/case-rounds/bringing-in/publish-cases.ts'
import { releaseCase } from '../../bot/case-rounds/bringing-in/screen-case.ts'
import { type Submitting, submitCase } from '../../bot/case-rounds/bringing-in/submit-case.ts'
import type { CaseHalves, Given } from '../../bot/case-rounds/case-halves.ts'
import type { CaseRound } from '../../bot/case-rounds/case-round.ts'
import { viewRound } from '../../bot/case-rounds/seeing/view-round.ts'
import type { Viewer } from '../../bot/case-rounds/seeing/visibility.ts'
import { usualSettings } from '../../bot/case-rounds/settings.ts'
import { adviseOnCase, interpretCase } from '../../bot/case-rounds/stages/advise.ts'
import type { Due } from '../../bot/case-rounds/timing/due.ts'
import { passTime } from '../../bot/case-rounds/timing/pass-time.ts'
import { dayAt, hourAt, instantOn } from '../../bot/clock.ts'
import { chanceOf } from '../engine/random.ts'
import { refusalOf } from './refusal-of.ts'

export const typed = (text: string): AnonymisedText => anonymise(text).text

export const goodForm: CaseForm = {
  title: typed('Een leerling zonder plek'),
  sector: 'vo',
  ageBand: '13-15',
  durationBand: '4-weeks-3-months',
  barriers: ['transport'],
  checklist: { onePlan: 'yes', exemption: 'no', stepsTried: ['regiehouder'] },
  texts: {
    story: typed('De leerling zit thuis na een verhuizing.'),
    tried: typed('Mentor en leerplicht voerden gesprekken.'),
    voice: typed('Het kind wil naar school, de ouders ook.'),
    barrier: typed('Het vervoer is niet geregeld.'),
    request: typed('Wie regelt het vervoer?'),
  },
}

export const member = (name: string, extra: Partial<Actor> = {}): Actor => {
  return { alias: `tag-${name}`, seat: 'member', isCounterpart: false, holdsCode: false, ...extra }
}
export const submitter = member('inbrenger')
export const lead = member('gespreksleider', { seat: 'facilitator' })
export const second = member('tweede', { seat: 'second' })
export const looking = (actor: Actor, standing: Viewer['standing'] = ['member']): Viewer => ({ ...actor, standing })

/** Moved along by its own clock; a Tuesday in a stretch without holidays unless said otherwise. */
export class OneRound {
  halves: CaseHalves
  now: number
  readonly done: Due[] = []
  private readonly chance = chanceOf(7)

  constructor(start: Partial<RoundStart> = {}, day = '2026-11-03', hour = 8) {
    this.now = instantOn(day, hour)
    const usual = {
      id: 'r',
      network: 'n',
      body: 'b',
      way: 'written',
      level: 'sealed',
      settings: usualSettings,
    } as const
    const people = { facilitator: 'm1', secondFacilitator: 'm2', first: null }
    this.halves = startDraft({ ...usual, ...people, ...start }, this.given())
  }

  given(seen?: number): Given {
    const newId = () => `id-${Math.floor(this.chance.next() * 1e9)}`
    const given = { now: this.now, holidays: { region: 'midden' }, newId, chance: this.chance.below } as const
    return seen === undefined ? given : { ...given, seen }
  }
  get round(): CaseRound {
    return this.halves.round
  }

  /** The clock goes to an hour of a day, and what is due happens. */
  to(day: string, hour: number): this {
    this.now = instantOn(day, hour)
    const { after, done } = passTime(this.halves, this.given())
    this.done.push(...done)
    const [published] = publishCases([after], 1, this.given())
    this.halves = published ?? after
    if (published) this.to(day, hour)
    return this
  }
  does(step: (halves: CaseHalves, given: Given) => CaseHalves): this {
    this.halves = step(this.halves, this.given())
    return this
  }
  refuses(step: (halves: CaseHalves, given: Given) => unknown): string {
    return refusalOf(() => step(this.halves, this.given()))
  }

  submit(change: Partial<Submitting> = {}): this {
    const one = { alias: submitter.alias, seat: null, organisations: 9, mayBeGuessed: false, form: goodForm, ...change }
    return this.does((halves, given) => submitCase(halves, one, given))
  }
  /** Open on the morning of Wednesday 4 November 2026, as if nothing before it took time. */
  open(): this {
    this.submit().to('2026-11-03', 9)
    this.does((halves, given) => releaseCase(halves, lead, given))
    return this.to('2026-11-03', 14)
  }
  /** So many members give what the phase asks for. */
  contribute(step: 'interpret' | 'advise', count: number): this {
    const give = step === 'interpret' ? interpretCase : adviseOnCase
    for (let at = 0; at < count; at += 1)
      this.does((halves, given) => give(halves, member(`lid-${at}`), typed(`Gedachte nummer ${at}.`), given))
    return this
  }
  sees(viewer: Viewer) {
    return viewRound(this.halves, viewer, this.now)
  }
  /** As `2026-11-04 09.00`, or null. */
  endsAt(): string | null {
    return this.round.endsAt === null ? null : moment(this.round.endsAt)
  }
}

export const moment = (instant: number): string => `${dayAt(instant)} ${hourAt(instant)}`
