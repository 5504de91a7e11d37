/** Words of whom reminders do not reach. */
export const unreached = {
  title: 'Wie wij niet bereiken',
  none: 'Iedereen wordt bereikt, en elk overleg heeft een kanaal.',
  members: (count: number) =>
    count === 1 ? '1 lid krijgt geen herinneringen' : `${count} leden krijgen geen herinneringen`,
  contactless: (count: number) =>
    count === 1 ? '1 actiehouder zonder contactpersoon' : `${count} actiehouders zonder contactpersoon`,
  channelless: (count: number) => (count === 1 ? '1 overleg zonder kanaal' : `${count} overleggen zonder kanaal`),
  whys: {
    'no-chat': 'geen Slack of Teams gekoppeld, en de pagina is de laatste tijd niet geopend',
    closed: 'Slack of Teams laat geen berichten door',
  },
  waiting: (count: number) => (count === 1 ? '1 herinnering wacht' : `${count} herinneringen wachten`),
  told: (name: string, why: string) => `Herinneringen bereiken ${name} niet: ${why}.`,
  reached: (name: string) => `${name} wordt weer bereikt.`,
}
