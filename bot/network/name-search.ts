/** Finds things by their names as people type them: in any case, with or without accents, a part is enough. */

/** @property about what stands beside the name: kind, function, organisation */
export interface Findable {
  readonly name: string
  readonly about: string
}

/** Every word of the query stands in the name, or begins a word of what stands beside it; in any order. */
export const isFound = ({ name, about }: Findable, query: string): boolean => {
  const [plainName, plainAbout] = [plainly(name), ` ${plainly(about)}`]
  return plainly(query)
    .split(' ')
    .every((word) => plainName.includes(word) || plainAbout.includes(` ${word}`))
}

/** All that are found, those whose name holds every word before the others. */
export const findAll = <Thing extends Findable>(things: readonly Thing[], query: string): readonly Thing[] => {
  const found = things.filter((thing) => isFound(thing, query))
  const isNamed = ({ name }: Thing) => isFound({ name, about: '' }, query)
  return [...found.filter(isNamed), ...found.filter((thing) => !isNamed(thing))]
}

/** Those that are named so exactly, else as below. */
export const findClosest = <Thing extends Findable>(things: readonly Thing[], query: string): readonly Thing[] => {
  const exact = things.filter(({ name }) => plainly(name) === plainly(query))
  return exact.length > 0 ? exact : findNamed(things, query)
}

/** Those whose name holds every word; else those that are found at all. */
export const findNamed = <Thing extends Findable>(things: readonly Thing[], query: string): readonly Thing[] => {
  const named = things.filter(({ name }) => isFound({ name, about: '' }, query))
  return named.length > 0 ? named : things.filter((thing) => isFound(thing, query))
}

/** Without accents, capitals and signs, its words apart by single spaces. */
const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('nl')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
