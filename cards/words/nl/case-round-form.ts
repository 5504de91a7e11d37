/** Words of the form in which one person reads a round, and takes part in it. */

/** @property from when others see it; null for at once. @property until when the phase ends, '' for one that is over. */
export interface Done {
  readonly from: string | null
  readonly until: string
  readonly phase: string
}

const shown = ({ from }: Done): string => `Bewaard. Anderen zien het ${from === null ? 'nu' : `vanaf ${from}`}.`
const extended = ({ until }: Done): string => `De fase is verlengd, tot ${until}.`
const closed = (): string => 'De ronde is gesloten.'

export const caseRoundForm = {
  send: 'Versturen',
  readOn: 'Verder lezen',
  again: 'Vernieuwen',
  page: 'Lees',
  pageOf: (at: number, most: number, sections: string) => `${at} van ${most}: ${sections}`,
  sections: {
    case: 'de casus',
    questions: 'vragen en antwoorden',
    formulations: 'formuleringen',
    interpretations: 'duiding',
    advice: 'adviezen',
    feedback: 'terugkoppeling',
    outcome: 'lessen en afspraken',
  },
  below: (labels: string) => `Onder de tekst vult u in: ${labels}.`,
  empty: 'Hier staat nog niets om te lezen.',
  hidden: 'Schrijf eerst uw eigen duiding; daarna leest u hier wat anderen schreven.',
  coreQuestion: 'Kernvraag',
  pieces: {
    story: 'Wat gebeurt er',
    tried: 'Wat is al geprobeerd',
    voice: 'Hoe zijn kind en ouders betrokken',
    barrier: 'Welke regel of grens zit in de weg',
    request: 'Vraag aan de groep',
    question: 'vraagt',
    parked: 'geparkeerd advies van',
    answer: 'antwoordt',
    formulation: 'Voorstel voor de kernvraag',
    interpretation: 'duidt',
    advice: 'adviseert',
    feedback: 'neemt mee',
    'second-feedback': 'zegt later',
    lesson: 'Les, nog niet vrijgegeven',
  },
  from: {
    participant: (number: number) => `Deelnemer ${number}`,
    submitter: 'Inbrenger',
    facilitator: 'Gespreksleider',
    own: 'u',
  },
  pending: (moment: string) => `anderen zien dit vanaf ${moment}`,
  support: {
    'under-3': '',
    '3-5': '3 tot 5 anderen geven dit advies ook',
    '6-10': '6 tot 10 anderen geven dit advies ook',
    'over-10': 'meer dan 10 anderen geven dit advies ook',
  },
  checklist: {
    onePlan: 'Eén kind één plan',
    exemption: 'Vrijstelling',
    answers: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  },
  lesson: 'Les',
  agreements: (number: number) => (number === 1 ? '1 afspraak uit deze ronde' : `${number} afspraken uit deze ronde`),
  fields: {
    question: 'Uw vraag',
    answerTo: 'Welke vraag beantwoordt u als inbrenger?',
    answer: 'Uw antwoord',
    park: 'Parkeer deze vraag: het is een advies',
    formulation1: 'Kernvraag, eerste voorstel',
    formulation2: 'Tweede voorstel',
    formulation3: 'Derde voorstel',
    choose: 'Kies als inbrenger de kernvraag',
    interpretation: 'Uw duiding: wat speelt hier?',
    advice: 'Uw advies',
    support: 'Ook mijn advies',
    feedback: 'Uw terugkoppeling als inbrenger',
    second: 'Uw tweede terugkoppeling als inbrenger',
    lesson: 'Een les in algemene woorden',
    themes: 'Thema’s bij deze les',
    release: 'Geef deze lessen vrij',
    drop: 'Neem deze lessen weg',
    back: 'Laat deze woorden staan',
    outcome: 'Verder met',
    agenda: 'Welke les komt op de agenda?',
    steer: 'Als gespreksleider',
    present: 'Hoeveel mensen zijn er nu?',
  },
  hints: {
    question: 'Eén vraag, die eindigt op een vraagteken. Een advies komt later.',
    answer: 'Anderen lezen dit onder “Inbrenger”.',
    interpretation: 'In de derde persoon. Hebt u de uwe gegeven, dan leest u die van anderen zodra zij verschijnen.',
    advice: 'Eén advies. Schrijft u opnieuw, dan vervalt het vorige.',
    feedback: 'Wat neemt u mee, en wat gaat u doen?',
    second: 'Wat kwam ervan terecht?',
    lesson: 'Zonder het kind: wat leerden we voor een volgende keer? De gespreksleider geeft haar vrij.',
    themes: 'Met komma’s ertussen, bijvoorbeeld: vervoer, wachtlijst.',
    back: 'Alleen een woord dat geen naam, plaats of school is.',
    present: 'Tel iedereen in de bijeenkomst, ook uzelf.',
  },
  steering: {
    end: 'Fase afronden op het volgende publicatiemoment',
    extend: (days: number) => `Verlengen met ${days} werkdagen`,
    'extend-for-more': (days: number) => `Te weinig deelnemers: verlengen met ${days} werkdagen`,
    close: 'Te weinig deelnemers: de ronde sluiten',
    widen: 'Verbreden naar het hele overleg',
    start: 'De bijeenkomst beginnen',
    next: 'Volgende stap',
  },
  outcome: {
    agree: 'Maak er een afspraak van',
    agenda: (body: string) => `Een les agenderen voor ${body}`,
  },
  releasedLesson: (lesson: string) => `Al vrijgegeven: ${lesson}`,
  agendaTitle: (round: number, lesson: string) => `Les uit casusronde ${round}: ${lesson}`,
  source: 'uit een casusronde',
  newer:
    'Er is intussen iets veranderd; zo is de ronde nu. Wat u typte, staat er nog. Kijk het na en verstuur het opnieuw.',
  nothing: 'Er stond niets nieuws in het formulier.',
  changed: 'Zo komt het in de ronde. Lees na wat ik wegnam en verander wat u wilt; verstuur daarna nog eens.',
  replaced: (from: string, by: string) => `“${from}” wordt ${by}`,
  traits: 'Dit kan een kind aanwijzen, ook zonder naam. Maak het algemener, of verstuur het nog eens zo.',
  blocked: 'Samen wijzen deze kenmerken één kind aan. Maak er minstens één algemener.',
  /** By what was done. */
  done: {
    question: shown,
    answer: shown,
    advice: shown,
    support: shown,
    feedback: shown,
    interpretation: ({ from }: Done) =>
      `Bewaard. Anderen zien het ${from === null ? 'nu' : `vanaf ${from}`}, als zij zelf een duiding gaven.`,
    lesson: (_: Done) => 'Bewaard. De gespreksleider leest de les na; anderen zien haar zodra zij is vrijgegeven.',
    choice: ({ from }: Done) =>
      `Bewaard. Anderen zien de kernvraag ${from === null ? 'nu' : `vanaf ${from}`}, niet wie haar koos.`,
    formulations: (_: Done) =>
      'Bewaard. De inbrenger leest uw voorstellen nu en kiest er een; anderen zien alleen de gekozen kernvraag.',
    parked: (_: Done) => 'De vraag is geparkeerd. Bij de adviezen lezen de leden haar weer.',
    released: (_: Done) => 'Bewaard. De leden lezen de les nu.',
    dropped: (_: Done) => 'De les is weg.',
    end: ({ until }: Done) => `De fase eindigt op ${until}.`,
    extend: extended,
    'extend-for-more': extended,
    close: closed,
    widen: (_: Done) => 'De ronde is verbreed: het hele overleg leest nu mee.',
    start: ({ phase }: Done) => `De bijeenkomst is begonnen. Aan de beurt: ${phase}.`,
    next: ({ phase, until }: Done) => (until === '' ? closed() : `Aan de beurt: ${phase}.`),
  },
  onAgenda: (body: string) => `De les staat op de agenda van ${body}.`,
}
