/** Two who merge the same two agreements, each the other way round. */
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import { createApp } from '../../bot/app.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { featuresOf } from '../../scripts/features.ts'
import { formIn, must, valuesOf } from '../world.ts'
import { open, useWorld, world } from './given.ts'

useWorld()

/** A network in which it is written down which agreement is locked after which. */
const watched = () => {
  const order: string[] = []
  const { storage } = world
  const change = (network: string, id: string, step: (item: Agreement) => Agreement) => {
    order.push(id)
    return storage.agreements.change(network, id, step)
  }
  const app = createApp({
    features: featuresOf({ ...storage, agreements: { ...storage.agreements, change } }, () => null),
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now: () => world.now },
    onFault: (error) => void world.faults.push(error),
  })
  return { app, order }
}

const merge = async ({ app }: ReturnType<typeof watched>, item: string, other: string) => {
  const body = must(world.bodies.OOGO, 'OOGO').id
  const from = pageIdentity(must(world.members.Gijs, 'Gijs'))
  const at = { surface: 'web', space: world.network, conversation: body } as const
  const asked = { from, at, isPrivate: false, language: 'nl' } as const
  const form = formIn((await app.answer({ ...asked, kind: 'press', name: 'agreement.merge', data: { item } })).reply)
  const values = { ...valuesOf(form), other }
  return (await app.answer({ ...asked, kind: 'submit', name: form.name, state: form.state, values })).reply
}

describe('merging', () => {
  it.each([[0, 1] as const, [1, 0] as const])('locks both in one order, also %i into %i', async (from, into) => {
    for (const text of ['Vervoer bespreken', 'Leerlingenvervoer regelen'])
      await world.as('Anna', 'OOGO').submit(await open(text))
    const ids = (await world.storage.agreements.list(world.network, {}, 5)).items.map(({ id }) => id).sort()
    const seen = watched()
    expect(await merge(seen, must(ids[from], 'first'), must(ids[into], 'second'))).toMatchObject({ kind: 'done' })
    expect(seen.order).toEqual(ids)
  })
})
