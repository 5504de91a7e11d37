/** What the last meeting agreed, as lines that a secretary would type; the words of the terms are kept as said. */
export interface AgreedLine {
  readonly body: string
  readonly line: string
}

export const agreedLines: readonly AgreedLine[] = [
  {
    body: 'Stuurgroep',
    line: 'Lerarentekort: omvang van structureel tekort aan fte inventariseren @De Regio',
  },
  {
    body: 'Stuurgroep',
    line: 'Overleg over het lerarentekort organiseren, korte en langere termijn, voor de kerstvakantie',
  },
  {
    body: 'Beleidsgroep',
    line: 'Casussen van bankzitters uitschrijven en bespreken met de consultant van Gemeente Duinrecht @RBL Noorderkring nog dit kalenderjaar',
  },
  { body: 'OOGO', line: 'Verdiepende visiesessie op bestuurlijk niveau voorbereiden met een kleine groep @De Regio' },
  {
    body: 'Regisseursgroep',
    line: 'Regionaal overleg leerlingenvervoer: uitnodiging rondsturen @Gijs Oosterbaan voor de kerstvakantie',
  },
  {
    body: 'Netwerkgroep po',
    line: 'Wachtlijst JGGZ: alle leerlingen van de wachtlijst bekijken met jeugdartsen en psycholoog @Wim Kerkdijk start dit najaar',
  },
  {
    body: 'Regisseursgroep',
    line: 'Informatiesessie over onderwijszorgvoorziening Anker & Co: uitnodiging rondsturen @De Regio in november',
  },
  { body: 'Beleidsgroep', line: 'Werkbezoeken en gezamenlijke deskundigheidsbevordering organiseren @De Regio' },
  { body: 'OOGO', line: 'Financiën van de regionale thema’s in kaart brengen @De Regio dit schooljaar' },
  {
    body: 'OOGO',
    line: 'Financiering door het onderwijs inzichtelijk maken @SWV Noorderkring PO @SWV Noorderkring VO dit schooljaar',
  },
  { body: 'OOGO', line: 'Informatiebijeenkomst over financiën en organisatie @De Regio in februari' },
  { body: 'Regisseursgroep', line: 'Samenwerkingsagenda onderwijs en gemeenten opstellen @Hanneke Dorsman' },
]
