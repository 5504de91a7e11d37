/** Words of what cannot be done of the network, its members and its bodies, and of what to do then. */
export const networkRefusals = {
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
}
