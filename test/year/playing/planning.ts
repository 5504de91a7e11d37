/** How meetings are planned, moved and put off in the year that is played. */
import { dayAt } from '../../../bot/clock.ts'
import { sayDate } from '../../../bot/dates/say-due.ts'
import { allFields } from '../../../cards/form.ts'
import { must } from '../../world.ts'
import type { Deed } from '../script/deed.ts'
import { allMeetings, bodyIn, confirm, formOf, idOfMeeting, nameNewMeeting, type Stage } from './stage.ts'

export type Doing<Does extends Deed['does']> = Extract<Deed, { readonly does: Does }>

/** `2026-09-08 09:30` as people type it. */
export const typeHour = (at: string): string => {
  const [day = '', hour = ''] = at.split(' ')
  return `${sayDate(day, 'nl').replace(/^\w\w /u, '')} ${hour.replace(':', '.')} uur`
}

export const planFromRhythm = async (stage: Stage, { who, body, names }: Doing<'plan from the rhythm'>) => {
  const person = stage.world.as(who)
  const form = formOf(await person.press('meeting.plan-rhythm', { body: bodyIn(stage, body).id }))
  const wanted = Object.keys(names).map((day) => sayDate(day, 'nl'))
  const offered = allFields(form).flatMap((field) =>
    field.kind === 'choice' && field.name === 'chosen' ? field.options : [],
  )
  const chosen = offered.filter(({ label }) => wanted.some((day) => label === day)).map(({ value }) => value)
  await confirm(person, form, { chosen })
  for (const [day, name] of Object.entries(names)) {
    const found = (await allMeetings(stage)).find(({ hours }) => hours !== null && dayAt(hours.startsAt) === day)
    stage.meetings.set(name, must(found, `meeting on ${day}; offered: ${offered.map(({ label }) => label)}`).id)
  }
}

export const plan = async (stage: Stage, { who, body, meeting, at }: Doing<'plan'>) => {
  const person = stage.world.as(who)
  const form = formOf(await person.press('meeting.plan', { body: bodyIn(stage, body).id }))
  await confirm(person, form, { when: typeHour(at) })
  await nameNewMeeting(stage, meeting)
}

export const followUp = async (stage: Stage, { who, after, meeting, window, purpose }: Doing<'follow up'>) => {
  const person = stage.world.as(who)
  const form = formOf(await person.press('meeting.follow-up', { meeting: idOfMeeting(stage, after) }))
  await confirm(person, form, { when: window, purpose })
  await nameNewMeeting(stage, meeting)
}

export const move = async (stage: Stage, { who, meeting, to }: Doing<'move'>) => {
  const person = stage.world.as(who)
  const form = formOf(await person.press('meeting.change', { meeting: idOfMeeting(stage, meeting) }))
  await confirm(person, form, { when: typeHour(to) })
}

export const cancel = async (stage: Stage, { who, meeting }: Doing<'cancel'>) => {
  const person = stage.world.as(who)
  const form = formOf(await person.press('meeting.cancel', { meeting: idOfMeeting(stage, meeting) }))
  await confirm(person, form, { reason: 'Te veel zieken.' })
}

export const attend = async (stage: Stage, { who, meeting, answer }: Doing<'attend'>) => {
  await stage.world.as(who).press('meeting.attend', { meeting: idOfMeeting(stage, meeting), answer })
}
