/** Words of the forms of polls: making, voting, closing, and what came of it. */

export const pollForms = {
  make: {
    title: 'Nieuwe peiling',
    repeatTitle: 'Peiling opnieuw',
    preview: 'Eerst bekijken',
    open: 'Openen',
    next: 'Verder',
    body: 'Voor welk overleg?',
    template: 'Waarmee begint u?',
    templateHint: 'U kunt daarna alles nog wijzigen.',
    templates: {
      choose: 'Kiezen: één of meer opties',
      priorities: 'Prioriteiten met stickers',
      agenda: 'Een werkagenda rangschikken',
      consent: 'Instemming van een overleg (zoals een OOGO)',
      rating: 'Een bijeenkomst waarderen',
    },
    filled: {
      choose: { question: '', options: [] as readonly string[] },
      priorities: { question: 'Waar leggen we dit jaar de nadruk?', options: [] as readonly string[] },
      agenda: {
        question: 'In welke volgorde pakken we de punten van de werkagenda op?',
        options: [] as readonly string[],
      },
      consent: { question: 'Stemt uw organisatie in met dit voorstel?', options: [] as readonly string[] },
      rating: {
        question: 'Hoe waardeert u deze bijeenkomst?',
        options: [
          'Inhoud',
          'Voorbereiding en stukken',
          'Sfeer en samenwerking',
          'Wat het oplevert',
        ] as readonly string[],
      },
    },
    question: 'Vraag',
    explanation: 'Toelichting',
    explanationHint: 'Waar gaat het om, en wat gebeurt er met de uitslag?',
    kind: 'Hoe wordt er geantwoord?',
    kinds: {
      choice: 'Kiezen: één of meer opties',
      dots: 'Stickers verdelen over de opties',
      rank: 'Rangschikken: opties op volgorde',
      score: 'Waarderen: een cijfer per optie',
      consent: 'Instemmen: akkoord, zorg, bezwaar of onthouding (op naam)',
    },
    options: 'Opties (niet bij instemmen)',
    optionsHint:
      'Op elke regel één, met zo nodig een uitleg achter een streepje: Wachttijden — eerder hulp voor kinderen thuis. Bij instemmen laat u dit leeg.',
    most: 'Hoeveel?',
    mostHint:
      'Bij kiezen: hoeveel opties iemand mag kiezen. Bij stickers: hoeveel ieder er krijgt. Bij waarderen: het hoogste cijfer. Leeg: 1 keuze, 8 stickers, cijfers tot en met 5.',
    secrecy: 'Op naam of anoniem?',
    secrecies: {
      anonymous: 'Anoniem: geen lid ziet wie wat koos; wie de server beheert, zou het kunnen',
      named: 'Op naam: leden zien wie wat koos',
    },
    closes: 'Open tot',
    closesHint: 'In gewone woorden: vrijdag 17.00, over twee weken, morgen half vijf, voor de kerstvakantie.',
    extra: 'Meer keuzes',
    alsoIn: 'Ook voorleggen aan',
    electorate: 'Wie stemt?',
    electorates: {
      members: 'Ieder lid zelf',
      organisations: 'Eén stem per organisatie',
      channel: 'Iedereen die in het kanaal meeleest',
    },
    roles: 'Alleen deze rollen',
    organisationKinds: 'Alleen deze soorten organisaties',
    allHint: 'Leeg: allemaal.',
    quorum: 'Quorum',
    quorumHint: 'Zoveel stemmen zijn ten minste nodig. Leeg: geen.',
    hasNone: '“Geen van deze” aanbieden?',
    takesOptions: 'Mogen leden opties toevoegen?',
    showsStanding: 'Stand al tonen terwijl de peiling loopt?',
    showsStandingHint: 'Alleen bij een peiling op naam.',
    yes: 'Ja',
    no: 'Nee',
    previewTitle: 'Zo komt de peiling eruit te zien:',
    previewChanged: 'U hebt iets gewijzigd. Zo wordt het nu:',
    previewLast: 'Klopt het? Kies dan Openen. Hieronder kunt u nog alles wijzigen.',
    opensIn: (bodies: string, count: number) =>
      count === 0
        ? `${bodies} heeft nog geen kanaal: leden vinden de peiling op hun eigen pagina.`
        : `Komt in ${count === 1 ? '1 kanaal' : `${count} kanalen`} van ${bodies}.`,
    opened: (name: string, at: string) => `${name} staat open tot ${at}.`,
    reminded:
      'Wie 24 uur voor de sluiting nog niet heeft gestemd, krijgt één herinnering, alleen in het eigen gesprek.',
  },
  warnings: {
    title: 'Let op:',
    'too-few': (voters: number, least: number) =>
      `Er ${voters === 1 ? 'is maar 1 stemmer' : `zijn maar ${voters} stemmers`}. Onder ${least} stemmen wordt niets anders getoond dan het aantal.`,
    tiny: (voters: number) =>
      `Er zijn maar ${voters} stemmers. Blijven er een paar weg, dan blijft de uitslag verborgen; en wie elkaar kent, raadt snel.`,
    'small-side': (side: string, voters: number, least: number) =>
      `Van ${side} ${voters === 1 ? 'mag 1 persoon' : `mogen ${voters} personen`} stemmen. Onder ${least} wordt de uitslag niet per kant getoond.`,
    unanimity: (voters: number, answers: number) =>
      `Bij ${voters} stemmers en ${answers} antwoorden kan iedereen hetzelfde kiezen. Dan is van iedereen bekend wat die koos.`,
    repeat: (number: number, differing: number) =>
      differing === 0
        ? `Peiling ${number} stelt deze vraag ook, aan dezelfde stemmers. Wie weet wie er bij een van de twee niet stemde, kan uit het verschil opmaken wat die koos.`
        : `Peiling ${number} stelt deze vraag ook, aan bijna dezelfde stemmers (verschil: ${differing}). Wie beide uitslagen vergelijkt, kan zien wat die enkelen kozen.`,
    sides: { education: 'het onderwijs', municipality: 'de gemeenten' },
  },
  vote: {
    title: 'Stemmen',
    submit: 'Stem uitbrengen',
    as: 'Namens wie stemt u?',
    myself: 'Mijzelf',
    forWhom: (name: string) => `U stemt namens ${name}.`,
    forOrganisation: (name: string) => `U stemt voor ${name}. De laatste stem van uw organisatie telt.`,
    choose: 'Uw keuze',
    chooseSome: (most: number) => `Uw keuze (hoogstens ${most})`,
    dots: (most: number) => `U hebt ${most === 1 ? '1 sticker' : `${most} stickers`}.`,
    noDots: 'geen',
    rank: (most: number) =>
      `Geef opties een plaats, van 1 (de eerste) tot en met ${most}. Wat geen plaats krijgt, komt onderaan.`,
    noPlace: 'geen plaats',
    score: (most: number) => `Een cijfer per optie, van 0 tot en met ${most}. Zonder mening: niets invullen.`,
    noMark: 'geen mening',
    none: 'Ik kies geen van deze',
    answer: 'Uw antwoord',
    reason: 'Toelichting',
    reasonHint: 'Nodig bij een zorg of een bezwaar: wat maakt dat u dit antwoordt, en wat zou helpen?',
    before: {
      shown: 'U hebt al gestemd; hieronder staat wat u koos. U kunt dit wijzigen.',
      unseen:
        'Dit formulier begint altijd leeg. Is er al een stem, dan komt wat u nu kiest daarvoor in de plaats. Wat er gekozen is, krijgt niemand te zien, ook uzelf niet.',
    },
    kept: (at: string) => `Uw stem is bewaard. Wijzigen kan tot ${at}.`,
    left: (count: number) => `U hebt nog ${count === 1 ? '1 sticker' : `${count} stickers`} over.`,
    keptFor: (name: string, at: string) => `De stem van ${name} is bewaard. Wijzigen kan tot ${at}.`,
    pressedFor: (answer: string) => `Namens wie antwoordt u: ${answer}?`,
    keptAnswerFor: (name: string, answer: string, at: string) =>
      `Bewaard voor ${name}: ${answer}. Wijzigen kan tot ${at}.`,
    keptAnswer: (answer: string, at: string) => `Bewaard: ${answer}. Wijzigen kan tot ${at}.`,
  },
  option: {
    title: 'Ik mis een optie',
    submit: 'Toevoegen',
    text: 'Optie',
    meaning: 'Uitleg in één regel',
    named: 'De optie komt meteen in de peiling, met uw naam in de geschiedenis.',
    anonymous: (at: string, most: number) =>
      `De optie komt zonder naam in de peiling, samen met andere, op ${at}. Een peiling heeft hoogstens ${most} opties: wat er dan niet meer bij past, valt weg.`,
    added: (text: string) => `“${text}” staat in de peiling.`,
    kept: (at: string) => `Uw optie is bewaard en verschijnt op ${at}.`,
  },
  edit: {
    title: 'Peiling wijzigen',
    submit: 'Opslaan',
    kept: 'Er is al gestemd: de vraag en de opties liggen daarom vast. Klopt daar iets niet, trek de peiling dan in en maak een nieuwe.',
    fixed: 'Deze peiling hoort bij een carrousel: de vraag en de opties liggen daarom vast.',
    done: (name: string, at: string) => `${name} is gewijzigd; open tot ${at}.`,
  },
  close: {
    title: 'Peiling sluiten',
    sure: (name: string) => `${name} sluit nu. Stemmen kan daarna niet meer, en weer openen ook niet.`,
    early: (at: string) => `Afgesproken was: open tot ${at}.`,
    anonymous: 'De stemmen worden geteld en daarna gewist, met de sleutel. Niemand kan ze daarna nog lezen.',
    quorum: (missing: number) =>
      `Voor het quorum ${missing === 1 ? 'ontbreekt nog 1 stem' : `ontbreken nog ${missing} stemmen`}.`,
    tooFew: (least: number) =>
      `Er zijn minder dan ${least} stemmen. Sluit de peiling nu, dan krijgt niemand ooit een uitslag te zien.`,
    done: (name: string) => `${name} is gesloten.`,
    uncountable: (name: string) => `${name} is gesloten, maar niet telbaar.`,
  },
  withdraw: {
    title: 'Peiling intrekken',
    sure: (name: string) => `${name} stopt zonder uitslag. De stemmen worden gewist.`,
    done: (name: string) => `${name} is ingetrokken.`,
  },
  outcome: {
    title: 'Uitkomst vastleggen',
    submit: 'Vastleggen',
    text: 'Uitkomst',
    textHint: 'Wat betekent deze uitslag, en wat gaat er nu gebeuren?',
    review: 'Terugkijken op',
    reviewHint: 'Bijvoorbeeld: over drie maanden, 1 april. U krijgt dan een herinnering. Leeg: niet.',
    done: (name: string) => `De uitkomst van ${name} staat op de kaart.`,
    source: (number: number) => `Peiling ${number}`,
  },
  agenda: {
    title: 'Op de agenda',
    submit: 'Agenderen',
    body: 'Op de agenda van',
    done: (body: string) => `Het staat op de agenda van ${body}.`,
    about: (result: string) => `Uitslag van de peiling: ${result}`,
  },
  file: {
    title: 'Uitslag als bestand',
    ready: 'Uw bestand staat klaar. De link werkt een uur en is alleen voor u.',
    open: 'Bestand openen',
    name: 'peiling',
    columns: { option: 'Optie', side: 'Kant', who: 'Wie' },
    measures: {
      choice: ['Stemmen', 'Stemmers'],
      dots: ['Stickers', 'Stemmers'],
      rank: ['Plaats', 'Wint van'],
      score: ['Som van de cijfers', 'Aantal cijfers'],
      consent: ['Antwoord', 'Toelichting'],
    },
    untold: 'niet verteld',
    totals: 'Gestemd',
    eligible: 'Stemgerechtigd',
  },
}
