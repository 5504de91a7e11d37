/** A case round of the body, in which clarifying questions are asked now; the chair leads it. */

import { startDraft } from '../../bot/case-rounds/bringing-in/draft.ts'
import { publishCases } from '../../bot/case-rounds/bringing-in/publish-cases.ts'
import { releaseCase } from '../../bot/case-rounds/bringing-in/screen-case.ts'
import { submitCase } from '../../bot/case-rounds/bringing-in/submit-case.ts'
import type { CaseHalves, Given } from '../../bot/case-rounds/case-halves.ts'
import { showChange } from '../../bot/case-rounds/round/announce.ts'
import { givenAt, nextDueIn } from '../../bot/case-rounds/round/given.ts'
import { usualSettings } from '../../bot/case-rounds/settings.ts'
import { usualBodySettings } from '../../bot/case-rounds/settings-store.ts'
import { passTime } from '../../bot/case-rounds/timing/pass-time.ts'
import { instantOn } from '../../bot/clock.ts'
import type { Body } from '../../bot/network/network.ts'
import type { Storage } from '../../storage/open.ts'
import { goodForm, member } from '../case-rounds/one-round.ts'
import { must } from '../world.ts'

/** One that runs, one that waits to be screened, and one to be withdrawn, of which the key is gone after that. */
export const caseRoundIds = { round: 'case-round-1', waiting: 'case-round-2', toWithdraw: 'case-round-3' } as const
const region = { holidayRegion: 'noord' } as const

/** What its form sends for one question, as it opened. */
export const questionToAsk = {
  state: {
    ...{ round: caseRoundIds.round, version: 1, page: 0, id: 'case-question-1' },
    ...{ offered: [], kept: [], warned: [] },
  },
  values: { question: 'Wie voert de regie?' },
}

export const settleCaseRounds = async (
  storage: Storage,
  { id: body, network }: Body,
  people: { readonly facilitator: string; readonly submitter: string },
): Promise<void> => {
  const { caseRounds } = storage
  const { round: id } = caseRoundIds
  const start = { id, network, body, way: 'written', level: 'sealed', settings: usualSettings, first: null } as const
  const seats = { facilitator: people.facilitator, secondFacilitator: null }
  const at = (day: string, hour: number) => givenAt(region, instantOn(day, hour))
  const change = (step: (halves: CaseHalves, given: Given) => CaseHalves, given: Given) =>
    caseRounds.change(network, id, (halves) => step(halves, given), nextDueIn(region, given.now))
  await caseRounds.begin(startDraft({ ...start, ...seats }, at('2026-11-18', 8)), nextDueIn(region, 0))
  const alias = await caseRounds.aliasOf({ network, id }, people.submitter)
  const submitting = { alias, seat: null, organisations: 9, mayBeGuessed: true, form: goodForm }
  await change((halves, given) => submitCase(halves, submitting, given), at('2026-11-18', 8))
  const lead = member('lead', { seat: 'facilitator' })
  await change((halves, given) => releaseCase(halves, lead, given), at('2026-11-18', 9))
  const released = must(await caseRounds.find(network, id), id)
  const publish = (halves: CaseHalves, given: Given) => publishCases([halves], 1, given)[0] ?? halves
  const { round } = await change(publish, at('2026-11-20', 9))
  await showChange(storage, released.round, round)
  await change((halves, given) => passTime(halves, given).after, at('2026-11-20', 14))
}

/** The body has case rounds, led by the same; one case waits there, and another is to be withdrawn. */
export const settleOwnCases = async (
  storage: Storage,
  { id: body, network }: Body,
  people: { readonly facilitator: string; readonly submitter: string },
): Promise<void> => {
  const { caseRounds, caseSettings } = storage
  const { facilitator } = people
  const second = { secondFacilitator: people.submitter }
  await caseSettings.saveOfBody(network, body, { ...usualBodySettings, isOn: true, facilitator, ...second })
  const given = givenAt(region, instantOn('2026-11-20', 8))
  const settings = { ...usualSettings, least: 3 }
  for (const id of [caseRoundIds.waiting, caseRoundIds.toWithdraw]) {
    const start = { id, network, body, way: 'written', level: 'sealed', settings, first: null } as const
    const seats = { facilitator: id === caseRoundIds.waiting ? facilitator : people.submitter, secondFacilitator: null }
    await caseRounds.begin(startDraft({ ...start, ...seats }, given), nextDueIn(region, 0))
    const alias = await caseRounds.aliasOf({ network, id }, people.submitter)
    const submitting = { alias, seat: null, organisations: 9, mayBeGuessed: true, form: goodForm }
    await caseRounds.change(
      network,
      id,
      (halves) => submitCase(halves, submitting, given),
      nextDueIn(region, given.now),
    )
  }
}
