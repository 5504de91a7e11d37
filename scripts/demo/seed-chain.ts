/** How the bodies of the invented network meet and feed one another, and who means to join one. */
import { dayAt, daysAfter } from '../../bot/clock.ts'
import type { Rhythm } from '../../bot/network/customs.ts'
import type { NetworkStore } from '../../bot/network/store.ts'
import { demoTable } from './people.ts'

const monthly = (nth: 1 | 2 | 3, weekday: 1 | 2 | 3 | 4 | 5): Rhythm => ({
  ...{ kind: 'month', nth, weekday },
  months: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12],
})

const rhythms: readonly (readonly [body: string, rhythm: Rhythm])[] = [
  ['Stuurgroep', { kind: 'year', times: 4 }],
  ['Beleidsgroep', monthly(1, 2)],
  ['Netwerkgroep po', monthly(2, 4)],
]

const feeds: readonly (readonly [from: string, to: string])[] = [
  ['Netwerkgroep po', 'Beleidsgroep'],
  [demoTable.name, 'Beleidsgroep'],
]

export const seedChain = async (
  store: NetworkStore,
  network: string,
  organisationOf: (name: string) => string,
  now: number,
): Promise<void> => {
  const bodies = new Map((await store.bodies(network)).map((body) => [body.name, body]))
  for (const [name, rhythm] of rhythms) {
    const body = bodies.get(name)
    if (body) await store.saveBody({ ...body, customs: { ...body.customs, rhythm } })
  }
  const idOf = (name: string): string => bodies.get(name)?.id ?? ''
  for (const [from, to] of feeds)
    await store.saveBodyLink({ network, from: idOf(from), to: idOf(to), relation: 'feeds' })
  const intended = { network, body: idOf('Stuurgroep'), organisation: organisationOf('Gemeente Lindeveen') }
  const saidOn = daysAfter(dayAt(now), -12)
  await store.saveIntendedSeat({ ...intended, change: 'joins', note: 'na het besluit van het college', saidOn })
}
