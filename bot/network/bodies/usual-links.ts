/** How bodies that were made from templates usually feed one another. Pure. */
import type { BodyLink } from '../chain.ts'
import type { Body } from '../network.ts'
import { usualLinks } from './body-templates.ts'

/** Those between any of these bodies. */
export const usualLinksOf = (bodies: readonly Pick<Body, 'id' | 'network' | 'template'>[]): readonly BodyLink[] =>
  usualLinks.flatMap(({ from, relation, to }) =>
    bodies
      .filter(({ template }) => template === from)
      .flatMap(({ id, network }) =>
        bodies
          .filter(({ template }) => template === to)
          .map((served) => ({ network, from: id, to: served.id, relation })),
      ),
  )
