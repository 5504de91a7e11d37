/** Words with which a case is screened. */
export const caseScreening = {
  title: 'Casus toetsen',
  read: 'Lezen',
  send: 'Versturen',
  none: 'Er wacht geen casus op uw toets. U hoort ervan op een vast moment, zodra er een is.',
  waiting: (count: number) => (count === 1 ? 'Er wacht één casus.' : `Er wachten ${count} casussen.`),
  which: 'Welke casus?',
  option: (title: string, body: string) => `${title} (${body})`,
  about: 'U leest de tekst zoals de leden hem zouden lezen. Van wie de casus is, weet ik u niet te zeggen.',
  traits: 'Let op: hieraan kan men het kind misschien herkennen.',
  putBack: (words: string) => `De inbrenger zette deze woorden terug: ${words}. Kijk of er geen naam bij zit.`,
  checklist: (onePlan: string, exemption: string) => `Eén kind, één plan: ${onePlan}. Vrijstelling: ${exemption}.`,
  steps: (steps: string) => `Gezette stappen van de regio: ${steps}.`,
  noSteps: 'Er is geen stap van de regio aangekruist.',
  barriers: (barriers: string) => `In de weg zit: ${barriers}.`,
  facts: (sector: string, age: string, duration: string, way: string) => `${sector}. ${age}. ${duration}. ${way}.`,
  first: (who: string) =>
    `Eerst aan ${who} voorgelegd: die leest de casus alleen, met de gespreksleiders. Het hele overleg leest hem als u de ronde verbreedt, uiterlijk bij de kernvraag.`,
  verdict: 'Wat doet u?',
  verdicts: {
    release: (first: string | null) =>
      `Vrijgeven: ${first === null ? 'de leden lezen hem' : `${first} leest hem, nog niet het hele overleg,`} vanaf het volgende moment`,
    return: 'Terug met een vraag',
    withdraw: 'Intrekken: de tekst is dan meteen weg',
  },
  question: 'Vraag aan de inbrenger',
  questionHint: 'Nodig bij “Terug met een vraag”. De inbrenger leest haar onder /casus mijn.',
  questionChanged: 'Ik haalde uit uw vraag wat iemand kan aanwijzen. Klopt zij zo, verstuur haar dan.',
  done: 'Toets gedaan',
  released: (when: string, first: string | null) =>
    `De casus is vrijgegeven en verschijnt op ${when}${first === null ? '' : `, eerst alleen bij ${first}`}.`,
  returned: 'De casus is terug bij de inbrenger, met uw vraag.',
  withdrawn: 'De casus is ingetrokken. De tekst is vernietigd.',
}
