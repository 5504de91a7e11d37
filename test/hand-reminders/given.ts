/** A world in which reminders are asked for by hand, and what comes of them. */
import { afterEach, beforeEach, expect } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { HandReminder } from '../../bot/reminders/by-hand/hand-reminder.ts'
import type { Card } from '../../cards/card.ts'
import type { Form } from '../../cards/form.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, type World } from '../world.ts'

export let world: World

export const useWorld = (): void => {
  beforeEach(async () => {
    world = await openWorld()
    for (const name of ['OOGO', 'Stuurgroep', 'Beleidsgroep']) await addChannel(name)
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })
}

export const bodyOf = (name: string): string => must(world.bodies[name], name).id
export const memberOf = (name: string): string => must(world.members[name], name).id

const addChannel = (name: string): Promise<void> => {
  const body = bodyOf(name)
  const address = { surface: 'web', space: world.network, conversation: body } as const
  return world.storage.network.saveChannel({
    ...{ id: `channel-${name}`, network: world.network, body, member: null, name, address },
  })
}

export interface Where {
  readonly who?: string
  readonly body?: string
}

export const askForm = async (text: string, { who = 'Gijs', body }: Where = {}): Promise<Form> =>
  formIn(await world.as(who, body).command('herinner', text))

/** As somebody types it, and sends the form as it opens. */
export const ask = async (text: string, where: Where & Readonly<Record<string, string>> = {}): Promise<Card> => {
  const { who = 'Gijs', body, ...over } = where
  return cardIn(await world.as(who, body).submit(await askForm(text, where), over))
}

export const all = (): Promise<readonly HandReminder[]> => world.storage.handReminders.running(world.network)
export const only = async (): Promise<HandReminder> => must((await all())[0], 'reminder')

export interface Came {
  readonly to: string
  readonly lines: readonly string[]
  readonly card: Card
}

/** What has come by that moment and was not taken yet, as it reads now: the channel, or the one who is told. */
export const cameBy = async (day: string, hour = 9): Promise<readonly Came[]> => {
  world.now = instantOn(day, hour)
  await world.app.wake()
  const { outbox, network, nudges } = world.storage
  const came: Came[] = []
  const claim = () => outbox.claim('web', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)
  for (let found = await claim(); found.length > 0; found = await claim())
    for (const one of found) {
      const card = await world.app.present(world.network, one.ref, one.view, 'nl')
      const channel = must(await network.channel(world.network, one.channel), 'channel')
      const who = Object.values(world.members)
        .find(({ id }) => id === channel.member)
        ?.name.split(' ')[0]
      const nudge = one.ref.kind === 'nudge' ? await nudges.find(world.network, one.ref.id) : null
      const isOurs = [one.ref, ...(nudge?.lines ?? []).map(({ ref }) => ref)].some(
        ({ kind }) => kind === 'hand-reminder',
      )
      if (card && isOurs && one.message === null) came.push({ to: who ?? channel.name, lines: linesOf(card), card })
      await outbox.delivered(one, one.key, 0)
    }
  return came
}
