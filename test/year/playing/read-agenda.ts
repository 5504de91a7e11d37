/** Agendas as the script writes them. */
import type { AgendaItem } from '../../../bot/agenda-items/agenda-item.ts'
import { nameOfMeeting, type Stage } from './stage.ts'

/** What stands on it, or stood when it was held, in order. */
export const agendaOf = async ({ world }: Stage, meeting: string): Promise<readonly AgendaItem[]> =>
  (await world.storage.agendaItems.ofMeeting(world.network, meeting)).filter(({ state }) => state !== 'dropped')

export const readAgenda = async (stage: Stage, meeting: string): Promise<readonly string[]> =>
  Promise.all((await agendaOf(stage, meeting)).map((item) => sayItem(stage, item)))

const sayItem = async (stage: Stage, item: AgendaItem): Promise<string> => {
  const { reason, source, title } = item
  if (reason === 'open-agreements') return 'open agreements'
  if (reason === 'progress') return 'progress'
  if (reason === 'report-back') return title.replace(/^Terugkoppeling /u, 'terugkoppeling: ')
  if (reason === 'confirm') return `confirm: ${nameOfMeeting(stage, source?.id ?? null)}`
  return `${reason}: ${await titleIn(stage, item)}`
}

/** Of a decision its own words, however the item is headed. */
const titleIn = async ({ world }: Stage, { source, title }: AgendaItem): Promise<string> => {
  if (source?.kind !== 'agreement') return title
  return (await world.storage.agreements.find(world.network, source.id))?.title ?? title
}
