import type { Words } from '../words.ts'

export const moving: Words['moving'] = {}
