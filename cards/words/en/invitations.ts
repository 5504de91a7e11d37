import type { Words } from '../words.ts'

export const invitations: Words['invitations'] = {}
