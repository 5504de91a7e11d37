import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { Availability, DatePoll } from '../../bot/date-polls/date-poll.ts'
import { count, day, instant, json, key, named, optional, text } from './columns.ts'

const option = z.object({ id: z.string(), startsAt: z.number(), endsAt: z.number() })

export const datePolls = new EntitySchema<DatePoll>({
  name: 'date_poll',
  tableName: 'date_polls',
  columns: {
    network: key,
    id: key,
    body: text,
    meeting: text,
    state: text,
    options: json(z.array(option)),
    answerBy: named('answer_by', optional(day)),
    fixed: optional(text),
    createdAt: named('created_at', instant),
    createdBy: named('created_by', text),
    version: count,
  },
  indices: [
    { name: 'date_polls_by_body', columns: ['network', 'body', 'state'] },
    { name: 'date_polls_by_meeting', columns: ['network', 'meeting'] },
  ],
})

export const availabilities = new EntitySchema<Availability>({
  name: 'availability',
  tableName: 'availabilities',
  columns: { network: key, poll: key, option: key, member: key, answer: text, by: named('answered_by', text) },
  indices: [{ name: 'availabilities_by_member', columns: ['network', 'member'] }],
})
