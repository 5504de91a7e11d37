/** Words of a member's own page. */
export const home = {
  title: 'Uw overzicht',
  waits: 'Wacht op u',
  nothingWaits: 'Er wachten geen afspraken op u',
  waiting: {
    toTakeOn: (count: number): string => (count === 1 ? 'Neemt u deze afspraak aan?' : 'Neemt u deze afspraken aan?'),
    toReact: (count: number): string =>
      count === 1 ? 'Hierover is uw organisatie om een reactie gevraagd:' : 'Hierover is om uw reactie gevraagd:',
    toConfirm: (count: number): string => (count === 1 ? 'Gereed gemeld; klopt dat?' : 'Gereed gemeld; kloppen deze?'),
    toAnswer: (count: number): string =>
      count === 1 ? 'Hiervoor is een andere datum voorgesteld:' : 'Hiervoor zijn andere datums voorgesteld:',
    toHelp: (_: number): string => 'Hierbij is hulp gevraagd:',
  },
  proposed: (day: string) => `Voorgesteld: ${day}`,
  mine: 'Mijn afspraken',
  nothingMine: 'U hebt geen open afspraken.',
  late: (count: number): string => (count === 1 ? '1 te laat' : `${count} te laat`),
  record: 'Afspraak vastleggen',
  all: 'Alle afspraken',
}
