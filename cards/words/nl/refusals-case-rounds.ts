/** Words of what cannot be done in a case round, and of what to do then. */

/** What stands out in a field, and what it seems to be. */
interface SaysWho {
  readonly words: readonly string[]
  readonly hasPerson: boolean
  readonly hasPlace: boolean
  readonly hasDay: boolean
}

/** Als in “De ronde is nu …”. */
const casePhases: Readonly<Record<string, string>> = {
  draft: 'nog niet ingebracht',
  screening: 'in de toets',
  returned: 'terug bij de inbrenger',
  open: 'net open: eerst lezen',
  clarifying: 'bij de verhelderende vragen',
  focusing: 'bij de kernvraag',
  analysing: 'bij de duiding',
  advising: 'bij de adviezen',
  feedback: 'bij de terugkoppeling',
  agreeing: 'bij afspraken en lessen',
  closed: 'gesloten',
  purged: 'gewist',
  withdrawn: 'ingetrokken',
}

export const caseRoundRefusals = {
  'case-round.unknown': (_: undefined) =>
    'Deze casusronde is er niet (meer). Bekijk met /casus rondes welke rondes er zijn.',
  'case-round.not-set-up': (_: undefined) =>
    'In geen van uw overleggen kunt u nu een casus inbrengen. Vraag de voorzitter om Casusrondes bij /overleg aan te zetten. Kan het niet wachten, bel dan uw eigen lijn of Veilig Thuis (0800 2000).',
  'case-round.in-private': (_: undefined) =>
    'Dit doet u in uw persoonlijke gesprek met mij: hier lezen anderen mee. Open dat gesprek en typ /casus.',
  'case-round.code-unknown': (_: undefined) =>
    'Bij deze code hoort geen casus die nog loopt. Typ hem precies over; een ronde die gewist of ingetrokken is, heeft geen code meer.',
  'case-round.code-not-kept': (_: undefined) =>
    'Bewaar eerst de code, en kies dan “Ik heb de code bewaard”. Hierna toon ik hem niet meer.',
  'case-round.brings-none': (_: undefined) =>
    'Met uw rol brengt u zelf geen casus in: dat doet wie in een overleg een stem heeft, en niet het secretariaat, een meelezer of een controleur. Kan het niet wachten, bel dan uw eigen lijn of Veilig Thuis (0800 2000).',
  'case-round.request-no-question': (_: undefined) =>
    'Maak er één vraag van die eindigt met een vraagteken, zoals: Wie regelt het vervoer?',
  'case-round.for-steward': (_: undefined) =>
    'Dit doet de voorzitter van het overleg of het secretariaat. Vraag het daar.',
  'case-round.needs-facilitator': (_: undefined) =>
    'Kies wie de casussen toetst en de rondes leidt: zonder gespreksleider leest niemand ze.',
  'case-round.same-facilitator': (_: undefined) => 'Kies als tweede gespreksleider iemand anders, of niemand.',
  'case-round.too-many-lines': ({ most }: { most: number }) =>
    `Houd het bij ${most} regels; meer leest niemand in een formulier.`,
  'case-round.no-reach': ({ name }: { name: string }) =>
    `Zet bij “${name}” achter een puntkomma hoe men belt of schrijft, zoals: Veilig Thuis; 0800 2000.`,
  'case-round.not-now': ({ phase }: { phase: string }) =>
    `De ronde is nu ${casePhases[phase]}, en dan kan dit niet. Open de ronde opnieuw met /casus rondes en kijk wat nu aan de beurt is.`,
  'case-round.not-facilitator': (_: undefined) => 'Dit doet de gespreksleider. Vraag het daar.',
  'case-round.not-screener': (_: undefined) => 'Deze casus toetst u niet. Vraag het de andere gespreksleider.',
  'case-round.not-submitter': (_: undefined) =>
    'Dit doet alleen wie de casus inbracht. Hebt u een casuscode, open de casus dan met /casus mijn en die code.',
  'case-round.not-withdrawer': (_: undefined) =>
    'Intrekken kan wie de casus inbracht, of een gespreksleider. Is een kind herkenbaar, zeg dat dan nu tegen de gespreksleider.',
  'case-round.not-yet-shown': (_: undefined) =>
    'Deze ronde is nog niet voor het hele overleg open. Wacht tot de gespreksleider haar verbreedt; u ziet dan de kaart.',
  'case-round.no-second': (_: undefined) =>
    'U bent zelf de enige gespreksleider, en de toets doet een ander. Vraag het secretariaat om een tweede gespreksleider, en breng de casus daarna in.',
  'case-round.may-be-guessed': ({ organisations }: { organisations: number }) =>
    `In dit overleg zitten ${organisations} organisaties; men kan raden van wie de casus is. Kies “Ik begrijp dat men kan raden” als u doorgaat. Liever niet? Sluit dit formulier en begin opnieuw, bij een groter overleg.`,
  'case-round.no-question': (_: undefined) =>
    'Maak er een vraag van die eindigt met een vraagteken. Een advies kunt u straks geven, bij de adviezen.',
  'case-round.released-already': (_: undefined) =>
    'Deze casus is al vrijgegeven en verschijnt op het volgende publicatiemoment. U hoeft niets te doen; klopt er iets niet, trek hem dan in.',
  'case-round.piece-gone': (_: undefined) =>
    'Deze tekst is er niet (meer), of is nog niet voor u zichtbaar. Open de ronde opnieuw en kies er een die er staat.',
  'case-round.formulations': ({ most }: { most: number }) =>
    `Stel één tot ${most} formuleringen voor, elk op een eigen regel.`,
  'case-round.own-advice': (_: undefined) =>
    'Dit is uw eigen advies en dat telt al mee. Steun het advies van een ander, of pas het uwe aan.',
  'case-round.too-soon': ({ day }: { day: string }) =>
    `De tweede terugkoppeling kan vanaf ${day}. U krijgt dan een bericht; doe het daarna.`,
  'case-round.own-lesson': (_: undefined) =>
    'Een les die u zelf schreef, geeft de andere gespreksleider vrij. Vraag het daar.',
  'case-round.ends-already': (_: undefined) => 'Deze fase eindigt al op het volgende publicatiemoment. Wacht dat af.',
  'case-round.extended-already': ({ days }: { days: number }) =>
    `Een fase kan één keer worden verlengd, met ${days} werkdagen, en dat is gebeurd. Ga verder zodra zij eindigt, of sluit de ronde als er te weinig deelnemers zijn.`,
  'case-round.step-on': (_: undefined) => 'U bent in een bijeenkomst: ga met Volgende naar de volgende stap.',
  'case-round.waits-for-meeting': (_: undefined) =>
    'Deze ronde wacht op haar bijeenkomst. Begin die met Start, dan leidt u haar zelf door de stappen.',
  'case-round.too-few': (_: undefined) => 'Er doen te weinig deelnemers mee. Verleng eerst de ronde, of sluit haar.',
  'case-round.says-who': ({ words, hasPerson, hasPlace, hasDay }: SaysWho) =>
    [
      `Hieraan is misschien te herkennen over wie de casus gaat: ${words.map((word) => `“${word}”`).join(', ')}. Dit formulier is niet geheim: schrijf het algemener, of laat het weg.`,
      ...(hasPerson
        ? ['Wie het doet, kiest u uit de lijst; een collega uit het netwerk noemt u met voor- en achternaam.']
        : []),
      ...(hasPlace ? ['Een organisatie van het netwerk noemt u bij haar hele naam.'] : []),
      ...(hasDay ? ['Een dag zet u bij “Wanneer?”.'] : []),
    ].join(' '),
  'case-round.says-too-much': ({ words }: { words: readonly string[] }) =>
    `Samen wijzen deze kenmerken misschien één kind aan: ${words.map((word) => `“${word}”`).join(', ')}. Dit formulier is niet geheim: maak er minstens één algemener.`,
  'case-round.enough': (_: undefined) =>
    'Er doen genoeg deelnemers mee. Wilt u deze fase toch korter of langer, kies dan Fase afronden of Verlengen.',
  'case-round.wide-already': (_: undefined) => 'Deze ronde is al voor het hele overleg open. U hoeft niets te doen.',
  'case-round.in-writing': (_: undefined) =>
    'Deze ronde gaat schriftelijk; er hoort geen bijeenkomst bij. Kies bij een volgende casus live of gemengd.',
  'case-round.live-already': (_: undefined) => 'De bijeenkomst is al begonnen. Ga met Volgende naar de volgende stap.',
  'case-round.not-live': (_: undefined) =>
    'Er is nu geen bijeenkomst bezig. Begin haar met Start, of laat de fase schriftelijk aflopen.',
  'case-round.too-few-present': ({ least }: { least: number }) =>
    `Begin met minstens ${least} mensen, anders is te raden van wie de casus is. Wacht op de anderen, of kies een andere dag.`,
  'case-round.no-link': (_: undefined) =>
    'Bij een casuscode bewaar ik niet wie de casus inbracht; er is dus niets te wissen. Wilt u dat de tekst verdwijnt, trek de casus dan in.',
  'case-round.setting-outside': ({ least, most }: { least: number; most: number }) =>
    `Schrijf hier een heel getal van ${least} tot en met ${most}.`,
  'case-round.hours-unfit': ({ from, until }: { from: number; until: number }) =>
    `Noem één tot vier hele uren tussen ${from} en ${until} uur, in volgorde, bijvoorbeeld: 9, 14.`,
  'case-round.live-minutes': ({ least, most, together }: { least: number; most: number; together: number }) =>
    `Alle stappen samen duren nu ${together} minuten. Maak er ${least} tot ${most} van, elke stap minstens één minuut.`,
  'case-round.feedback-late': ({ retentionDays }: { retentionDays: number }) =>
    `Na ${retentionDays} dagen is alles gewist. Laat de tweede terugkoppeling eerder komen, of bewaar de teksten langer.`,
}
