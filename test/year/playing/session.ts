/** How a meeting is held in the year that is played: opened, item by item, closed. */
import type { AgendaItem } from '../../../bot/agenda-items/agenda-item.ts'
import type { Form } from '../../../cards/form.ts'
import { must, type Person } from '../../world.ts'
import type { Decided } from '../script/deed.ts'
import type { Doing } from './planning.ts'
import { agendaOf } from './read-agenda.ts'
import { bodyIn, confirm, did, formOf, meetingIn, type Stage } from './stage.ts'

export const meet = async (stage: Stage, deed: Doing<'meet'>) => {
  const { id, hours } = await meetingIn(stage, deed.meeting)
  const person = stage.world.as(deed.who)
  stage.world.now = must(hours, 'hours').startsAt
  did(await person.press('session.open', { meeting: id }))
  const attendance = formOf(await person.press('meeting.note-attendance', { meeting: id }))
  await confirm(person, attendance, { present: await presentIn(stage, attendance, id) })
  for (const one of deed.decides ?? []) await decide(stage, person, id, one)
  for (const one of deed.agrees ?? []) await agree(stage, person, id, one)
  for (const item of await agendaOf(stage, id)) await treat(stage, person, deed, item)
  stage.world.now = must(hours, 'hours').endsAt
  await close(stage, person, deed, id)
}

const decide = async (stage: Stage, person: Person, meeting: string, decided: Decided) => {
  const item = await itemTitled(stage, meeting, decided.about)
  const form = formOf(await person.press('session.decide', { meeting, item: item.id }))
  const objections = Object.fromEntries(
    (decided.against ?? []).map((organisation) => [fieldOf(form, organisation), 'objection']),
  )
  const reply = did(await person.submit(form, { title: decided.title, ...objections }))
  if (reply.kind === 'form')
    did(await person.submit(reply.form, { keepAs: 'intention', dispute: decided.dispute ?? '' }))
}

const itemTitled = async (stage: Stage, meeting: string, title: string): Promise<AgendaItem> =>
  must(
    (await agendaOf(stage, meeting)).find((item) => item.title === title),
    `item “${title}”`,
  )

const fieldOf = (form: Form, organisation: string): string =>
  must(
    form.fields.flatMap((one) => (one.kind === 'choice' && one.label.includes(organisation) ? [one.name] : []))[0],
    organisation,
  )

type Agreed = NonNullable<Doing<'meet'>['agrees']>[number]

const agree = async ({ world }: Stage, person: Person, meeting: string, { title, owner, due }: Agreed) => {
  const form = formOf(await person.press('session.record', { meeting, item: null, kind: 'action-item' }))
  const owners = [`member:${must(world.members[owner], owner).id}`]
  await confirm(person, form, { title, owners, term: due })
}

const treat = async (
  stage: Stage,
  person: Person,
  deed: Doing<'meet'>,
  { id: item, meeting, reason, title }: AgendaItem,
) => {
  if (deed.carriesOver?.includes(title)) return
  const to = deed.sendsOn?.[title]
  if (to) did(await person.press('session.send-on', { meeting, item, body: bodyIn(stage, to).id }))
  else if (reason === 'confirm') did(await person.press('session.confirm', { meeting, item }))
  else did(await person.press('session.treat', { meeting, item }))
}

/** Everybody is there of whom nothing else is known. */
const presentIn = async ({ world }: Stage, form: Form, meeting: string): Promise<readonly string[]> => {
  const offered = form.fields.flatMap((one) => (one.kind === 'choice' && one.name === 'present' ? one.options : []))
  const said = await world.storage.meetings.attendances(world.network, meeting)
  const absent = new Set(said.filter(({ answer }) => answer !== 'present').map(({ member }) => member))
  return offered.map(({ value }) => value).filter((id) => !absent.has(id))
}

const close = async (stage: Stage, person: Person, { summary }: Doing<'meet'>, meeting: string) => {
  const form = formOf(await person.press('session.close', { meeting }))
  await confirm(person, form, { summary, present: await presentIn(stage, form, meeting) })
}
