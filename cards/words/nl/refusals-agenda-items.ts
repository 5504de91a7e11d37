/** Words of what cannot be done of an agenda, and of what to do then. */
export const agendaItemRefusals = {
  'agenda-item.unknown': (_: undefined) => 'Dit agendapunt bestaat niet (meer). Met /agenda ziet u wat erop staat.',
  'agenda-item.for-steward': (_: undefined) =>
    'De agenda maakt de voorzitter of het secretariaat op. Vraag het daar; een punt voorstellen kunt u zelf.',
  'agenda-item.not-yours': (_: undefined) =>
    'Dit punt wijzigt wie het inbrengt, de voorzitter of het secretariaat. Vraag het daar.',
  'agenda-item.closed': ({ day }: { day: string }) =>
    `De agenda is ${day} rondgestuurd. Vraag voorzitter of secretariaat om een nakomend punt, of kies een volgende bijeenkomst.`,
  'agenda-item.over': (_: undefined) => 'Dit punt is behandeld of van de agenda af. Stel zo nodig een nieuw punt voor.',
  'agenda-item.changed-meanwhile': (_: undefined) =>
    'Iemand heeft dit intussen gewijzigd. Open het opnieuw; wat u typte kunt u eerst kopiëren.',
  'agenda-item.not-treated': (_: undefined) =>
    'Dit punt is nog niet besproken. Door naar een ander overleg gaat het tijdens of na de bijeenkomst.',
  'agenda-item.not-prepared': ({ body }: { body: string }) =>
    `Dit overleg bereidt ${body} niet voor. Met /overleg ziet u waarvoor wel.`,
  'agenda-item.there-already': ({ body, day }: { body: string; day: string }) =>
    day === '' ? `Dit wacht al op een agenda van ${body}.` : `Dit staat al op de agenda van ${body} van ${day}.`,
  'agenda-item.sent-on-already': ({ body }: { body: string }) => `Dit punt is al eerder doorgegaan naar ${body}.`,
  'agenda-item.minutes-unreadable': ({ limit }: { limit: number }) =>
    `Schrijf een heel aantal minuten van 1 tot en met ${limit}, bijvoorbeeld: 15. Leeg laten mag ook.`,
  'agenda-item.paper-unreadable': ({ line }: { line: string }) =>
    `“${line}”: schrijf de naam van het stuk en dan de link, die begint met https://.`,
  'agenda-item.too-many-papers': ({ limit }: { limit: number }) =>
    `Dit zijn te veel stukken. Noem er hoogstens ${limit}, of geef één link naar de map.`,
  'agenda-item.owner-elsewhere': ({ body }: { body: string }) =>
    `Deze persoon zit niet in ${body}. Kies iemand uit dat overleg, of nog niemand.`,
  'agenda-item.order-unreadable': ({ count }: { count: number }) =>
    `Schrijf de nummers 1 tot en met ${count}, elk hoogstens één keer, bijvoorbeeld: 2, 1, 3.`,
  'agenda-item.sent-already': ({ day }: { day: string }) => `Deze agenda is ${day} al rondgestuurd.`,
  'agenda-item.no-voice': (_: undefined) =>
    'U bent nog nergens lid met een stem. Vraag een lid van het overleg om dit te agenderen.',
}
