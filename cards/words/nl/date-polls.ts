/** Words of date polls: which hours are proposed, who can, and which one it becomes. */
import { listed } from '../listed.ts'

/** "alle 6 gemeenten", "beide gemeenten", "5 van de 6 gemeenten", "geen gemeente" */
const share =
  (one: string, many: string, the: string) =>
  (present: number, total: number): string => {
    if (present === 0) return `geen ${one}`
    if (total === 1) return `${the} ${one}`
    if (present < total) return `${present} van de ${total} ${many}`
    return total === 2 ? `beide ${many}` : `alle ${total} ${many}`
  }

const isMany = /^(?:alle|beide|[2-9]|\d\d)/u

export const datePolls = {
  title: (meeting: string) => `Datumvoorstel: ${meeting}`,
  at: (day: string, hour: string) => `${day}, ${hour} uur`,
  answerBy: (day: string) => `antwoord graag uiterlijk ${day}`,
  answers: { yes: 'Kan', 'if-needed': 'Indien nodig', no: 'Kan niet' },
  counts: ({ yes, ifNeeded, no, silent }: { yes: number; ifNeeded: number; no: number; silent: number }) =>
    [
      `${yes} kan`,
      ...(ifNeeded > 0 ? [`${ifNeeded} indien nodig`] : []),
      ...(no > 0 ? [`${no} kan niet`] : []),
      ...(silent > 0 ? [`${silent} nog niet geantwoord`] : []),
    ].join(', '),
  missing: (names: string) => `zonder ${names}`,
  named: {
    ifNeeded: (names: string) => `indien nodig: ${names}`,
    no: (names: string) => `kan niet: ${names}`,
  },
  sides: { education: 'onderwijs', municipality: 'gemeenten' },
  bothCan: 'onderwijs en gemeenten kunnen beide',
  sideStates: {
    cannot: (side: string) => `${side}: niemand kan`,
    unknown: (side: string) => `${side}: nog niet bekend`,
  },
  parties: {
    municipality: share('gemeente', 'gemeenten', 'de'),
    swv: share('SWV', 'SWV’en', 'het'),
    board: share('schoolbestuur', 'schoolbesturen', 'het'),
    other: share('andere organisatie', 'andere organisaties', 'de'),
  },
  can: (parts: readonly string[]) =>
    `${listed(parts, 'en')} ${parts.length > 1 || isMany.test(parts[0] ?? '') ? 'kunnen' : 'kan'}`,
  ifNeeded: (count: number) => `${count} indien nodig`,
  best: 'Beste tot nu toe:',
  waiting: (count: number): string => (count === 1 ? 'Nog 1 antwoord' : `Nog ${count} antwoorden`),
  allAnswered: 'Iedereen heeft geantwoord.',
  fixed: (at: string) => `Het wordt ${at}.`,
  withdrawn: 'Dit datumvoorstel is ingetrokken. U hoeft niets meer te doen.',
  overtaken: (at: string) => `De datum is op een andere manier bepaald: ${at}. U hoeft niets meer te doen.`,
  answer: 'Mijn antwoord',
  allYes: 'Ik kan altijd',
  allNo: 'Ik kan geen enkele keer',
  who: 'Wie kan wanneer',
  nudge: {
    asked: (title: string, by: string) => `${title}: geef voor ${by} aan wanneer u kunt.`,
    lastDay: (title: string) => `${title}: dit is de laatste dag om aan te geven wanneer u kunt.`,
    missing: (title: string, names: readonly string[]) =>
      `${title}: dit is de laatste dag van het datumvoorstel. Nog geen antwoord van ${names.join(', ')}.`,
    allAnswered: (title: string) => `${title}: iedereen heeft geantwoord. U kunt de datum vastleggen.`,
    over: (title: string) => `${title}: hier hoeft u niets meer aan te doen.`,
  },
  fix: 'Datum vastleggen',
  withdraw: 'Voorstel intrekken',
  toMeeting: 'Naar de bijeenkomst',
  again: 'Nieuwe datums voorstellen',

  home: (count: number): string =>
    count === 1
      ? 'Wanneer kunt u? 1 datumvoorstel wacht op u'
      : `Wanneer kunt u? ${count} datumvoorstellen wachten op u`,
  optionCount: (count: number): string => (count === 1 ? '1 datum' : `${count} datums`),

  said: {
    sent: (meeting: string, count: number) =>
      `Het voorstel voor ${meeting} staat in de kanalen: ${count === 1 ? '1 datum' : `${count} datums`}.`,
    sentNowhere: (meeting: string) =>
      `Het voorstel voor ${meeting} is gemaakt, maar dit overleg heeft nog geen kanaal. Leden zien het op hun eigen pagina; een kanaal stelt het secretariaat in met /netwerk kanaal.`,
    answered: (meeting: string) => `Uw antwoord voor ${meeting} is genoteerd.`,
    answeredFor: (meeting: string, name: string) => `Het antwoord van ${name} voor ${meeting} is genoteerd.`,
    fixed: (meeting: string, at: string) => `${meeting} is op ${at}.`,
    withdrawn: (meeting: string) => `Het datumvoorstel voor ${meeting} is ingetrokken.`,
  },

  form: {
    title: 'Datum zoeken',
    next: 'Verder',
    send: 'Voorleggen',
    save: 'Opslaan',
    body: 'Voor welk overleg?',
    meeting: 'Voor welke bijeenkomst?',
    newMeeting: 'Een nieuwe bijeenkomst',
    waitingFor: (title: string, window: string) => (window === '' ? title : `${title} (${window})`),
    name: 'Naam van de nieuwe bijeenkomst',
    nameHint: 'Leeg: de bijeenkomst heet zoals het overleg.',
    purpose: 'Waarvoor komt u bijeen?',
    purposeHint: 'Bijvoorbeeld: om de vorderingen te bespreken. Alleen voor een nieuwe bijeenkomst.',
    when: 'In welke periode?',
    whenHint: 'In gewone woorden: in maart/april, voor de kerstvakantie, week 14, van 1 t/m 30 april.',
    hour: 'Hoe laat?',
    hourHint: 'Bijvoorbeeld 14.00',
    minutes: 'Hoeveel minuten?',
    count: 'Hoeveel datums?',
    answerBy: 'Antwoord uiterlijk',
    answerByHint: 'Op die dag hoort u wie nog niet heeft geantwoord. Leeg: geen uiterste dag.',
    about: (body: string) => `Overleg: ${body}`,
    aboutMeeting: (meeting: string, body: string) => (meeting === body ? body : `${meeting} (${body})`),
    read: (text: string, from: string, until: string) => `${text}: van ${from} t/m ${until}.`,
    readDay: (text: string, day: string) => `${text}: ${day}.`,
    noHolidays: (year: string) =>
      `Let op: de schoolvakanties van ${year} ken ik nog niet. Kijk zelf na of deze datums daarbuiten vallen.`,
    proposed: (count: number, asked: number) =>
      count === asked
        ? 'Deze datums passen het best, de beste eerst:'
        : `Er ${count === 1 ? 'past maar 1 dag' : `passen maar ${count} dagen`}:`,
    nothing: 'In deze periode blijft geen dag over.',
    leftOut: (parts: readonly string[]) => `Afgevallen: ${listed(parts, 'en')}.`,
    grounds: {
      'too-soon': (count: number) => `${count === 1 ? '1 dag is' : `${count} dagen zijn`} te kort dag`,
      weekend: (count: number) => `${count} in het weekend`,
      'public-holiday': (count: number) => `${count} op een feestdag`,
      'school-holiday': (count: number) => `${count} in een schoolvakantie`,
      'own-meeting': (count: number) => `${count} waarop dit overleg al bijeenkomt`,
      'chair-away': (count: number) => `${count} waarop de voorzitter elders of afwezig is`,
      'side-away': (count: number) => `${count} waarop heel het onderwijs of alle gemeenten elders of afwezig zijn`,
      'many-away': (count: number) => `${count} waarop meer dan een derde elders of afwezig is`,
    },
    outside: 'Net daarbuiten kan het wel; kies daaruit, of schrijf zelf datums.',
    nothingOutside: 'Ook in de zes weken ervoor en erna vond ik niets. Schrijf zelf datums.',
    usualDay: 'vaste dag',
    usualDayAndHour: 'vaste dag en tijd',
    nobodyAway: 'niemand elders',
    away: (count: number): string => (count === 1 ? '1 elders of afwezig' : `${count} elders of afwezig`),
    awayNames: (at: string, names: string) => `${at}: elders of afwezig ${names}.`,
    days: 'Datums',
    daysHint: 'Haal weg wat niet moet.',
    own: 'Eigen datums',
    ownHint: 'Op elke regel één: 16 april 10.00 uur. Zonder uur geldt het uur hierboven.',
    whom: 'Voor wie antwoordt u?',
    forWhom: (name: string) => `U antwoordt namens ${name}.`,
    yourself: 'Voor mijzelf',
    option: 'Welke datum wordt het?',
    sure: 'Weet u het zeker?',
    bestIs: (at: string, why: string) => `Beste: ${at}: ${why}.`,
    noAnswers: 'Er heeft nog niemand geantwoord.',
    meanwhile: 'Er is intussen geantwoord; dit is de nieuwe stand.',
    sides: { education: 'het onderwijs', municipality: 'de gemeenten' },
    sideMissing: (at: string, side: string) =>
      `Op ${at} kan niemand van ${side}, of dat is nog niet bekend. In dit overleg moeten onderwijs én gemeenten instemmen.`,
    bothMissing: (at: string) =>
      `Op ${at} is van beide kanten nog niemand zeker. In dit overleg moeten onderwijs én gemeenten instemmen.`,
    goOn: 'Ja, leg deze datum toch vast',
    another: 'Nee, ik kies een andere datum',
    withdrawSure: (meeting: string) =>
      `Het datumvoorstel voor ${meeting} stopt. De antwoorden tellen niet meer; de bijeenkomst zelf blijft staan.`,
  },

  ofMember: {
    title: 'Antwoorden op datumvoorstellen',
    answered: (meeting: string, count: number) =>
      `${meeting}: op ${count === 1 ? '1 datum' : `${count} datums`} geantwoord`,
    until: 'Zolang het datumvoorstel wordt bewaard, om te weten wie kan komen.',
  },
}
