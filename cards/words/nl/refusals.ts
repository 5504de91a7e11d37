/** Every refusal says what is the matter and what to do. Keys are `feature.problem`. */
import { carouselRefusals } from './refusals-carousels.ts'
import { pollRefusals } from './refusals-polls.ts'
import { signUpRefusals } from './refusals-sign-ups.ts'

/** Sunday is 0. */
const weekdays: readonly string[] = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']

/** What stands out in a field, and what it seems to be. */
interface SaysWho {
  readonly words: readonly string[]
  readonly hasPerson: boolean
  readonly hasPlace: boolean
  readonly hasDay: boolean
}

/** Als in “De ronde is nu …”. */
const casePhases: Readonly<Record<string, string>> = {
  draft: 'nog niet ingebracht',
  screening: 'in de toets',
  returned: 'terug bij de inbrenger',
  open: 'net open: eerst lezen',
  clarifying: 'bij de verhelderende vragen',
  focusing: 'bij de kernvraag',
  analysing: 'bij de duiding',
  advising: 'bij de adviezen',
  feedback: 'bij de terugkoppeling',
  agreeing: 'bij afspraken en lessen',
  closed: 'gesloten',
  purged: 'gewist',
  withdrawn: 'ingetrokken',
}

export const refusals = {
  'card.outdated': (_: undefined) =>
    'Deze knop is van een oudere kaart. Vraag de kaart opnieuw op, bijvoorbeeld met /afspraken.',
  'form.outdated': (_: undefined) =>
    'Dit formulier is van een oudere versie. Sluit het en open het opnieuw; uw tekst kunt u eerst kopiëren.',
  'form.not-yours': (_: undefined) => 'Dit formulier is door iemand anders geopend. Begin zelf met /afspraak.',
  'field.missing': (_: undefined) => 'Vul dit veld in.',
  'field.too-long': ({ limit }: { limit: number }) => `Dit is te lang. Gebruik hoogstens ${limit} tekens.`,
  'command.unknown': ({ name }: { name: string }) => `Ik ken “${name}” niet. Met /netwerk ziet u wat ik wel kan.`,
  'member.unknown': (_: undefined) =>
    'Ik ken u nog niet. Vraag het secretariaat om een code en typ dan: /netwerk koppel CODE.',
  'channel.unknown': (_: undefined) =>
    'Dit kanaal hoort nog bij geen overleg. Het secretariaat kan dat hier regelen met /netwerk kanaal.',
  'channel.not-seated': ({ body }: { body: string }) =>
    `Dit hoort bij ${body}, en daar bent u geen lid van. Vraag het secretariaat om u toe te voegen.`,
  'member.may-not': (_: undefined) => 'Dit doet het secretariaat. Vraag het daar.',
  'member.not-auditor': (_: undefined) => 'Het logboek is voor het secretariaat en de controleur. Vraag het daar.',
  'channel.not-here': (_: undefined) =>
    'Een kanaal stelt u in waar het is: typ /netwerk kanaal in dat kanaal, in Slack of Teams.',
  'channel.none-free': ({ body }: { body: string }) =>
    `Schakel staat daar in geen ander kanaal. Nodig Schakel uit in het kanaal dat u wilt, en typ daar: /netwerk kanaal ${body}`,
  'code.of-another': ({ name }: { name: string }) =>
    `Deze code is voor ${name}. Geef de code aan ${name}, die hem zelf moet typen.`,
  'member.no-body': (_: undefined) =>
    'U zit nog in geen overleg. Vraag het secretariaat om u bij een overleg te zetten.',
  'member.reader': (_: undefined) => 'U leest mee. Vraag een lid van het overleg om dit te doen.',
  'code.wrong': (_: undefined) => 'Deze code klopt niet of is verlopen. Vraag een nieuwe code aan.',
  'network.exists': (_: undefined) => 'Dit netwerk heeft al een secretariaat. Vraag het daar om een code.',
  'network.member-exists': ({ name }: { name: string }) =>
    `${name} is al lid namens deze organisatie. Zet er iets bij als het om iemand anders gaat, zoals een initiaal.`,
  'agreement.place-unknown': ({ name }: { name: string }) =>
    `Ik ken geen overleg, organisatie, werkagenda of thema “${name}”. Met /zoek ${name} zoekt u in de afspraken zelf.`,
  'agreement.place-ambiguous': ({ name, names }: { name: string; names: string }) =>
    `“${name}” kan van alles zijn: ${names}. Typ de naam wat verder uit.`,
  'document.no-page': (_: undefined) =>
    'Er is nog geen adres ingesteld waarop bestanden te openen zijn. Vraag uw beheerder om PUBLIC_URL.',
  'progress.period-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen periode in “${text}”. Schrijf bijvoorbeeld: sinds 1 september, vorig kwartaal, dit schooljaar, of van 1 september tot en met 31 oktober.`,
  'network.body-unknown': ({ name }: { name: string }) =>
    `Ik ken geen overleg “${name}”. Met /netwerk overleggen ziet u ze allemaal.`,
  'body.seats-unreadable': ({ line }: { line: string }) =>
    `Ik lees “${line}” niet. Schrijf op elke regel een soort organisatie en een aantal, bijvoorbeeld: gemeente: 6.`,
  'body.seats-twice': ({ first, second }: { first: string; second: string }) =>
    `“${first}” en “${second}” zijn dezelfde soort. Schrijf elke soort één keer, met het hele aantal.`,
  'body.rhythm-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen ritme in “${text}”. Schrijf bijvoorbeeld: elke eerste dinsdag van de maand, elke zes weken op donderdag, of twee keer per jaar.`,
  'body.rhythm-weekday': ({ text }: { text: string }) =>
    `Op welke dag van de week is “${text}”? Zet die erbij, van maandag tot en met vrijdag.`,
  'body.hour-unreadable': ({ text }: { text: string }) => `Ik lees geen tijd in “${text}”. Schrijf bijvoorbeeld 09.30.`,
  'body.count-unreadable': ({ text, most }: { text: string; most: number }) =>
    `Ik lees geen aantal in “${text}”. Schrijf een heel getal, ten hoogste ${most}.`,
  'body.links-itself': ({ body }: { body: string }) =>
    `${body} kan niet met zichzelf verbonden zijn. Kies een ander overleg.`,
  'body.links-already': ({ sentence }: { sentence: string }) => `Dat staat er al: ${sentence}`,
  'body.prepares-circle': ({ path }: { path: string }) =>
    `Dat wordt een kring: ${path} Wat wordt voorbereid, kan niet zelf weer voorbereiden; dan komt een punt nooit aan. Kies “voedt”, of maak eerst de andere verbinding los.`,
  'body.intended-seated': ({ organisation, body }: { organisation: string; body: string }) =>
    `${organisation} zit al in ${body}. Kies een andere organisatie, of “treedt uit”.`,
  'body.intended-not-seated': ({ organisation, body }: { organisation: string; body: string }) =>
    `${organisation} zit niet in ${body}. Kies een andere organisatie, of “treedt toe”.`,
  'body.intended-nobody': ({ organisation }: { organisation: string }) =>
    `${organisation} heeft nog geen leden in het netwerk. Voeg eerst iemand toe met /netwerk lid; daarna kunt u het voornemen uitvoeren.`,
  'body.outer-ring': ({ count }: { count: number }) =>
    `In de buitenkring ${count === 1 ? 'zit nog 1 persoon' : `zitten nog ${count} personen`}. Geef hun bij “Leden en plaatsen” eerst een plaats in de binnenkring, of haal hen eruit.`,
  'body.already-seated': ({ names }: { names: string }) =>
    `Al in dit overleg: ${names}. Haal hen uit de keuze; hun plaats wijzigt u in de lijst.`,
  'body.in-use': ({ name, kept }: { name: string; kept: string }) =>
    `Van ${name} is nog bewaard: ${kept}. Dat blijft, en daarom blijft het overleg. Is het gestopt, haal dan de leden eruit en zet “gestopt” in de naam.`,
  'network.no-page': (_: undefined) =>
    'Deze installatie heeft nog geen eigen pagina. Vraag uw beheerder om PUBLIC_URL in te stellen.',
  'network.entry-gone': (_: undefined) => 'Dit is intussen verwijderd. Vraag de lijst opnieuw op met /netwerk.',
  'network.changed-meanwhile': ({ name }: { name: string }) =>
    `Iemand anders heeft ${name} gewijzigd terwijl u schreef; er is niets opgeslagen. Kopieer zo nodig uw tekst, en open het formulier opnieuw.`,
  'network.name-taken': ({ name }: { name: string }) =>
    `${name} bestaat al. Kies een andere naam, of wijzig wat er al staat.`,
  'network.choice-gone': (_: undefined) => 'Deze keuze bestaat niet meer. Kies opnieuw uit de lijst.',
  'organisation.code-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen code van een samenwerkingsverband in “${text}”. Schrijf bijvoorbeeld PO 27-01 of VO 27-01, of laat het leeg.`,
  'organisation.code-sector': ({ po, vo }: { po: string; vo: string }) =>
    `Is dit ${po} of ${vo}? Zet er PO of VO voor.`,
  'organisation.code-kind': (_: undefined) =>
    'Alleen een samenwerkingsverband heeft zo’n code. Kies die soort, of laat de code leeg.',
  'organisation.code-taken': ({ code, name }: { code: string; name: string }) =>
    `${code} is al de code van ${name}. Kijk de code na, of wijzig eerst ${name}.`,
  'organisation.has-members': ({ name, count }: { name: string; count: number }) =>
    `${name} heeft nog ${count === 1 ? '1 lid' : `${count} leden`}. Geef die eerst een andere organisatie, of laat hen vertrekken: /netwerk leden ${name}`,
  'organisation.has-functions': ({ name, functions }: { name: string; functions: string }) =>
    `Bij ${name} hoort nog: ${functions}. Wijzig of verwijder dat eerst: /netwerk functies`,
  'organisation.has-past': ({ name }: { name: string }) =>
    `${name} staat bij afspraken of oud-leden en blijft daarom bewaard. Wijzig liever de naam, bijvoorbeeld in “${name} (opgeheven)”.`,
  'party.in-use': ({ name }: { name: string }) =>
    `${name} staat bij afspraken en blijft daarom bewaard. Wijzig liever de naam, of geef die afspraken eerst een ander: /afspraken ${name}`,
  'own-holidays.unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dagen in “${text}”. Schrijf op elke regel één periode, met het jaar, zoals 18 april t/m 24 april 2027 of 20-10-2027; een naam kan ervoor, met een dubbele punt.`,
  'own-holidays.too-long': ({ text, limit }: { text: string; limit: number }) =>
    `“${text}” duurt meer dan ${limit} dagen, langer dan een zomervakantie. Kijk de datums na.`,
  'own-holidays.too-many': ({ limit }: { limit: number }) =>
    `Er passen ${limit} regels in. Haal weg wat voorbij is, of neem dagen die op elkaar volgen samen.`,
  'network.no-https': (_: undefined) => 'Schrijf het hele adres, beginnend met https://.',
  'kept.nobody': ({ name }: { name: string }) =>
    name === ''
      ? 'Van dit oud-lid is niets meer bewaard dat ik kan tonen.'
      : `Ik ken geen lid of oud-lid “${name}”. Schrijf de naam zoals die in /netwerk leden of /netwerk leden vertrokken staat.`,
  'kept.several': ({ people }: { people: string }) =>
    `Er zijn er meer met die naam: ${people}. Zet de organisatie achter de naam.`,
  'kept.still-here': ({ name }: { name: string }) =>
    `${name} is nog lid, en het netwerk heeft de naam nodig. Laat ${name} eerst uit het netwerk vertrekken; daarna kunt u wissen.`,
  'kept.name-differs': ({ name }: { name: string }) => `Dit is niet de naam. Typ precies: ${name}`,
  'member.last-secretary': (_: undefined) =>
    'Dit netwerk houdt altijd een secretariaat, en dit is het enige. Geef eerst iemand anders die rol: bij Leden, Wijzigen.',
  'absence.day-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag in “${text}”. Schrijf bijvoorbeeld: vandaag, 4 december, t/m vrijdag of 2026-12-04.`,
  'absence.ends-first': ({ from, until }: { from: string; until: string }) =>
    `Ik las van ${from} t/m ${until}: dat eindigt voor het begint. Schrijf een latere dag.`,
  'absence.over': ({ until }: { until: string }) =>
    `De laatste dag, ${until}, is al voorbij. Schrijf vandaag of een latere dag.`,
  'absence.own-deputy': (_: undefined) => 'Niemand is plaatsvervanger van zichzelf. Kies een ander lid.',
  'absence.deputy-away': ({ name, from, until }: { name: string; from: string; until: string }) =>
    `${name} is zelf afwezig, van ${from} t/m ${until}. Kies een ander lid.`,
  'succession.same': (_: undefined) => 'Dit is dezelfde persoon. Kies een ander lid.',
  'succession.nothing': ({ name }: { name: string }) =>
    `${name} heeft niets om over te dragen. Kijk of u het juiste lid hebt gekozen.`,
  'meeting.unknown': (_: undefined) =>
    'Deze bijeenkomst bestaat niet (meer). Met /overleg ziet u welke bijeenkomsten er komen.',
  'meeting.over': (_: undefined) =>
    'Deze bijeenkomst is al begonnen, geweest of afgezegd. Plan een nieuwe, of kies “Vervolg afspreken”.',
  'meeting.changed': (_: undefined) =>
    'Deze bijeenkomst is intussen door iemand anders gewijzigd. Sluit dit formulier, bekijk de kaart en probeer het opnieuw.',
  'meeting.for-steward': (_: undefined) =>
    'Bijeenkomsten plannen, wijzigen en afzeggen doen de voorzitter van het overleg en het secretariaat. Vraag het daar.',
  'meeting.when-missing': (_: undefined) =>
    'Schrijf een dag en uur, zoals di 14 april 14.00-15.30, of een periode, zoals in maart/april.',
  'meeting.when-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag of periode in “${text}”. Schrijf bijvoorbeeld: di 14 april 14.00-15.30, of: in maart/april.`,
  'meeting.when-impossible': ({ text }: { text: string }) =>
    `“${text}” staat niet in de kalender. Welke dag bedoelt u?`,
  'meeting.when-no-calendar': ({ text }: { text: string }) =>
    `De schoolvakanties van dat jaar heb ik nog niet, dus “${text}” kan ik niet uitrekenen. Schrijf een dag of een maand.`,
  'meeting.window-open': ({ text }: { text: string }) =>
    `“${text}” heeft geen einde. Schrijf een periode, zoals in maart/april, of voor de zomervakantie.`,
  'meeting.weekday': ({ said, real }: { said: number; real: number }) =>
    `Die dag is geen ${weekdays[said]} maar een ${weekdays[real]}. Welke van de twee klopt?`,
  'meeting.past': (_: undefined) => 'Dat is al voorbij. Schrijf een dag die nog komt.',
  'meeting.far-ahead': ({ years }: { years: number }) =>
    `Dat is meer dan ${years} jaar vooruit. Kijk het jaar na, of plan de bijeenkomst later.`,
  'meeting.hours-impossible': ({ text }: { text: string }) =>
    `Dat uur klopt niet: “${text}”. Schrijf een tijd tussen 6.00 en 24.00, zoals 14.00-15.30.`,
  'meeting.hours-backwards': (_: undefined) => 'Het einde ligt voor het begin. Schrijf bijvoorbeeld 14.00-15.30.',
  'meeting.no-day': (_: undefined) => 'Deze bijeenkomst heeft nog geen dag. Zodra die er is, kunt u zeggen of u komt.',
  'meeting.closed': (_: undefined) =>
    'Deze bijeenkomst is geweest of afgezegd; wie er was, staat vast. Klopt het niet, zeg het dan in de volgende.',
  'meeting.for-another': (_: undefined) =>
    'Dit zegt ieder voor zichzelf, of wie in die plaats zit. Vraag het de voorzitter of het secretariaat.',
  'meeting.no-replacement': (_: undefined) => 'Kies een lid, of schrijf de naam van wie er komt.',
  'meeting.in-both': ({ name }: { name: string }) =>
    `${name} staat bij aanwezig en bij afwezig. Haal de naam uit een van de twee.`,
  'meeting.no-rhythm': (_: undefined) =>
    'Van dit overleg is geen ritme vastgelegd. Het secretariaat doet dat op de kaart van het overleg: /overleg.',
  'meeting.until-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag binnen twee jaar in “${text}”. Schrijf bijvoorbeeld: 10 juli 2027.`,
  'date-poll.unknown': (_: undefined) => 'Dit datumvoorstel bestaat niet (meer). Met /datum maakt u een nieuw.',
  'date-poll.closed': (_: undefined) =>
    'Dit datumvoorstel loopt niet meer. Op de kaart van de bijeenkomst ziet u of er een datum is.',
  'date-poll.already-open': ({ title }: { title: string }) =>
    `Voor ${title} loopt al een datumvoorstel. Leg daar een datum vast, of trek het eerst in.`,
  'date-poll.option-gone': (_: undefined) => 'Deze datum staat niet (meer) in het voorstel. Kies een andere.',
  'date-poll.option-past': (_: undefined) => 'Deze datum is al voorbij. Kies een andere.',
  'date-poll.all-past': (_: undefined) =>
    'Alle datums van dit voorstel zijn voorbij. Trek het in en stel nieuwe datums voor.',
  'date-poll.not-asked': (_: undefined) =>
    'U hebt geen plaats in dit overleg, dus uw antwoord telt niet mee. Met /netwerk geeft het secretariaat iemand een plaats.',
  'date-poll.hour-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen tijd in “${text}”. Schrijf een uur tussen 7.00 en 22.00, bijvoorbeeld 14.00.`,
  'date-poll.minutes-unreadable': (_: undefined) => 'Schrijf een aantal minuten tussen 15 en 720, bijvoorbeeld 90.',
  'date-poll.answer-by-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen komende dag in “${text}”. Schrijf bijvoorbeeld: vrijdag, 4 december, of laat het leeg.`,
  'date-poll.answer-by-late': ({ day }: { day: string }) =>
    `De eerste datum is ${day}. Vraag om antwoord vóór die dag, of laat het leeg.`,
  'date-poll.own-unreadable': ({ line }: { line: string }) =>
    `Ik lees geen dag in “${line}”. Schrijf op elke regel één dag, met of zonder uur: 16 april 10.00 uur.`,
  'date-poll.none-chosen': (_: undefined) => 'Kies ten minste één datum, of schrijf er zelf een.',
  'date-poll.too-many': ({ limit }: { limit: number }) =>
    `Er passen ${limit} datums in één voorstel. Haal er een paar weg.`,
  'case-round.unknown': (_: undefined) =>
    'Deze casusronde is er niet (meer). Bekijk met /casus rondes welke rondes er zijn.',
  'case-round.not-set-up': (_: undefined) =>
    'In geen van uw overleggen kunt u nu een casus inbrengen. Vraag de voorzitter om Casusrondes bij /overleg aan te zetten. Kan het niet wachten, bel dan uw eigen lijn of Veilig Thuis (0800 2000).',
  'case-round.in-private': (_: undefined) =>
    'Dit doet u in uw persoonlijke gesprek met mij: hier lezen anderen mee. Open dat gesprek en typ /casus.',
  'case-round.code-unknown': (_: undefined) =>
    'Bij deze code hoort geen casus die nog loopt. Typ hem precies over; een ronde die gewist of ingetrokken is, heeft geen code meer.',
  'case-round.code-not-kept': (_: undefined) =>
    'Bewaar eerst de code, en kies dan “Ik heb de code bewaard”. Hierna toon ik hem niet meer.',
  'case-round.brings-none': (_: undefined) =>
    'Met uw rol brengt u zelf geen casus in: dat doet wie in een overleg een stem heeft, en niet het secretariaat, een meelezer of een controleur. Kan het niet wachten, bel dan uw eigen lijn of Veilig Thuis (0800 2000).',
  'case-round.request-no-question': (_: undefined) =>
    'Maak er één vraag van die eindigt met een vraagteken, zoals: Wie regelt het vervoer?',
  'case-round.for-steward': (_: undefined) =>
    'Dit doet de voorzitter van het overleg of het secretariaat. Vraag het daar.',
  'case-round.needs-facilitator': (_: undefined) =>
    'Kies wie de casussen toetst en de rondes leidt: zonder gespreksleider leest niemand ze.',
  'case-round.same-facilitator': (_: undefined) => 'Kies als tweede gespreksleider iemand anders, of niemand.',
  'case-round.too-many-lines': ({ most }: { most: number }) =>
    `Houd het bij ${most} regels; meer leest niemand in een formulier.`,
  'case-round.no-reach': ({ name }: { name: string }) =>
    `Zet bij “${name}” achter een puntkomma hoe men belt of schrijft, zoals: Veilig Thuis; 0800 2000.`,
  'case-round.not-now': ({ phase }: { phase: string }) =>
    `De ronde is nu ${casePhases[phase]}, en dan kan dit niet. Open de ronde opnieuw met /casus rondes en kijk wat nu aan de beurt is.`,
  'case-round.not-facilitator': (_: undefined) => 'Dit doet de gespreksleider. Vraag het daar.',
  'case-round.not-screener': (_: undefined) => 'Deze casus toetst u niet. Vraag het de andere gespreksleider.',
  'case-round.not-submitter': (_: undefined) =>
    'Dit doet alleen wie de casus inbracht. Hebt u een casuscode, open de casus dan met /casus mijn en die code.',
  'case-round.not-withdrawer': (_: undefined) =>
    'Intrekken kan wie de casus inbracht, of een gespreksleider. Is een kind herkenbaar, zeg dat dan nu tegen de gespreksleider.',
  'case-round.not-yet-shown': (_: undefined) =>
    'Deze ronde is nog niet voor het hele overleg open. Wacht tot de gespreksleider haar verbreedt; u ziet dan de kaart.',
  'case-round.no-second': (_: undefined) =>
    'U bent zelf de enige gespreksleider, en de toets doet een ander. Vraag het secretariaat om een tweede gespreksleider, en breng de casus daarna in.',
  'case-round.may-be-guessed': ({ organisations }: { organisations: number }) =>
    `In dit overleg zitten ${organisations} organisaties; men kan raden van wie de casus is. Kies “Ik begrijp dat men kan raden” als u doorgaat. Liever niet? Sluit dit formulier en begin opnieuw, bij een groter overleg.`,
  'case-round.no-question': (_: undefined) =>
    'Maak er een vraag van die eindigt met een vraagteken. Een advies kunt u straks geven, bij de adviezen.',
  'case-round.released-already': (_: undefined) =>
    'Deze casus is al vrijgegeven en verschijnt op het volgende publicatiemoment. U hoeft niets te doen; klopt er iets niet, trek hem dan in.',
  'case-round.piece-gone': (_: undefined) =>
    'Deze tekst is er niet (meer), of is nog niet voor u zichtbaar. Open de ronde opnieuw en kies er een die er staat.',
  'case-round.formulations': ({ most }: { most: number }) =>
    `Stel één tot ${most} formuleringen voor, elk op een eigen regel.`,
  'case-round.own-advice': (_: undefined) =>
    'Dit is uw eigen advies en dat telt al mee. Steun het advies van een ander, of pas het uwe aan.',
  'case-round.too-soon': ({ day }: { day: string }) =>
    `De tweede terugkoppeling kan vanaf ${day}. U krijgt dan een bericht; doe het daarna.`,
  'case-round.own-lesson': (_: undefined) =>
    'Een les die u zelf schreef, geeft de andere gespreksleider vrij. Vraag het daar.',
  'case-round.ends-already': (_: undefined) => 'Deze fase eindigt al op het volgende publicatiemoment. Wacht dat af.',
  'case-round.extended-already': ({ days }: { days: number }) =>
    `Een fase kan één keer worden verlengd, met ${days} werkdagen, en dat is gebeurd. Ga verder zodra zij eindigt, of sluit de ronde als er te weinig deelnemers zijn.`,
  'case-round.step-on': (_: undefined) => 'U bent in een bijeenkomst: ga met Volgende naar de volgende stap.',
  'case-round.waits-for-meeting': (_: undefined) =>
    'Deze ronde wacht op haar bijeenkomst. Begin die met Start, dan leidt u haar zelf door de stappen.',
  'case-round.too-few': (_: undefined) => 'Er doen te weinig deelnemers mee. Verleng eerst de ronde, of sluit haar.',
  'case-round.says-who': ({ words, hasPerson, hasPlace, hasDay }: SaysWho) =>
    [
      `Hieraan is misschien te herkennen over wie de casus gaat: ${words.map((word) => `“${word}”`).join(', ')}. Dit formulier is niet geheim: schrijf het algemener, of laat het weg.`,
      ...(hasPerson
        ? ['Wie het doet, kiest u uit de lijst; een collega uit het netwerk noemt u met voor- en achternaam.']
        : []),
      ...(hasPlace ? ['Een organisatie van het netwerk noemt u bij haar hele naam.'] : []),
      ...(hasDay ? ['Een dag zet u bij “Wanneer?”.'] : []),
    ].join(' '),
  'case-round.says-too-much': ({ words }: { words: readonly string[] }) =>
    `Samen wijzen deze kenmerken misschien één kind aan: ${words.map((word) => `“${word}”`).join(', ')}. Dit formulier is niet geheim: maak er minstens één algemener.`,
  'case-round.enough': (_: undefined) =>
    'Er doen genoeg deelnemers mee. Wilt u deze fase toch korter of langer, kies dan Fase afronden of Verlengen.',
  'case-round.wide-already': (_: undefined) => 'Deze ronde is al voor het hele overleg open. U hoeft niets te doen.',
  'case-round.in-writing': (_: undefined) =>
    'Deze ronde gaat schriftelijk; er hoort geen bijeenkomst bij. Kies bij een volgende casus live of gemengd.',
  'case-round.live-already': (_: undefined) => 'De bijeenkomst is al begonnen. Ga met Volgende naar de volgende stap.',
  'case-round.not-live': (_: undefined) =>
    'Er is nu geen bijeenkomst bezig. Begin haar met Start, of laat de fase schriftelijk aflopen.',
  'case-round.too-few-present': ({ least }: { least: number }) =>
    `Begin met minstens ${least} mensen, anders is te raden van wie de casus is. Wacht op de anderen, of kies een andere dag.`,
  'case-round.no-link': (_: undefined) =>
    'Bij een casuscode bewaar ik niet wie de casus inbracht; er is dus niets te wissen. Wilt u dat de tekst verdwijnt, trek de casus dan in.',
  'case-round.setting-outside': ({ least, most }: { least: number; most: number }) =>
    `Schrijf hier een heel getal van ${least} tot en met ${most}.`,
  'case-round.hours-unfit': ({ from, until }: { from: number; until: number }) =>
    `Noem één tot vier hele uren tussen ${from} en ${until} uur, in volgorde, bijvoorbeeld: 9, 14.`,
  'case-round.live-minutes': ({ least, most, together }: { least: number; most: number; together: number }) =>
    `Alle stappen samen duren nu ${together} minuten. Maak er ${least} tot ${most} van, elke stap minstens één minuut.`,
  'case-round.feedback-late': ({ retentionDays }: { retentionDays: number }) =>
    `Na ${retentionDays} dagen is alles gewist. Laat de tweede terugkoppeling eerder komen, of bewaar de teksten langer.`,
  'agenda-item.unknown': (_: undefined) => 'Dit agendapunt bestaat niet (meer). Met /agenda ziet u wat erop staat.',
  'invitation.no-day': (_: undefined) =>
    'Deze bijeenkomst heeft nog geen dag. Zodra die vaststaat, vindt u hier de uitnodiging.',
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
  'nudge.not-reminded': (_: undefined) => 'Hieraan herinner ik u niet. Alleen wie ik herinner kan dit uitstellen.',
  'nudge.no-day': (_: undefined) => 'Schrijf hier op welke dag, bijvoorbeeld: vrijdag, 12 november.',
  'nudge.day-unreadable': ({ text }: { text: string }) =>
    `“${text}” lees ik niet als één dag. Schrijf bijvoorbeeld: vrijdag, 12 november, na de kerstvakantie.`,
  'nudge.day-past': (_: undefined) => 'Die dag is vandaag of al voorbij. Kies een dag na vandaag.',
  'nudge.never-or-day': (_: undefined) =>
    'U koos “Niet meer” en schreef ook een dag. Maak dit veld leeg, of kies hierboven een dag.',
  'reminder.no-text': (_: undefined) => 'Schrijf waaraan u herinnerd wilt worden.',
  'reminder.over': (_: undefined) =>
    'Deze herinnering komt niet meer. Met /herinner vraagt u een nieuwe; met /herinneringen ziet u welke er lopen.',
  'reminder.not-yours': (_: undefined) =>
    'Deze herinnering is van iemand anders. Vraag wie haar maakte, de voorzitter van het overleg of het secretariaat.',
  'reminder.not-with': (_: undefined) =>
    'U laat uzelf herinneren, een overleg waarin u een stem hebt, of iemand uit zo’n overleg. Kies opnieuw.',
  'reminder.when-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag in “${text}”. Schrijf bijvoorbeeld: uiterlijk 1 mei, over twee weken, elke eerste maandag van de maand, om de vier weken op dinsdag, of de laatste schooldag voor elke vakantie.`,
  'reminder.when-hours': (_: undefined) => 'Uren kan ik niet: herinneringen komen om 09.00 uur. Kies een dag.',
  'reminder.when-weekend': ({ day }: { day: string }) =>
    `Op ${day} is het stil: dan komt er geen herinnering. Kies een werkdag, bijvoorbeeld: elke maandag.`,
  'reminder.when-over': ({ text }: { text: string }) =>
    `${text.charAt(0).toUpperCase()}${text.slice(1)} is voorbij. Kies een dag die nog komt.`,
  'reminder.passed': (_: undefined) =>
    'Daarvan komt geen keer meer: die dag is voorbij, of het is vandaag al na negenen. Kies een latere dag.',
  'reminder.thing-gone': (_: undefined) =>
    'Waar u aan herinnerd wilt worden, is er niet (meer), of u ziet het niet. Met /herinner vraagt u een herinnering zonder.',
  'reminder.unknown': (_: undefined) =>
    'Deze herinnering bestaat niet (meer). Met /herinneringen ziet u welke er lopen.',
  'plan.unknown': (_: undefined) => 'Deze planning bestaat niet (meer). Met /planning ziet u welke er lopen.',
  'plan.none-like': ({ name }: { name: string }) =>
    `Ik vind geen overleg van u en geen lopende planning die “${name}” heet. Met /planning ziet u ze allemaal.`,
  'plan.for-steward': (_: undefined) =>
    'Alleen de voorzitter en het secretariaat van dit overleg maken en verschuiven een planning.',
  'plan.over': (_: undefined) => 'Deze planning loopt niet meer. Met /planning ziet u welke er lopen.',
  'plan.no-step': (_: undefined) => 'Deze stap staat niet (meer) in de planning. Open de planning opnieuw.',
  'plan.no-steps': (_: undefined) => 'Schrijf ten minste één stap: wat · welk overleg · dag.',
  'plan.line-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen stap met een dag in “${text}”. Schrijf bijvoorbeeld: Concept gereed · Beleidsgroep · 12 maart 2027.`,
  'plan.body-unknown': ({ name }: { name: string }) =>
    `Ik ken geen overleg dat “${name}” heet. Schrijf de naam zoals in /overleg, of laat het overleg weg.`,
  'plan.day-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag in “${text}”. Schrijf één dag, bijvoorbeeld: 1 mei 2027.`,
  'plan.day-past': (_: undefined) => 'Die dag is al voorbij. Schrijf een dag die nog komt.',
  'plan.already': ({ name }: { name: string }) =>
    `Van deze bijeenkomst is al een planning: ${name}. Met /planning ziet u haar; wilt u een nieuwe, trek die dan eerst in.`,
  'plan.meeting-no-day': (_: undefined) =>
    'Deze bijeenkomst heeft nog geen dag waarvan terug te plannen is. Leg eerst de dag vast.',
  'plan.day-of-meeting': (_: undefined) =>
    'Deze stap valt in een bijeenkomst. Verplaats de bijeenkomst; de planning schuift dan mee.',
  'report-back.unknown': (_: undefined) =>
    'Deze terugkoppeling bestaat niet (meer). Met /terugkoppeling ziet u de laatste.',
  'report-back.not-yours': (_: undefined) =>
    'Deze terugkoppeling is voor overleggen waar u niet in zit. Vraag het secretariaat of u iets mist.',
  'report-back.for-steward': ({ body }: { body: string }) =>
    `Terugkoppeling uit ${body} schrijven de voorzitter, het secretariaat en de gespreksleider. Vraag het daar.`,
  'report-back.for-stewards': (_: undefined) =>
    'Terugkoppeling schrijven de voorzitter, het secretariaat en de gespreksleider van een overleg. Geef uw bericht aan een van hen; met /terugkoppeling leest u wat er gekomen is.',
  'report-back.no-links': ({ body }: { body: string }) =>
    `${body} is nog met geen ander overleg verbonden. Het secretariaat verbindt overleggen met /overleg.`,
  'report-back.no-text': (_: undefined) => 'Schrijf in een paar zinnen wat de anderen moeten weten.',
  'session.too-early': (_: undefined) =>
    'Deze bijeenkomst kunt u openen vanaf de dag ervoor. Klopt de datum niet, verplaats de bijeenkomst dan eerst.',
  'session.no-day': (_: undefined) => 'Deze bijeenkomst heeft nog geen datum. Leg eerst een datum vast.',
  'session.cancelled': (_: undefined) => 'Deze bijeenkomst gaat niet door; er is niets vast te leggen.',
  'session.already-closed': (_: undefined) =>
    'Deze bijeenkomst is al gesloten. Met “Lijst bekijken” ziet u wat er is besloten; wat u vergat, kunt u daar nog vastleggen.',
  'session.not-open': (_: undefined) =>
    'Deze bijeenkomst is nog niet geopend. De voorzitter of het secretariaat opent haar, op de dag zelf of de dag ervoor.',
  'session.not-held': (_: undefined) =>
    'Van deze bijeenkomst is er nog geen lijst: zij is nog niet gesloten. De voorzitter of het secretariaat sluit haar.',
  'session.already-confirmed': (_: undefined) =>
    'Deze lijst is vastgesteld en blijft zoals hij is. Klopt een afspraak niet meer, wijzig of trek dan de afspraak zelf in.',
  'session.not-seated': (_: undefined) =>
    'Iemand uit uw keuze zit niet (meer) in dit overleg. Haal die uit de keuze; een plaats geeft het secretariaat met /netwerk overleg.',
  'session.recorded-meanwhile': ({ serial, title }: { serial: number; title: string }) =>
    `Bij dit punt is net besluit ${serial} vastgelegd: “${title}”. Is dat hetzelfde, sluit dan dit formulier. Is dit een ander besluit, open het formulier opnieuw.`,
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
  'silence.hours-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen uren in “${text}”. Schrijf van wanneer tot wanneer het stil moet zijn, bijvoorbeeld 17.00–09.00.`,
  'silence.quarters': ({ text }: { text: string }) =>
    `“${text}” valt niet op een kwartier. Schrijf hele kwartieren, bijvoorbeeld 17.15–08.45.`,
  'silence.no-moment': (_: undefined) =>
    'Zo blijft er geen moment over om u iets te zeggen. Laat een deel van de dag open, bijvoorbeeld 17.00–09.00.',
  'silence.days-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dagen in “${text}”. Schrijf een eerste en een laatste dag, bijvoorbeeld 3 t/m 14 mei, of tot maandag.`,
  'silence.days-over': ({ text, until }: { text: string; until: string }) =>
    `“${text}” is voorbij: dat liep tot en met ${until}. Haal het weg, of schrijf dagen die nog komen.`,
  'silence.days-long': ({ text }: { text: string }) =>
    `“${text}” duurt langer dan een jaar. Schrijf een kortere periode; draag voor langer uw afspraken over, bij /netwerk afwezig.`,
  'silence.days-sure': ({ text, said, days }: { text: string; said: string; days: number }) =>
    `“${text}” lees ik als ${said}: ${days === 1 ? 'één dag' : `${days} dagen`}. Bedoelt u dat, schrijf het jaartal er dan bij; anders een andere dag.`,
  'silence.days-many': ({ most }: { most: number }) =>
    `Dat zijn meer dan ${most} periodes. Laat weg wat verder weg is, of kies vaste dagen waarop u niet werkt.`,
  'silence.no-day': (_: undefined) =>
    'Zo blijft er geen dag over om u iets te zeggen. Laat ten minste één werkdag open.',
  'silence.weekly-never': (_: undefined) =>
    'Op die dag werkt u nooit. Kies voor het weekbericht een dag waarop u wel werkt.',
  'reminder.for-steward': (_: undefined) =>
    'Hoe een overleg herinnert, bepalen de voorzitter en het secretariaat. Vraag het daar.',
  'reminder.days-unreadable': ({ text, most, last }: { text: string; most: number; last: number }) =>
    `Ik lees geen dagen in “${text}”. Noem dagen als 14, 3; hooguit ${most}, elk van 1 tot ${last}. Of vul “geen” in.`,
  'reminder.day-unreadable': ({ text, last }: { text: string; last: number }) =>
    `Ik lees geen aantal dagen in “${text}”. Schrijf één getal van 1 tot ${last}, of vul “geen” in.`,
  ...carouselRefusals,
  ...pollRefusals,
  ...signUpRefusals,
  fault: ({ reference }: { reference: string }) =>
    `Er ging bij mij iets mis; uw verzoek is niet verwerkt. Probeer het nog eens, of geef het secretariaat dit kenmerk: ${reference}.`,
}
