/** Words of the members of a network: their register, absence, succession, leaving. */
export const members = {
  surfaces: { slack: 'Slack', teams: 'Teams', web: 'onze pagina' },
  noBodies: 'nog geen',
  ringOuter: 'buitenkring',
  surfacesLabel: 'Bereikbaar via',
  absent: 'Afwezig',
  absentFrom: (from: string, until: string) => `${from} t/m ${until}`,
  deputy: 'Plaatsvervanger',
  deputyIsNeeded: (name: string) =>
    `Dit lid is in deze dagen plaatsvervanger van ${name}. Regel daarvoor iemand anders.`,
  left: (day: string) => `Geen lid meer sinds ${day}.`,
  leftOn: (day: string) => `vertrokken op ${day}`,
  afterLeaving: (name: string) =>
    `Toch weer lid, of de gegevens wissen? Kies het oud-lid met /netwerk leden vertrokken ${name}.`,
  onBehalf: (name: string, absent: string) => `${name} namens ${absent}`,

  giveCode: 'Code geven',
  givePageLink: 'Paginalink geven',
  goAway: 'Afwezigheid',
  comeBack: 'Weer aanwezig',
  handOver: 'Alles overdragen',
  leave: 'Vertrekt',

  form: {
    change: 'Lid wijzigen',
    bringBack: 'Terughalen',
    returned: (name: string) => `${name} is weer lid.`,
    wasMember: (name: string, day: string) =>
      `${name} was al lid namens deze organisatie, tot ${day}. Is dit dezelfde persoon? Laat de naam dan staan: wat eerder is vastgelegd, blijft op diens naam. Is het een ander die ook zo heet? Zet dan iets bij de naam, zoals een initiaal: dan komt er een nieuw lid bij.`,
  },

  absence: {
    title: 'Afwezigheid',
    of: (name: string) => `Afwezigheid van ${name}`,
    from: 'Vanaf',
    fromHint: 'Bijvoorbeeld: vandaag, maandag 30 november.',
    today: 'vandaag',
    until: 'Tot en met',
    untilHint: 'Bijvoorbeeld: 4 december, t/m vrijdag, 2026-12-04.',
    deputy: 'Wie is plaatsvervanger?',
    deputyHint: 'De plaatsvervanger ziet dezelfde overleggen en handelt zichtbaar namens de afwezige.',
    back: (name: string) => `${name} is weer aanwezig.`,
    cardTitle: (name: string) => `${name} is afwezig`,
    cardDays: (from: string, until: string) => `Van ${from} t/m ${until}.`,
    cardDeputy: (deputy: string, name: string) =>
      `${deputy} is plaatsvervanger: ziet in deze dagen de overleggen van ${name} en handelt namens ${name}. Bij elke stap staat dat erbij.`,
    deputyGone: 'U hebt geen plaatsvervanger meer',
    deputyGoneWhat: (from: string, until: string) =>
      `Wie u van ${from} t/m ${until} zou vervangen, kan dat niet meer doen. Daarmee is uw afwezigheid niet meer vastgelegd: kies iemand anders.`,
    deputyFound: 'U hebt intussen een andere plaatsvervanger.',
    cardOver: 'Deze vervanging is voorbij of gewijzigd.',
  },

  succession: {
    title: 'Alles overdragen',
    from: 'Van wie?',
    to: 'Aan wie?',
    next: 'Verder',
    unknown: (name: string) => `Ik ken “${name}” niet. Kies uit de lijst.`,
    several: (name: string, names: string) => `“${name}” kan zijn: ${names}. Kies uit de lijst.`,
    confirmTitle: 'Overdracht bevestigen',
    confirm: 'Overdragen',
    willMove: (from: string, to: string) => `Van ${from} naar ${to} gaat:`,
    nothing: (from: string) => `${from} heeft niets om over te dragen.`,
    otherKind: (from: string, to: string) =>
      `Let op: dit gaat naar een ander soort organisatie, van ${from} naar ${to}. Past dat bij elke plaats?`,
    done: (from: string, to: string) => `Alles van ${from} is overgedragen aan ${to}.`,
  },

  leaving: {
    title: 'Lid vertrekt',
    submit: 'Laten vertrekken',
    holds: 'Dit staat op naam van dit lid:',
    holdsNothing: 'Op naam van dit lid staat niets.',
    successor: 'Wie volgt op?',
    successorHint:
      'Niemand: openstaande afspraken gaan naar de organisatie, en contactpersonen en functies blijven open tot u iemand kiest.',
    access: 'Het lid kan direct niets meer lezen of doen, in geen enkele app. Wat is vastgelegd, blijft staan.',
    done: (name: string) => `${name} is vertrokken.`,
    heir: (name: string) => `Overgedragen aan ${name}:`,
    fell: 'Dit valt aan de organisatie:',
    open: 'Niet overgedragen:',
  },

  holds: {
    secretariat: 'het secretariaat',
    seats: (bodies: string) => `plaats in ${bodies}`,
    contactOf: (names: string) => `contactpersoon van ${names}`,
    functions: (names: string) => `functie: ${names}`,
    deputyOf: (names: string) => `plaatsvervanger van ${names}`,
  },

  kept: {
    personTitle: 'Lidmaatschap',
    placesTitle: 'Plaatsen en taken',
    person: (what: string) => `Naam, organisatie en functie: ${what}`,
    role: (role: string) => `Rol: ${role}`,
    seat: (body: string) => `Plaats in ${body}`,
    contact: (name: string) => `Contactpersoon van ${name}`,
    function: (name: string) => `Functie: ${name}`,
    absence: (from: string, until: string) => `Afwezig van ${from} t/m ${until}`,
    deputy: (from: string, until: string) => `Plaatsvervanger van ${from} t/m ${until}`,
    untilLeft: 'Zolang het lidmaatschap duurt; daarna alleen om te tonen wie iets heeft vastgelegd, tot dat gewist is.',
    untilErased: 'Om te tonen wie iets heeft vastgelegd, tot het gewist is.',
    whileMember: 'Zolang het lidmaatschap duurt.',
    whileThere: 'Tot iemand anders die plaats of taak heeft, of tot het vertrek.',
    untilReplaced: 'Tot de laatste dag voorbij is, of tot “Weer aanwezig”.',
  },
}
