/** Words of what happens in a meeting and after it: the session, its decisions, and the list that goes round. */
import { listed } from '../listed.ts'
import { roleSaid } from './roles.ts'

export const sessions = {
  answers: {
    agree: 'akkoord',
    concern: 'akkoord met zorg',
    objection: 'bezwaar',
    abstain: 'onthouding',
  },
  sides: { education: 'Onderwijs', municipality: 'Gemeenten' },
  answered: (answer: string, names: string) => `${answer}: ${names}`,
  sideSaid: (side: string, answers: string) => `${side} ${answers}`,
  dispute: 'Geschil:',
  settlement:
    'Volg de geschillenregeling uit de procedure die samenwerkingsverband en gemeenten samen hebben vastgesteld. Staat de landelijke geschillencommissie OOGO daarin, dan kunt u daar advies, bindend advies of arbitrage vragen.',

  title: (name: string) => `Bijeenkomst bezig: ${name}`,
  when: (day: string, from: string, until: string) => `${day}, ${from}–${until} uur`,
  named: (name: string, day: string) => `${name}, ${day}`,
  afterwards: 'U legt dit achteraf vast.',
  isPast: {
    planned: 'De bijeenkomst is geweest. Er is nog niets vastgelegd.',
    'in-session': 'De bijeenkomst is geweest en wordt achteraf vastgelegd.',
  },
  isClosed: 'Deze bijeenkomst is gesloten. Wat u nog vastlegt, komt vanzelf op de lijst.',
  notOpen: 'Deze bijeenkomst is nog niet geopend.',
  place: (position: number, total: number) => `Punt ${position} van ${total}`,
  types: { formality: 'hamerstuk', discussion: 'bespreekpunt', information: 'ter informatie' },
  minutes: (minutes: number) => `${minutes} min.`,
  timeLeft: (minutes: number, until: string) => `Nog ${minutes} min. (tot ${until} uur).`,
  timeOver: (minutes: number, until: string) => `${until} uur is ${minutes} min. voorbij.`,
  timeShort: (needed: number, short: number) =>
    `De punten die er nog zijn, vragen ${needed} min.: ${short} min. meer dan er is.`,
  type: 'Soort',
  owner: 'Ingebracht door',
  comesFrom: 'Komt van',
  papers: 'Stukken',
  passed: (count: number) => (count === 1 ? 'stond al eens op de agenda' : `stond al ${count} keer op de agenda`),
  reasons: {
    member: 'een lid',
    standing: 'vast onderwerp',
    agreement: 'een afspraak',
    prepared: 'voorbereid',
    elaborate: 'uit te werken besluit',
    'report-back': 'terugkoppeling',
    'open-agreements': 'wat openstaat',
    progress: 'voortgang',
    confirm: 'de lijst van de vorige keer',
  },
  fromDispute: 'een voornemen waarover nog geen overeenstemming is',
  fromBodyBecause: (body: string, why: string) => `${body} (${why})`,
  recorded: 'Vastgelegd bij dit punt',
  recordedLoose: 'Vastgelegd buiten de agenda',
  outcomes: {
    open: 'nog te behandelen',
    treated: 'behandeld',
    'carried-over': 'doorgeschoven',
    'sent-on': 'door naar een ander overleg',
  },
  unanswered: (count: number) =>
    count === 1
      ? 'Van 1 lid is nog niet bekend of dat er is. Kies Aanwezigheid.'
      : `Van ${count} leden is nog niet bekend of zij er zijn. Kies Aanwezigheid.`,
  overview: 'Alle punten',
  allTreated: 'Alle punten zijn behandeld of doorgeschoven.',
  noItems: 'Er staan geen punten op de agenda. U kunt ook zonder punt vastleggen wat is besloten.',
  itemsLeft: (count: number) => (count === 1 ? 'Nog 1 punt te gaan.' : `Nog ${count} punten te gaan.`),
  toItem: 'Naar dit punt',

  decide: 'Besluit',
  actionItem: 'Actie',
  standing: 'Blijvende afspraak',
  intention: 'Voornemen',
  treated: 'Behandeld',
  carryOver: 'Doorschuiven',
  sendTo: (body: string) => `Door naar ${body}`,
  sentOnSaid: (title: string, body: string) => `Door naar ${body}: ${title}`,
  bringBack: 'Toch nu behandelen',
  confirmList: 'Vaststellen',
  showList: 'Lijst bekijken',
  previous: 'Vorige',
  next: 'Volgende',
  addItem: 'Punt toevoegen',
  attendance: 'Aanwezigheid',
  close: 'Sluiten',
  openNow: 'Openen',
  recordAfterwards: 'Achteraf vastleggen',
  goOn: 'Verder met de bijeenkomst',

  decision: {
    title: 'Besluit vastleggen',
    submit: 'Vastleggen',
    text: 'Wat is besloten',
    already: (serial: number, title: string) => `Bij dit punt staat al besluit ${serial}: ${title}`,
    both: 'Een besluit telt als van beide kanten ten minste één organisatie akkoord is en niemand bezwaar heeft.',
    side: (side: string) => `${side}:`,
    notThere: 'niet aan tafel',
    absent: (names: string) => `Niet aan tafel: ${names}.`,
    beforehand:
      'Vooraf staat “akkoord” bij wie als aanwezig of vervangen staat, ook als die alleen “Ik kom” koos. Bij de anderen staat “niet aan tafel”. Verander wat anders is.',
    unheard: (count: number) =>
      `${count === 1 ? 'Van 1 lid is nog niet bekend of het er is' : `Van ${count} leden is nog niet bekend of ze er zijn`}. Loop eerst Aanwezigheid na (knop in het vergaderpaneel), of zet hieronder bij elke organisatie zelf het goede antwoord.`,
    nobody: {
      education: 'van het onderwijs is niemand akkoord',
      municipality: 'van de gemeenten is niemand akkoord',
    },
    nobodyThere: {
      education: 'van het onderwijs is niemand aan tafel',
      municipality: 'van de gemeenten is niemand aan tafel',
    },
    object: (names: readonly string[]) => `${listed(names, 'en')} ${names.length === 1 ? 'heeft' : 'hebben'} bezwaar`,
    why: (reasons: readonly string[]) => asSentence(listed(reasons, 'en')),
    noDecision: (why: string) => `Dit is nog geen besluit. ${why}`,
    whenAway:
      'Een besluit vraagt beide kanten. Schuif het punt door naar een bijeenkomst waar zij er zijn, of leg het nu vast als voornemen; dan staat het vanzelf op de volgende agenda. Zijn zij er toch? Verander dan hun antwoord.',
    keepAs: 'Vastleggen als',
    asIntention: 'voornemen, met het geschil erbij; het komt terug op de volgende agenda',
    asIntentionAway: 'voornemen; het komt terug op de volgende agenda',
    asDecision: 'besluit: de antwoorden hierboven zijn nu goed',
    dispute: 'Geschil',
    disputeHint: 'Waarover zijn de organisaties het niet eens? Noem geen personen.',
    saved: (serial: number) => `Besluit ${serial} is vastgelegd.`,
    savedIntention: (number: number) =>
      `Vastgelegd als voornemen (afspraak ${number}), met het geschil. Het komt op de volgende agenda.`,
    savedWithoutSide: (number: number) =>
      `Vastgelegd als voornemen (afspraak ${number}). Het komt op de volgende agenda.`,
  },
  carriedSaid: (title: string) => `Doorgeschoven: ${title}`,
  treatedSaid: (title: string) => `Behandeld: ${title}`,
  confirmedSaid: (name: string) => `Vastgesteld: de lijst van ${name}.`,

  attending: {
    present: 'Aanwezig',
    hint: 'Wie u niet kiest, geldt als afwezig. Wie zich laat vervangen, blijft vervangen.',
    unanswered: (names: string) => `Nog niet bekend van: ${names}.`,
    replaced: (names: string) => `Vervangen: ${names}.`,
  },

  closing: {
    title: 'Bijeenkomst sluiten',
    submit: 'Sluiten',
    summary: 'Rode draad',
    summaryHint: 'In een paar zinnen: waar ging het over en wat neemt u mee. Noem niet wie wat zei.',
    carried: (titles: string) => `Niet behandeld, en schuift door: ${titles}.`,
    goesTo: 'De lijst van besluiten en acties gaat naar de kanalen van het overleg en naar wie er niet was.',
  },
  correcting: { title: 'Rode draad wijzigen', submit: 'Opslaan' },

  list: {
    title: (name: string) => `Besluiten en acties: ${name}`,
    kinds: {
      decision: 'Besluiten',
      'action-item': 'Acties',
      'standing-agreement': 'Blijvende afspraken',
      intention: 'Voornemens (binden nog niemand)',
    },
    summary: 'Rode draad',
    none: 'Er is niets besloten of afgesproken.',
    carried: 'Doorgeschoven naar een volgende keer',
    sentOn: 'Door naar een ander overleg',
    present: (said: string) => `Aanwezig: ${said}.`,
    replaced: (count: number) => (count === 1 ? '1 via een vervanger' : `${count} via een vervanger`),
    absent: (count: number) => `Afwezig: ${count}.`,
    noRole: (count: number) => `${count} zonder functie`,
    role: (role: string, count: number) => roleSaid(role, count),
    confirmed: (day: string) => `Vastgesteld op ${day}.`,
    notConfirmed: 'Nog niet vastgesteld; dat gebeurt in de volgende bijeenkomst.',
    sentTo: 'U krijgt deze lijst omdat u er niet was.',
    correct: 'Rode draad wijzigen',
    addForgotten: 'Vergeten besluit of actie',
    disputed: (text: string) => `Geschil: ${text}`,
  },

  unrecorded: {
    never: (name: string) => `${name} is geweest, en er is nog niets vastgelegd van wat er is besloten.`,
    open: (name: string) => `${name} staat nog open. Sluit de bijeenkomst, dan gaat de lijst rond.`,
    over: (name: string) => `${name} is vastgelegd.`,
  },
}

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
