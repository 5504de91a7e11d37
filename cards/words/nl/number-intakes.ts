/** Words of a number that one person asks of many: an uitvraag. */
const have = (count: number): string => (count === 1 ? 'heeft' : 'hebben')
const answerOf = (organisation: string | null): string =>
  organisation === null ? 'Uw antwoord' : `Het antwoord van ${organisation}`

export const numberIntakes = {
  title: (question: string) => `Uitvraag: ${question}`,
  answered: {
    member: (count: number, asked: number) => `${count} van ${asked} ${have(count)} geantwoord`,
    organisation: (count: number, asked: number) => `${count} van ${asked} organisaties ${have(count)} geantwoord`,
  },
  unit: (unit: string) => `in ${unit}`,
  perOrganisation: 'één antwoord per organisatie',
  lastOn: (day: string) => `antwoorden kan tot en met ${day}`,
  whoSees: (owner: string) =>
    `Wat u antwoordt, ziet alleen ${owner}; verder niemand, ook geen voorzitter of secretariaat.`,
  nobodySees: 'Wie dit vroeg, is vertrokken: niemand ziet de antwoorden.',
  keptOpen: (owner: string) =>
    `De antwoorden worden gewist als ${owner} de uitvraag verwijdert, en uiterlijk een jaar na de sluiting.`,
  keptClosed: (day: string) => `De antwoorden worden uiterlijk ${day} gewist.`,
  closed: 'Deze uitvraag is gesloten.',
  own: 'U hebt geantwoord. Tot de sluiting kunt u dat wijzigen.',
  ownClosed: 'U hebt geantwoord.',
  byColleague: (name: string) => `Voor uw organisatie heeft ${name} geantwoord.`,
  answer: 'Antwoord geven',
  show: 'Bekijken',
  overview: 'Antwoorden bekijken',
  export: 'Antwoorden als bestand',
  close: 'Sluiten',
  remove: 'Verwijderen',
  begin: 'Nieuwe uitvraag',
  home: (count: number): string =>
    count === 1 ? '1 uitvraag wacht op uw antwoord' : `${count} uitvragen wachten op uw antwoord`,

  nudge: {
    unanswered: (question: string, day: string) => `${question} Antwoorden kan nog tot en met ${day}.`,
    lastDay: (question: string) => `${question} Dit is de laatste dag om te antwoorden.`,
    allAnswered: (question: string) => `Iedereen heeft geantwoord op uw uitvraag: ${question}`,
    closed: (question: string, answered: string) => `Uw uitvraag is gesloten: ${question} ${answered}.`,
    over: (question: string) => `${question} Hier hoeft u niets meer aan te doen.`,
  },

  said: {
    asked: (question: string) => `De uitvraag staat in de kanalen: ${question}`,
    askedNowhere: (question: string) =>
      `De uitvraag is gemaakt (${question}), maar dit overleg heeft nog geen kanaal. Leden vinden haar op hun eigen pagina en met /aanmelden lijst.`,
    answered: (organisation: string | null) => `${answerOf(organisation)} is bewaard.`,
    changed: (organisation: string | null) => `${answerOf(organisation)} is gewijzigd.`,
    seenBy: (owner: string, day: string | null) =>
      `Alleen ${owner} ziet het. Wijzigen kan tot ${day === null ? 'de sluiting' : `en met ${day}`}.`,
    closed: (question: string) => `De uitvraag is gesloten: ${question}`,
    removed: (question: string) => `De uitvraag is verwijderd, met alle antwoorden: ${question}`,
  },

  form: {
    title: 'Uitvraag maken',
    submit: 'Vragen',
    body: 'Aan welk overleg?',
    ofBody: (body: string) => `Aan: ${body}. De kaart komt in de kanalen daarvan.`,
    question: 'Wat wilt u weten?',
    questionHint: 'Bijvoorbeeld: Komt u structureel fte tekort?',
    explanation: 'Toelichting',
    explanationHint: 'Waarvoor u het vraagt, en wat u met de antwoorden doet. Vraag niets over personen.',
    unit: 'Waarin telt u?',
    unitHint: 'Bijvoorbeeld: fte, euro of plaatsen.',
    per: 'Wie antwoordt?',
    pers: { member: 'elk lid voor zichzelf', organisation: 'elke organisatie één keer' },
    lastOn: 'Antwoorden kan tot en met',
    lastOnHint:
      'In gewone woorden: 30 april, voor de kerstvakantie. Drie dagen ervoor herinner ik wie nog niet heeft geantwoord. Leeg: tot u sluit.',
    onlyYou: 'De antwoorden ziet u alleen, en niemand anders.',
    answerTitle: 'Antwoord geven',
    save: 'Opslaan',
    number: (unit: string) => `Getal (${unit})`,
    numberHint: 'Bijvoorbeeld 3 of 2,5. Is het niets, schrijf dan 0.',
    remark: 'Opmerking',
    remarkHint: 'Mag leeg blijven. Schrijf geen namen van leerlingen.',
    forOrganisation: (organisation: string) => `U antwoordt voor ${organisation}.`,
    replaces: (name: string) => `${name} heeft hier al op geantwoord; uw antwoord komt ervoor in de plaats.`,
    closeTitle: 'Uitvraag sluiten',
    closeSure: (question: string) => `${question} Daarna kan niemand meer antwoorden of een antwoord wijzigen.`,
    removeTitle: 'Uitvraag verwijderen',
    removeSure: (question: string, count: number) =>
      `${question} De uitvraag verdwijnt, met ${count === 1 ? '1 antwoord' : `${count} antwoorden`}. Dat kan niet ongedaan worden gemaakt.`,
  },

  overviewOf: {
    title: 'Antwoorden',
    total: (sum: string, unit: string) => `Samen ${sum} ${unit}.`,
    line: (who: string, number: string, unit: string) => `${who}: ${number} ${unit}`,
    by: (organisation: string, name: string) => `${organisation} (${name})`,
    missing: (names: string) => `Nog geen antwoord: ${names}.`,
    none: 'Er is nog geen antwoord.',
    next: 'Verder',
    done: 'Klaar',
  },

  file: {
    name: 'antwoorden',
    title: (question: string) => `Antwoorden: ${question}`,
    explain: 'De link werkt een uur, alleen voor u. Bewaar het bestand waar anderen er niet bij kunnen.',
    columns: { organisation: 'Organisatie', name: 'Naam', number: 'Antwoord', unit: 'Eenheid', remark: 'Opmerking' },
    total: 'Samen',
    none: 'Nog geen antwoord',
  },

  ofMember: {
    title: 'Antwoorden op uitvragen',
    answered: (question: string) => `Geantwoord: ${question}`,
    owns: (question: string) => `Uw uitvraag: ${question}`,
    until: 'Tot de uitvraag wordt verwijderd, en uiterlijk een jaar na haar sluiting.',
    open: (count: number) => (count === 1 ? '1 uitvraag' : `${count} uitvragen`),
    fell: (count: number) =>
      count === 1
        ? '1 uitvraag is gesloten; niemand ziet de antwoorden meer'
        : `${count} uitvragen zijn gesloten; niemand ziet de antwoorden meer`,
  },
}
