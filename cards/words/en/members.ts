import type { Words } from '../words.ts'

export const members: Words['members'] = {}
