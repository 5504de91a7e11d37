/** Words of polls: what is asked, who may vote, how it stands and what came of it. */

const kinds = {
  choice: 'Kiezen',
  dots: 'Stickers verdelen',
  rank: 'Rangschikken',
  score: 'Waarderen',
  consent: 'Instemmen',
}
const ofEach = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const polls = {
  title: (number: number) => `Peiling ${number}`,
  named: (number: number, question: string) => `Peiling ${number}: ${question}`,
  kinds,
  how: {
    choice: (most: number): string => (most === 1 ? 'Kies één optie.' : `Kies hoogstens ${most} opties.`),
    dots: (most: number) => `Verdeel ${ofEach(most, 'sticker', 'stickers')} over de opties.`,
    rank: 'Zet de opties op volgorde, de beste eerst. Wat u weglaat, komt onderaan.',
    score: (most: number) => `Geef de opties een cijfer van 0 tot en met ${most}.`,
    consent: 'Zeg of u akkoord gaat. Bij een zorg of een bezwaar hoort een toelichting.',
  },
  hasNone: '“Geen van deze” kan ook.',
  none: 'Geen van deze',
  secrecy: { named: 'Op naam', anonymous: 'Anoniem' },
  secrecySaid: {
    named: 'Peiling op naam. Leden van het overleg zien na de sluiting wie wat koos. Wijzigen kan tot de sluiting.',
    namedLive: 'Peiling op naam. Leden van het overleg zien nu al wie wat koos. Wijzigen kan tot de sluiting.',
    consent: 'Peiling op naam: bij instemmen staat altijd wie wat antwoordde. Wijzigen kan tot de sluiting.',
    anonymous:
      'Anonieme peiling. Geen lid, ook de organisator niet, ziet wie wat koos; wie de server beheert, zou het tijdens de peiling kunnen. Wijzigen kan tot de sluiting.',
  },
  bothSides: 'In dit overleg moeten onderwijs én gemeenten instemmen.',
  who: {
    voices: (bodies: string) => `Stemmen: de leden van ${bodies}`,
    organisations: (bodies: string) => `Stemmen: de organisaties in ${bodies}, elk één keer`,
    roles: (roles: string) => `alleen ${roles}`,
    kinds: (names: string) => `alleen ${names}`,
    inChannels: 'ook wie in het kanaal meeleest',
  },
  roles: {
    secretariat: 'het secretariaat',
    chair: 'voorzitters',
    facilitator: 'gespreksleiders',
    member: 'leden',
    reader: 'meelezers',
    auditor: 'controleurs',
  },
  closesAt: (at: string) => `Open tot ${at}`,
  closedAt: (at: string) => `Gesloten op ${at}`,
  withdrawnAt: (at: string) => `Ingetrokken op ${at}`,
  moment: (day: string, hour: string) => `${day}, ${hour} uur`,
  turnout: (voted: number, eligible: number | null, isPerOrganisation: boolean): string => {
    const who = isPerOrganisation ? (voted === 1 ? ' organisatie' : ' organisaties') : ''
    if (eligible !== null)
      return `${voted} van ${eligible}${isPerOrganisation ? ' organisaties' : ''} ${voted === 1 ? 'heeft' : 'hebben'} gestemd.`
    return `${voted}${who} ${voted === 1 ? 'heeft' : 'hebben'} gestemd.`
  },
  hidden: (at: string) => `De uitslag verschijnt na sluiting op ${at}.`,
  standing: 'Stand tot nu toe',
  quorumMet: (needed: number) => `Het quorum van ${ofEach(needed, 'stem', 'stemmen')} is gehaald.`,
  quorumMissing: (needed: number, missing: number) =>
    `Voor het quorum van ${ofEach(needed, 'stem', 'stemmen')} ${missing === 1 ? 'ontbreekt er nog 1' : `ontbreken er nog ${missing}`}.`,
  quorumFailed: (needed: number) =>
    `Het quorum van ${ofEach(needed, 'stem', 'stemmen')} is niet gehaald; er is dus geen uitkomst.`,
  tooFew: 'Er zijn minder dan 5 stemmen. De uitslag blijft verborgen om stemmers niet herkenbaar te maken.',
  fewMarks: (names: string) => `Minder dan 5 cijfers, en daarom niet verteld: ${names}.`,
  noVotes: 'Er heeft niemand gestemd.',
  uncountable:
    'Deze peiling is niet telbaar: de sleutel van de stemmen is verloren gegaan. Er is niets geteld, en niemand kan de stemmen nog lezen. Houd de peiling opnieuw.',
  keyAway: (at: string) =>
    `Deze peiling kan nu niet worden geteld: de sleutel van de stemmen is niet te vinden. Stemmen kan daarom even niet; wat al gestemd is, blijft bewaard. Wie Schakel beheert, kan de sleutels terugzetten; daarna gaat de peiling gewoon verder. Zijn ze er op ${at} nog niet, dan is de peiling niet telbaar.`,
  withdrawn: 'Deze peiling is ingetrokken. U hoeft niets meer te doen; wat al gestemd was, is weg.',
  result: 'Uitslag',
  sideTitle: { education: 'Onderwijs', municipality: 'Gemeenten', neither: 'Overige' },
  sideVoters: (side: string, voters: number) => `${side}: ${ofEach(voters, 'stem', 'stemmen')}`,
  sidesHidden: 'De uitslag per kant blijft verborgen: een van de groepen heeft minder dan 5 stemmen.',
  counted: {
    choice: (count: number, voters: number) => `${ofEach(count, 'stem', 'stemmen')} van ${voters}`,
    dots: (count: number, voters: number | null): string =>
      `${ofEach(count, 'sticker', 'stickers')}${voters === null ? '' : ` van ${ofEach(voters, 'stemmer', 'stemmers')}`}`,
    score: (sum: number, mean: string, voters: number) =>
      `samen ${sum}, gemiddeld ${mean} (${voters === 1 ? '1 cijfer' : `${voters} cijfers`})`,
    noScore: 'geen cijfer gegeven',
    none: (count: number) => `${ofEach(count, 'stem', 'stemmen')}`,
  },
  place: (place: number, isTied: boolean) => (isTied ? `gedeelde plaats ${place}` : `plaats ${place}`),
  beats: (beats: number, others: number) => `wint van ${beats} van de ${others} andere`,
  first: (name: string) => `Bovenaan: ${name}.`,
  tied: (names: string) => `Gelijk geëindigd: ${names}.`,
  tiedFirst: (names: string) => `Gelijke stand bovenaan: ${names}. De peiling kiest niet tussen deze opties.`,
  method: {
    choice: (most: number): string =>
      most === 1 ? 'Geteld: de stemmen per optie.' : 'Geteld: hoe vaak elke optie is gekozen.',
    dots: 'Geteld: de stickers per optie.',
    rank: 'Rangschikking met de methode van Schulze (Social Choice and Welfare 36, 2011, p. 267–303): opties worden twee aan twee vergeleken.',
    score: 'Geteld: de som van de cijfers; het gemiddelde staat erbij.',
    consent: '',
  },
  answers: { agree: 'Akkoord', concern: 'Akkoord met zorg', objection: 'Bezwaar', abstain: 'Onthouding' },
  answersCounted: {
    agree: (count: number) => `${count} akkoord`,
    concern: (count: number) => `${count} akkoord met zorg`,
    objection: (count: number) => (count === 1 ? '1 bezwaar' : `${count} bezwaren`),
    abstain: (count: number) => (count === 1 ? '1 onthouding' : `${count} onthoudingen`),
  },
  reason: (name: string, answer: string, reason: string) => `${name} (${answer}): ${reason}`,
  silent: (names: string) => `Nog geen antwoord van ${names}.`,
  silentAfter: (names: string) => `Niet geantwoord: ${names}.`,
  consentAgreed: 'Er is instemming: niemand heeft bezwaar.',
  consentNobody: 'Er is geen instemming: niemand is akkoord.',
  consentWithout: (sides: string) => `Er is geen instemming: ${sides} is nog niet akkoord.`,
  consentWithoutBoth: 'Er is geen instemming: het onderwijs en de kant van de gemeenten zijn nog niet akkoord.',
  consentSides: { education: 'het onderwijs', municipality: 'de kant van de gemeenten' },
  consentObjected: (count: number) =>
    count === 1
      ? 'Er is 1 bezwaar; er is dus geen instemming.'
      : `Er zijn ${count} bezwaren; er is dus geen instemming.`,
  whoChose: (option: string, names: string) => `${option}: ${names}`,
  votersOf: 'Wie koos wat',
  before: (number: number, at: string) => `Vergeleken met peiling ${number} (${at})`,
  beforeUntold: (number: number) => `Peiling ${number} was de vorige keer; de uitslag daarvan is niet te vergelijken.`,
  change: {
    count: (text: string, now: number, was: number) => `${text}: ${now}, was ${was}`,
    mean: (text: string, now: string, was: string) => `${text}: gemiddeld ${now}, was ${was}`,
    place: (text: string, now: number, was: number) => `${text}: plaats ${now}, was ${was}`,
    fresh: (text: string) => `${text} is nieuw`,
    gone: (text: string) => `${text} stond er nu niet bij`,
    voters: (now: number, was: number) => `${ofEach(now, 'stemmer', 'stemmers')}, was ${was}`,
  },
  decimal: (number: string) => number.replace('.', ','),
  outcome: 'Uitkomst',
  reviewOn: (day: string) => `Terugkijken op ${day}`,
  ownOptionsHow: {
    named: 'Mist u een optie? Voeg haar toe; daar staat uw naam bij.',
    anonymous:
      'Mist u een optie? Voeg haar toe, zonder naam: nieuwe opties verschijnen samen, op werkdagen om 09.00 en 14.00 uur.',
  },

  added: (number: number, count: number, names: string) =>
    `Bij peiling ${number} ${count === 1 ? 'is een optie' : 'zijn opties'} gekomen: ${names}.`,
  changeUntil: (at: string) => `Stemmen, of uw stem wijzigen, kan tot ${at}.`,

  vote: 'Stemmen',
  choose: 'Kies dit',
  addOption: 'Ik mis een optie',
  show: 'Hoe staat het?',
  edit: 'Peiling wijzigen',
  close: 'Peiling sluiten',
  withdraw: 'Peiling intrekken',
  setOutcome: 'Uitkomst vastleggen',
  changeOutcome: 'Uitkomst wijzigen',
  agree: 'Maak er een afspraak van',
  agenda: 'Op de agenda van …',
  export: 'Uitslag als bestand',
  repeat: 'Opnieuw houden',
  make: 'Nieuwe peiling',
  list: 'Alle peilingen',

  lists: {
    title: 'Peilingen',
    nothing: 'Er zijn nog geen peilingen in de overleggen waar u bij zit.',
    running: 'Lopend',
    past: 'Geweest',
    open: 'Openen',
    states: { open: 'open', closed: 'gesloten', withdrawn: 'ingetrokken', uncountable: 'niet telbaar' },
    more: (count: number) => `… en nog ${count}`,
    next: 'Volgende',
    previous: 'Vorige',
  },
  home: (count: number) => (count === 1 ? '1 peiling wacht op uw stem' : `${count} peilingen wachten op uw stem`),
  nudge: {
    closing: (name: string, at: string) => `${name} sluit op ${at}. Stemmen, of uw stem wijzigen, kan tot dan.`,
    over: (name: string) => `${name}: hier hoeft u niets meer aan te doen.`,
    review: (name: string, day: string) =>
      `${name}: afgesproken was om terug te kijken op ${day}. Wat is er van de uitkomst gekomen?`,
  },
  ofMember: {
    title: 'Peilingen',
    voted: (name: string) => `${name}: uw stem`,
    until: 'Zolang de peiling wordt bewaard, want daarin staat wie wat koos.',
    mayVote: (name: string) => `${name}: u hoort bij wie anoniem mag stemmen; of u dat deed, staat niet bij uw naam`,
    untilFixed: 'Zolang de peiling wordt bewaard: wie mag stemmen, ligt bij het openen vast.',
    made: (name: string) => `${name}: u hebt deze peiling gemaakt`,
    untilKept: 'Zolang de peiling wordt bewaard.',
  },
  ofBody: (count: number) => (count === 1 ? '1 peiling' : `${count} peilingen`),
}
