/** Which organisations are asked for a decision of both sides, and what they answered. */
import type { AskedOrganisation, DecisionState } from '../../../cards/decision-form.ts'
import { consentAnswers } from '../../agreements/details.ts'
import { type Side, sideOf, sides } from '../../network/customs.ts'
import type { Body, Organisation } from '../../network/network.ts'
import type { Meeting } from '../meeting.ts'
import { findSeated, isThere, isUnanswered, type SeatedMember } from './attendance.ts'
import type { Answered } from './consent.ts'
import type { SessionStores } from './parts.ts'

/**
 * @property asked per side, each with its first answer. @property absent organisations of which nobody is there.
 * @property unheard members of whom it is not known whether they are there.
 */
export interface Table {
  readonly asked: readonly AskedOrganisation[]
  readonly absent: readonly string[]
  readonly unheard: number
}

/** Empty for a body that needs no two sides. Who sits at neither side is not asked. */
export const findTable = async (
  stores: Pick<SessionStores, 'network' | 'meetings'>,
  meeting: Meeting,
  { customs }: Pick<Body, 'customs'>,
): Promise<Table> => {
  if (!customs.needsBothSides) return { asked: [], absent: [], unheard: 0 }
  const seated = await findSeated(stores, meeting)
  const tables = [...Map.groupBy(seated, ({ organisation }) => organisation).entries()]
    .flatMap(([organisation, people]) =>
      organisation ? [{ organisation, people, side: sideOf(organisation.kind) }] : [],
    )
    .flatMap(({ side, ...one }) => (side ? [{ ...one, side }] : []))
    .toSorted(inOrder)
  return {
    asked: tables.filter(({ people }) => !isAbsent(people)).map(askedOf),
    absent: tables.filter(({ people }) => isAbsent(people)).map(({ organisation }) => organisation.name),
    unheard: tables.flatMap(({ people }) => people).filter(isUnanswered).length,
  }
}

interface AtTable {
  readonly organisation: Organisation
  readonly people: readonly SeatedMember[]
  readonly side: Side
}

const inOrder = (a: AtTable, b: AtTable): number =>
  sides.indexOf(a.side) - sides.indexOf(b.side) || a.organisation.name.localeCompare(b.organisation.name, 'nl')

const isAbsent = (people: readonly SeatedMember[]): boolean => people.every(({ said }) => said?.answer === 'absent')

/** Who came is there to agree; of whom nothing is known, it is not taken for granted. */
const askedOf = ({ organisation, people, side }: AtTable): AskedOrganisation => ({
  id: organisation.id,
  name: organisation.name,
  side,
  answer: people.some(isThere) ? 'agree' : null,
})

/** What was filled in for the organisations that the form asked, as far as they are still asked. */
export const readAnswers = (
  { organisations }: Pick<DecisionState, 'organisations'>,
  values: Readonly<Record<string, string>>,
  { asked }: Table,
): readonly Answered[] =>
  organisations.flatMap((id, at) => {
    const organisation = asked.find((one) => one.id === id)
    const answer = consentAnswers.find((one) => one === values[`answer${at}`])
    return organisation && answer ? [{ organisation: id, side: organisation.side, answer }] : []
  })

/** The form again, with the answers that were given. */
export const answeredTable = ({ asked, ...table }: Table, answers: readonly Answered[]): Table => ({
  ...table,
  asked: asked.map((one) => ({
    ...one,
    answer: answers.find(({ organisation }) => organisation === one.id)?.answer ?? null,
  })),
})
