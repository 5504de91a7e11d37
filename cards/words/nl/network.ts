/** Words of the network itself: menu, help, linking. */
export const network = {
  menuTitle: (name: string) => `Netwerk ${name}`,
  intro: 'Ik bewaar wat u samen afspreekt en herinner eraan, op Slack, in Teams en in de browser.',
  commands: [
    ['/afspraak', 'een afspraak vastleggen: /afspraak Werkagenda opstellen @Anna uiterlijk 30 april'],
    ['/afspraken', 'wat er openstaat; ook: mij, te laat, zonder eigenaar, zonder datum, of een overleg'],
    ['/netwerk', 'dit menu'],
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
  },
  you: (name: string, organisation: string) => `U bent bekend als ${name}, ${organisation}.`,
  bodies: 'Overleggen',
  channelOf: (body: string) => `Dit kanaal hoort bij ${body}.`,
  languageSaid: 'Ik spreek voortaan Nederlands met u.',

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
    roles: {
      secretariat: 'secretariaat',
      chair: 'voorzitter',
      facilitator: 'gespreksleider',
      member: 'lid',
      reader: 'meelezer',
    },
    bodies: 'Overleggen',
    done: (name: string) => `${name} is toegevoegd.`,
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
    forLink: (name: string) => `Code voor ${name}. Typ in de andere app:`,
    command: (code: string) => `/netwerk koppel ${code}`,
    onTeams: (code: string) => `In Teams: @Schakel netwerk koppel ${code}`,
    validity: 'De code werkt één keer en een dag lang. Geef de code alleen aan deze persoon.',
    linked: (name: string) => `U bent nu gekoppeld als ${name}.`,
  },
  signIn: {
    title: 'Uw pagina',
    open: 'Pagina openen',
    validity: 'Deze link werkt één keer, een uur lang, en alleen voor u. Geef hem niet door.',
  },
}
