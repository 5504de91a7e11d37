import { agreementForm } from './agreement-form.ts'

/** Words of agreements (afspraken met een actiehouder). */
export const agreements = {
  heading: (number: number, title: string) => `Afspraak ${number}: ${title}`,
  kinds: {
    'action-item': 'Actie',
    'standing-agreement': 'Blijvende afspraak',
    intention: 'Voornemen',
    decision: 'Besluit',
  },
  decided: (serial: number) => `Besluit ${serial}`,
  owners: (count: number): string => (count === 1 ? 'Actiehouder' : 'Actiehouders'),
  noOwner: 'Deze actie heeft nog geen actiehouder. Wie pakt dit op?',
  noOwnerShort: 'geen actiehouder',
  vacant: (role: string) => `${role} (nog niemand)`,
  due: 'Uiterlijk',
  start: 'Start',
  noTerm: 'Nog geen datum afgesproken.',
  noTermShort: 'geen datum',
  agreedAs: (text: string) => `afgesproken: “${text}”`,
  late: (said: string) => `Te laat: dit was uiterlijk ${said}.`,
  lateShort: (said: string) => `te laat, was uiterlijk ${said}`,
  state: 'Stand',
  states: {
    open: 'open',
    running: 'loopt',
    reported_done: 'gereed gemeld',
    done: 'gereed',
    withdrawn: 'ingetrokken',
    merged: 'samengevoegd',
    split: 'gesplitst',
  },
  accepted: 'aangenomen',
  recordedBy: (name: string, body: string, day: string) => `Vastgelegd door ${name} in ${body}, ${day}`,
  latest: 'Laatste stand:',
  latestBy: (name: string, day: string) => `${name}, ${day}`,

  takeOn: 'Aannemen',
  correct: 'Wijzigen',
  withdraw: 'Intrekken',
  reopen: 'Heropenen',
  show: 'Bekijken',

  takenOn: (number: number) => `U hebt afspraak ${number} aangenomen.`,
  doneSaid: (number: number) => `Afspraak ${number} is gereed gemeld.`,
  withdrawnSaid: (number: number) => `Afspraak ${number} is ingetrokken.`,
  reopenedSaid: (number: number) => `Afspraak ${number} staat weer open.`,
  progressSaid: (number: number) => `De stand van afspraak ${number} is genoteerd.`,
  savedSaid: (number: number, body: string) => `Afspraak ${number} is vastgelegd bij ${body}.`,
  correctedSaid: (number: number) => `Afspraak ${number} is gewijzigd.`,

  form: agreementForm,

  list: {
    title: 'Open afspraken',
    titleOf: (body: string) => `Open afspraken van ${body}`,
    projectsOf: (agenda: string) => `Projecten van ${agenda}`,
    titles: {
      mine: 'mijn open afspraken',
      involved: 'afspraken om aan mee te werken of over te adviseren',
      late: 'afspraken die te laat zijn',
      'without-owner': 'afspraken zonder actiehouder',
      'without-term': 'afspraken zonder datum',
      'to-confirm': 'gereed gemeld, nog te bevestigen',
      closed: 'afgeronde afspraken',
      'action-item': 'acties',
      'standing-agreement': 'blijvende afspraken',
      intention: 'voornemens',
      decision: 'besluiten',
    },
    ofPerson: (name: string, organisation: string) => `${name} (ook als lid van ${organisation})`,
    involved: 'Werkt u aan mee / bent u om advies gevraagd',
    involvedOf: 'Werkt mee / om advies gevraagd',
    involvedFilter: 'meewerken',
    involvedAll: 'Alles tonen',
    within: (title: string, body: string) => `${title} bij ${body}`,
    noneOf: 'Geen. Met “alles” erachter ziet u alle overleggen.',
    count: (total: number, isAll = true) =>
      isAll ? (total === 1 ? '1 afspraak' : `${total} afspraken`) : `Meer dan ${total} afspraken`,
    more: (count: number, isAll = true) =>
      isAll ? (count === 1 ? 'Nog 1 tonen' : `Nog ${count} tonen`) : 'Volgende tonen',
    shorter: {
      mij: 'Mijn',
      'te laat': 'Te laat',
      'zonder eigenaar': 'Zonder eigenaar',
      'zonder datum': 'Zonder datum',
    },
    none: 'Er staat niets open. Een nieuwe afspraak legt u vast met /afspraak.',
    filters:
      'Met woorden erachter: mij, meewerken, alles, te laat, zonder eigenaar, zonder datum, gereed gemeld, afgerond, acties, besluiten, “besluit 3”, voornemens, blijvende afspraken; de naam van een overleg, organisatie, persoon, functie, werkagenda of thema; of een nummer.',
  },

  history: {
    title: (number: number) => `Geschiedenis van afspraak ${number}`,
    entries: {
      'agreement.created': 'vastgelegd',
      'agreement.taken-on': 'aangenomen',
      'agreement.progressed': 'stand van zaken',
      'agreement.corrected': 'gewijzigd',
      'agreement.reported-done': 'gereed gemeld',
      'agreement.withdrawn': 'ingetrokken',
      'agreement.reopened': 'heropend',
      'agreement.handed-over': 'overgedragen aan een opvolger',
      'agreement.released': 'overgegaan naar de organisatie',
    } as Readonly<Record<string, string>>,
    parts: { title: 'afspraak', term: 'termijn', owners: 'actiehouders' },
    was: (what: string, before: string, after: string) => `${what}: “${before}” werd “${after}”`,
    empty: 'leeg',
  },

  ofMember: {
    title: 'Afspraken',
    open: (count: number) => (count === 1 ? '1 open afspraak' : `${count} open afspraken`),
    fell: (count: number, organisation: string) =>
      count === 1 ? `1 open afspraak is nu van ${organisation}` : `${count} open afspraken zijn nu van ${organisation}`,
    owner: (number: number, title: string) => `Afspraak ${number}: ${title} (actiehouder)`,
    recorder: (number: number, title: string) => `Afspraak ${number}: ${title} (vastgelegd)`,
    until: 'Zolang het netwerk de afspraak bewaart; de naam tot die gewist wordt, daarna staat er de organisatie.',
  },

  lateOnAgenda: (number: number, title: string) => `Loopt achter: afspraak ${number}, ${title}`,
  nudge: {
    called: (number: number, title: string, whose: string) =>
      whose === '' ? `Afspraak ${number} “${title}”` : `Afspraak ${number} “${title}” van ${whose}`,
    when: { due: (said: string) => `, uiterlijk ${said}`, start: (said: string) => `, vanaf ${said}` },
    assigned: (number: number, title: string, whose: string, when: string) =>
      `Afspraak ${number} “${title}” staat op ${whose === '' ? 'uw naam' : `naam van ${whose}`}${when}. Klopt dat?`,
    taken: (number: number, title: string, whose: string, when: string) =>
      `Afspraak ${number} “${title}” is aangenomen${whose === '' ? '' : ` namens ${whose}`}${when}.`,
    isNew: (giver: string | null) => (giver === null ? 'Dit is nieuw voor u.' : `Dit is nieuw voor u, van ${giver}.`),
    vacancy: (name: string, organisation: string) =>
      `U krijgt dit voor de functie ${name}${organisation === '' ? '' : ` van ${organisation}`}, die vacant is.`,
    start: (called: string, when: string) => `${called} begint ${when}.`,
    due: (called: string, when: string) => `${called} is uiterlijk ${when}. Hoe staat het ervoor?`,
    late: (called: string, when: string) => `${called} had uiterlijk ${when} klaar moeten zijn. Hoe staat het ervoor?`,
    left: (days: number): string =>
      days === 0 ? 'vandaag' : days === 1 ? 'morgen' : days === 14 ? 'over twee weken' : `over ${days} dagen`,
    undated: (called: string) => `${called} heeft geen datum meer. Hoe staat het ervoor?`,
    secretariat: (number: number, title: string, whose: string, when: string) =>
      `Afspraak ${number} “${title}” van ${whose} had uiterlijk ${when} klaar moeten zijn.`,
    ownerlessLate: (number: number, title: string, when: string) =>
      `Afspraak ${number} “${title}” had uiterlijk ${when} klaar moeten zijn en heeft geen actiehouder.`,
    nobody: (number: number, title: string, whose: string) =>
      `Aan afspraak ${number} “${title}” kan ik niemand herinneren: bij ${whose} weet ik geen contactpersoon.`,
    ownerless: (number: number, title: string, when: string) =>
      `Afspraak ${number} “${title}” heeft nog geen actiehouder${when === '' ? '' : ` (${when})`}. Aan wie kan ik dit vragen?`,
    somebody: (number: number, title: string) => `Afspraak ${number} “${title}”: er is nu iemand om te herinneren.`,
    notLate: (number: number, title: string) => `Afspraak ${number} “${title}” is niet meer te laat.`,
    notYours: (number: number, title: string) => `Afspraak ${number} “${title}” staat niet meer op uw naam.`,
    asksHelp: (number: number, title: string, name: string, text: string) =>
      `${name} vraagt hulp bij afspraak ${number} “${title}”: “${text}”`,
    helped: (number: number, title: string) => `Afspraak ${number} “${title}”: er is geholpen.`,
    youAsked: 'U vroeg om hulp.',
    toConfirm: (number: number, title: string, whose: string) =>
      `Afspraak ${number} “${title}”${whose === '' ? '' : ` van ${whose}`} is gereed gemeld. Klopt dat?`,
    sentBack: (number: number, title: string) => `Afspraak ${number} “${title}” loopt weer.`,
    closed: {
      reported_done: (number: number, title: string) => `Afspraak ${number} “${title}” is gereed gemeld.`,
      done: (number: number, title: string) => `Afspraak ${number} “${title}” is gereed.`,
      withdrawn: (number: number, title: string) => `Afspraak ${number} “${title}” is ingetrokken.`,
      merged: (number: number, title: string) => `Afspraak ${number} “${title}” is samengevoegd met een andere.`,
      split: (number: number, title: string) => `Afspraak ${number} “${title}” is gesplitst.`,
    } as Readonly<Partial<Record<string, (number: number, title: string) => string>>>,
    over: (number: number, title: string) => `Afspraak ${number} “${title}”: hier hoeft u niets meer aan te doen.`,
    openEntry: (name: string) => `${name} openen`,
    takeOn: 'Aannemen',
    handOver: 'Aan iemand anders geven',
    done: 'Gereed melden',
    later: 'Later herinneren',
    otherDate: 'Andere datum',
    help: 'Hulp nodig',
    hasHelped: 'Er is geholpen',
    confirm: 'Bevestigen',
  },
}
