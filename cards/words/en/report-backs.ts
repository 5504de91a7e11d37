import type { Words } from '../words.ts'

export const reportBacks: Words['reportBacks'] = {}
