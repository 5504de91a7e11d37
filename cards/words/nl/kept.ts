/** Words of what is kept of a member: to be asked for, and to be erased. */
export const kept = {
  title: (name: string) => `Wat Schakel bewaart van ${name}`,
  intro: 'Dit is alles wat Schakel van u bewaart, hoe lang en waarom.',
  introOther: (name: string) => `Dit is alles wat Schakel van ${name} bewaart. Dat u dit bekeek, staat in het logboek.`,
  nothing: 'niets',
  questions: (names: string) => `Vragen, of klopt er iets niet? ${names} (secretariaat) verbetert het.`,
  questionsNobody: 'Vragen, of klopt er iets niet? Het secretariaat verbetert het.',
  elsewhere: 'Wat in Slack of Teams zelf staat, bewaart uw organisatie daar. Vraag dat aan uw eigen beheerder.',
  file: 'Op uw eigen pagina haalt u dit als bestand op, met de knop “Mijn gegevens”.',

  menu: 'Wat wordt van mij bewaard?',
  json: 'Als JSON',
  openPage: 'Mijn pagina',
  askErasure: 'Vraag om wissen',
  erase: 'Wissen',

  part: (part: number, parts: number) => (parts === 1 ? 'JSON' : `JSON, deel ${part} van ${parts}`),
  partHint: 'Kopieer de tekst. Wat u hier verandert, wordt niet bewaard.',
  next: 'Volgende deel',
  close: 'Klaar',
  allShown: 'Dat was alles.',

  asked: 'Uw vraag om wissen staat bij het secretariaat. Zolang u lid bent, heeft het netwerk uw naam nodig.',
  askedTitle: (name: string, organisation: string) => `${name}, ${organisation}, vraagt om wissen`,
  askedWhat: (name: string) =>
    `Laat ${name} eerst uit het netwerk vertrekken; dan gaan open afspraken over. Zeg daarna /netwerk wissen ${name}.`,
  askedDone: 'Dit oud-lid is gewist.',

  eraseTitle: 'Gegevens wissen',
  eraseWho: (name: string, organisation: string, leftOn: string) =>
    `${name}, ${organisation}, vertrokken op ${leftOn}.`,
  eraseGoes:
    'Dit verdwijnt: naam en functie, koppelingen met Slack, Teams en onze pagina, aanmeldingen, codes, afwezigheid, het gesprek met Schakel alleen, en wat de geschiedenis over dit lid zegt. Waar de volle naam in afspraken staat, komt “[oud-lid]”.',
  eraseNamesake:
    'Iemand anders in het netwerk heet ook zo. In de tekst van afspraken blijft die naam daarom staan: niemand kan zien wie er bedoeld is. Pas die tekst zelf aan.',
  eraseStays:
    'Dit blijft: afspraken en wat ermee gebeurde, op naam van de organisatie, want het netwerk moet kunnen nagaan wat is afgesproken. Het logboek houdt een kenmerk zonder naam, voor de verantwoording.',
  eraseElsewhere: 'Wat in Slack of Teams staat, wist Schakel niet: daar gaat elke organisatie zelf over.',
  eraseName: 'Typ de naam over',
  eraseNameHint: 'Wissen kan niet ongedaan worden gemaakt.',
  erased: (organisation: string) => `De gegevens zijn gewist. Afspraken tonen nu een oud-lid van ${organisation}.`,
  struck: '[oud-lid]',
  former: (organisation: string) => `een oud-lid van ${organisation}`,
  formerOfNone: 'een oud-lid',

  waysIn: 'Hoe Schakel dit lid herkent',
  surfaces: { slack: 'Slack', teams: 'Teams', web: 'onze pagina' },
  identity: (surface: string, name: string, user: string, space: string) =>
    `${surface}: ${name} (kenmerk ${user}, omgeving ${space})`,
  identityUntil: 'tot het vertrek; zonder dit weet Schakel niet wie er spreekt',
  alone: (surface: string) => `Het gesprek met Schakel alleen, op ${surface}`,
  aloneUntil: 'tot het vertrek; daar komt wat voor niemand anders is',
  sessions: (count: number) => (count === 1 ? '1 aanmelding op onze pagina' : `${count} aanmeldingen op onze pagina`),
  codes: (count: number) => (count === 1 ? '1 ongebruikte eenmalige code' : `${count} ongebruikte eenmalige codes`),
  untilDay: (day: string) => `tot ${day}, of tot het afmelden`,
  codesUntil: (day: string) => `tot ${day}, of tot de code is gebruikt`,
  documents: (count: number, from: string, until: string) =>
    `${count} ${count === 1 ? 'link' : 'links'} naar een bestand of agenda, gemaakt van ${from} tot en met ${until}`,
  documentsUntil: 'van een bestand een uur; van een agenda tot u een ander adres vraagt of vertrekt',
  lines: 'Geschiedenis',
  acts: (count: number, from: string, until: string) =>
    `${count} ${count === 1 ? 'regel' : 'regels'} over wat dit lid deed, van ${from} tot en met ${until}`,
  actsUntil: 'zolang de afspraak bestaat; zo is na te gaan wie wat afsprak',
  changes: (count: number, from: string, until: string) =>
    `${count} ${count === 1 ? 'regel' : 'regels'} over dit lid en diens rechten, van ${from} tot en met ${until}`,
  logged: (count: number, from: string, until: string) =>
    `${count} ${count === 1 ? 'regel' : 'regels'} in het logboek, van ${from} tot en met ${until}`,
  loggedUntil: 'zolang het netwerk bestaat, na wissen zonder naam; zo is na te gaan wie wat deed',
  messages: (count: number, from: string, until: string) =>
    `${count} ${count === 1 ? 'bericht' : 'berichten'} in dat gesprek op onze pagina, van ${from} tot en met ${until}`,
  messagesUntil: 'tot de gegevens worden gewist; zo is terug te lezen wat Schakel zei',
  changesUntil: 'tot de gegevens worden gewist; zo is na te gaan wie welke rechten gaf',
}
