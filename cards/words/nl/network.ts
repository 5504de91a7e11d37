/** Words of the network itself: menu, help, linking. */
export const network = {
  menuTitle: (name: string) => `Netwerk ${name}`,
  intro: 'Ik bewaar wat u samen afspreekt en herinner eraan, op Slack, in Teams en in de browser.',
  commands: [
    ['/afspraak', 'een afspraak vastleggen: /afspraak Werkagenda opstellen @Anna uiterlijk 30 april'],
    ['/besluit', 'een besluit vastleggen, met een volgnummer in het overleg'],
    [
      '/afspraken',
      'wat er openstaat; ook: mij, te laat, zonder eigenaar, zonder datum, besluiten, of een overleg, organisatie of thema',
    ],
    ['/zoek', 'zoekt in alles wat u mag zien, ook met een tikfout: woorden, een naam of een nummer'],
    ['/thema', 'hoe ver een thema is, en wat er van openstaat'],
    [
      '/werkagenda',
      'een werkagenda of pact, thema voor thema; met de naam erachter, en zo nodig: geen eigenaar, geen datum',
    ],
    ['/voortgang', 'wat er gereed kwam, verschoof en te laat is; ook: sinds 1 september, dit schooljaar'],
    ['/overleg', 'een overleg: wie er zit, wat het voedt en wanneer het bijeenkomt; zonder naam het geheel als plaat'],
    ['/bijeenkomst', 'wat er komt; ook: een overleg, geweest, of nieuw di 14 april 14.00 om er een te plannen'],
    ['/casus', 'casusrondes: een casus inbrengen zonder dat men weet van wie; ook: inbrengen, mijn, rondes'],
    ['/datum', 'een datum zoeken voor een bijeenkomst, bijvoorbeeld: /datum in maart/april'],
    [
      '/peiling',
      'een peiling houden, op naam of anoniem: kiezen, stickers, rangschikken, waarderen of instemmen; de vraag mag erachter',
    ],
    ['/peilingen', 'de peilingen die lopen en die geweest zijn'],
    [
      '/carrousel',
      'langs posters lopen met opmerkingen en vragen, stickers plakken, in groepen verder; ook: nieuw, lijst',
    ],
    [
      '/aanmelden',
      'een lijst openen waarop men zich aanmeldt, wil meelezen of meehelpen: /aanmelden Visiesessie; ook: lijst, of uitvraag Komt u fte tekort?',
    ],
    ['/agenda', 'de agenda van de volgende bijeenkomst, met tijden en stukken; met de naam van een overleg erachter'],
    ['/terugkoppeling', 'wat andere overleggen besloten en deden; met een bericht erachter koppelt u zelf terug'],
    [
      '/planning',
      'stappen met hun dag, teruggeteld van een dag die vaststaat, zoals 1 mei; ook: een overleg, of nieuw om er een te maken',
    ],
    [
      '/herinner',
      'een herinnering vragen: /herinner de stuurgroep uiterlijk 1 mei aan het jaarverslag; ook voor uzelf, of elke eerste maandag van de maand',
    ],
    ['/herinneringen', 'welke herinneringen er lopen, en hoe u herinnerd wordt'],
    [
      '/stil',
      'hoe en wanneer Schakel u herinnert; ook: tot maandag, 3 t/m 14 mei, vrijdag voor deze ene, elke vrijdag, 17.00-09.00, wekelijks maandag, uit',
    ],
    [
      '/netwerk',
      'dit menu; ook: /netwerk wie Duinrecht voor een contactpersoon, organisaties, leden, overleggen, of afwezig t/m 4 december',
    ],
  ] as readonly (readonly [string, string])[],
  onTeams: 'In Teams begint u met @Schakel, zonder schuine streep.',
  menu: {
    mine: 'Mijn afspraken',
    all: 'Alle afspraken',
    newItem: 'Afspraak vastleggen',
    page: 'Mijn pagina',
    link: 'Andere app koppelen',
    addMember: 'Lid toevoegen',
    setChannel: 'Dit kanaal instellen',
    language: 'English, please',
    who: 'Wie is wie',
    registers: 'Het netwerk',
    setUp: 'Instellen',
    change: 'Netwerk wijzigen',
  },
  you: (name: string, organisation: string) => `U bent bekend als ${name}, ${organisation}.`,
  yourBodies: 'Uw overleggen',
  channelOf: (body: string) => `Dit kanaal hoort bij ${body}.`,
  languageSaid: 'Ik spreek voortaan Nederlands met u.',

  registers: {
    title: (name: string) => `${name}: wat er is`,
    setUpTitle: (name: string) => `${name} instellen`,
    setUpIntro:
      'Hier richt u het netwerk in. Een goede volgorde: organisaties, leden, overleggen, en daarna in elk kanaal /netwerk kanaal.',
    about: {
      organisations: 'Wie er aan tafel zit: soort, sector, code en contactpersoon.',
      members: 'De mensen: organisatie, functie, rol, en wie plaatsvervanger is.',
      former: 'Wie lid was, en tot wanneer: om terug te halen of te wissen.',
      bodies: 'De overleggen: niveau, leden en plaatsen aan tafel.',
      groups: 'Organisaties die u in één woord noemt, zoals regiogemeenten.',
      functions: 'Wat iemand voor het netwerk doet, en wie dat nu is.',
      links: 'Overleggen elders en systemen: alleen waar ze te vinden zijn.',
      channels: 'Welk kanaal bij welk overleg hoort, en of alles er aankomt.',
    },
    ofNetwork: (region: string) => `Vakantieregio: ${region}.`,
  },

  change: {
    title: 'Netwerk wijzigen',
    regionHint:
      'Een andere regio geldt voor termijnen die u daarna opschrijft (“voor de voorjaarsvakantie”). Wat al is afgesproken, houdt zijn datum.',
    done: (name: string) => `Het netwerk heet ${name}.`,
    regionDone: (region: string) =>
      `De vakantieregio is nu ${region}. Nieuwe termijnen zoals “voor de zomervakantie” volgen de vakanties van ${region}; wat al is afgesproken, houdt zijn datum. Kijk lopende afspraken met zo’n termijn na met /afspraken.`,
  },

  schoolCalendar: {
    title: (year: string) => `De schoolvakanties van ${year} ontbreken nog`,
    so: (region: string, last: string) =>
      `Van regio ${region} ken ik de schoolvakanties tot en met schooljaar ${last}.`,
    afterwards: 'Zegt iemand daarna “voor de kerstvakantie”, dan kan ik geen datum noemen en vraag ik ernaar.',
    remedy:
      'Vraag wie de server van Schakel beheert om de nieuwe vakanties in te lezen (npm run holidays:import) en Schakel opnieuw te starten. De Rijksoverheid maakt ze jaren van tevoren bekend.',
    known: (year: string, region: string) =>
      `De schoolvakanties van ${year} (regio ${region}) zijn nu bekend. U hoeft niets meer te doen.`,
  },

  who: {
    title: 'Wie is wie',
    question: 'Van wie of wat zoekt u de contactpersoon?',
    hint: 'Een organisatie, functie, groep of persoon. Typ een deel van de naam.',
    show: 'Tonen',
    again: 'Iemand anders zoeken',
    kinds: { functions: 'functie', groups: 'groep' },
    contacts: {
      organisations: 'Contactpersoon',
      functions: 'Bekleed door',
      groups: 'Contactpersoon',
      members: 'Naam',
    },
    deputy: 'Plaatsvervanger',
    found: (name: string, contact: string) => (name === contact ? name : `${name}: ${contact}`),
    nobody: (name: string) => `Voor ${name} staat nog niemand genoteerd. Het secretariaat kan dat aanvullen.`,
    others: 'Deze mensen kunt u het vragen:',
    away: (name: string, until: string, deputy: string) =>
      `${name} is afwezig t/m ${until}; ${deputy} is plaatsvervanger.`,
    awayAlone: (name: string, until: string) => `${name} is afwezig t/m ${until}; er is geen plaatsvervanger.`,
    several: (total: number, query: string) => `${total} gevonden met “${query}”. Wie bedoelt u?`,
    narrower: 'Typ meer van de naam.',
    none: (query: string) =>
      `Ik vind niets met “${query}”. Probeer een deel van de naam, of kies uit de lijst. Ontbreekt het, vraag dan het secretariaat om het toe te voegen.`,
  },

  claim: {
    title: 'Netwerk instellen',
    submit: 'Beginnen',
    name: 'Naam van het netwerk',
    nameHint: 'Bijvoorbeeld: Onderwijs en jeugd regio Noord',
    region: 'Vakantieregio',
    regions: { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' },
    yourName: 'Uw naam',
    organisation: 'Uw organisatie',
    done: (name: string) =>
      `Netwerk ${name} is begonnen; u bent het secretariaat. Zeg in elk kanaal /netwerk kanaal om het aan een overleg te koppelen.`,
  },

  memberForm: {
    title: 'Lid toevoegen',
    submit: 'Toevoegen',
    name: 'Naam',
    organisation: 'Organisatie',
    organisationHint: 'Een nieuwe naam voeg ik toe als organisatie.',
    function: 'Functie',
    role: 'Rol',
    roleHint: 'Geldt in elk overleg waar dit lid zit, tenzij de plaats daar iets anders zegt.',
    roles: {
      secretariat: 'secretariaat',
      chair: 'voorzitter',
      facilitator: 'gespreksleider',
      member: 'lid',
      reader: 'meelezer',
      auditor: 'controleur',
    },
    bodies: 'Overleggen',
    done: (name: string) => `${name} is toegevoegd.`,
    meant: (name: string) => `Bedoelt u “${name}”?`,
    newOrganisation: (name: string) =>
      `${name} is een nieuwe organisatie. Vul aan wat voor soort het is met /netwerk organisaties ${name}. Was het een typfout? Wijzig dan het lid, en verwijder deze organisatie.`,
  },

  channelForm: {
    title: 'Kanaal instellen',
    submit: 'Instellen',
    body: 'Bij welk overleg hoort dit kanaal?',
    done: (body: string) =>
      `Dit kanaal hoort nu bij ${body}. Nieuwe afspraken van ${body} komen hier te staan; wat al openstaat ziet u met /afspraken.`,
  },

  code: {
    title: 'Eenmalige code',
    forLink: (name: string) => `Code voor ${name}, om in Slack te typen:`,
    command: (code: string) => `/netwerk koppel ${code}`,
    onTeams: (code: string) => `In Teams: @Schakel netwerk koppel ${code}`,
    validity: 'De code werkt één keer en een dag lang. Geef de code alleen aan deze persoon.',
    linked: (name: string) => `U bent nu gekoppeld als ${name}.`,
  },
  signIn: {
    title: 'Uw pagina',
    open: 'Pagina openen',
    validity: 'Deze link werkt één keer, een uur lang, en alleen voor u. Geef hem niet door.',
    titleFor: (name: string) => `Link voor ${name}`,
    validityFor: (name: string) =>
      `Stuur dit adres aan ${name}, op een manier die niemand anders leest. Het werkt één keer en een dag lang.`,
  },
}
