/** The rules, played: every command of the model test given to the functions that a feature would call. */
import { type AnonymisedText, anonymise } from '../../../bot/anonymise/anonymise.ts'
import type { Actor } from '../../../bot/case-rounds/actor.ts'
import { isSubmitter } from '../../../bot/case-rounds/actor.ts'
import { type CaseForm, leaveDraft, startDraft } from '../../../bot/case-rounds/bringing-in/draft.ts'
import { publishCases } from '../../../bot/case-rounds/bringing-in/publish-cases.ts'
import { releaseCase, returnCase } from '../../../bot/case-rounds/bringing-in/screen-case.ts'
import { resubmitCase, submitCase } from '../../../bot/case-rounds/bringing-in/submit-case.ts'
import type { CaseHalves, Given } from '../../../bot/case-rounds/case-halves.ts'
import { type RoundView, viewRound } from '../../../bot/case-rounds/seeing/view-round.ts'
import type { Viewer } from '../../../bot/case-rounds/seeing/visibility.ts'
import { checkSettings, usualSettings } from '../../../bot/case-rounds/settings.ts'
import { adviseOnCase, dropSupport, interpretCase, supportAdvice } from '../../../bot/case-rounds/stages/advise.ts'
import {
  agreeOn,
  dropLesson,
  releaseLesson,
  takeBackLesson,
  writeLesson,
} from '../../../bot/case-rounds/stages/agree.ts'
import { answerQuestion, askQuestion, parkQuestion } from '../../../bot/case-rounds/stages/clarify.ts'
import { giveFeedback, giveSecondFeedback } from '../../../bot/case-rounds/stages/feed-back.ts'
import { chooseFormulation, proposeFormulations } from '../../../bot/case-rounds/stages/focus.ts'
import { unlinkSubmitter, withdrawRound } from '../../../bot/case-rounds/steering/forget.ts'
import { beginLive, stepOn } from '../../../bot/case-rounds/steering/lead-live.ts'
import { endPhaseEarly, extendPhase, widenRound } from '../../../bot/case-rounds/steering/steer-round.ts'
import { closeForTooFew, extendForMore } from '../../../bot/case-rounds/steering/too-few.ts'
import type { Due } from '../../../bot/case-rounds/timing/due.ts'
import { passTime } from '../../../bot/case-rounds/timing/pass-time.ts'
import { type Chance, chanceOf } from '../../engine/random.ts'
import { type Beginning, type Command, type CommandName, facilitator, isCounterpart, second } from './command.ts'

const typed = (text: string): AnonymisedText => anonymise(text).text

const texts: Readonly<Record<Command['text'], AnonymisedText>> = {
  good: typed('Wat hielp er eerder?'),
  empty: typed('   '),
  long: typed(`${'Dit is lang. '.repeat(130)}Toch?`),
  'no-question': typed('Dit is geen vraag.'),
}
/** It stays, and so must be told from what does not. */
const lesson = typed('Begin vroeg met vervoer.')
const title = typed('Een leerling zonder plek')

const formOf = (text: Command['text']): CaseForm => {
  const good = texts.good
  const request = texts[text]
  return {
    title,
    sector: 'vo',
    ageBand: '13-15',
    durationBand: '4-weeks-3-months',
    barriers: ['vervoer'],
    checklist: { onePlan: 'yes', exemption: 'unknown', stepsTried: ['regiehouder'] },
    texts: { story: good, tried: good, voice: good, barrier: good, request },
  }
}

/** Settings of which each but the last is refused, for another reason. */
const settings = [
  { ...usualSettings, least: 1 },
  { ...usualSettings, hours: [14, 9] },
  { ...usualSettings, minutes: { ...usualSettings.minutes, clarifying: 60 } },
  { ...usualSettings, secondFeedbackDays: 28 },
  { ...usualSettings, days: { ...usualSettings.days, clarifying: 5 } },
] as const
export const settingReasons = ['setting-outside', 'hours-unfit', 'live-minutes', 'feedback-late', null] as const

export interface Seat {
  readonly beginning: Beginning
  halves: CaseHalves
}

/** Several rounds of one body, at one clock. */
export class Table {
  now: number
  readonly seats: Seat[] = []
  readonly published: string[] = []
  readonly minted: string[] = []
  private readonly chance: Chance
  protected nextNumber = 1

  constructor(now: number, seed: number) {
    this.now = now
    this.chance = chanceOf(seed)
  }

  given(seen?: number): Given {
    const newId = (): string => {
      const id = `p${Math.floor(this.chance.next() * 1e12).toString(36)}`
      this.minted.push(id)
      return id
    }
    const common = { now: this.now, holidays: { region: 'midden' } as const, newId, chance: this.chance.below }
    return seen === undefined ? common : { ...common, seen }
  }

  begin(beginning: Beginning): void {
    const halves = startDraft(
      {
        id: `round-${this.seats.length}`,
        network: 'n',
        body: 'b',
        way: beginning.way,
        level: beginning.level,
        facilitator: 'm6',
        secondFacilitator: beginning.hasSecond ? 'm7' : null,
        first: beginning.isWide ? null : { kind: 'organisation', id: 'o' },
        settings: usualSettings,
      },
      this.given(),
    )
    this.seats.push({ beginning, halves })
  }

  /** Publications of all together, and then each by itself. */
  pass(): readonly Due[] {
    const done = this.seats.flatMap((seat) => this.passOne(seat))
    const fresh = publishCases(
      this.seats.map(({ halves }) => halves),
      this.nextNumber,
      this.given(),
    )
    this.nextNumber += fresh.length
    for (const halves of fresh) {
      this.published.push(halves.round.id)
      const seat = this.seats.find((one) => one.halves.round.id === halves.round.id)
      if (seat) seat.halves = halves
    }
    return fresh.length === 0 ? done : [...done, ...this.pass()]
  }
  private passOne(seat: Seat): readonly Due[] {
    const { after, done } = passTime(seat.halves, this.given())
    seat.halves = after
    return done
  }

  actor(seat: Seat, person: number): Actor {
    const { beginning, halves } = seat
    const leads =
      person === facilitator ? 'facilitator' : person === second && beginning.hasSecond ? 'second' : 'member'
    return {
      alias: `alias-${halves.round.id}-${person}`,
      seat: leads,
      isCounterpart: isCounterpart(person),
      holdsCode: beginning.level === 'codeword' && person === beginning.submitter && halves.round.phase !== 'draft',
    }
  }

  /** @throws whatever the rules throw */
  do(one: Command): void {
    const seat = this.seats[one.round]
    if (!seat) throw new Error('There is no such round.')
    const { halves } = seat
    const given = this.given(one.isStale ? halves.round.version - 1 : halves.round.version)
    seat.halves = steps[one.name](halves, this.actor(seat, one.by), one, given, seat)
  }

  viewer(seat: Seat, person: number): Viewer {
    return { ...this.actor(seat, person), standing: ['member'] }
  }
  view(seat: Seat, viewer: Viewer): RoundView | null {
    return viewRound(seat.halves, viewer, this.now)
  }
  isSubmitter(seat: Seat, person: number): boolean {
    return isSubmitter(seat.halves, this.actor(seat, person))
  }
}

type Play = (halves: CaseHalves, actor: Actor, one: Command, given: Given, seat: Seat) => CaseHalves

const steps: Readonly<Record<CommandName, Play>> = {
  submit: (halves, _, one, given, { beginning }) => {
    const { submitter, hasSecond } = beginning
    const own = submitter === facilitator ? 'facilitator' : submitter === second && hasSecond ? 'second' : null
    const alias = `alias-${halves.round.id}-${submitter}`
    const guess = { organisations: one.count, mayBeGuessed: one.isWarned }
    return submitCase(halves, { alias, seat: own, ...guess, form: formOf(one.text) }, given)
  },
  leave: (halves) => leaveDraft(halves),
  release: (halves, actor, _, given) => releaseCase(halves, actor, given),
  return: (halves, actor, one, given) => returnCase(halves, actor, texts[one.text], given),
  resubmit: (halves, actor, one, given) => resubmitCase(halves, actor, formOf(one.text), given),
  ask: (halves, actor, one, given) => askQuestion(halves, actor, texts[one.text], given),
  answer: (halves, actor, one, given) => answerQuestion(halves, actor, one.target, texts[one.text], given),
  park: (halves, actor, one, given) => parkQuestion(halves, actor, one.target, given),
  propose: (halves, actor, one, given) =>
    proposeFormulations(
      halves,
      actor,
      Array.from({ length: one.count }, () => texts[one.text]),
      given,
    ),
  choose: (halves, actor, one, given) => chooseFormulation(halves, actor, one.target, given),
  interpret: (halves, actor, one, given) => interpretCase(halves, actor, texts[one.text], given),
  advise: (halves, actor, one, given) => adviseOnCase(halves, actor, texts[one.text], given),
  support: (halves, actor, one, given) => supportAdvice(halves, actor, one.target, given),
  'drop-support': (halves, actor, one, given) => dropSupport(halves, actor, one.target, given),
  'feed-back': (halves, actor, one, given) => giveFeedback(halves, actor, texts[one.text], given),
  'feed-back-again': (halves, actor, one, given) => giveSecondFeedback(halves, actor, texts[one.text], given),
  agree: (halves, actor, one) => agreeOn(halves, actor, one.target),
  'write-lesson': (halves, actor, one, given) =>
    writeLesson(halves, actor, { text: one.text === 'good' ? lesson : texts[one.text], themes: [] }, given),
  'release-lesson': (halves, actor, one, given) => releaseLesson(halves, actor, one.target, given),
  'drop-lesson': (halves, actor, one, given) => dropLesson(halves, actor, one.target, given),
  'take-back-lesson': (halves, actor, one) => takeBackLesson(halves, actor, one.target),
  'end-early': (halves, actor, _, given) => endPhaseEarly(halves, actor, given),
  extend: (halves, actor, _, given) => extendPhase(halves, actor, given),
  widen: (halves, actor, _, given) => widenRound(halves, actor, given),
  'extend-for-more': (halves, actor, _, given) => extendForMore(halves, actor, given),
  'close-for-too-few': (halves, actor, _, given) => closeForTooFew(halves, actor, given),
  'begin-live': (halves, actor, one, given) => beginLive(halves, actor, one.count, given),
  'step-on': (halves, actor, _, given) => stepOn(halves, actor, given),
  withdraw: (halves, actor, _, given) => withdrawRound(halves, actor, given),
  unlink: (halves, actor) => unlinkSubmitter(halves, actor),
  set: (halves, _, one) => {
    checkSettings(settings[one.count % settings.length] ?? usualSettings)
    return halves
  },
}
