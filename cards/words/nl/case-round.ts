/** Words of a running case round: its card, what is told of it, and the list. */
const counted = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const count = (number: number): string => counted[number] ?? String(number)

const kept = (lessons: number, agreements: number): string => {
  const parts = [
    ...(lessons === 1 ? ['de les'] : lessons > 1 ? [`de ${count(lessons)} lessen`] : []),
    ...(agreements > 0 ? [agreements === 1 ? 'één afspraak' : `${count(agreements)} afspraken`] : []),
  ]
  if (parts.length === 0) return 'Er blijft niets van bewaard.'
  const said = parts.join(' en ')
  const isOne = lessons + agreements === 1
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${isOne ? 'blijft' : 'blijven'} bewaard.`
}

const readUntil = (purge: string): string =>
  purge === '' ? 'zolang de tekst er is' : `tot de tekst op ${purge} wordt gewist`

export const caseRound = {
  name: (number: number) => `Casusronde ${number}`,
  title: (number: number, title: string) => `Casusronde ${number}: ${title}`,
  phases: {
    draft: 'Nog niet ingebracht',
    screening: 'Toets',
    returned: 'Terug bij de inbrenger',
    open: 'Lezen',
    clarifying: 'Verhelderende vragen',
    focusing: 'Kernvraag',
    analysing: 'Duiding',
    advising: 'Adviezen',
    feedback: 'Terugkoppeling',
    agreeing: 'Afspraken en lessen',
    closed: 'Gesloten',
    purged: 'Gewist',
    withdrawn: 'Ingetrokken',
  },
  /** What members do then. */
  asks: {
    open: 'Lees de casus. Daarna kunt u vragen stellen.',
    clarifying: 'Stel verhelderende vragen, nog geen adviezen. De inbrenger antwoordt via mij.',
    focusing: 'De gespreksleider stelt de kernvraag voor, de inbrenger kiest.',
    analysing: 'Duid eerst zelf wat hier speelt; daarna ziet u wat anderen zien.',
    advising: 'Geef uw advies, of steun dat van een ander.',
    feedback: 'De inbrenger zegt wat hij of zij meeneemt.',
    agreeing: 'Schrijf een les in algemene woorden, of maak er een afspraak van.',
  },
  until: (moment: string) => `tot ${moment}`,
  at: (day: string, hour: string) => `${day}, ${hour} uur`,
  waitsForMeeting: 'wacht op de bijeenkomst',
  planMeeting: (last: string) =>
    `Lees de casus alvast. De gespreksleider plant de bijeenkomst, bijvoorbeeld met /datum; daar gaat de ronde verder. Komt die er niet voor ${last}, dan sluit de ronde.`,
  live: (minutes: number, until: string) => `in bijeenkomst, ${minutes} minuten, tot ${until} uur`,
  paused: (day: string) => `De ronde staat stil tot en met de schoolvakantie en gaat verder op ${day}.`,
  tooFew: (enough: number, moment: string) =>
    `Er deden minder dan ${count(enough)} mensen mee. De gespreksleider beslist uiterlijk ${moment} of de ronde doorgaat; meedoen kan tot dan.`,
  first: (who: string) =>
    `Alleen ${who} en de gespreksleiders lezen deze ronde nu. Het hele overleg volgt als de gespreksleider verbreedt, uiterlijk bij de kernvraag.`,
  isExtended: 'Deze fase is verlengd.',
  facts: {
    phase: 'Fase',
    term: 'Termijn',
    way: 'Hoe',
    duration: 'Hoe lang speelt het',
    participants: 'Deelnemers',
    sector: 'Sector',
    age: 'Leeftijdsgroep',
    barriers: 'Wat zit in de weg',
  },
  durations: {
    'under-4-weeks': 'korter dan 4 weken',
    '4-weeks-3-months': '4 weken tot 3 maanden',
    '3-6-months': '3 tot 6 maanden',
    'over-6-months': 'langer dan 6 maanden',
  },
  marks: {
    under: '',
    'may-be-over': 'kan nu langer dan drie maanden zijn',
    over: 'nu langer dan drie maanden',
  },
  noChild: 'geen kind langer dan drie maanden thuis',
  bands: { 'under-3': 'minder dan 3', '3-5': '3 tot 5', '6-10': '6 tot 10', 'over-10': 'meer dan 10' },
  sectors: {
    po: 'basisonderwijs',
    sbo: 'speciaal basisonderwijs',
    so: 'speciaal onderwijs',
    vo: 'voortgezet onderwijs',
    vso: 'voortgezet speciaal onderwijs',
    mbo: 'mbo',
    transition: 'overgang tussen scholen',
  },
  ground: 'Zo doen we dat',
  rules: (purge: string) => [
    'We bespreken het vraagstuk, niet het kind.',
    'Geen namen, scholen, plaatsen of diagnoses.',
    'Wat u leert mag u gebruiken, van wie het komt niet (Chatham House Rule).',
    'Eerst vragen, dan duiden, dan pas adviseren.',
    'De inbrenger beslist wat hij of zij met de adviezen doet.',
    'Spoed of onveiligheid hoort niet hier: bel uw eigen lijn of Veilig Thuis.',
    purge,
  ],
  purgeOn: (day: string) => `De tekst wordt gewist op ${day}.`,
  purgeAfter: (days: number) => `De tekst wordt gewist ${days} dagen na het sluiten van de ronde.`,
  open: 'Openen',
  backToRound: 'Terug naar de ronde',
  takePart: {
    open: 'Casus lezen',
    clarifying: 'Vraag stellen',
    focusing: 'Kernvraag bekijken',
    analysing: 'Duiding geven',
    advising: 'Advies geven',
    feedback: 'Terugkoppeling lezen',
    agreeing: 'Les schrijven',
  },
  closed: (number: number) => `Ronde ${number} gesloten`,
  closedForTooFew: 'Er deden te weinig mensen mee om verder te gaan.',
  lessons: (number: number): string => (number === 1 ? 'Les' : 'Lessen'),
  agreements: (number: number) =>
    number === 1 ? 'Eén afspraak uit deze ronde.' : `${count(number)} afspraken uit deze ronde.`,
  purged: (number: number, lessons: number, agreements: number) =>
    `De tekst van casusronde ${number} is gewist. ${kept(lessons, agreements)}`,
  withdrawn: (number: number) => `Casusronde ${number} is ingetrokken. De tekst is gewist.`,
  nudge: {
    phase: (name: string, phase: string, term: string) => `${name}: nu ${phase}${term === '' ? '' : `, ${term}`}.`,
    ends: (name: string, phase: string, term: string) =>
      `${name}: de fase “${phase}” duurt ${term}. Deed u al mee, dan hoeft u niets te doen.`,
    news: (name: string, phase: string, term: string) =>
      `${name}: er is iets nieuws te lezen (${phase}${term === '' ? '' : `, ${term}`}).`,
    again: (name: string, purge: string) =>
      `${name} is gesloten, en er is ruimte voor een tweede terugkoppeling. Wie de casus inbracht, schrijft die in de ronde; anderen hoeven niets te doen.${purge === '' ? '' : ` Op ${purge} wordt de tekst gewist.`}`,
    closed: (name: string, hasOutcome: boolean, purge: string) =>
      `${name} is gesloten. Lees ${hasOutcome ? 'de lessen en afspraken' : 'wat er is gezegd'} terug ${readUntil(purge)}.`,
    closedForTooFew: (name: string, purge: string) =>
      `${name} is gesloten: er deden te weinig mensen mee om verder te gaan. Lees wat er is gezegd terug ${readUntil(purge)}.`,
    newer: (name: string) => `${name}: hierover staat hieronder een nieuwer bericht.`,
    over: (name: string) => `${name} is voorbij; de tekst is gewist.`,
    screening: (body: string) =>
      `In ${body} ligt een casus om te toetsen. Ziet u er geen, dan toetst de andere gespreksleider.`,
    screened: (body: string) => `In ${body} hoeft u hier niets meer te toetsen.`,
    late: (body: string, days: number) =>
      `In ${body} wacht een casus langer dan ${days === 1 ? 'een werkdag' : `${days} werkdagen`} op toets. Vraag wie er gespreksleider is of dat lukt, of wijs er een ander of een tweede bij aan: wie erbij komt, toetst mee.`,
    lateOver: (body: string) => `In ${body} wacht deze casus niet meer op toets.`,
  },
  home: {
    toScreen: 'Er ligt een casus om te toetsen. Ziet u er geen, dan toetst de andere gespreksleider.',
    running: (rounds: number): string => (rounds === 1 ? 'Er loopt een casusronde' : 'Er lopen casusrondes'),
  },
  list: {
    title: 'Casusrondes',
    none: 'Er zijn nog geen casusrondes in uw overleggen.',
    more: 'Meer rondes',
    alone: 'Casusrondes bekijkt u in uw persoonlijke gesprek met mij. Typ daar /casus rondes.',
    barriers: 'Wat in de weg zit',
    barrier: (name: string, rounds: number) => `${name}: in ${rounds} rondes`,
  },
}
