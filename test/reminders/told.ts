/** What somebody was told in private, as it reads now. */
import { nudgeRef } from '../../bot/reminders/reminder.ts'
import type { Card } from '../../cards/card.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { must, type World } from '../world.ts'

/** Far more than anybody is told in a test. */
const all = 100

/** Every private message to them, the latest first. */
export const toldTo = async ({ storage, app, network, members }: World, name: string): Promise<readonly Card[]> => {
  const { id, language } = must(members[name], name)
  const nudges = await storage.nudges.ofMember(network, id, all)
  const cards = await Promise.all(nudges.map((nudge) => app.present(network, nudgeRef(nudge.id), 'nudge', language)))
  return cards.filter((card) => card !== null)
}

/** The lines of the latest, without what stands above and under every one; none where they were told nothing. */
export const linesTo = async (world: World, name: string): Promise<readonly string[]> => {
  const [latest] = await toldTo(world, name)
  return latest ? linesOf(latest).slice(1, -1) : []
}

export const buttonsTo = async (world: World, name: string): Promise<readonly string[]> => {
  const [latest] = await toldTo(world, name)
  return latest ? labelsOf(latest) : []
}

/** How many private messages they were told. */
export const countTo = async (world: World, name: string): Promise<number> => (await toldTo(world, name)).length
