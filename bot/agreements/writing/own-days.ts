/** Whose school holidays a term is read with: those of the region, and where one organisation owes it, its own days off. */
import type { Context } from '../../chat/feature.ts'
import type { Due } from '../../dates/due.ts'
import { sayDate, sayDue } from '../../dates/say-due.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { Party } from '../party.ts'
import type { TermContext } from './read-term.ts'

/** @property name of the organisation. */
export interface OwnDays {
  readonly name: string
  readonly extra: NonNullable<TermContext['extra']>
}

/** Null where the owners are of several organisations, or theirs has no days off of its own. */
export const findOwnDays = async (
  store: NetworkStore,
  network: string,
  owners: readonly Party[],
): Promise<OwnDays | null> => {
  const theirs = await Promise.all(
    owners.map(async ({ kind, id }) =>
      kind === 'organisation' ? id : (await store.member(network, id))?.organisation,
    ),
  )
  const [one, ...others] = new Set(theirs)
  const organisation = one && others.length === 0 ? await store.organisation(network, one) : null
  if (!organisation || organisation.ownHolidays.length === 0) return null
  const extra = organisation.ownHolidays.map(({ fromOn, untilOn }) => ({ from: fromOn, until: untilOn }))
  return { name: organisation.name, extra }
}

/** @param anchor the day on which it was agreed, from which the words are read */
export const termContext = (
  { network }: Pick<Context, 'network'>,
  anchor: string,
  own: OwnDays | null,
): TermContext => ({
  anchor,
  region: network.holidayRegion,
  extra: own?.extra ?? [],
})

export const sayTerm = (due: Due, { network, language }: Context, own: OwnDays | null): string =>
  sayDue(due, { region: network.holidayRegion, language, ...(own && { extraOf: own.name }) })

/** @param day on which a standing agreement is looked back on, when nobody said otherwise */
export const sayLookBack = (day: string | null, { words, language }: Pick<Context, 'words' | 'language'>): string =>
  words.agreements.form.reviewedOn(sayDate(day ?? '', language))
