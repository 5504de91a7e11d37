/** Words of a body as a whole (`/overleg`): how it meets, what it feeds and is fed by, and who is to join it. */
const day = (on: string, at: string) => `${on}, ${at} uur`

export const overleg = {
  allTitle: (network: string) => `Overleggen van ${network}`,
  none: 'Er zijn nog geen overleggen. Het secretariaat voegt ze toe met /netwerk overleggen.',

  rhythm: 'Komt bijeen',
  noRhythm: 'wanneer daar reden voor is',
  usual: (at: string, minutes: number, place: string) =>
    [`${at} uur`, minutes === 1 ? '1 minuut' : `${minutes} minuten`, ...(place === '' ? [] : [place])].join(', '),
  decides: 'Besluit over',
  bothSides: 'Besluiten',
  bothSidesNeeded: 'onderwijs en gemeenten moeten het allebei eens zijn',
  papers: 'Stukken',
  papersDays: (days: number) => (days === 1 ? '1 dag voor de bijeenkomst' : `${days} dagen voor de bijeenkomst`),
  standing: 'Vaste agendapunten',
  next: 'Volgende bijeenkomst',
  nextOn: (title: string, on: string, at: string) => (title === '' ? day(on, at) : `${title}, ${day(on, at)}`),
  nextToPlan: (title: string, window: string) => `${title === '' ? '' : `${title}, `}nog te plannen: ${window}`,
  noNext: 'nog niet gepland',
  open: 'Open afspraken',
  mostOpen: (count: number) => `${count} of meer`,
  notSeated: (body: string) => `Bijeenkomsten en afspraken van ${body} ziet wie daar een plaats heeft.`,

  meetings: 'Bijeenkomsten',
  agenda: 'Agenda',
  agreements: (count: number | string) => `Afspraken (${count})`,
  plan: 'Bijeenkomst plannen',
  reportBack: 'Terugkoppeling schrijven',
  plans: 'Planning',

  chain: 'Hoe de overleggen elkaar voeden',
  chainOf: (body: string) => `Hoe ${body} met andere overleggen verbonden is`,
  chainPart: (shown: number, total: number, body: string) =>
    `Getekend: ${shown} van ${total} verbonden overleggen, rond ${body}. Kies een overleg om er de buren van te zien.`,
  chainRest: (count: number) =>
    count === 1 ? 'Nog 1 overleg is verbonden.' : `Nog ${count} overleggen zijn verbonden.`,
  noChain: (body: string) => `${body} is nog niet verbonden met een ander overleg.`,
  noChains: 'De overleggen zijn nog niet met elkaar verbonden. Het secretariaat doet dat op de kaart van een overleg.',
  relations: { prepares: 'bereidt voor', elaborates: 'werkt uit', feeds: 'voedt' },
  sentences: {
    prepares: (from: string, to: string) => `${from} bereidt ${to} voor.`,
    elaborates: (from: string, to: string) => `${from} werkt uit wat ${to} besluit.`,
    feeds: (from: string, to: string) => `${from} voedt ${to}.`,
  },

  addLink: 'Verbinden',
  removeLink: 'Losmaken',
  linkTitle: 'Overleggen verbinden',
  unlinkTitle: 'Verbinding losmaken',
  link: 'Wat doet dit overleg?',
  links: {
    prepares: (body: string) => `${body} bereidt het andere voor`,
    elaborates: (body: string) => `${body} werkt uit wat het andere besluit`,
    feeds: (body: string) => `${body} voedt het andere`,
    'prepared-by': (body: string) => `het andere bereidt ${body} voor`,
    'elaborated-by': (body: string) => `het andere werkt uit wat ${body} besluit`,
    'fed-by': (body: string) => `het andere voedt ${body}`,
  },
  other: 'Het andere overleg',
  whichLinks: 'Welke verbindingen gaan eruit?',
  proposedLink: (sentence: string) => `Gebruikelijk is ook: ${sentence} Dat legt u vast met Verbinden, op de kaart.`,

  intended: (organisation: string, change: string, on: string) =>
    `Voornemen: ${organisation} ${change} (gezegd op ${on}).`,
  changes: { joins: 'treedt toe', leaves: 'treedt uit' },
  intend: 'Voornemen vastleggen',
  intendTitle: 'Voornemen vastleggen',
  intendNote:
    'Een voornemen verandert nog niets: wie toetreedt krijgt pas een plaats als u het uitvoert, en wie uittreedt houdt die tot dan.',
  organisation: 'Organisatie',
  change: 'Wat is het voornemen?',
  because: 'Toelichting',
  becauseHint: 'Bijvoorbeeld: na het besluit van het bestuur in maart.',
  carryOut: (organisation: string) => `Uitvoeren: ${organisation}`,
  lapses: (organisation: string) => `Vervalt: ${organisation}`,
  lapsed: (organisation: string, body: string) =>
    `Het voornemen voor ${organisation} is vervallen; in ${body} verandert niets.`,

  customs: 'Werkwijze',
  decidesHint: 'In een paar woorden, bijvoorbeeld: het ondersteuningsplan en de afstemming met jeugdhulp.',
  rhythmHint:
    'In gewone woorden: elke eerste dinsdag van de maand behalve in juli en augustus, elke zes weken op donderdag, twee keer per jaar. Leeg: wanneer daar reden voor is.',
  startsAt: 'Gebruikelijk begin',
  startsAtHint: (usual: string) => `Bijvoorbeeld 09.30. Leeg: ${usual} uur.`,
  minutes: 'Duur in minuten',
  minutesHint: (usual: number) => `Leeg: ${usual}.`,
  place: 'Plaats',
  placeHint: 'Een zaal, of het adres waar u online bijeenkomt.',
  papersLabel: 'Stukken, dagen vooraf',
  papersHint: (usual: number) => `Zoveel dagen voor een bijeenkomst sluit de agenda. Leeg: ${usual}.`,
  bothSidesLabel: 'Moeten onderwijs en gemeenten het allebei eens zijn?',
  standingLabel: 'Vaste agendapunten',
  standingHint: 'Op elke regel een.',

  rhythms: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
    months: [
      ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'],
      ...['augustus', 'september', 'oktober', 'november', 'december'],
    ],
    nth: { '1': 'eerste', '2': 'tweede', '3': 'derde', '4': 'vierde', '-1': 'laatste' },
    numbers: [
      ...['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
    ],
    weeks: (every: string, weekday: string, from: string) => `elke ${every} weken op ${weekday}, vanaf ${from}`,
    weekly: (weekday: string, from: string) => `elke week op ${weekday}, vanaf ${from}`,
    monthly: (nth: string, weekday: string) => `elke ${nth} ${weekday} van de maand`,
    monthlyExcept: (nth: string, weekday: string, months: string) =>
      `elke ${nth} ${weekday} van de maand, behalve in ${months}`,
    inMonths: (nth: string, weekday: string, months: string) => `${nth} ${weekday} van ${months}`,
    and: 'en',
    yearly: (times: string) => `${times} keer per jaar`,
  },
}
