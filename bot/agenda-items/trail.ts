/** The way of an item over bodies: what it continues, and what continues it. */
import type { AgendaItem } from './agenda-item.ts'
import type { AgendaItemStores } from './stores.ts'

type Items = Pick<AgendaItemStores, 'agendaItems'>

/** With itself, oldest first; each once, however they point at one another. */
export const trailOf = async ({ agendaItems }: Items, item: AgendaItem): Promise<readonly AgendaItem[]> => {
  const found = new Map([[item.id, item]])
  const queue = [item]
  for (let one = queue.shift(); one; one = queue.shift()) {
    const before = one.cameFrom === null ? null : await agendaItems.find(one.network, one.cameFrom)
    const after = await agendaItems.continuing(one.network, one.id)
    for (const next of [...(before ? [before] : []), ...after]) {
      if (found.has(next.id)) continue
      found.set(next.id, next)
      queue.push(next)
    }
  }
  return [...found.values()].sort((a, b) => a.createdAt - b.createdAt || depthOf(a, found) - depthOf(b, found))
}

/** Of two that began at one moment, what goes on stands behind what it came from. */
const depthOf = (item: AgendaItem, items: ReadonlyMap<string, AgendaItem>): number => {
  const passed = new Set<string>()
  for (let one: AgendaItem | undefined = item; one && !passed.has(one.id); one = items.get(one.cameFrom ?? ''))
    passed.add(one.id)
  return passed.size
}
