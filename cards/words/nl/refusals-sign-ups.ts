/** Words of what cannot be done of sheets to sign up on, and of numbers that are asked for, and of what to do then. */
export const signUpRefusals = {
  'sign-up.unknown': (_: undefined) =>
    'Deze aanmeldlijst is er niet (meer). Met /aanmelden lijst ziet u welke er zijn.',
  'sign-up.closed': (_: undefined) =>
    'Aanmelden kan hier niet meer. Wie de lijst heeft gemaakt, kan haar weer openen; de kaart zegt wie dat is.',
  'sign-up.kind-gone': (_: undefined) =>
    'Dit kan op deze lijst niet (meer). Vraag de kaart opnieuw op met /aanmelden lijst.',
  'sign-up.held-by-another': (_: undefined) =>
    'De plaats van uw organisatie is intussen van iemand anders, of weer vrij. Kies opnieuw Aanmelden.',
  'sign-up.not-signed-up': ({ title }: { title: string }) => `U bent niet aangemeld voor ${title}.`,
  'sign-up.most-below': ({ count }: { count: number }) =>
    `Er ${count === 1 ? 'heeft al 1 een plaats' : `hebben er al ${count} een plaats`}. Kies ten minste ${count}, of laat het leeg als er geen maximum is.`,
  'sign-up.most-unfit': ({ most }: { most: number }) =>
    `Vul een heel getal in van 1 tot en met ${most}, of laat het leeg als er geen maximum is.`,
  'sign-up.no-kind': (_: undefined) => 'Kies ten minste één manier om mee te doen.',
  'sign-up.last-day-unreadable': ({ text }: { text: string }) =>
    `Ik lees geen dag die nog komt in “${text}”. Schrijf bijvoorbeeld: uiterlijk 30 april, voor de kerstvakantie, of laat het leeg.`,
  'sign-up.not-owner': (_: undefined) =>
    'Dit doet wie de lijst heeft gemaakt, de voorzitter of het secretariaat. Vraag het daar.',
  'sign-up.owner-outside': (_: undefined) =>
    'Wie u kiest, heeft in dit overleg geen stem (meer). Kies iemand anders, of uzelf.',
  'number-intake.unknown': (_: undefined) =>
    'Deze uitvraag is er niet (meer): zij is verwijderd, en de antwoorden met haar.',
  'number-intake.closed': (_: undefined) => 'Deze uitvraag is gesloten. Antwoorden en wijzigen kan niet meer.',
  'number-intake.unreadable': ({ text }: { text: string }) =>
    `“${text}” lees ik niet als een getal. Schrijf bijvoorbeeld 3 of 2,5, zonder andere woorden erbij.`,
  'number-intake.unfit': ({ most }: { most: string }) =>
    `Schrijf een getal van 0 tot en met ${most}, met hoogstens drie cijfers achter de komma.`,
  'number-intake.not-owner': (_: undefined) =>
    'De antwoorden ziet alleen wie de uitvraag heeft gemaakt. Op de kaart staat wie dat is.',
  'number-intake.not-yours': (_: undefined) =>
    'Dit doet wie de uitvraag heeft gemaakt, de voorzitter of het secretariaat. Vraag het daar.',
  'sign-up.thing-gone': (_: undefined) =>
    'Waar deze lijst over gaat, is er niet (meer), of u mag het niet zien. Maak er een met /aanmelden.',
  'number-intake.not-asked': (_: undefined) =>
    'Deze vraag is aan wie in dit overleg een eigen stem heeft, en daar hoort u niet bij.',
}
