export const agendaItems = {}
