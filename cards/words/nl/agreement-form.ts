/** Words of the form in which an agreement is written or corrected. */
const actionOwners = { label: 'Wie doet het?', hint: 'Een of meer leden, organisaties, groepen of functies.' }
const whoever = 'Leden, organisaties, groepen of functies.'

export const agreementForm = {
  create: {
    'action-item': 'Afspraak vastleggen',
    'standing-agreement': 'Blijvende afspraak vastleggen',
    intention: 'Voornemen vastleggen',
    decision: 'Besluit vastleggen',
  },
  correct: (number: number) => `Afspraak ${number} wijzigen`,
  save: 'Vastleggen',
  confirm: 'Bevestigen',
  none: 'geen',
  partyKinds: { member: 'lid', organisation: 'organisatie', group: 'groep', function: 'functie' },
  more: 'Meer',
  body: 'Bij welk overleg?',
  kind: 'Soort',
  kinds: {
    'action-item': 'Actie: iemand doet iets voor een dag',
    'standing-agreement': 'Blijvende afspraak: zo doen we het',
    intention: 'Voornemen: het bindt nog niemand',
    decision: 'Besluit: het is genomen',
  },
  isDecision:
    'Dit is een besluit, en dat blijft het. Is het achterhaald, trek het dan in en leg een nieuw besluit vast.',
  title: 'Wat is afgesproken?',
  titleHint: 'Bijvoorbeeld: Werkagenda opstellen',
  owners: {
    'action-item': actionOwners,
    'standing-agreement': { label: 'Voor wie geldt het?', hint: whoever },
    intention: { label: 'Wie heeft dit voornemen?', hint: whoever },
    decision: { label: 'Wie gaat het aan?', hint: whoever },
  },
  term: {
    'action-item': {
      label: 'Wanneer?',
      hint: 'Bijvoorbeeld: uiterlijk 30 april, voor de kerstvakantie, in maart/april.',
    },
    'standing-agreement': {
      label: 'Wanneer kijken we of het nog klopt?',
      hint: 'Bijvoorbeeld: in mei, eind dit schooljaar. Leeg is een jaar na de afspraak.',
    },
    intention: { label: 'Wanneer?', hint: 'Bijvoorbeeld: volgend schooljaar, in 2027.' },
    decision: {
      label: 'Wanneer gaat het in, of is het klaar?',
      hint: 'Bijvoorbeeld: per 1 januari, uiterlijk 30 april.',
    },
  },
  lead: 'Trekker',
  leadHint: 'Wie het werk leidt.',
  partners: 'In samenwerking met',
  consulted: 'Af te stemmen met',
  consultedHint: 'Deze organisaties kunnen hun reactie geven.',
  contact: 'Contactpersoon',
  contactHint: 'Bij wie anderen terechtkunnen.',
  agenda: 'Werkagenda',
  theme: 'Thema',
  themeHint: (names: readonly string[]) =>
    names.length === 0
      ? 'Een woord of een paar.'
      : `Er zijn al: ${names.join(', ')}. Iets anders typen maakt een nieuw thema.`,
  themeSlip: (name: string) =>
    `Bedoelt u het thema “${name}”? Schrijf dat dan zo. Is het een ander thema, laat het dan staan en kies Bevestigen.`,
  goals: 'Doelen',
  goalsHint: 'Op elke regel een doel.',
  level: 'Niveau',
  sector: 'Sector',
  point: 'Agendapunt',
  source: 'Bron',
  sourceHint: 'De bijeenkomst of het stuk waar het in staat.',
  quote: 'Citaat',
  quoteHint: 'Zoals het gezegd is, zonder naam.',
  agreedOn: 'Afgesproken op',
  agreedOnHint: 'Leeg is vandaag. Bijvoorbeeld: gisteren, of 24 september 2025. Vanaf die dag lees ik “Wanneer”.',
  agreedOnKept: (day: string) => `Nu ${day}; leeg blijft dat zo. Vanaf die dag lees ik “Wanneer”.`,
  unknownParty: (name: string) => `Ik ken “${name}” niet. Kies zelf uit de lijst.`,
  unknownPart: (words: string) => `“${words}”: die ken ik niet. De woorden blijven in de tekst staan.`,
  severalParties: (name: string, names: string) => `Meer mensen heten ${name}: ${names}. Kies wie u bedoelt.`,
  noOwnerRead: (phrase: string) => `“${phrase}” zegt niet wie het doet. Wie pakt dit op?`,
  proposedOwner: (word: string, name: string) =>
    `“${word}” las ik als ${name}. Klopt dat niet, kies dan iemand anders.`,
  several: (recorded: number | null, rest: readonly string[], left: number) => {
    const now = recorded === null ? '' : `Afspraak ${recorded} is vastgelegd; dit is de volgende. `
    const next =
      rest.length < 4 ? rest.map((line) => `“${line}”`).join(' en ') : `nog ${rest.length}, eerst “${rest[0]}”`
    const over = left === 0 ? '' : ` Er pasten er ${left} niet bij; aan het eind zeg ik vanaf waar u verder plakt.`
    return `${now}${next === '' ? '' : `Uw tekst noemt er meer. Hierna komt: ${next}.`}${over}`.trim()
  },
  left: (count: number, from: string) =>
    count === 1
      ? `Er bleef 1 regel over die er niet bij paste. Plak die nog: “${from}”.`
      : `Er bleven ${count} regels over die er niet bij pasten. Plak ze nog, vanaf “${from}”.`,
  confirmTerm: (said: string) => `${said} Zo ja, kies Bevestigen; zo nee, pas het aan.`,
  reviewedOn: (day: string) => `Op ${day}, een jaar na de afspraak, vraag ik of dit nog klopt. Is dat een goede dag?`,
  progress: (number: number) => `Afspraak ${number}`,
  progressField: 'Stand van zaken',
  progressHint: 'Een of twee zinnen. Geen namen of gegevens van leerlingen.',
  send: 'Versturen',
  fromRound:
    'Zet er geen woord van de casus in: dit formulier is niet geheim. Wie dit overleg volgt, leest de afspraak, ook als de casus al is gewist.',
  oddWords: (words: readonly string[]) =>
    `Wijst ${words.map((word) => `“${word}”`).join(' of ')} een kind of een school aan? Schrijf het dan algemener. Zo nee, kies Bevestigen.`,
}
