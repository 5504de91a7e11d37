/** Which bodies are drawn together: as many around one as a picture holds. Pure. */
import type { BodyLink } from '../../chain.ts'

/** More boxes are no picture any more, and on Teams no card. */
export const mostDrawn = 12

/** The bodies that have a link. */
export const linkedBodies = (links: readonly BodyLink[]): readonly string[] => [
  ...new Set(links.flatMap(({ from, to }) => [from, to])),
]

/**
 * The body itself first, then its neighbours, then theirs: only whole rings, but of the nearest as many as there is
 * room for. Of a body without links only itself.
 */
export const neighbourhoodOf = (links: readonly BodyLink[], body: string, most = mostDrawn): readonly string[] => {
  const found = [body]
  let ring = neighbours(links, [body], found)
  const nearest = ring.length > most - 1
  while (ring.length > 0 && found.length + ring.length <= most) {
    found.push(...ring)
    ring = neighbours(links, ring, found)
  }
  return nearest ? [body, ...ring.slice(0, most - 1)] : found
}

const neighbours = (links: readonly BodyLink[], around: readonly string[], known: readonly string[]) => {
  const seen = new Set(known)
  const near = new Set(around)
  const beside = links.flatMap(({ from, to }) => [...(near.has(from) ? [to] : []), ...(near.has(to) ? [from] : [])])
  return [...new Set(beside)].filter((one) => !seen.has(one))
}

/** The one with the most links, the first of those: null when there are none. */
export const centreOf = (links: readonly BodyLink[]): string | null => {
  const counts = new Map<string, number>()
  for (const one of links.flatMap(({ from, to }) => [from, to])) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first?.[0] ?? null
}

/** All that are linked where there is room for them, else those around the one with the most links. */
export const wholeChain = (links: readonly BodyLink[], most = mostDrawn): readonly string[] => {
  const all = linkedBodies(links)
  const centre = centreOf(links)
  return all.length <= most || centre === null ? all : neighbourhoodOf(links, centre, most)
}
