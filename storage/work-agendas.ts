import type { WorkAgendaStore } from '../bot/work-agendas/store.ts'
import { list, remove, save } from './registers.ts'
import { themes, workAgendas } from './tables/work-agendas.ts'
import type { Database } from './unit-of-work.ts'

export const storedWorkAgendas = (db: Database): WorkAgendaStore => ({
  saveAgenda: save(db, workAgendas),
  agenda: (network, id) => db.read((manager) => manager.findOneBy(workAgendas, { network, id })),
  agendas: list(db, workAgendas),
  removeAgenda: remove(db, workAgendas),
  saveTheme: save(db, themes),
  theme: (network, id) => db.read((manager) => manager.findOneBy(themes, { network, id })),
  themes: list(db, themes),
  removeTheme: remove(db, themes),
})
