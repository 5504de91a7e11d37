/** The one way in which something new is written down: kept, told in the history, and shown in its body's channels. */
import { refusal } from '../refusal.ts'
import { type Agreement, type Draft, openAgreement } from './agreement.ts'
import { announceNew, type Done, follow } from './announce.ts'
import type { AgreementStores } from './stores.ts'

type Opened = Parameters<typeof openAgreement>[1]

/** @property id given by the form: what is sent twice is one. @property by the member in whose name it is. */
export type Given = Omit<Opened, 'number' | 'serial' | 'isShared'>

/** @property told what its history keeps besides who did it, when and where. */
export interface Deed extends Done {
  readonly told?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Keeps it under the next number of its network, a decision under the next of its body too.
 *
 * @returns what is kept; `isNew` false when it was written down before, and nothing is told again
 * @throws {Refusal} agreement.no-title, agreement.title-too-long; form.outdated for an id that is another's
 */
export type WriteDown = (
  draft: Draft,
  given: Given,
  deed: Deed,
) => Promise<{ readonly item: Agreement; readonly isNew: boolean }>

export const writeDown =
  (stores: AgreementStores): WriteDown =>
  async (draft, given, deed) => {
    const make = (number: number, serial: number) => openAgreement(draft, { ...given, number, serial })
    const { item, isNew } = await stores.agreements.add(make, given.network, given.id)
    // The same form sent twice is one item; an id that is somebody else's was never in a form of ours.
    if (!isNew && (item.body !== given.body || item.createdBy !== given.by)) throw refusal('form.outdated')
    if (isNew) {
      await follow(stores, item, deed, 'agreement.created', deed.told)
      await announceNew(stores, item)
    }
    return { item, isNew }
  }
