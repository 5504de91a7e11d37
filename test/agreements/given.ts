/** A network of its own for each test, and the one agreement that most tests are about. */
import { afterEach, beforeEach, expect } from 'vitest'
import { formIn, openWorld, type Person, type World } from '../world.ts'

export let world: World

export const useWorld = (): void => {
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })
}

export const open = async (text: string, name = 'Anna', body = 'OOGO') =>
  formIn(await world.as(name, body).command('afspraak', text))

/** The only item there is in these bodies: what a decision of theirs sets in motion elsewhere is left aside. */
export const only = async () => {
  const bodies = ['OOGO', 'Stuurgroep'].map((name) => world.bodies[name]?.id ?? '')
  const { items } = await world.storage.agreements.list(world.network, { isOpen: true, bodies }, 10)
  expect(items).toHaveLength(1)
  return items[0] as (typeof items)[number]
}

export const record = async (text = 'Werkagenda opstellen @Anna @Bram uiterlijk 30 april') => {
  expect(await world.as('Anna', 'OOGO').submit(await open(text))).toMatchObject({ kind: 'done' })
  return only()
}

/** Presses what opens a form and sends that; the first answer where there is none. */
export const pressAndSend = async (
  who: Person,
  press: string,
  data: unknown,
  values: Readonly<Record<string, unknown>>,
) => {
  const reply = await who.press(press, data)
  return reply.kind === 'form' ? who.submit(reply.form, values) : reply
}

export const withdraw = (who: Person, item: string) =>
  pressAndSend(who, 'agreement.withdraw', { item }, { text: 'Het project is gestopt.' })
