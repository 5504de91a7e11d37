/** Words of the conversations on the platforms: whose they are, who reads along, and what is the matter with them. */
export const channels = {
  surfaces: { slack: 'Slack', teams: 'Teams', web: 'onze pagina' },
  nameless: 'kanaal zonder naam',
  surface: 'Waar',
  body: 'Overleg',
  noBody: 'nog van geen overleg',
  where: (name: string, surface: string) => `Het gaat om ${name} (${surface}).`,
  chooseOther: 'Ander kanaal kiezen',
  untie: 'Loskoppelen',
  untied: (name: string, body: string) => `${name} hoort niet meer bij ${body}. Wat er al staat, blijft staan.`,
  form: {
    title: 'Ander kanaal kiezen',
    submit: 'Kiezen',
    channel: (body: string) => `Kanaal van ${body}`,
    hint: (body: string) => `Staat het er niet bij? Nodig Schakel daar uit en typ daar: /netwerk kanaal ${body}`,
  },
  moveForm: { title: 'Kanaal wijzigen', submit: 'Opslaan', body: 'Bij welk overleg hoort dit kanaal?' },
  chosen: (name: string, body: string) =>
    `${name} hoort nu bij ${body}. Nieuwe afspraken van ${body} komen daar te staan; wat al openstaat ziet u met /afspraken.`,

  undelivered: {
    title: (body: string) => `Een bericht voor ${body} is niet (zeker) aangekomen`,
    so: 'Schakel heeft het geprobeerd en kan niet zien of het er staat, of het kanaal weigerde het. Kijk in het kanaal; ontbreekt het, verstuur het dan opnieuw of kies een ander kanaal.',
    resend: 'Opnieuw versturen',
    resent: (body: string) => `Wat ${body} nog niet bereikte, gaat opnieuw.`,
  },
  trouble: {
    title: (body: string) => `Het kanaal van ${body} werkt niet`,
    so: (body: string) => `Wat ${body} afspreekt, komt daar nu niet te staan. Het is bewaard, en staat op de pagina.`,
    mended: (name: string, body: string) =>
      `${name}, het kanaal van ${body}, werkt weer. Wat wachtte, komt er nu te staan.`,
    settled: (body: string) => `Dit kanaal hoort niet meer bij ${body}. U hoeft hier niets meer te doen.`,
  },
  troubles: {
    removed: 'Schakel is uit dit kanaal gehaald.',
    archived: 'Dit kanaal is gearchiveerd.',
    deleted: 'Dit kanaal bestaat niet meer.',
    revoked: 'Schakel heeft hier geen toegang meer.',
    unreachable: 'Schakel kan hier niets plaatsen.',
  },
  remedies: {
    removed: 'Nodig Schakel daar weer uit, of kies een ander kanaal.',
    archived: 'Haal het kanaal uit het archief, of kies een ander kanaal.',
    deleted: 'Kies een ander kanaal.',
    revoked: 'Vraag de beheerder om Schakel weer te installeren. Tot dan wacht alles wat hier hoort te staan.',
    unreachable: 'Vraag de beheerder of Schakel hier mag schrijven, of kies een ander kanaal.',
  },
  revoked: {
    title: (surface: string) => `Schakel heeft geen toegang meer tot ${surface}`,
    so: 'De toegang van Schakel is ingetrokken. Wat in deze kanalen hoort te staan, wacht tot de toegang terug is.',
    noChannels: 'Ook de mensen met wie Schakel daar apart sprak, krijgen nu geen bericht.',
    mended: (surface: string) => `Schakel heeft weer toegang tot ${surface}. Wat wachtte, komt er nu te staan.`,
  },
  warning: {
    title: (body: string) => `Wie leest mee bij ${body}?`,
    remedy:
      'Is dit de bedoeling, dan hoeft u niets te doen. Maak anders het kanaal besloten, haal deze mensen eruit, of kies een ander kanaal.',
    settled: (name: string, body: string) => `In ${name}, het kanaal van ${body}, leest niemand van buiten meer mee.`,
  },
  warnings: {
    public: (_: number) => 'Dit kanaal is openbaar: iedereen in de organisatie van het kanaal kan meelezen.',
    guests: (count: number) => (count === 1 ? 'Er leest 1 gast mee.' : `Er lezen ${count} gasten mee.`),
    outsiders: (count: number) =>
      count === 1
        ? 'Er leest 1 persoon van een andere organisatie mee.'
        : `Er lezen ${count} mensen van andere organisaties mee.`,
  },
  list: 'Alle kanalen',
}
