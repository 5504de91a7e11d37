/** Words of what one person is told in private. */
export const nudges = {
  title: (count: number) => (count === 1 ? 'Herinnering' : `${count} herinneringen`),
  more: (count: number) => `… en nog ${count}. Alles wat op uw naam staat ziet u met /afspraken mij.`,
  late: (when: string) => `Dit had u ${when} moeten krijgen; Schakel was er toen niet.`,
  moment: (day: string, hour: string) => `${day} om ${hour} uur`,
  why: 'Met /stil kiest u wanneer en waaraan Schakel u herinnert.',
  isSnoozed: (when: string) => `Ik herinner u er ${when} weer aan.`,
  forgotten: 'Hier hoeft u niets meer aan te doen.',
  isSaidAgain: 'Dit staat in een nieuwer bericht.',
  isMuted: 'Hieraan herinner ik u niet meer.',
  resume: 'Toch nu',
  unmute: 'Weer herinneren',
  later: {
    title: 'Later herinneren',
    submit: 'Zo doen',
    when: 'Wanneer wilt u hier weer van horen?',
    options: {
      tomorrow: (when: string) => `Morgen: ${when}`,
      soon: (when: string) => `Over drie dagen: ${when}`,
      week: (when: string) => `Volgende week: ${when}`,
      own: 'Op een andere dag (hieronder)',
      never: 'Niet meer',
    },
    day: 'Andere dag',
    dayHint: 'Bijvoorbeeld: vrijdag, 12 november, na de kerstvakantie. Dit gaat voor wat u hierboven koos.',
  },
  snoozed: (when: string) => `Ik herinner u er ${when} weer aan, en tot dan niet.`,
  beyond: (day: string) => `Let op: dat is na de laatste dag, ${day}.`,
  muted: 'Hieraan herinner ik u niet meer. Met “Weer herinneren” op dezelfde kaart draait u dat terug.',
  unmuted: 'Ik herinner u hier weer aan.',
  resumed: 'Ik herinner u hier weer gewoon aan.',
  ofMember: {
    title: 'Hoe u herinnerd wordt',
    told: (count: number, day: string) =>
      count === 1 ? `1 keer herinnerd, op ${day}` : `${count} keer herinnerd, voor het laatst op ${day}`,
    aYear: 'Een jaar, om te kunnen zien wat u is verteld',
    own: 'Wanneer en waaraan u herinnerd wilt worden (/stil)',
    muted: (count: number) =>
      count === 1
        ? '1 zaak waaraan u niet herinnerd wilt worden'
        : `${count} zaken waaraan u niet herinnerd wilt worden`,
    untilChanged: 'Tot u dat wijzigt; het wordt gewist als u vertrokken bent.',
    snoozed: (count: number) => (count === 1 ? '1 uitgestelde herinnering' : `${count} uitgestelde herinneringen`),
    untilGiven: 'Tot ik u eraan herinnerd heb',
  },
}
