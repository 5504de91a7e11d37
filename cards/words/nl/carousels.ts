/** Words of carrousels: posters, remarks and questions, stickers, groups, and the thread at the end. */
const ofEach = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const carousels = {
  title: (title: string) => `Carrousel: ${title}`,
  stages: {
    preparing: 'Voorbereiden',
    walking: 'Langslopen',
    stickers: 'Stickers plakken',
    groups: 'In groepen',
    closed: 'Afgesloten',
  },
  step: (at: number, all: number, stage: string) => `Stap ${at} van ${all}: ${stage}`,
  until: (at: string) => `tot ${at}`,
  past: (at: string) => `zou duren tot ${at}`,
  moment: (day: string, hour: string) => `${day}, ${hour} uur`,
  closedOn: (day: string) => `afgesloten op ${day}`,
  open: 'open voor het hele netwerk',
  now: {
    preparing: 'De posters worden opgehangen. Bekijken kan al; opmerkingen en vragen komen bij het langslopen.',
    walking:
      'Loop langs de posters, en schrijf er een opmerking of een vraag bij. Op naam of anoniem, telkens zoals u wilt.',
    stickers:
      'Wat vindt u het belangrijkst? Plak uw stickers. De telling verschijnt als iedereen heeft kunnen plakken.',
    counted: 'De stickers zijn geteld. Wie de carrousel leidt, maakt er groepen van.',
    hidden: 'Er hebben te weinig mensen geplakt om de telling te tonen. Wie de carrousel leidt, kiest de onderwerpen.',
    gone: 'De peiling met stickers telt niet: zij is ingetrokken of niet te tellen. Wie de carrousel leidt, gaat terug naar de posters of kiest de onderwerpen.',
    groups: 'Kies een groep en meld u aan. Elke groep heeft iemand die verslag doet.',
  },
  nothingMore: 'Meer kunt u nu niet doen. Gaat de carrousel verder, dan staat hier wat u dan kunt.',
  posters: 'Posters',
  noPosters: 'Er hangt nog geen poster.',
  numbered: (at: number, title: string) => `${at}. ${title}`,
  missed: 'gemist en toegevoegd',
  counts: ({ remarks, questions }: { remarks: number; questions: number }): string => {
    if (remarks + questions === 0) return 'nog geen reacties'
    const parts = [
      ...(remarks > 0 ? [ofEach(remarks, 'opmerking', 'opmerkingen')] : []),
      ...(questions > 0 ? [ofEach(questions, 'vraag', 'vragen')] : []),
    ]
    return parts.join(', ')
  },
  stickers: (count: number) => ofEach(count, 'sticker', 'stickers'),
  voters: (count: number) => `${ofEach(count, 'persoon heeft', 'mensen hebben')} geplakt`,
  stickersTitle: 'Stickers',
  groupsTitle: 'Groepen',
  rapporteur: {
    none: 'rapporteur gezocht',
    found: 'rapporteur gevonden',
    named: (name: string) => `rapporteur: ${name}`,
    line: 'Verslag',
  },
  places: (placed: number, most: number): string =>
    most > 0
      ? `${placed} van ${ofEach(most, 'plaats', 'plaatsen')}`
      : placed === 0
        ? 'nog niemand'
        : `${placed} aangemeld`,
  waitingList: (count: number) => `${count} op de wachtlijst`,
  reported: 'verslag is er',
  threadTitle: 'Rode draad',
  agreementsTitle: 'Afgesproken',
  agreement: (number: number, title: string) => `${number}. ${title}`,
  openQuestions: (count: number) => `${ofEach(count, 'vraag is', 'vragen zijn')} nog niet beantwoord`,
  purged: 'De opmerkingen en vragen zijn gewist, een jaar na de afsluiting. De posters en de rode draad blijven.',
  purgeOn: (day: string) => `Opmerkingen en vragen worden gewist op ${day}.`,

  buttons: {
    walk: 'Langs de posters',
    look: 'Posters bekijken',
    poster: 'Bekijken',
    miss: 'Ik mis een onderwerp',
    stick: 'Stickers plakken',
    show: 'Mijn mogelijkheden',
    join: 'Aanmelden',
    leave: 'Afmelden',
    claim: 'Rapporteur worden',
    report: 'Verslag doen',
    choose: 'Rapporteur kiezen',
    addPoster: 'Poster toevoegen',
    projects: 'Uit een werkagenda',
    posters: 'Posters wijzigen',
    notes: (open: number): string => (open === 0 ? 'Opmerkingen en vragen' : `Vragen (${open} open)`),
    change: 'Carrousel wijzigen',
    addGroup: 'Groep toevoegen',
    agree: 'Afspraak maken',
    export: 'Verslag als bestand',
    to: {
      preparing: 'Voorbereiden',
      walking: 'Langslopen openen',
      stickers: 'Stickers plakken openen',
      groups: 'Groepen maken',
      closed: 'Afsluiten',
    },
    back: { preparing: 'Terug naar voorbereiden', walking: 'Terug naar langslopen' },
    treat: 'Behandelen',
    edit: 'Wijzigen',
    toCarousel: 'Naar de carrousel',
    begin: 'Nieuwe carrousel',
    before: 'Vorige',
    after: 'Volgende',
  },

  notes: {
    title: (title: string) => `Opmerkingen en vragen: ${title}`,
    none: 'Er is nog niets geschreven.',
    kinds: { remark: 'Opmerking', question: 'Vraag' },
    states: { open: 'nog niet beantwoord', answered: 'beantwoord', agreed: 'er is een afspraak van gemaakt' },
    anonymous: 'anoniem',
    answer: (text: string) => `Antwoord: ${text}`,
    more: (count: number) => `Nog ${count}`,
  },
  posterList: (title: string) => `Posters: ${title}`,

  list: {
    title: 'Carrousels',
    none: 'Er is geen carrousel. Begin er een met /carrousel nieuw, in het kanaal van het overleg of hier.',
    open: 'Openen',
  },

  said: {
    made: (title: string) => `De carrousel “${title}” staat in de kanalen. Hang nu de posters op.`,
    madeNowhere: (title: string) =>
      `De carrousel “${title}” is gemaakt, maar dit overleg heeft nog geen kanaal. Leden vinden hem met /carrousel; een kanaal stelt het secretariaat in met /netwerk kanaal.`,
    changed: 'De carrousel is gewijzigd.',
    hung: (title: string) => `De poster “${title}” hangt.`,
    taken: (count: number): string =>
      count === 1 ? 'Er is 1 poster bijgekomen.' : `Er zijn ${count} posters bijgekomen.`,
    posterChanged: 'De poster is gewijzigd.',
    merged: (title: string) => `Samengevoegd met “${title}”; wat erbij geschreven was, staat nu daar.`,
    withdrawn: 'De poster is weggehaald.',
    moved: {
      preparing: 'Terug in de voorbereiding. Wat geschreven is, blijft staan.',
      walking: 'Het langslopen is open.',
      stickers: 'Er kan worden geplakt.',
      groups: 'De groepen staan klaar.',
      closed: 'De carrousel is afgesloten. Het verslag staat in de kanalen.',
    },
    kept: 'Bewaard.',
    waits: (at: string) => `Bewaard. Het verschijnt op ${at}, samen met wat anderen anoniem schreven.`,
    walked: 'U bent langs de posters geweest. Dank u wel.',
    treated: {
      answer: 'Het antwoord staat bij de vraag.',
      settle: 'De vraag is afgehandeld.',
      reopen: 'De vraag staat weer open.',
      remove: 'Weggehaald.',
    },
    keepsPlace: (title: string) => `Tot dan houdt u uw plaats bij “${title}”.`,
    claimed: (title: string) =>
      `U doet verslag van de groep “${title}”. Dat kan met Verslag doen, ook na de afsluiting.`,
    reported: (title: string) => `Het verslag van de groep “${title}” is bewaard.`,
    rapporteurNamed: (title: string) => `De rapporteur van de groep “${title}” is vastgelegd.`,
    groupAdded: (title: string) => `Er is een groep bij: ${title}.`,
  },

  begun: {
    groups: (title: string) => `Carrousel “${title}”: de groepen staan klaar. Kies er een en meld u aan.`,
    closed: (title: string) => `Carrousel “${title}” is afgesloten. Het verslag is klaar.`,
  },

  due: {
    title: (title: string) => `Carrousel “${title}”: de tijd is om`,
    text: (stage: string) =>
      `Het moment dat u koos voor “${stage}” is voorbij. De carrousel gaat niet vanzelf verder: dat doet u, of de voorzitter.`,
    over: (title: string) => `Carrousel “${title}” is intussen verder.`,
  },

  file: {
    name: 'carrousel',
    title: (title: string) => `Carrousel: ${title}`,
    download: { html: 'Om te lezen of af te drukken', csv: 'CSV voor Excel' },
    explain: 'De link werkt een uur, en geeft het verslag zoals het dan is.',
    columns: { what: 'Wat', topic: 'Onderwerp', text: 'Tekst', who: 'Wie', state: 'Stand' },
    kinds: {
      thread: 'Rode draad',
      poster: 'Poster',
      group: 'Groep',
      agreement: 'Afspraak',
      remark: 'Opmerking',
      question: 'Vraag',
    },
    subtitle: (body: string, day: string) => `${body} · stand van ${day}`,
    missed: (name: string) => `gemist en toegevoegd${name === '' ? '' : ` door ${name}`}`,
    goal: (text: string) => `Doel: ${text}`,
    progress: (text: string) => `Stand van zaken: ${text}`,
    note: 'Anonieme reacties hebben geen afzender: die is nergens bewaard.',
  },

  ofBody: (count: number): string => (count === 1 ? '1 carrousel' : `${count} carrousels`),
  ofMember: {
    title: 'Carrousels',
    made: (title: string) => `Gemaakt door u: carrousel “${title}”`,
    rapporteur: (group: string) => `Rapporteur van de groep “${group}”`,
    poster: (poster: string) => `Poster “${poster}” van u`,
    notes: (count: number): string => (count === 1 ? '1 reactie op naam' : `${count} reacties op naam`),
    until: 'Zolang het overleg bestaat: de posters en de rode draad zijn van het netwerk.',
    untilPurged: 'Tot een jaar na de afsluiting van de carrousel.',
    groups: (count: number): string => (count === 1 ? 'het verslag van 1 groep' : `het verslag van ${count} groepen`),
    fell: (count: number): string =>
      count === 1 ? '1 groep heeft geen rapporteur meer' : `${count} groepen hebben geen rapporteur meer`,
  },
}
