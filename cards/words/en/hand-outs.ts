import type { Words } from '../words.ts'

export const handOuts: Words['handOuts'] = {}
