/** Words of sheets on which people sign up: to attend, to read along, to help. */
import { listed } from '../listed.ts'

export const signUps = {
  title: (title: string) => `Aanmelden: ${title}`,
  kinds: { attend: 'Aanmelden', 'read-along': 'Meelezen', help: 'Meehelpen' },
  leave: { attend: 'Afmelden', 'read-along': 'Niet meer meelezen', help: 'Niet meer meehelpen' },
  taking: { attend: 'Doen mee', 'read-along': 'Lezen mee', help: 'Helpen mee' },
  about: (name: string) => `Gaat over: ${name}`,
  perOrganisation: 'één plaats per organisatie',
  lastOn: (day: string) => `aanmelden kan tot en met ${day}`,
  askedOf: (name: string) => `vragen aan ${name}`,
  closed: 'Aanmelden kan niet meer. Afmelden kan nog wel.',
  placed: (count: number, most: number): string => {
    if (most > 0) return `${count} van ${most} ${most === 1 ? 'plaats' : 'plaatsen'}`
    return count === 0 ? 'nog niemand' : `${count} aangemeld`
  },
  full: 'vol; wie zich aanmeldt, komt op de wachtlijst',
  waiting: (count: number) => `${count} op de wachtlijst`,
  people: (count: number): string => (count === 0 ? 'nog niemand' : count === 1 ? '1 persoon' : `${count} personen`),
  from: (organisations: readonly string[]) => `Uit ${listed(organisations, 'en')}`,
  waitingList: 'Wachtlijst, op volgorde',
  inLine: (place: number, name: string) => `${place}. ${name}`,
  own: {
    attend: 'U bent aangemeld.',
    'read-along': 'U leest mee.',
    help: 'U helpt mee.',
    waits: (place: number) =>
      `U staat op de wachtlijst, op plaats ${place}. Komt er een plaats vrij, dan hoort u dat van mij.`,
  },
  who: 'Wie doet mee',
  openThing: 'Openen',
  change: 'Wijzigen',
  close: 'Sluiten',
  reopen: 'Heropenen',
  export: 'Lijst als bestand',
  offer: 'Aanmelden openen',
  offerText: 'Een lijst waarop men zich aanmeldt, wil meelezen of meehelpen',
  takeOver: 'Plaats overnemen',

  said: {
    attend: (title: string) => `U bent aangemeld voor ${title}.`,
    'read-along': (title: string) => `U leest mee: ${title}.`,
    help: (title: string) => `U helpt mee: ${title}.`,
    waits: (title: string, place: number) =>
      `${title} is vol. U staat op de wachtlijst, op plaats ${place}. Komt er een plaats vrij, dan hoort u dat van mij.`,
    undo: 'Toch niet? Kies dan de knop hieronder.',
    held: (organisation: string, name: string) =>
      `Van ${organisation} is ${name} al aangemeld, en er is één plaats per organisatie. U kunt die plaats overnemen; ${name} hoort dat van mij.`,
    left: {
      attend: (title: string) => `U bent afgemeld voor ${title}.`,
      'read-along': (title: string) => `U leest niet meer mee: ${title}.`,
      help: (title: string) => `U helpt niet meer mee: ${title}.`,
    },
    back: 'Toch wel? Kies dan de knop hieronder.',
    which: (title: string) => `Waarvoor meldt u zich af bij ${title}?`,
    opened: (title: string) => `De aanmeldlijst voor ${title} staat in de kanalen.`,
    openedNowhere: (title: string) =>
      `De aanmeldlijst voor ${title} is gemaakt, maar dit overleg heeft nog geen kanaal. Leden vinden haar met /aanmelden lijst; een kanaal stelt het secretariaat in met /netwerk kanaal.`,
    closed: (title: string) => `Aanmelden voor ${title} kan niet meer.`,
    reopened: (title: string) => `Aanmelden voor ${title} kan weer.`,
    changed: (title: string) => `De aanmeldlijst voor ${title} is gewijzigd.`,
  },

  nudge: {
    movedUp: (title: string) => `Er is een plaats voor u vrijgekomen: ${title}. U bent nu aangemeld.`,
    movedUpOver: (title: string) => `${title}: hiervoor bent u niet meer aangemeld.`,
    replaced: (title: string, name: string) =>
      `${name} heeft de plaats van uw organisatie overgenomen: ${title}. U bent daar niet meer voor aangemeld.`,
    replacedBySomebody: 'Een collega',
  },

  form: {
    title: 'Aanmelden openen',
    submit: 'Openen',
    body: 'Voor welk overleg?',
    about: (name: string) => `Gaat over: ${name}`,
    ofBody: (body: string) => `Overleg: ${body}. De kaart komt in de kanalen daarvan.`,
    name: 'Waarvoor meldt men zich aan?',
    explanation: 'Toelichting',
    explanationHint: 'Bijvoorbeeld wanneer en waar, of wat er van iemand wordt gevraagd.',
    kinds: 'Hoe kan men meedoen?',
    most: 'Hoeveel plaatsen zijn er?',
    mostHint: 'Alleen voor aanmelden. Is het vol, dan komt er een wachtlijst. Leeg: geen maximum.',
    per: 'Een plaats is voor',
    pers: { member: 'één persoon', organisation: 'één organisatie (een collega kan overnemen)' },
    lastOn: 'Aanmelden kan tot en met',
    lastOnHint: 'In gewone woorden: 30 april, voor de kerstvakantie, over twee weken. Leeg: tot u sluit.',
    owner: 'Vragen gaan naar',
    changeTitle: 'Aanmeldlijst wijzigen',
    reopenTitle: 'Aanmelden heropenen',
    save: 'Opslaan',
  },

  list: {
    title: 'Aanmelden',
    none: 'Er staat geen lijst of uitvraag open.',
    sheet: 'Bekijken',
    begin: 'Nieuwe aanmeldlijst',
    before: 'Vorige',
    after: (count: number) => `Nog ${count}`,
  },

  file: {
    name: 'aanmeldingen',
    title: (title: string) => `Aanmeldingen: ${title}`,
    download: 'CSV voor Excel',
    explain: 'De link werkt een uur, en geeft de lijst zoals zij dan is.',
    columns: { kind: 'Wat', organisation: 'Organisatie', name: 'Naam', function: 'Functie', place: 'Plaats' },
    placed: 'plaats',
    waits: (place: number) => `wachtlijst ${place}`,
    none: 'Nog niemand',
  },

  ofMember: {
    title: 'Aanmeldingen',
    signed: {
      attend: (title: string) => `Aangemeld: ${title}`,
      'read-along': (title: string) => `Leest mee: ${title}`,
      help: (title: string) => `Helpt mee: ${title}`,
    },
    owns: (title: string) => `Aanmeldlijst van u: ${title}`,
    until: 'Zolang de aanmeldlijst wordt bewaard, om te weten wie er komt; tot u zich afmeldt.',
    untilOwned: 'Zolang de aanmeldlijst wordt bewaard: u bent degene aan wie men vragen stelt.',
    open: (count: number) => (count === 1 ? '1 aanmeldlijst' : `${count} aanmeldlijsten`),
    fell: (count: number) =>
      count === 1
        ? '1 aanmeldlijst is nu van voorzitter en secretariaat van haar overleg'
        : `${count} aanmeldlijsten zijn nu van voorzitter en secretariaat van hun overleg`,
  },
}
