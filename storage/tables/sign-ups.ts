import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { NumberAnswer, NumberIntake } from '../../bot/sign-ups/intakes/number-intake.ts'
import { type SignUp, type SignUpSheet, signUpKinds } from '../../bot/sign-ups/sign-up.ts'
import { count, day, instant, json, key, named, optional, text, typed } from './columns.ts'

export interface SignUpSheetRow extends Omit<SignUpSheet, 'about'> {
  readonly aboutKind: string | null
  readonly aboutId: string | null
}

const made = {
  createdAt: named('created_at', instant),
  createdBy: named('created_by', text),
  version: count,
}

export const signUpSheets = new EntitySchema<SignUpSheetRow>({
  name: 'sign_up_sheet',
  tableName: 'sign_up_sheets',
  columns: {
    network: key,
    id: key,
    body: text,
    aboutKind: named('about_kind', optional(text)),
    aboutId: named('about_id', optional(text)),
    title: typed,
    explanation: typed,
    kinds: json(z.array(z.enum(signUpKinds))),
    most: count,
    per: text,
    lastOn: named('last_on', optional(day)),
    owner: text,
    state: text,
    ...made,
  },
  indices: [
    { name: 'sign_up_sheets_by_body', columns: ['network', 'body', 'state'] },
    { name: 'sign_up_sheets_by_about', columns: ['network', 'aboutKind', 'aboutId'] },
    { name: 'sign_up_sheets_by_owner', columns: ['network', 'owner'] },
  ],
})

export const signUps = new EntitySchema<SignUp>({
  name: 'sign_up',
  tableName: 'sign_ups',
  columns: { network: key, sheet: key, kind: key, member: key, organisation: text, place: count },
  indices: [{ name: 'sign_ups_by_member', columns: ['network', 'member'] }],
})

export const numberIntakes = new EntitySchema<NumberIntake>({
  name: 'number_intake',
  tableName: 'number_intakes',
  columns: {
    network: key,
    id: key,
    body: text,
    question: typed,
    explanation: typed,
    unit: typed,
    per: text,
    lastOn: named('last_on', optional(day)),
    owner: text,
    state: text,
    closedAt: named('closed_at', optional(instant)),
    ...made,
  },
  indices: [
    { name: 'number_intakes_by_body', columns: ['network', 'body', 'state'] },
    { name: 'number_intakes_by_owner', columns: ['network', 'owner'] },
    { name: 'number_intakes_by_end', columns: ['network', 'state', 'closedAt'] },
  ],
})

export const numberAnswers = new EntitySchema<NumberAnswer>({
  name: 'number_answer',
  tableName: 'number_answers',
  columns: { network: key, intake: key, party: key, member: text, thousandths: instant, remark: typed },
  indices: [{ name: 'number_answers_by_member', columns: ['network', 'member'] }],
})
