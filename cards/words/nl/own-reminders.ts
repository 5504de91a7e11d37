/** Words of how one member wants to be reminded (`/stil`). */
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

export const ownReminders = {
  weekdays: weekdays as readonly string[],
  and: 'en',
  steps: {
    assigned: 'als iets op mijn naam komt',
    start: 'als iets begint',
    soon: 'vooraf',
    due: 'op de dag zelf',
    late: 'als het te laat is',
  },

  title: 'Zo herinnert Schakel u',
  hours: 'Stil op de dag',
  ownHours: (hours: string) => `${hours}, uw eigen uren`,
  networkHours: (hours: string) => `${hours}, als het netwerk`,
  noHours: 'nooit',
  days: 'Stil op',
  network: {
    weekends: 'zaterdag en zondag',
    publicHolidays: 'feestdagen',
    schoolHolidays: 'schoolvakanties',
  },
  noDays: 'geen enkele dag',
  never: 'U werkt niet op',
  daysOff: 'Vrije dagen',
  often: 'Hoe vaak',
  asItComes: 'zodra er iets is',
  weekly: (weekday: string) => `één keer per week, op ${weekday}`,
  mutedSteps: 'Daarover hoort u niets',
  mutedThings: 'U wilt hier niets meer over horen:',
  moreMuted: (count: number) => `… en nog ${count}. Zet er eerst een paar weer aan.`,
  unmute: 'Weer herinneren',
  gone: 'iets wat er niet meer is',
  before: 'Wat in uw vrije dagen uiterlijk klaar moet zijn, meldt Schakel ervoor; al het andere erna, in één bericht.',
  deputy: 'Meldt u zich afwezig met een plaatsvervanger, dan wordt die in uw plaats herinnerd.',
  deputyNow: (deputy: string, from: string, until: string) =>
    `U bent afwezig gemeld van ${from} t/m ${until}: in die dagen herinnert Schakel ${deputy} in uw plaats.`,
  secretariat: 'Wat lang te laat is, ziet het secretariaat ook als u er zelf niets over hoort.',
  typed:
    'Zo kan het ook: /stil tot maandag, /stil 3 t/m 14 mei, /stil vrijdag (alleen deze vrijdag), /stil elke vrijdag (u werkt dan nooit), /stil 17.00-09.00, /stil wekelijks maandag, /stil uit.',
  change: 'Wijzigen',
  usual: 'Alles als gewoonlijk',
  usualSaid: 'Schakel herinnert u weer als gewoonlijk, overal aan.',
  saved: 'Dat is genoteerd.',

  form: {
    title: 'Hoe herinneren',
    save: 'Opslaan',
    unread: (text: string) =>
      `Ik lees “${text}” niet als uren of dagen. Vul hieronder in wat u bedoelt. Typen kan ook: /stil tot maandag, /stil vrijdag (alleen deze), /stil elke vrijdag, /stil 17.00-09.00, /stil wekelijks maandag, /stil uit.`,
    askHours: (text: string, hours: string, isAtWork: boolean, day: string | null) =>
      `“${text}”: bedoelt u deze uren? Dan is het elke dag stil van ${hours.replace('–', ' tot ')} uur${isAtWork ? ', juist als u werkt' : ''}. Sla het op als dat klopt.${day === null ? '' : ` Bedoelt u ${day}, maak de uren dan leeg en schrijf die dag bij Vrije dagen.`}`,
    askDays: (text: string, said: string, days: number, hours: string | null) =>
      `“${text}” lees ik als ${said}: ${days === 1 ? 'één dag' : `${days} dagen`} stil. Sla het op als dat klopt, of verander het.${hours === null ? '' : ` Bedoelt u de uren ${hours}, schrijf die dan bij de uren en haal de dag weg.`}`,
    hours: 'Stil van – tot',
    hoursHint: (network: string) => `Bijvoorbeeld 17.00–09.00. Leeg: als het netwerk (${network}).`,
    weekdays: 'Dagen waarop u niet werkt',
    daysOff: 'Vrije dagen',
    daysOffHint: 'Op elke regel een periode: 3 t/m 14 mei, kerstvakantie, tot maandag.',
    weekly: 'Hoe vaak',
    muted: 'Waaraan u niet herinnerd wilt worden',
    mutedHint: 'Leeg: aan alles.',
  },
}
