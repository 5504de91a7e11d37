import type { Poster } from '../bot/carousels/carousel.ts'
import type { CarouselStore } from '../bot/carousels/store.ts'
import { type PosterRow, posters } from './tables/carousels.ts'
import type { Database } from './unit-of-work.ts'

type Posters = Pick<CarouselStore, 'posters' | 'hang' | 'savePoster'>

/** Whoever hangs or changes one holds its carousel. */
export const storedPosters = (db: Database): Posters => ({
  posters: (network, carousel) =>
    db.read(async (manager) => {
      const where = { network, carousel }
      return (await manager.find(posters, { where, order: { place: 'ASC', id: 'ASC' } })).map(toPoster)
    }),
  hang: (poster) =>
    db.write(async ({ manager }) => {
      const { network, carousel, id } = poster
      if (await manager.findOneBy(posters, { network, carousel, id })) return false
      await manager.insert(posters, toRow(poster))
      return true
    }),
  savePoster: (poster) =>
    db.write(async ({ manager }) => {
      const { network, carousel, id, ...changed } = toRow({ ...poster, version: poster.version + 1 })
      await manager.update(posters, { network, carousel, id }, changed)
    }),
})

const toRow = ({ project, ...poster }: Poster): PosterRow => ({
  ...poster,
  projectKind: project?.kind ?? null,
  projectId: project?.id ?? null,
})

export const toPoster = ({ projectKind, projectId, ...row }: PosterRow): Poster => ({
  ...row,
  project: projectKind !== null && projectId !== null ? { kind: projectKind, id: projectId } : null,
})
