import type { Words } from '../words.ts'

export const datePolls: Words['datePolls'] = {}
