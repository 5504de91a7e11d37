/** Invented things to keep. */
import { type Agreement, blankDraft, type Draft, openAgreement } from '../../bot/agreements/agreement.ts'
import type { Term } from '../../bot/agreements/details.ts'
import type { Owed } from '../../bot/chat/outbox.ts'
import type { Channel } from '../../bot/network/channel.ts'
import type { Member } from '../../bot/network/network.ts'
import type { Storage } from '../../storage/open.ts'

export const network = 'noord'

export const until = (day: string): Term => ({
  text: `uiterlijk ${day}`,
  from: null,
  until: day,
  precision: 'day',
  isStart: false,
})
export const from = (day: string): Term => ({
  text: `vanaf ${day}`,
  from: day,
  until: null,
  precision: 'day',
  isStart: true,
})

export interface ItemGiven extends Partial<Draft> {
  readonly body?: string
  readonly network?: string
}

export const makeItem =
  (id: string, given: ItemGiven = {}) =>
  (number: number, serial = 0): Agreement =>
    openAgreement(
      { ...blankDraft, title: `Werkagenda ${id}`, agreedOn: '2027-01-15', ...given },
      {
        id,
        network: given.network ?? network,
        number,
        serial,
        body: given.body ?? 'oogo',
        by: 'anna',
        now: 1_800_000_000_000,
      },
    )

export const addItem = async ({ agreements }: Storage, id: string, given: ItemGiven = {}): Promise<Agreement> =>
  (await agreements.add(makeItem(id, given), given.network ?? network, id)).item

export const member = (id: string, given: Partial<Member> = {}): Member => ({
  id,
  network,
  name: `Invented ${id}`,
  organisation: 'swv',
  function: 'directeur',
  role: 'member',
  language: 'nl',
  leftOn: null,
  ...given,
})

export const channel = (id: string, given: Partial<Channel> = {}): Channel => ({
  id,
  network,
  body: 'oogo',
  member: null,
  name: id,
  address: { surface: 'slack', space: 'T1', conversation: id },
  ...given,
})

export const owed = (key: string, given: Partial<Owed> = {}): Owed => ({
  key,
  network,
  channel: 'channel-1',
  ref: { kind: 'agreement', id: 'item-1' },
  view: 'card',
  ...given,
})
