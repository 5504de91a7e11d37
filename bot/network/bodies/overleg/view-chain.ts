/** The chain of bodies as a card draws it. */

import { type Chain, type ChainArrow, chain } from '../../../../cards/card.ts'
import { showOverlegPress } from '../../../../cards/meeting-presses.ts'
import { press } from '../../../../cards/press.ts'
import type { Words } from '../../../../cards/words/words.ts'
import type { BodyLink } from '../../chain.ts'
import { type Body, levels, type Seat } from '../../network.ts'

/** What is known of the network, read once. */
export interface ChainParts {
  readonly bodies: readonly Body[]
  readonly links: readonly BodyLink[]
  readonly seats: readonly Seat[]
}

/** @param here the body that the card is about, or null. */
export const viewChain = (parts: ChainParts, shown: readonly string[], here: string | null, words: Words): Chain => {
  const { bodies, links, seats } = parts
  const drawn = bodies.filter(({ id }) => shown.includes(id))
  const names = new Map(drawn.map(({ id, name }) => [id, name]))
  const people = Map.groupBy(seats, ({ body }) => body)
  return chain({
    bands: levels.map((level) => words.bodies.levels[level]),
    boxes: drawn.map(({ id, name, level }) => ({
      id,
      name,
      fine: words.bodies.people(people.get(id)?.length ?? 0),
      band: levels.indexOf(level),
      isHere: id === here,
      press: press(showOverlegPress, { body: id }),
    })),
    arrows: links.flatMap((link) => arrowOf(link, names, words)),
  })
}

/** What is decided flows down to whoever works it out; all else flows up. */
const arrowOf = (link: BodyLink, names: ReadonlyMap<string, string>, words: Words): readonly ChainArrow[] => {
  const { from, to, relation } = link
  if (!names.has(from) || !names.has(to)) return []
  const flows = relation === 'elaborates' ? 'from' : 'to'
  return [{ from, to, flows, label: words.overleg.relations[relation], said: sayLink(link, names, words) }]
}

export const sayLink = (
  { from, to, relation }: Pick<BodyLink, 'from' | 'to' | 'relation'>,
  names: ReadonlyMap<string, string>,
  { overleg }: Words,
): string => overleg.sentences[relation](names.get(from) ?? '', names.get(to) ?? '')
