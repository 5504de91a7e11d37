import type { reminderSettings as source } from '../nl/reminder-settings.ts'

export const reminderSettings: typeof source = {
  title: (name) => `How Schakel reminds in ${name}`,
  menu: 'Reminders',
  change: 'Change',
  saved: 'Saved. What is still to come is planned by it; what was said already does not come again.',
  intro: 'This holds wherever a body chose nothing else. On top of it everybody can choose for themselves with /stil.',
  introBody: 'What is not chosen otherwise here is as in the network. On top of it everybody can choose with /stil.',
  asNetwork: (value) => `${value}, like the network`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  silent: 'quiet',
  notSilent: 'not quiet',
  daysBefore: (days) => `${days} ${days === '1' ? 'day' : 'days'} before`,
  daysAfter: (days) => `${days} ${days === '1' ? 'day' : 'days'} after`,

  fields: {
    onAssignment: 'When something is put in somebody’s name',
    before: 'Beforehand',
    onTheDay: 'On the day itself',
    late: 'Late',
    toSecretariat: 'To the secretariat too',
    toAgenda: 'On the agenda of the body',
    atStart: 'When something begins',
    hours: 'Quiet during the day',
    weekends: 'Saturday and Sunday',
    publicHolidays: 'Public holidays',
    schoolHolidays: 'School holidays of the region',
    morning: 'Morning card in the channel',
    digest: 'Weekly overview in the channel',
  },

  form: {
    title: 'Reminders',
    save: 'Save',
    networkName: 'For the whole network.',
    bodyName: (name) => `For ${name}. Empty, or “like the network”: what holds in the network.`,
    asNetwork: (value) => `like the network: ${value}`,
    hints: {
      before: (usual) => `So many days before, such as 14, 3. Empty: ${usual}. Enter “none” for never.`,
      late: (usual) => `So many days after, such as 1. Empty: ${usual}. Enter “none” for never.`,
      toSecretariat: (usual) => `So many days after. Empty: ${usual}. Enter “none” for never.`,
      toAgenda: (usual) => `So many days after. Empty: ${usual}. Enter “none” for never.`,
      hours: (usual) => `From – until, such as 18.00–08.00. Empty: ${usual}. Enter “none” for never.`,
    },
  },
}
