/** Words of what cannot be done in a carousel, and of what to do then. */
const stages = {
  preparing: 'wordt nog voorbereid',
  walking: 'is bij het langslopen',
  stickers: 'is bij de stickers',
  groups: 'is in groepen uiteen',
  closed: 'is afgesloten',
}

export const carouselRefusals = {
  'carousel.unknown': (_: undefined) => 'Deze carrousel is er niet (meer). Met /carrousel lijst ziet u welke er zijn.',
  'carousel.not-now': ({ stage }: { stage: keyof typeof stages }) =>
    `Dit kan nu niet: deze carrousel ${stages[stage]}. Vraag de kaart opnieuw op met /carrousel.`,
  'carousel.for-steward': (_: undefined) =>
    'Dit doet wie de carrousel heeft gemaakt, de voorzitter of het secretariaat. Vraag het daar.',
  'carousel.few-posters': ({ least }: { least: number }): string =>
    least === 1
      ? 'Er hangt nog geen poster. Voeg er eerst een toe, of neem projecten over uit een werkagenda.'
      : `Om te kiezen zijn er ten minste ${least} posters nodig. Voeg er een toe, of ga zonder stickers verder.`,
  'carousel.posters-full': ({ most }: { most: number }) =>
    `Er hangen al ${most} posters, en meer passen er niet op één lijst om op te plakken. Schrijf het als opmerking bij een poster die erop lijkt, of vraag wie de carrousel leidt er twee samen te voegen.`,
  'carousel.poster-twice': ({ title }: { title: string }) =>
    `“${title}” hangt er al. Schrijf daar uw opmerking of vraag bij, of geef deze poster een andere naam.`,
  'carousel.poster-gone': (_: undefined) =>
    'Deze poster is er niet meer, of is samengevoegd met een andere. Open de carrousel opnieuw.',
  'carousel.note-gone': (_: undefined) => 'Dit is intussen weggehaald. Vraag de lijst opnieuw op.',
  'carousel.no-question': (_: undefined) =>
    'Dit is een opmerking en geen vraag. Maak er een afspraak van, of haal haar weg als zij hier niet hoort.',
  'carousel.no-way-back': (_: undefined) =>
    'Terug kan nu niet: dan ging verloren wat mensen hebben gedaan. Ga verder, of begin een nieuwe carrousel.',
  'carousel.stickers-open': (_: undefined) =>
    'Er wordt nog geplakt. Wacht tot de stickers zijn geteld, of sluit de peiling eerder met de knop op haar kaart.',
  'carousel.no-groups': (_: undefined) => 'Kies ten minste één onderwerp, of schrijf er zelf een op.',
  'carousel.many-groups': ({ most }: { most: number }) =>
    `Meer dan ${most} groepen gaat niet. Kies er minder, of neem onderwerpen samen.`,
  'carousel.group-twice': ({ title }: { title: string }) =>
    `Over “${title}” praat al een groep. Noem elk onderwerp één keer.`,
  'carousel.group-gone': (_: undefined) => 'Deze groep is er niet meer. Open de carrousel opnieuw.',
  'carousel.rapporteur-taken': (_: undefined) =>
    'Iemand anders doet al verslag van deze groep. Is dat veranderd, vraag het dan wie de carrousel leidt.',
  'carousel.not-rapporteur': (_: undefined) =>
    'Verslag doet de rapporteur van deze groep, of wie de carrousel leidt. Vraag het daar.',
  'carousel.rapporteur-outside': (_: undefined) =>
    'Wie u kiest, loopt in deze carrousel niet (meer) mee. Kies iemand anders.',
  'carousel.minutes-unreadable': ({ text, most }: { text: string; most: number }) =>
    `Ik lees geen aantal minuten in “${text}”. Schrijf bijvoorbeeld 20 of een half uur, hoogstens ${most} minuten.`,
  'carousel.day-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag die nog komt in “${text}”. Schrijf bijvoorbeeld: vrijdag, 30 april, over twee weken.`,
  'carousel.number-unfit': ({ least, most }: { least: number; most: number }) =>
    `Vul een heel getal in van ${least} tot en met ${most}.`,
  'carousel.no-projects': (_: undefined) =>
    'Er is geen werkagenda met projecten die hier nog niet hangen. Voeg de posters met de hand toe.',
}
