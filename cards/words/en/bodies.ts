import type { Words } from '../words.ts'

export const bodies: Words['bodies'] = {}
