import type { Words } from '../words.ts'

export const overleg: Words['overleg'] = {}
