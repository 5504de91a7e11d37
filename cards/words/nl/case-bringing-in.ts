import { traits } from './traits.ts'

/** Words with which a case is brought in. */
export const caseBringingIn = {
  menu: 'Casusrondes',
  intro:
    'Leg een vastgelopen situatie voor aan collega’s van andere organisaties, zonder dat zij weten van wie ze komt. Namen, scholen en plaatsen haal ik eruit voordat iemand het leest.',
  bringIn: 'Casus inbrengen',
  mine: 'Mijn casussen',
  screening: 'Casussen toetsen',
  rounds: 'Casusrondes bekijken',
  whoSees: 'Wie kan zien dat ik het was?',
  cannotWait: 'Dit kan niet wachten',
  inPrivate:
    'Casussen bespreken we hier niet: anderen lezen mee. Open uw persoonlijke gesprek met mij en typ daar /casus, of open /netwerk en kies Casusrondes.',
  onHome: 'Een vastgelopen situatie? Leg haar zonder naam voor aan collega’s van andere organisaties.',

  start: {
    title: 'Casus inbrengen',
    next: 'Verder',
    platform: (platform: string) =>
      `Wat u hier typt, gaat via ${platform}. Liever niet? Gebruik dan uw eigen pagina van Schakel`,
    page: 'open uw pagina',
    pageHow: 'met /netwerk pagina krijgt u een link om in te loggen',
    body: 'In welk overleg?',
    level: 'Hoe geheim?',
    way: 'Hoe bespreken we het?',
    guessable: (bodies: readonly { readonly name: string; readonly organisations: number }[]) =>
      `Let op: bij ${bodies.map(({ name, organisations }) => `${name} (${organisations} organisaties)`).join(', ')} kan men raden van wie de casus is.`,
    asBody: 'zoals gebruikelijk in het overleg',
    urgent: 'Kan het wachten?',
    canWait: 'Ja, ik breng een casus in',
    cannotWait: 'Nee, dit kan niet wachten: wie bel ik?',
    levelHint:
      'Afgeschermd: uw koppeling staat versleuteld en verdwijnt met de ronde. Casuscode: ik bewaar niet wie u bent; u krijgt een code, en wie die kwijt is, kan niet meer bij de casus en hem ook niet intrekken.',
  },
  levels: { sealed: 'Afgeschermd', codeword: 'Casuscode' },
  ways: {
    written: 'Schriftelijk, in ongeveer twaalf werkdagen',
    live: 'Live, in een bijeenkomst van ruim een uur',
    mixed: 'Gemengd: eerst vragen op schrift, dan een bijeenkomst',
  },

  write: {
    title: 'Casus inbrengen',
    again: 'De vraag verwerken',
    check: 'Nakijken',
    about: (body: string, level: string, way: string) => `Voor ${body}. ${level}. ${way}.`,
    nothingYet:
      'Er is nog niets bewaard of verstuurd. Ik laat u eerst zien wat ik eruit haal; daarna beslist u of de casus wordt ingediend.',
    keptBefore:
      'Uw casus ligt versleuteld bewaard zoals u hem indiende. Wat u hier wijzigt, bewaar ik pas als u opnieuw indient; eerst laat ik zien wat ik eruit haal.',
    cannotWait: 'Kan het niet wachten? Sluit dit formulier en bel:',
    parts: {
      matter: '1 van 4. Het vraagstuk',
      tried: '2 van 4. Wat is gedaan, en wat zit in de weg',
      request: '3 van 4. De vraag',
      checks: '4 van 4. Om niets over te slaan',
    },
    upTo: (characters: number) => `Hooguit ${characters} tekens.`,
    caseTitle: 'Titel in gewone woorden',
    sector: 'Sector',
    ageBand: 'Leeftijdsgroep',
    duration: 'Hoe lang speelt het?',
    story: 'Wat gebeurt er?',
    storyHint: 'Geen namen, plaatsen, scholen of diagnoses.',
    tried: 'Wat is al geprobeerd, en wie zijn betrokken?',
    triedHint: 'Noem functies, zoals mentor, leerplicht of jeugdarts.',
    voice: 'Hoe zijn kind en ouders betrokken?',
    barrier: 'Welke regel of grens zit in de weg?',
    barriers: 'Waar gaat die regel of grens over?',
    request: 'Mijn vraag aan de groep',
    requestHint: 'Eén zin die eindigt met een vraagteken.',
    onePlan: 'Is er één kind, één plan?',
    exemption: 'Is er een vrijstelling van de leerplicht?',
    steps: 'Welke stappen van de regio zijn gezet?',
    first: 'Eerst aan één organisatie voorleggen?',
    firstNone: 'Nee, meteen aan het hele overleg',
    firstHint:
      'Wie u kiest, leest de casus eerst alleen, uiterlijk tot de kernvraag. Uw eigen organisatie staat er niet bij: wie u kiest, weet dat de casus daar niet vandaan komt.',
  },
  answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
  sectors: {
    po: 'Basisonderwijs',
    sbo: 'Speciaal basisonderwijs',
    so: 'Speciaal onderwijs',
    vo: 'Voortgezet onderwijs',
    vso: 'Voortgezet speciaal onderwijs',
    mbo: 'Mbo',
    transition: 'Overgang tussen scholen',
  },
  ages: {
    '0-3': '0 tot en met 3',
    '4-7': '4 tot en met 7',
    '8-12': '8 tot en met 12',
    '13-15': '13 tot en met 15',
    '16-18': '16 tot en met 18',
    '18+': 'ouder dan 18',
  },
  durations: {
    'under-4-weeks': 'Korter dan 4 weken',
    '4-weeks-3-months': '4 weken tot 3 maanden',
    '3-6-months': '3 tot 6 maanden',
    'over-6-months': 'Langer dan 6 maanden',
  },
  barriers: {
    transport: 'Vervoer',
    'waiting-list': 'Wachtlijst',
    admission: 'Plaatsing en toelating',
    funding: 'Bekostiging',
    exemption: 'Leerplicht en vrijstelling',
    'data-sharing': 'Gegevens delen',
    care: 'Zorg en indicatie',
    staff: 'Personeel en deskundigheid',
    residence: 'Woonplaats en regiogrens',
    other: 'Iets anders',
  },

  review: {
    title: 'Casus nakijken',
    submit: 'Indienen',
    intro:
      'Dit maakte ik ervan. Onder elke tekst staat wat ik veranderde. Pas aan wat nog te herkennen is, en dien daarna in. Wat u wijzigt, kijk ik opnieuw na.',
    again: {
      changed: 'Er is nog niets ingediend: ik haalde er nog iets uit. Kijk het nog één keer na, en dien daarna in.',
      warned:
        'Er is nog niets ingediend: in wat u wijzigde, valt iets nieuws op. Lees de waarschuwing, en dien daarna in.',
      blocked: 'Er is nog niets ingediend, en er is niets veranderd.',
      failed: 'Dit is de tekst die u wilde indienen.',
    },
    clear: 'Ik vond niets meer waaraan iemand te herkennen is. Kijk zelf ook: u kent het kind, ik niet.',
    warn: 'Let op: hieraan kan men het kind misschien herkennen. Maak het algemener, of dien zo in; de gespreksleider ziet deze waarschuwing ook.',
    block:
      'Zo kan de casus nog niet worden ingediend: deze bijzonderheden samen wijzen één kind aan. Er mag er hooguit één blijven staan (een diagnose of leerjaar telt niet mee): maak de andere algemener, of laat ze weg.',
    changed: (changes: string) => `Veranderd: ${changes}`,
    change: (was: string, is: string) => `${was} → ${is}`,
    traits,
    trait: (said: string, why: string, suggestion: string) => `“${said}”: ${why}. Schrijf bijvoorbeeld: ${suggestion}.`,
    putBack: 'Terugzetten',
    putBackHint:
      'Alleen gewone woorden die ik ten onrechte voor een naam aanzag. De gespreksleider ziet welke u terugzet.',
    mayBeGuessed: (organisations: number) =>
      `In dit overleg zitten ${organisations} organisaties. Dat zijn er zo weinig dat men kan raden van wie de casus is.`,
    understood: 'Gaat u door?',
    understand: 'Ik begrijp dat men kan raden',
    not: 'Nee, ik dien niet in',
  },

  told: {
    title: 'Casus ingediend',
    close: 'Sluiten',
    closed: 'Venster gesloten.',
    submitted: (when: string) =>
      `Uw casus is ingediend en versleuteld bewaard. De gespreksleider kan hem lezen vanaf ${when}, zonder te weten van wie hij is.`,
    look: 'U krijgt hierover geen eigen berichten, want dat zou u verraden. Kijk zelf onder /casus mijn: daar leest u of er een vraag is, en daar kunt u de casus ook intrekken.',
    code: 'Dit is uw casuscode. Ik toon hem alleen nu, en niemand kan hem opzoeken. Zonder code kunt u de casus niet meer openen, aanpassen of intrekken, geen vragen beantwoorden, geen kernvraag kiezen en niet terugkoppelen. Bewaar hem waar alleen u bij kunt, en niet in een gesprek in Slack of Teams.',
    codeField: 'Uw casuscode, om te kopiëren',
    codeKept: 'Voordat dit venster sluit',
    iKeptIt: 'Ik heb de code bewaard',
    codeGone: 'De casuscode wordt niet meer getoond.',
    alreadySent: 'Deze casus was al ingediend. Er is niets dubbel gebeurd.',
    failed: 'Het indienen is niet gelukt. Dien hieronder nog een keer in; er is niets dubbel gebeurd.',
  },

  who: {
    title: 'Wie ziet dat ik het was?',
    leads:
      'U bent zelf gespreksleider van een van deze overleggen. Brengt u daar in, dan staat tot de vrijgave in de versleutelde tekst dat alleen de ander toetst, ook bij een casuscode en na “Wis mijn koppeling”. Bij de vrijgave gaat dat weg; in een oudere kopie van de database blijft het tot de ronde is gewist.',
    days: (least: number, most: number): string =>
      least === most ? `${least} dagen` : `${least} tot ${most} dagen, naar gelang het overleg,`,
    lines: (days: string): readonly string[] => [
      'Leden van het overleg: nee. Zij lezen de casus zonder naam, op een vast moment, samen met wat er verder is ingediend.',
      'De gespreksleider en de voorzitter: nee. Wie toetst, ziet de tekst en niet wie hem schreef.',
      'Het secretariaat: nee. Dat ziet alleen titel, data, afspraken en lessen.',
      'Wie Schakel beheert: in theorie wel, zolang de ronde loopt. Uw koppeling staat versleuteld; na de ronde wordt de sleutel vernietigd. Met “Wis mijn koppeling” haal ik haar meteen weg; in oudere reservekopieën blijft zij versleuteld staan tot dan. Bij een casuscode bewaar ik niet wie u bent.',
      'Slack of Microsoft: vervoert wat u daar typt, en uw eigen ICT-afdeling kan zien dát u Schakel gebruikte. Op uw eigen pagina van Schakel gaat het niet langs hen.',
      'Uzelf verraden kan ook: aan uw schrijfstijl, aan details die alleen u kent, of in een klein overleg waarin men kan raden.',
      `Hoe lang: bij intrekken meteen, en anders uiterlijk ${days} na de ronde, vernietig ik de sleutel en de teksten. Tot dan blijft de sleutel bestaan, ook na “Wis mijn koppeling”: anderen lezen de ronde nog. Hoe lang reservekopieën bewaard blijven, bepaalt wie Schakel beheert; daarin staan de teksten versleuteld.`,
    ],
  },

  wait: {
    title: 'Dit kan niet wachten',
    nothing: 'Er is niets bewaard en niets verstuurd. Ik stuur hierover ook niemand bericht: belt u zelf.',
    contact: (name: string, reach: string, hours: string) => `${name}: ${reach}${hours === '' ? '' : ` (${hours})`}`,
    danger: 'Direct gevaar: 112',
    national: 'Veilig Thuis: 0800 2000 (dag en nacht, gratis)',
  },
}
