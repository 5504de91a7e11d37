/** Words of the forms of carrousels. */
export const carouselForms = {
  begin: {
    title: 'Carrousel beginnen',
    changeTitle: 'Carrousel wijzigen',
    submit: 'Beginnen',
    save: 'Opslaan',
    body: 'Voor welk overleg?',
    name: 'Waar gaat de carrousel over?',
    nameHint: 'Bijvoorbeeld: Samenwerken tussen onderwijs en gemeenten.',
    explanation: 'Toelichting',
    explanationHint: 'Voor wie erlangs loopt: wat is de bedoeling, en wat gebeurt er met de uitkomst?',
    way: 'Hoe?',
    ways: {
      live: 'In één bijeenkomst: elke stap duurt minuten, en alles staat er meteen',
      days: 'Over een of meer weken: anonieme reacties verschijnen om 09.00 en 14.00 uur',
    },
    who: 'Wie loopt mee?',
    whos: { bodies: 'De leden van het overleg', network: 'Iedereen in het netwerk' },
    alsoIn: 'Ook in deze overleggen',
    alsoInHint: 'De kaart komt ook in hun kanalen, en hun leden lopen mee.',
  },

  until: {
    live: 'Hoeveel minuten?',
    liveHint: 'Leeg: tot u verdergaat. Na die tijd gaat de carrousel niet vanzelf verder; u krijgt bericht.',
    days: 'Tot en met welke dag?',
    daysHint:
      'In gewone woorden: vrijdag, 30 april, over twee weken. Leeg: tot u verdergaat. Daarna krijgt u bericht; u gaat zelf verder.',
    stickersLive: 'Hoeveel minuten wordt er geplakt?',
    stickersDays: 'Tot en met welke dag wordt er geplakt?',
    stickersHint: 'Dan wordt er geteld. Eerder sluiten of verlengen kan op de kaart van de peiling.',
  },

  walk: {
    title: 'Langs de posters',
    submit: 'Verder',
    at: (at: number, all: number) => `Poster ${at} van ${all}`,
    owner: (name: string) => `Eigenaar: ${name}`,
    goal: (text: string) => `Doel: ${text}`,
    progress: (text: string) => `Stand van zaken: ${text}`,
    missed: (name: string) => `${name === '' ? 'Iemand' : name} miste dit onderwerp en voegde het toe.`,
    noNotes: 'Er is bij deze poster nog niets geschreven.',
    chance: 'De reacties staan in willekeurige volgorde.',
    moreNotes: (count: number) => `Er zijn nog ${count} reacties: kies hieronder “Meer reacties”.`,
    text: 'Uw opmerking of vraag',
    textHint: 'Over het onderwerp, zonder namen van leerlingen of ouders. Laat leeg om alleen te lezen.',
    kind: 'Dit is een',
    as: 'Hoe staat het er?',
    ases: { named: 'Op naam', anonymous: 'Anoniem' },
    limitsLive:
      'Anoniem: uw naam wordt nergens bewaard. Wel staat uw tekst er meteen, en kan iemand u zien typen of uw stijl herkennen; wie de server of het chatplatform beheert, zou het nu kunnen zien.',
    limitsDays: (at: string) =>
      `Anoniem: uw naam wordt nergens bewaard, en uw tekst verschijnt pas op ${at}, samen met die van anderen. Iemand kan wel uw stijl herkennen; wie de server of het chatplatform beheert, zou het nu kunnen zien.`,
    go: 'Daarna',
    next: (at: number, title: string) => `Verder naar ${at}. ${title}`,
    to: (at: number, title: string) => `Naar ${at}. ${title}`,
    more: 'Meer reacties op deze poster',
    done: 'Klaar',
    readOnly: 'U kunt hier nu lezen; schrijven kan bij het langslopen, voor wie meeloopt.',
  },

  miss: {
    title: 'Ik mis een onderwerp',
    submit: 'Ophangen',
    name: 'Welk onderwerp mist u?',
    goal: 'Waarom hoort dit erbij?',
  },

  poster: {
    addTitle: 'Poster toevoegen',
    changeTitle: 'Poster wijzigen',
    submit: 'Ophangen',
    save: 'Opslaan',
    name: 'Project of onderwerp',
    owner: 'Eigenaar',
    ownerHint: 'Een lid of organisatie bij de naam zoals het netwerk die kent, of gewoon in woorden.',
    goal: 'Doel',
    progress: 'Stand van zaken',
    what: 'Wat doet u?',
    whats: {
      keep: 'Opslaan wat hierboven staat',
      into: (title: string) => `Samenvoegen met “${title}”: reacties gaan mee`,
      withdraw: 'Weghalen van de wand',
    },
  },

  projects: {
    title: 'Uit een werkagenda',
    agenda: 'Welke werkagenda?',
    next: 'Verder',
    which: 'Welke projecten worden een poster?',
    submit: 'Ophangen',
    room: (count: number) =>
      `Er ${count === 1 ? 'is plaats voor nog 1 poster' : `is plaats voor nog ${count} posters`}.`,
  },

  move: {
    titles: {
      preparing: 'Terug',
      walking: 'Langslopen',
      stickers: 'Stickers plakken',
      groups: 'Groepen maken',
      closed: 'Afsluiten',
    },
    submit: {
      preparing: 'Terug',
      walking: 'Openen',
      stickers: 'Openen',
      groups: 'Groepen maken',
      closed: 'Afsluiten',
    },
    says: {
      preparing: 'Schrijven kan dan niet tot u het langslopen weer opent. Wat geschreven is, blijft staan en te lezen.',
      walking: (posters: number) =>
        `${posters === 1 ? 'De poster is' : `De ${posters} posters zijn`} dan open: wie meeloopt, schrijft er opmerkingen en vragen bij, en kan een gemist onderwerp toevoegen.`,
      again: 'De posters zijn dan weer open voor opmerkingen en vragen. De peiling met stickers telt niet meer mee.',
      stickers: (posters: number) =>
        `De ${posters} posters worden de opties van een peiling. Ophangen, samenvoegen en schrijven kan daarna niet meer; lezen wel.`,
      waiting: 'Anonieme reacties die nog wachten, verschijnen op hun eigen moment.',
      groups: 'Van elk onderwerp komt er een groep, waarvoor men zich aanmeldt. Terug kan daarna niet.',
      closed: (open: number): string =>
        `Het verslag komt in de kanalen: de rode draad, de onderwerpen, de groepen en wat is afgesproken.${open === 0 ? '' : ` ${open === 1 ? '1 vraag is' : `${open} vragen zijn`} nog niet beantwoord; dat staat erbij.`} Verslag doen en antwoorden kan daarna nog. Opmerkingen en vragen worden na een jaar gewist; de posters en de rode draad blijven.`,
    },
    stickers: 'Hoeveel stickers heeft ieder?',
    secrecy: 'Hoe wordt er geplakt?',
    secrecies: {
      anonymous: 'Anoniem: de telling verschijnt als er ten minste 5 mensen plakken',
      named: 'Op naam: leden zien achteraf wie wat plakte',
    },
    topics: 'Over welke onderwerpen?',
    topicsHint: 'Aangekruist is wat de meeste stickers kreeg; kies zelf hoeveel.',
    topicsUncounted: 'Er is geen telling van stickers: kies zelf.',
    own: 'Andere onderwerpen',
    ownHint: 'Elk op een eigen regel, bijvoorbeeld: Hoe vinden we elkaar?',
    most: 'Hoeveel plaatsen per groep?',
    mostHint: 'Is een groep vol, dan komt er een wachtlijst. Leeg: geen maximum.',
    thread: 'De rode draad',
    threadHint: 'Wat hoorde u steeds terug? Enkele zinnen.',
  },

  treat: {
    title: 'Behandelen',
    submit: 'Opslaan',
    what: 'Wat doet u?',
    whats: {
      answer: 'Beantwoorden',
      settle: 'Afgehandeld: mondeling beantwoord',
      reopen: 'Weer open zetten',
      agree: 'Maak er een actie van',
      remove: 'Weghalen: het hoort hier niet, en wordt gewist',
    },
    answer: 'Antwoord',
    answerHint: 'Staat bij de vraag, voor iedereen die meeloopt.',
    from: (name: string) => `Van: ${name}`,
    anonymous: 'Anoniem: van wie dit is, weet niemand.',
    at: (poster: string) => `Bij de poster “${poster}”`,
  },

  report: {
    title: 'Verslag van de groep',
    submit: 'Opslaan',
    group: (title: string) => `Groep: ${title}`,
    rapporteur: 'Rapporteur',
    nobody: 'Nog niemand',
    report: 'Verslag',
    reportHint: 'Wat is besproken, wat komt eruit? Zonder namen van leerlingen of ouders.',
    afterwards: 'Daarna',
    nexts: { done: 'Klaar', agree: 'Een afspraak maken die uit deze groep komt' },
  },

  group: { title: 'Groep toevoegen', submit: 'Toevoegen', own: 'Welk onderwerp?' },

  source: (title: string) => `Carrousel: ${title}`,
  sheetExplanation: (title: string) => `Groep in de carrousel “${title}”.`,
  question: 'Wat vindt u het belangrijkst?',
  questionFor: (title: string) =>
    `Carrousel “${title}”: plak uw stickers bij de onderwerpen die u het belangrijkst vindt.`,
}
