import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { Theme, WorkAgenda } from '../../bot/work-agendas/work-agenda.ts'
import { day, json, key, named, optional, text, typed } from './columns.ts'

export const themes = new EntitySchema<Theme>({
  name: 'theme',
  tableName: 'themes',
  columns: { network: key, id: key, name: typed },
})

export const workAgendas = new EntitySchema<WorkAgenda>({
  name: 'work_agenda',
  tableName: 'work_agendas',
  columns: {
    network: key,
    id: key,
    name: typed,
    body: optional(text),
    about: typed,
    themes: json(z.array(z.string())),
    endedOn: named('ended_on', optional(day)),
  },
})
