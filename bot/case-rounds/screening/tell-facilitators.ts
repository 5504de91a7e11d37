/** A case waits to be screened: both facilitators hear of it alike, also the one whose own it is. */
import type { Network } from '../../network/network.ts'
import { refKey } from '../../ref.ts'
import type { PlannedReminder } from '../../reminders/reminder.ts'
import { type CaseRound, caseRoundRef } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { endOfTerm } from '../timing/term.ts'

export const screeningOccasion = 'screening'

interface When {
  readonly network: Pick<Network, 'holidayRegion'>
  readonly now: number
}

type Seats = Pick<CaseRound, 'facilitator' | 'secondFacilitator'>

/**
 * At the publication moment at which it can be read first, once more when it waits, and when it is late.
 *
 * @param known who hears of it already
 */
export const tellFacilitators = async (
  { reminders }: Pick<CaseRoundStores, 'reminders'>,
  round: CaseRound,
  { network: { holidayRegion }, now }: When,
  known: Seats | null = null,
): Promise<void> => {
  const { network, id, facilitator, secondFacilitator, startedAt, endsAt, settings } = round
  if (startedAt === null) return
  const timetable = { holidays: { region: holidayRegion }, hours: settings.hours }
  const again = endOfTerm(startedAt, settings.screeningDays, timetable)
  const moments = [startedAt, again, endsAt ?? again].map((moment) => Math.max(moment, now))
  const ref = caseRoundRef(id)
  const planned: PlannedReminder[] = []
  for (const member of [facilitator, secondFacilitator])
    for (const dueAt of new Set(moments))
      if (member !== null && !(known && isSeatedIn(known, member))) {
        const key = [refKey(ref), screeningOccasion, dueAt, member].join(':')
        planned.push({ key, network, ref, dueAt, member, occasion: screeningOccasion })
      }
  await reminders.planAll(planned)
}

const isSeatedIn = ({ facilitator, secondFacilitator }: Seats, member: string): boolean =>
  facilitator === member || secondFacilitator === member

/** It lies with whoever screens, and nobody released or returned it yet. */
export const isUnscreened = ({ phase, publishAt }: Pick<CaseRound, 'phase' | 'publishAt'>): boolean =>
  phase === 'screening' && publishAt === null

/** And they screen by now. */
export const waitsForScreening = (round: CaseRound, member: string): boolean =>
  isUnscreened(round) && isSeatedIn(round, member)
