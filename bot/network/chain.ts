/** How bodies feed one another: what prepares, works out and feeds what, and who hears of whom. */

export const relations = ['prepares', 'elaborates', 'feeds'] as const
export type Relation = (typeof relations)[number]

/**
 * - `prepares`: what `from` has treated flows up, onto the agenda of `to`.
 * - `elaborates`: what `to` decides flows down, as tasks of `from`.
 * - `feeds`: `from` brings its findings to `to`.
 */
export interface BodyLink {
  readonly network: string
  readonly from: string
  readonly to: string
  readonly relation: Relation
}

const linked = (links: readonly BodyLink[], relation: Relation, key: 'from' | 'to', body: string): readonly string[] =>
  links
    .filter((link) => link.relation === relation && link[key] === body)
    .map((link) => (key === 'from' ? link.to : link.from))

/** For which bodies this one prepares. */
export const preparedBy = (links: readonly BodyLink[], body: string) => linked(links, 'prepares', 'from', body)
/** Which bodies prepare this one. */
export const preparersOf = (links: readonly BodyLink[], body: string) => linked(links, 'prepares', 'to', body)
/** Of which bodies this one works out the decisions. */
export const elaboratedBy = (links: readonly BodyLink[], body: string) => linked(links, 'elaborates', 'from', body)
/** Which bodies work out what this one decides. */
export const elaboratorsOf = (links: readonly BodyLink[], body: string) => linked(links, 'elaborates', 'to', body)
/** Which bodies this one feeds, and which feed it. */
export const fedBy = (links: readonly BodyLink[], body: string) => linked(links, 'feeds', 'from', body)
export const feedersOf = (links: readonly BodyLink[], body: string) => linked(links, 'feeds', 'to', body)

/**
 * The bodies of which this one hears what came of their meetings ("Terugkoppeling OOGO en regisseursgroep"): those
 * whose decisions it works out with those that prepare them, those for which it prepares, and those that feed it. Never
 * itself, each once.
 */
export const hearsFrom = (links: readonly BodyLink[], body: string): readonly string[] => {
  const above = elaboratedBy(links, body)
  const all = [
    ...above,
    ...above.flatMap((one) => preparersOf(links, one)),
    ...preparedBy(links, body),
    ...feedersOf(links, body),
  ]
  return [...new Set(all)].filter((one) => one !== body)
}

/** The bodies that hear what came of this one's meetings, out of all. */
export const heardBy = (links: readonly BodyLink[], body: string, bodies: readonly string[]): readonly string[] =>
  bodies.filter((one) => hearsFrom(links, one).includes(body))
