/** Words of the chat itself, whatever the feature. */
export const chat = {
  more: (count: number) => `… en nog ${count}`,
  cut: '…',
  possiblyDouble: '(mogelijk dubbel)',
  onlyYou: 'Alleen u ziet dit.',
  cancel: 'Annuleren',
  close: 'Sluiten',
  openForm: 'Invullen',
  lessSaid: 'Niet alle uitleg past in dit venster; zij is hier ingekort of weggelaten.',
  openWindow: 'Openen',
  opensInWindow: 'Dit opent in een venster dat alleen u ziet. Hier blijft er niets van staan.',
  onlyInWindow:
    'Dit staat nooit in een bericht, en deze app opent geen venster. Doe het in Teams op de computer of op uw eigen pagina.',
  change: 'Aanpassen',
  readBack: 'Zo heb ik het gelezen. Klopt dat?',
  notYetFilled: 'Nog in te vullen',
  handled: 'Verwerkt.',
  alreadyDone: 'Dit was al verwerkt.',
  optional: '(mag leeg blijven)',
  chooseOne: 'Kies',
  searchHint: 'Typ een paar letters',
  stays: (label: string) =>
    `${label}: te lang om hier te wijzigen. Dit blijft zoals het is; wijzigen kan in Teams of in de browser.`,
  noName: 'Onbekend',
  moreGenerally:
    'Dit lijkt te gaan over één leerling, ouder of school. Kan het algemener? Bijvoorbeeld “een leerling in de bovenbouw” of “een vo-school”. Is het dat niet, stuur het dan nog eens.',
  privately: 'Dit kan alleen in een gesprek met mij alleen.',
  answeredPrivately: 'Het antwoord staat in uw gesprek met mij.',
  tooManyNamed: (limit: number) => `U noemt meer dan ${limit} mensen tegelijk. Noem er hoogstens ${limit}.`,
  unreachable:
    'Dit antwoord is alleen voor u, en ik kan u nog niet apart bereiken. Voeg Schakel toe in Teams (Apps, Schakel, Toevoegen) en vraag het opnieuw.',
  welcome: 'Ik ben Schakel. Typ “netwerk” voor het menu, in een kanaal “@Schakel netwerk”.',
}
