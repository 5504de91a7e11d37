import type { Words } from '../words.ts'

export const agendaItems: Words['agendaItems'] = {}
