/** Words of what cannot be done of agreements and work agendas, and of what to do then. */
export const agreementRefusals = {
  'agreement.place-unknown': ({ name }: { name: string }) =>
    `Ik ken geen overleg, organisatie, werkagenda of thema “${name}”. Met /zoek ${name} zoekt u in de afspraken zelf.`,
  'agreement.place-ambiguous': ({ name, names }: { name: string; names: string }) =>
    `“${name}” kan van alles zijn: ${names}. Typ de naam wat verder uit.`,
  'progress.period-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen periode in “${text}”. Schrijf bijvoorbeeld: sinds 1 september, vorig kwartaal, dit schooljaar, of van 1 september tot en met 31 oktober.`,
  'agreement.unknown': (_: undefined) => 'Deze afspraak bestaat niet (meer). Met /afspraken ziet u wat er openstaat.',
  'agreement.no-title': (_: undefined) => 'Schrijf wat er is afgesproken, bijvoorbeeld: Werkagenda opstellen.',
  'agreement.title-too-long': ({ limit, length }: { limit: number; length: number }) =>
    `Dit zijn ${length} tekens; een afspraak is hoogstens ${limit} tekens. Zet de toelichting in “Stand van zaken”.`,
  'agreement.owner-gone': (_: undefined) => 'Iemand uit uw keuze is geen lid meer. Kies opnieuw uit de lijst.',
  'agreement.term-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen komende datum in “${text}”. Schrijf bijvoorbeeld: uiterlijk 30 april, voor de kerstvakantie, of laat het leeg.`,
  'agreement.term-vague': ({ text }: { text: string }) =>
    `“${text}” heeft geen einde. Uiterlijk wanneer? Schrijf een dag of maand, of laat het leeg.`,
  'agreement.date-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen komende datum in “${text}”. Schrijf bijvoorbeeld: uiterlijk 30 april, voor de kerstvakantie.`,
  'agreement.date-vague': ({ text }: { text: string }) =>
    `“${text}” heeft geen einde. Uiterlijk wanneer? Schrijf een dag of maand.`,
  'agreement.term-impossible': ({ text }: { text: string }) =>
    `“${text}” bestaat niet in de kalender. Welke dag bedoelt u?`,
  'agreement.term-no-calendar': ({ text }: { text: string }) =>
    `De schoolvakanties van dat jaar heb ik nog niet, dus “${text}” kan ik niet uitrekenen. Schrijf een dag, bijvoorbeeld: uiterlijk 20 december 2035. Het secretariaat kan die vakanties laten inlezen.`,
  'agreement.closed': ({ number }: { number: number }) =>
    `Afspraak ${number} is al gereed gemeld of gesloten. Met /afspraken ziet u wat er openstaat.`,
  'agreement.open': ({ number }: { number: number }) => `Afspraak ${number} staat al open.`,
  'agreement.already-taken': (_: undefined) => 'Deze afspraak staat al op uw naam.',
  'agreement.not-yours': (_: undefined) =>
    'Deze afspraak staat op naam van anderen. Vraag hen of het secretariaat om dit te doen.',
  'agreement.changed': ({ number }: { number: number }) =>
    `Afspraak ${number} is intussen door iemand anders gewijzigd. Sluit dit formulier, bekijk de kaart en probeer het opnieuw.`,
  'agreement.agreed-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag in “${text}”. Schrijf bijvoorbeeld: gisteren, 24 september, 24-9-2025, of laat het leeg.`,
  'agreement.agreed-later': ({ day }: { day: string }) =>
    `${day} moet nog komen. Schrijf de dag waarop het is afgesproken, of laat het leeg.`,
  'agreement.too-many-goals': ({ limit }: { limit: number }) =>
    `Er passen ${limit} doelen bij één afspraak. Maak van de andere een eigen afspraak.`,
  'agreement.goal-too-long': ({ limit }: { limit: number }) =>
    `Een doel is hoogstens ${limit} tekens. Zet elk doel op een eigen regel.`,
  'agreement.kind-stays': ({ number }: { number: number }) =>
    `Afspraak ${number} blijft van deze soort. Trek hem in en leg een nieuwe vast, of kies de soort die er stond.`,
  'agreement.title-of-share': ({ number }: { number: number }) =>
    `Deze tekst is van afspraak ${number}, die meer organisaties delen. Wijzig de tekst daar; dan verandert hij bij allemaal.`,
  'agreement.goals-too-long': ({ limit, length }: { limit: number; length: number }) =>
    `Dit zijn samen ${length} tekens; de doelen van één afspraak zijn hoogstens ${limit}. Maak ze korter, of geef een deel een eigen afspraak.`,
  'agreement.decision-for-steward': ({ number }: { number: number }) =>
    `Afspraak ${number} is een besluit. De tekst wijzigt de voorzitter of het secretariaat; vraag het daar.`,
  'agreement.shared-for-steward': ({ number }: { number: number }) =>
    `Afspraak ${number} geldt voor meer organisaties. De tekst wijzigt de voorzitter of het secretariaat; vraag het daar.`,
  'agreement.kind-of-others': (_: undefined) =>
    'De soort wijzigt een actiehouder, de voorzitter of het secretariaat. Vraag het daar.',
  'agreement.date-of-others': (_: undefined) =>
    'De datum is van de actiehouder. Vraag die om een andere datum voor te stellen, of vraag de voorzitter of het secretariaat.',
  'agreement.date-agreed': (_: undefined) =>
    'Deze datum is afgesproken. Stel een andere datum voor met “Nieuwe datum voorstellen”; de voorzitter of het secretariaat beslist.',
  'agreement.no-progress': (_: undefined) => 'Schrijf in een of twee zinnen hoe het ervoor staat.',
  'agreement.is-action': ({ number }: { number: number }) =>
    `Afspraak ${number} is een actie. Meld hem gereed, of stel een nieuwe datum voor.`,
  'agreement.is-standing': ({ number }: { number: number }) =>
    `Afspraak ${number} is een blijvende afspraak: die geldt tot iemand hem wijzigt of intrekt. Moet iemand iets doen, kies dan Actie toevoegen.`,
  'agreement.is-intention': ({ number }: { number: number }) =>
    `Afspraak ${number} is een voornemen: dat bindt nog niemand. Maak er eerst een actie, een besluit of een afspraak van.`,
  'agreement.is-decision': ({ number }: { number: number }) =>
    `Afspraak ${number} is een besluit: dat is genomen. Moet iemand iets doen, kies dan Actie toevoegen; geldt het niet meer, trek het dan in.`,
  'agreement.each-for-itself': ({ number }: { number: number }) =>
    `Afspraak ${number} doet elke organisatie voor zich. Open het deel van de organisatie waar het om gaat.`,
  'agreement.without-owner': ({ number }: { number: number }) =>
    `Afspraak ${number} heeft nog geen actiehouder. Kies Aannemen, of Wijzigen om iemand te noemen.`,
  'agreement.owner-already': (_: undefined) => 'Die is al actiehouder. Kies iemand anders.',
  'agreement.not-reported': ({ number }: { number: number }) => `Afspraak ${number} is niet (meer) gereed gemeld.`,
  'agreement.for-steward': (_: undefined) => 'Dit doen de voorzitter en het secretariaat. Vraag het daar.',
  'agreement.same-date': (_: undefined) => 'Dat is de datum die er al staat. Schrijf een andere.',
  'agreement.no-proposal': (_: undefined) =>
    'Over dit voorstel is al beslist, of er ligt een nieuwer. Bekijk de kaart.',
  'agreement.no-help': (_: undefined) => 'Er wordt geen hulp (meer) gevraagd.',
  'agreement.nobody-consulted': ({ number }: { number: number }) =>
    `Bij afspraak ${number} wordt niemand om een reactie gevraagd. Noem eerst bij Wijzigen met wie wordt afgestemd.`,
  'agreement.not-consulted': (_: undefined) =>
    'Uw organisatie wordt hier niet om een reactie gevraagd. Hoort dat wel, vraag het dan de actiehouder of het secretariaat.',
  'agreement.nothing-to-merge': (_: undefined) => 'Er is geen andere open afspraak om deze mee samen te voegen.',
  'agreement.cannot-merge': (_: undefined) =>
    'Hiermee kan deze afspraak niet worden samengevoegd: die is gesloten, van een andere soort, of verdeeld over organisaties. Kies een andere.',
  'agreement.one-part': (_: undefined) => 'Schrijf ten minste twee delen, elk op een eigen regel.',
  'agreement.many-parts': ({ limit }: { limit: number }) =>
    `Splits in hoogstens ${limit} delen; een deel kunt u daarna weer splitsen.`,
  'agreement.nothing-to-undo': ({ number }: { number: number }) =>
    `Aan afspraak ${number} is niets (meer) dat ongedaan kan worden gemaakt. Intrekken kan wel.`,
  'agreement.joint-changed': ({ number }: { number: number }) =>
    `Deze wijziging raakte ook afspraak ${number}, en die is daarna gewijzigd. Maak eerst daar ongedaan wat erna kwam.`,
  'agreement.many-shares': ({ limit }: { limit: number }) =>
    `Dat zijn meer dan ${limit} organisaties in één keer. Verdeel het in twee keer.`,
  'agreement.share-of-many': ({ number }: { number: number }) =>
    `Afspraak ${number} is al het deel van één organisatie. Voeg organisaties toe bij de afspraak waar dit deel bij hoort.`,
  'agreement.share-stays': ({ number }: { number: number }) =>
    `Afspraak ${number} is het deel van één organisatie, en dat blijft zo: samenvoegen of splitsen kan niet. Doet de organisatie niet meer mee, laat haar dan eruit halen bij de afspraak waar dit deel bij hoort.`,
  'agreement.only-undo': ({ number }: { number: number }) =>
    `Afspraak ${number} is samen met andere gesloten. Het secretariaat draait dat in één keer terug: Geschiedenis, dan Ongedaan maken.`,
  'agreement.parent-closed': ({ number }: { number: number }) =>
    `Dit is een deel van afspraak ${number}, en die is gesloten. Het secretariaat draait dat in één keer terug: bij afspraak ${number}, Geschiedenis, dan Ongedaan maken.`,
  'agreement.not-shared': ({ number }: { number: number }) =>
    `Afspraak ${number} is niet over organisaties verdeeld. Dat kan met “Per organisatie”.`,
  'work-agenda.gone': (_: undefined) => 'Deze werkagenda is er niet meer. Met /werkagenda ziet u ze allemaal.',
  'work-agenda.not-yours': (_: undefined) =>
    'Een werkagenda wijzigt het secretariaat of de voorzitter van het overleg dat hem bewaakt. Vraag het daar.',
  'work-agenda.ended': ({ name }: { name: string }) =>
    `${name} is afgerond. Moet er toch iets bij, zet hem dan bij “Werkagenda wijzigen” weer op “loopt”.`,
  'work-agenda.in-use': ({ name, count }: { name: string; count: number }) =>
    `Op ${name} ${count === 1 ? 'staat 1 afspraak' : `staan ${count} afspraken`}. Verwijderen kan daarom niet; afronden wel, bij “Werkagenda wijzigen”.`,
  'theme.gone': (_: undefined) => 'Dit thema is er niet meer. Met /thema ziet u ze allemaal.',
  'theme.in-use': ({ name }: { name: string }) =>
    `${name} is in gebruik bij afspraken of op een werkagenda. Voeg het samen met een ander thema, dan verdwijnt het.`,
  'theme.only-one': (_: undefined) => 'Er is geen ander thema om dit mee samen te voegen.',
}
