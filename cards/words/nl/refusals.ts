/** Every refusal says what is the matter and what to do. Keys are `feature.problem`. */
import { agendaItemRefusals } from './refusals-agenda-items.ts'
import { agreementRefusals } from './refusals-agreements.ts'
import { carouselRefusals } from './refusals-carousels.ts'
import { caseRoundRefusals } from './refusals-case-rounds.ts'
import { meetingRefusals } from './refusals-meetings.ts'
import { networkRefusals } from './refusals-network.ts'
import { pollRefusals } from './refusals-polls.ts'
import { reminderRefusals } from './refusals-reminders.ts'
import { signUpRefusals } from './refusals-sign-ups.ts'
import { weekdays } from './weekdays.ts'

export const refusals = {
  'card.outdated': (_: undefined) =>
    'Deze knop is van een oudere kaart. Vraag de kaart opnieuw op, bijvoorbeeld met /afspraken.',
  'form.outdated': (_: undefined) =>
    'Dit formulier is van een oudere versie. Sluit het en open het opnieuw; uw tekst kunt u eerst kopiëren.',
  'form.overtaken': (_: undefined) =>
    'Iemand heeft dit intussen gewijzigd. Open het opnieuw; wat u typte kunt u eerst kopiëren.',
  'form.not-yours': (_: undefined) => 'Dit formulier is door iemand anders geopend. Begin zelf met /afspraak.',
  'field.missing': (_: undefined) => 'Vul dit veld in.',
  'field.too-long': ({ limit }: { limit: number }) => `Dit is te lang. Gebruik hoogstens ${limit} tekens.`,
  'day.other-weekday': ({ said, real }: { said: number; real: number }) =>
    `Die dag is geen ${weekdays[said]} maar een ${weekdays[real]}. Welke van de twee klopt?`,
  'day.passed': ({ text, year }: { text: string; year: string }) =>
    `“${text}” is dit jaar voorbij. Kies een dag die nog komt, of schrijf het jaar erbij: ${text} ${year}.`,
  'command.unknown': ({ name }: { name: string }) => `Ik ken “${name}” niet. Met /netwerk ziet u wat ik wel kan.`,
  'document.no-page': (_: undefined) =>
    'Er is nog geen adres ingesteld waarop bestanden te openen zijn. Vraag uw beheerder om PUBLIC_URL.',
  ...agendaItemRefusals,
  ...agreementRefusals,
  ...carouselRefusals,
  ...caseRoundRefusals,
  ...meetingRefusals,
  ...networkRefusals,
  ...pollRefusals,
  ...reminderRefusals,
  ...signUpRefusals,
  fault: ({ reference }: { reference: string }) =>
    `Er ging bij mij iets mis; uw verzoek is niet verwerkt. Probeer het nog eens, of geef het secretariaat dit kenmerk: ${reference}.`,
}
