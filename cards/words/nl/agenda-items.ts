export const agendaItems = {
  /** With what an agenda opens by itself, in the language of its body. */
  opening: {
    confirm: (day: string) => `Vaststellen besluiten- en actielijst${day === '' ? '' : ` van ${day}`}`,
    openAgreements: 'Stand van zaken openstaande afspraken',
    progressOf: (agendas: string) => `Voortgang ${agendas}`,
    progressSince: (day: string) => (day === '' ? 'Voortgang' : `Voortgang sinds ${day}`),
  },
}
