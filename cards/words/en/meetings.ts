import type { Words } from '../words.ts'

export const meetings: Words['meetings'] = {}
