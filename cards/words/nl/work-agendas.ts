/** Words of werkagenda's and themes. */
export const workAgendas = {}
