/** Words of meetings: planned, followed up, attended. */

/** One, and more of them. */
const counted = <Key extends string>(all: Readonly<Record<Key, readonly [string, string]>>) => all

/** A meeting of which something is said by itself. */
interface Occasion {
  readonly title: string
  readonly window: string
  readonly isFollowUp: boolean
  readonly isLate: boolean
}

export const meetings = {
  hours: (day: string, from: string, until: string) => `${day}, ${from}–${until} uur`,
  inWindow: (text: string) => `nog te plannen: ${text}`,
  noDay: 'nog geen dag',
  kinds: {
    regular: 'gewone bijeenkomst',
    regional: 'regiobijeenkomst',
    'work-session': 'werksessie',
    information: 'informatiebijeenkomst',
    visit: 'werkbezoek',
  },
  states: {
    'to-plan': 'nog te plannen',
    planned: 'gepland',
    'in-session': 'bezig',
    held: 'geweest',
    cancelled: 'afgezegd',
  },
  facts: {
    body: 'Overleg',
    when: 'Wanneer',
    place: 'Waar',
    purpose: 'Waarvoor',
    papers: 'Stukken',
    follows: 'Vervolg op',
    grown: 'Vervolg',
  },
  papersOn: (day: string) => `${day}, met de agenda`,
  isNow: { 'in-session': 'De bijeenkomst is bezig.', held: 'De bijeenkomst is geweest.' },
  cancelled: (reason: string) => `Gaat niet door: ${reason}`,
  show: 'Bekijken',
  findDate: 'Datum zoeken',
  change: 'Wijzigen',
  cancel: 'Afzeggen',
  followUp: 'Vervolg afspreken',
  cancelledSaid: (title: string) => `Afgezegd: ${title}. Het staat op de kaart, met de reden.`,
  saved: (title: string, when: string) => `Opgeslagen: ${title}, ${when}.`,

  counted: (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`,
  listed: (names: readonly string[], more: number) => `${names.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`,
  coming: (people: number, isOver: boolean) => {
    if (people === 0) return isOver ? 'Er was niemand.' : 'Nog niemand heeft gezegd te komen.'
    const said = people === 1 ? '1 mens' : `${people} mensen`
    return `${said} ${isOver ? (people === 1 ? 'was er' : 'waren er') : people === 1 ? 'komt' : 'komen'}`
  },
  byRole: (roles: string) => `Namelijk ${roles}.`,
  absent: (names: string, isOver: boolean) => `${isOver ? 'Afwezig' : 'Komen niet'}: ${names}.`,
  replacedAll: (pairs: string) => `Vervangen: ${pairs}.`,
  replacedPair: (name: string, by: string) => (by === '' ? name : `${name} door ${by}`),
  membersCounted: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
  silent: (count: number) =>
    count === 1 ? 'Van 1 lid is nog niets gehoord.' : `Van ${count} leden is nog niets gehoord.`,
  sides: { education: 'het onderwijs', municipality: 'de gemeenten' },
  missingSide: (side: string, isOver: boolean) =>
    isOver ? `Van ${side} was niemand er.` : `Van ${side} komt niemand: samen besluiten kan dan niet.`,
  missing: (names: string, isOver: boolean) => `${isOver ? 'Niemand was er van' : 'Niemand komt van'}: ${names}.`,
  roleCounts: counted({
    secretariat: ['secretaris', 'secretarissen'],
    chair: ['voorzitter', 'voorzitters'],
    facilitator: ['gespreksleider', 'gespreksleiders'],
    member: ['lid', 'leden'],
    reader: ['meelezer', 'meelezers'],
    auditor: ['controleur', 'controleurs'],
  }),
  kindCounts: counted({
    swv: ['SWV', 'SWV’en'],
    school_board: ['schoolbestuur', 'schoolbesturen'],
    vocational_college: ['mbo-instelling', 'mbo-instellingen'],
    municipality: ['gemeente', 'gemeenten'],
    attendance_office: ['RBL', 'RBL’s'],
    early_leavers_office: ['Doorstroompunt', 'Doorstroompunten'],
    youth_care: ['jeugdhulporganisatie', 'jeugdhulporganisaties'],
    youth_health_care: ['JGZ', 'JGZ’s'],
    care_provider: ['zorgaanbieder', 'zorgaanbieders'],
    certified_institution: ['gecertificeerde instelling', 'gecertificeerde instellingen'],
    child_protection_board: ['Raad voor de Kinderbescherming', 'Raden voor de Kinderbescherming'],
    public_prosecutor: ['Openbaar Ministerie', 'Openbaar Ministerie'],
    police: ['politie', 'politie'],
    safe_home: ['Veilig Thuis', 'Veilig Thuis'],
    parent_support: ['oudersteunpunt', 'oudersteunpunten'],
    regional_office: ['regiobureau', 'regiobureaus'],
    other: ['andere organisatie', 'andere organisaties'],
  }),
  come: 'Ik kom',
  comeNot: 'Ik kom niet',
  replace: 'Vervanger',
  comeFor: (name: string) => `${name} komt`,
  comeNotFor: (name: string) => `${name} komt niet`,
  replaceFor: (name: string) => `Vervanger voor ${name}`,
  note: 'Aanwezigheid',
  invitation: 'Uitnodiging',
  agenda: 'Agenda',
  open: 'Openen',
  toSession: 'Naar de bijeenkomst',
  list: 'Besluiten en acties',
  planBack: 'Terugplannen',
  own: {
    present: 'U komt.',
    absent: 'U komt niet.',
    replaced: 'U laat u vervangen.',
    none: 'Komt u?',
  },
  answered: {
    present: 'Genoteerd: komt.',
    absent: 'Genoteerd: komt niet.',
    replaced: 'Genoteerd: er komt een vervanger.',
    noted: 'De aanwezigheid is genoteerd.',
  },
  replaceForm: {
    title: 'Vervanger',
    submit: 'Opslaan',
    forSelf: (title: string) => `Wie komt er in uw plaats naar ${title}?`,
    forOther: (name: string, title: string) => `Wie komt er in plaats van ${name} naar ${title}?`,
    by: 'Lid van uw organisatie of van het overleg',
    noMember: 'iemand anders, met naam hieronder',
    name: 'Naam',
    nameHint: 'Alleen als de vervanger niet in de lijst staat.',
  },
  attendanceForm: {
    title: 'Aanwezigheid',
    submit: 'Opslaan',
    intro: (title: string) => `Wie is er bij ${title}? Wie in geen van beide staat, heeft nog niets gezegd.`,
    present: 'Aanwezig',
    absent: 'Afwezig',
    replaced: (name: string, by: string) =>
      by === '' ? `${name} wordt vervangen.` : `${name} wordt vervangen door ${by}.`,
  },

  rows: {
    toCome: (body: string) => (body === '' ? 'Bijeenkomsten die komen' : `Bijeenkomsten van ${body}`),
    past: (body: string) => (body === '' ? 'Bijeenkomsten die geweest zijn' : `Bijeenkomsten van ${body}, geweest`),
    noneToCome: 'Er staat niets gepland.',
    nonePast: 'Er is nog geen bijeenkomst geweest.',
    noneLike: (query: string) => `Ik vind geen overleg “${query}”. Dit zijn ze allemaal.`,
    unclosed: 'nog niet afgesloten',
    windowPassed: 'die periode is voorbij',
    unfinished: 'Nog af te sluiten',
    moreUnfinished: 'Er zijn er nog meer. Die staan hier zodra deze klaar zijn.',
    own: { present: 'u komt', absent: 'u komt niet', replaced: 'u laat u vervangen' },
    more: 'Meer tonen',
    pastDoor: 'Geweest',
    toComeDoor: 'Wat komt',
    rhythm: 'Uit het ritme plannen',
    mine: 'Uw bijeenkomsten',
    all: 'Alle bijeenkomsten',
  },
  occasions: {
    titles: {
      wakes: ({ title, window, isFollowUp }: Occasion) =>
        isFollowUp
          ? `Vervolgbijeenkomst ${title}, ${window}: tijd om een datum te zoeken`
          : `${title}, ${window}: tijd om een datum te zoeken`,
      'runs-out': ({ title, window }: Occasion) => `${title}, ${window}: er is nog geen datum, en de tijd raakt op`,
      'week-before': ({ title, isLate }: Occasion) => `${isLate ? 'Binnenkort' : 'Over een week'}: ${title}`,
      today: ({ title }: Occasion) => `Vandaag: ${title}`,
    },
    search: (purpose: string) =>
      purpose === ''
        ? 'Zoek nu een dag, dan is er nog plaats in de agenda’s.'
        : `Waarvoor: ${purpose}. Zoek nu een dag, dan is er nog plaats in de agenda’s.`,
    over: (title: string, when: string) => `Deze herinnering is afgehandeld. ${title}: ${when}.`,
  },

  ofBody: (count: number) => (count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`),
  ofMember: {
    title: 'Bijeenkomsten',
    present: (name: string) => `${name}: aanwezig`,
    absent: (name: string) => `${name}: afwezig`,
    replaced: (name: string) => `${name}: vervangen`,
    replaces: (name: string) => `${name}: vervangt iemand anders`,
    until: 'Zolang het netwerk de bijeenkomst bewaart, of tot dit lid wordt gewist.',
  },

  form: {
    plan: 'Bijeenkomst plannen',
    change: 'Bijeenkomst wijzigen',
    followUp: 'Vervolg afspreken',
    save: 'Opslaan',
    confirm: 'Toch opslaan',
    sure: 'Klopt het toch? Verstuur het formulier dan nog een keer.',
    body: 'Overleg',
    when: 'Wanneer',
    whenHint: 'Een dag en uur, zoals di 14 april 14.00-15.30, of een periode, zoals in maart/april.',
    purpose: 'Waarvoor',
    purposeHint: 'Bijvoorbeeld: om de vorderingen te bespreken',
    followPurpose: 'om de vorderingen te bespreken',
    place: 'Waar',
    placeHint: 'Een plaats, of de link van de online bijeenkomst.',
    title: 'Naam',
    titleHint: 'Alleen als de bijeenkomst anders heet dan het overleg.',
    kind: 'Soort',
  },

  rhythmForm: {
    title: 'Uit het ritme plannen',
    next: 'Verder',
    again: 'Opnieuw kijken',
    submit: 'Plannen',
    body: 'Overleg',
    of: (body: string) =>
      `${body}: deze dagen volgen uit het ritme. Wat in een vakantie of op een vrije dag valt, staat op de dichtstbijzijnde werkdag.`,
    chosen: 'Welke plannen?',
    until: 'Tot en met',
    untilHint: 'Een andere dag laat eerst zien wat er dan te kiezen is.',
    instead: (day: string, planned: string) => `${day}, in plaats van ${planned}`,
    fallen: (days: string) => `Vervalt, want die week en de week erna kan het niet: ${days}.`,
    none: 'Tot die dag volgt er niets uit het ritme.',
    allKept: 'Alles tot die dag staat al gepland.',
    planned: (count: number, body: string) =>
      count === 0
        ? 'Er is niets gepland.'
        : count === 1
          ? `1 bijeenkomst van ${body} is gepland.`
          : `${count} bijeenkomsten van ${body} zijn gepland.`,
  },

  cancelForm: {
    title: 'Bijeenkomst afzeggen',
    submit: 'Afzeggen',
    sure: (name: string) => `${name} gaat dan niet door. Iedereen in het overleg ziet dat, met de reden.`,
    reason: 'Waarom',
    reasonHint: 'Bijvoorbeeld: te weinig aanwezigen.',
  },

  warnings: {
    weekend: (day: string) => `${day} valt in het weekend.`,
    free: (day: string) => `${day} is een vrije dag.`,
    schoolHoliday: (day: string) => `${day} valt in een schoolvakantie van de regio.`,
    noCalendar: 'De schoolvakanties van dat jaar heb ik nog niet; kijk die zelf na.',
    together: (name: string, when: string, shared: number) =>
      `${name} komt dan ook bijeen (${when}); ${shared === 1 ? '1 lid zit' : `${shared} leden zitten`} in allebei.`,
    same: (when: string) => `Dit overleg komt dan al bijeen: ${when}.`,
  },
}
