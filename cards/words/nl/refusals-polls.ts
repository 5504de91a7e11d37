/** Words of what cannot be done in a poll, and of what to do then. */

export const pollRefusals = {
  'poll.unknown': (_: undefined) => 'Deze peiling is er niet (meer). Met /peilingen ziet u welke er zijn.',
  'poll.closed': (_: undefined) => 'Deze peiling is gesloten; stemmen kan niet meer. Op de kaart staat hoe het afliep.',
  'poll.withdrawn': (_: undefined) =>
    'Deze peiling is ingetrokken; er wordt niet meer gestemd. Is de vraag er nog, begin dan een nieuwe met /peiling.',
  'poll.uncountable': (_: undefined) =>
    'Deze peiling is niet telbaar: de sleutel van de stembus is verloren. Er is een nieuwe stemming nodig.',
  'poll.key-away': (_: undefined) =>
    'Dit kan nu niet: de sleutel van de stemmen in deze peiling is niet te vinden. Wat al gestemd is, blijft bewaard. Zeg het tegen wie Schakel beheert; staat de sleutelmap er weer, dan gaat de peiling gewoon verder.',
  'poll.not-closed': (_: undefined) => 'Deze peiling is nog niet gesloten. Dit kan zodra er een uitslag is.',
  'poll.few-options': ({ least }: { least: number }) => `Geef ten minste ${least} opties, elk op een eigen regel.`,
  'poll.many-options': ({ most }: { most: number }) =>
    `Dat zijn meer dan ${most} opties. Voeg er een paar samen, of vraag het in twee peilingen.`,
  'poll.option-twice': ({ text }: { text: string }) => `“${text}” staat er al. Noem elke optie één keer.`,
  'poll.consent-named': (_: undefined) => 'Instemmen gaat altijd op naam. Kies “Op naam”, of een andere soort peiling.',
  'poll.consent-no-options': (_: undefined) =>
    'Bij instemmen antwoordt men met akkoord, akkoord met zorg, bezwaar of onthouding. Haal hier weg wat u bij de opties hebt ingevuld of gekozen, of kies een andere soort peiling.',
  'poll.most-outside': ({ least, most }: { least: number; most: number }) =>
    `Dit past niet bij deze peiling. Kies een heel getal van ${least} tot en met ${most}.`,
  'poll.standing-anonymous': (_: undefined) =>
    'Van een anonieme peiling is tot de sluiting geen tussenstand te zien. Haal dit weg, of kies “Op naam”.',
  'poll.open-and-chosen': (_: undefined) =>
    'Kiest u dat iedereen in het kanaal mag stemmen, dan kan het niet ook tot rollen of soorten organisaties beperkt zijn. Haal een van de twee weg.',
  'poll.nobody': (_: undefined) =>
    'Zo mag niemand stemmen. Kies meer rollen, soorten organisaties of overleggen, of laat ze leeg.',
  'poll.quorum-unfit': (_: undefined) => 'Vul voor het quorum een heel getal in, of 0 als er geen quorum is.',
  'poll.quorum-high': ({ most }: { most: number }) =>
    `Er ${most === 1 ? 'mag' : 'mogen'} maar ${most} stemmen; dit quorum wordt nooit gehaald. Kies een lager getal.`,
  'poll.closes-past': (_: undefined) => 'Dat moment is voorbij. Kies een moment dat nog komt.',
  'poll.closes-soon': ({ minutes }: { minutes: number }) =>
    `Dat is te snel: laat ten minste ${minutes === 60 ? 'een uur' : `${minutes} minuten`} over om te stemmen. Kies een later moment.`,
  'poll.closes-far': ({ days }: { days: number }) =>
    `Dat is meer dan ${days} dagen vooruit. Kies een eerder moment; verlengen kan later nog.`,
  'poll.not-voter': (_: undefined) =>
    'Over deze peiling stemt u niet mee. Hoort u er wel bij, vraag dan de voorzitter of het secretariaat.',
  'poll.no-deputies': (_: undefined) =>
    'In een anonieme peiling stemt ieder zelf: een plaatsvervanger stemt hier niet. Wie afwezig is, kan tot de sluiting zelf nog stemmen.',
  'poll.not-elector': (_: undefined) =>
    'Wie stemt in een anonieme peiling, lag vast toen zij openging, en u hoort daar niet bij. Dat kan niemand nog wijzigen: zo is uit de uitslag niet af te leiden wie wat koos.',
  'poll.option-gone': (_: undefined) =>
    'Deze optie is intussen weg of gewijzigd. Sluit dit, open de peiling opnieuw en stem dan.',
  'poll.too-many': ({ most }: { most: number }) =>
    most === 1
      ? 'U kunt één optie kiezen. Haal de andere weg.'
      : `Kies hoogstens ${most} opties. Haal er een paar weg.`,
  'poll.nothing-chosen': (_: undefined) => 'U hebt nog niets gekozen. Kies ten minste één optie.',
  'poll.dots-over': ({ most, given }: { most: number; given: number }) =>
    `U hebt ${most === 1 ? '1 sticker' : `${most} stickers`}, en hier staan er ${given}. Haal er ${given - most} weg.`,
  'poll.dots-unfit': (_: undefined) => 'Geef hele stickers: 0, 1, 2 enzovoort.',
  'poll.mark-outside': ({ most }: { most: number }) =>
    `Geef een heel cijfer van 0 tot en met ${most}, of laat het leeg.`,
  'poll.rank-twice': ({ text }: { text: string }) =>
    `“${text}” staat twee keer in uw volgorde. Kies op een van de twee plaatsen een andere optie.`,
  'poll.reason-missing': (_: undefined) =>
    'Schrijf erbij wat uw zorg of bezwaar is, zodat de anderen er iets mee kunnen.',
  'poll.takes-no-options': (_: undefined) =>
    'Bij deze peiling liggen de opties vast. Mist u er een, zeg het dan tegen wie de peiling maakte.',
  'poll.options-full': ({ most }: { most: number }) =>
    `Er staan al ${most} opties, en meer is niet te overzien. Zeg het tegen wie de peiling maakte.`,
  'poll.options-never': (_: undefined) =>
    'Zonder naam verschijnen nieuwe opties op werkdagen om 09.00 en 14.00 uur, en deze peiling sluit eerder. Kies hier Nee, of laat de peiling langer open.',
  'poll.options-offered': (_: undefined) =>
    'In deze peiling voegen leden opties toe, en misschien wachten er al. Voeg er hier dus geen toe: kies op de kaart “Ik mis een optie”.',
  'poll.options-late': (_: undefined) =>
    'De peiling sluit voordat nieuwe opties erbij komen. Zeg tegen wie de peiling maakte wat u mist; die kan haar verlengen.',
  'poll.voted-already': (_: undefined) =>
    'Er is al gestemd; de vraag en de opties liggen daarom vast. Wat u wel kunt: de sluiting verzetten, of de peiling intrekken en een nieuwe maken.',
  'poll.fixed': (_: undefined) =>
    'Deze peiling hoort bij een carrousel, die haar opties telt; de vraag en de opties liggen daarom vast. Wat u wel kunt: de sluiting verzetten, of de peiling intrekken.',
  'poll.review-past': (_: undefined) => 'Kies om terug te kijken een dag die nog komt.',
  'poll.review-far': ({ years }: { years: number }) => `Dat is meer dan ${years} jaar vooruit. Kies een eerdere dag.`,
  'poll.for-steward': (_: undefined) =>
    'Dit doet wie de peiling maakte, de voorzitter of het secretariaat. Vraag het daar.',
  'poll.closes-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen moment in “${text}”. Schrijf bijvoorbeeld: vrijdag 17.00, over twee weken, of voor de kerstvakantie.`,
  'poll.review-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag in “${text}”. Schrijf bijvoorbeeld: over drie maanden, of 1 april.`,
  'poll.none-beside': (_: undefined) => 'U koos “Geen van deze” en ook iets anders. Haal een van de twee weg.',
  'poll.not-pressed': (_: undefined) => 'Deze peiling beantwoordt u in het formulier. Kies “Stemmen”.',
  'poll.place-twice': ({ place }: { place: number }) =>
    `Plaats ${place} is twee keer gegeven. Geef een van de twee een andere plaats.`,
}
