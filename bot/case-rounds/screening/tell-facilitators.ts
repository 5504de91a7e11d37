/** A case waits to be screened: both facilitators hear of it alike, also the one whose own it is. */
import type { HolidayRegion } from '../../network/network.ts'
import { refKey } from '../../ref.ts'
import type { PlannedReminder } from '../../reminders/reminder.ts'
import { type CaseRound, caseRoundRef } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { endOfTerm } from '../timing/term.ts'

export const screeningOccasion = 'screening'

/** At the publication moment at which it can be read first, once more when it waits, and when it is late. */
export const tellFacilitators = async (
  { reminders }: Pick<CaseRoundStores, 'reminders'>,
  { network, id, facilitator, secondFacilitator, startedAt, endsAt, settings }: CaseRound,
  holidayRegion: HolidayRegion,
): Promise<void> => {
  if (startedAt === null) return
  const timetable = { holidays: { region: holidayRegion }, hours: settings.hours }
  const again = endOfTerm(startedAt, settings.screeningDays, timetable)
  const ref = caseRoundRef(id)
  const planned: PlannedReminder[] = []
  for (const member of [facilitator, secondFacilitator])
    for (const dueAt of new Set([startedAt, again, endsAt ?? again]))
      if (member !== null) {
        const key = [refKey(ref), screeningOccasion, dueAt, member].join(':')
        planned.push({ key, network, ref, dueAt, member, occasion: screeningOccasion })
      }
  await reminders.planAll(planned)
}

/** Nobody has released or returned it, and they screen by now. */
export const waitsForScreening = ({ phase, publishAt, ...seats }: CaseRound, member: string): boolean =>
  phase === 'screening' && publishAt === null && [seats.facilitator, seats.secondFacilitator].includes(member)
