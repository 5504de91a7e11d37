import type { Words } from '../words.ts'
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

export const refusals: Words['refusals'] = {
  'card.outdated': () => 'This button belongs to an older card. Ask for the card again, for example with /afspraken.',
  'form.outdated': () =>
    'This form is of an older version. Close it and open it again; copy your text first if you like.',
  'form.overtaken': () => 'Somebody has changed this meanwhile. Open it anew; you can copy what you typed first.',
  'form.not-yours': () => 'Somebody else opened this form. Start your own with /afspraak.',
  'field.missing': () => 'Please fill in this field.',
  'field.too-long': ({ limit }) => `This is too long. Use at most ${limit} characters.`,
  'day.other-weekday': ({ said, real }) =>
    `That day is no ${weekdays[said]} but a ${weekdays[real]}. Which of the two is right?`,
  'day.passed': ({ text, year }) =>
    `“${text}” is over this year. Choose a day that is still to come, or write the year with it: ${text} ${year}.`,
  'command.unknown': ({ name }) => `I do not know “${name}”. /netwerk shows what I can do.`,
  'document.no-page': () =>
    'There is no address yet at which files can be opened. Ask your administrator for PUBLIC_URL.',
  ...agendaItemRefusals,
  ...agreementRefusals,
  ...carouselRefusals,
  ...caseRoundRefusals,
  ...meetingRefusals,
  ...networkRefusals,
  ...pollRefusals,
  ...reminderRefusals,
  ...signUpRefusals,
  fault: ({ reference }) =>
    `Something went wrong on my side; your request was not carried out. Try again, or give the secretariat this reference: ${reference}.`,
}
