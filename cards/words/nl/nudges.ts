/** Words of what one person is told in private. */
export const nudges = {
  title: (count: number) => (count === 1 ? 'Herinnering' : `${count} herinneringen`),
  more: (count: number) => `… en nog ${count}. Alles wat op uw naam staat ziet u met /afspraken mij.`,
  late: (when: string) => `Dit had u ${when} moeten krijgen; Schakel was er toen niet.`,
  moment: (day: string, hour: string) => `${day} om ${hour} uur`,
  why: 'Met /stil kiest u wanneer en waaraan Schakel u herinnert.',
}
