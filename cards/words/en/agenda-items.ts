import type { Words } from '../words.ts'

export const agendaItems: Words['agendaItems'] = {
  opening: {
    confirm: (day) => `Confirm the list of decisions and actions${day === '' ? '' : ` of ${day}`}`,
    openAgreements: 'Where the open agreements stand',
    progressOf: (agendas) => `Progress of ${agendas}`,
    progressSince: (day) => (day === '' ? 'Progress' : `Progress since ${day}`),
  },
}
