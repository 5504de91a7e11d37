import type { Words } from '../words.ts'

export const progress: Words['progress'] = {}
