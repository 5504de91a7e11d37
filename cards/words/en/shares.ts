import type { Words } from '../words.ts'

export const shares: Words['shares'] = {}
