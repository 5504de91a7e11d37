import type { Words } from '../words.ts'

export const workAgendas: Words['workAgendas'] = {}
