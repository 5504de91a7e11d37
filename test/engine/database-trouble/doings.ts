/** What can be done at a moment, by what was done before. */
import type { Chance } from '../random.ts'
import { answer, close, type Deed, giveProgress, plan, record, seek, settle } from './deeds.ts'

export interface Doings {
  /** Something that can be done now. */
  readonly next: (taken: ReadonlySet<string>) => Deed
  /** It was kept. */
  readonly note: (deed: Deed) => void
}

type Kind = 'agreement' | 'closed' | 'meeting' | 'sought' | 'settled'

export const openDoings = (chance: Chance): Doings => {
  const there = new Map<string, Kind>()
  let count = 0
  const about = (kind: Kind, taken: ReadonlySet<string>) =>
    [...there].filter(([title, is]) => is === kind && !taken.has(title)).map(([title]) => title)

  const makers: readonly ((taken: ReadonlySet<string>) => Deed | null)[] = [
    () => record(`Werkplan ${++count} opstellen`, 1 + chance.below(60)),
    () => plan(`Bijeenkomst ${++count}`, 3 + chance.below(60)),
    () => seek(`Vervolg ${++count}`),
    ...[close, giveProgress].map((deed) => onOne('agreement', deed)),
    ...[answer('Anna'), answer('Bram'), answer('Gijs'), settle].map((deed) => onOne('sought', deed)),
  ]
  function onOne(kind: Kind, deed: (title: string, chance: Chance) => Deed) {
    return (taken: ReadonlySet<string>): Deed | null => {
      const titles = about(kind, taken)
      return titles.length > 0 ? deed(chance.pick(titles), chance) : null
    }
  }
  const next: Doings['next'] = (taken) => chance.pick(makers)(taken) ?? next(taken)
  const becomes: Readonly<Record<string, Kind>> = {
    ...{ record: 'agreement', plan: 'meeting', seek: 'sought', close: 'closed', settle: 'settled' },
  }
  return {
    next,
    note: ({ name, about: title }) => {
      const kind = becomes[name]
      if (kind) there.set(title, kind)
    },
  }
}
