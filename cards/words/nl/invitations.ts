/** Words of invitations: a meeting on its way into somebody's calendar. */
export const invitations = {
  title: (meeting: string) => `${meeting} in uw agenda`,
  when: 'Wanneer',
  where: 'Waar',
  isCancelled: 'Deze bijeenkomst gaat niet door.',
  putIn: 'Uitnodiging openen',
  putInPlainly: 'Als gewone afspraak openen',
  takeOut: 'Afzegging openen',
  explain:
    'Outlook en de agenda van Apple openen de uitnodiging vanzelf; een nieuwe neemt de plaats van de oude in. Vraagt uw agenda om een antwoord, kies dan zonder antwoord te sturen: of u komt, zegt u hier. Google Agenda leest een bestand onder Instellingen, Importeren; “Alle bijeenkomsten in mijn agenda” houdt zichzelf bij. De links werken een uur, alleen voor u.',
  explainCancelled:
    'Outlook en de agenda van Apple halen hiermee de bijeenkomst weg. Gebruikt u Google Agenda, haal haar dan zelf weg. De link werkt een uur, alleen voor u.',
  followAll: 'Alle bijeenkomsten in mijn agenda',
  followedAlready:
    'U hebt al een adres waarmee uw agenda uw bijeenkomsten volgt. Een nieuw adres maakt het oude ongeldig: neem het dan ook in uw agenda opnieuw op.',
  followAnew: 'Nieuw adres maken',
  following:
    'Neem dit adres in uw agenda op als abonnement (Outlook: Agenda toevoegen, Abonneren via internet; Google: Andere agenda’s, Via URL; Apple: Archief, Nieuw agenda-abonnement). Wat verplaatst of afgezegd wordt, verandert daar vanzelf. Wie het adres heeft, ziet uw bijeenkomsten: deel het niet. Een eerder adres werkt nu niet meer.',
  calendar: (network: string) => `Bijeenkomsten ${network}`,
  tooMany: (shown: number) => `Niet alles past in deze agenda: dit zijn de eerste ${shown} bijeenkomsten`,
  files: { invitation: 'uitnodiging', cancellation: 'afzegging', meetings: 'bijeenkomsten' },
  agenda: 'Agenda:',
  answerThere: 'Of u komt, zegt u in Schakel; een antwoord vanuit uw agenda komt niet aan.',
  cancelledTitle: (meeting: string) => `Gaat niet door: ${meeting}`,
  changes: {
    fixed: (meeting: string) => `${meeting} heeft een dag.`,
    moved: (meeting: string) => `${meeting} is verplaatst.`,
    changed: (meeting: string) => `${meeting} is gewijzigd.`,
    undone: (meeting: string) => `${meeting} heeft geen dag meer.`,
    cancelled: (meeting: string) => `${meeting} gaat niet door.`,
  },
  was: (when: string) => `Het was ${when}.`,
  reason: (why: string) => `Waarom: ${why}`,
  changedSince: 'Inmiddels is er weer iets veranderd. Kijk bij de bijeenkomst hoe het nu is.',
  fixed: 'Zet de bijeenkomst in uw agenda met de uitnodiging.',
  replace: 'Staat de bijeenkomst al in uw agenda? De nieuwe uitnodiging neemt de plaats van de oude in.',
  undone: 'Haal de bijeenkomst uit uw agenda. Zodra er weer een dag is, staat hier een nieuwe uitnodiging.',
  cancelled: 'Staat de bijeenkomst in uw agenda? De afzegging haalt haar weg.',
  offer: 'In mijn agenda',
  offerCancelled: 'Uit mijn agenda',
  show: 'Bijeenkomst bekijken',
}
