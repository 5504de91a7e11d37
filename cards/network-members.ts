/** Forms and presses of one member: who it is, passing everything on, leaving. */
import { z } from 'zod'
import { type Block, bold, type Card, card, fine, paragraph, type Row, rows } from './card.ts'
import { defineForm, type Form, form } from './form.ts'
import { line, note, type Offered, oneOf, oneOrNone, optionsOf } from './network-fields.ts'
import { definePress } from './press.ts'
import type { Words } from './words/words.ts'

const ofMember = z.object({ member: z.string() })

export const giveCodePress = definePress('member.give-code', ofMember)
export const givePageLinkPress = definePress('member.give-page-link', ofMember)
export const handOverPress = definePress('member.hand-over', ofMember, { opensForm: true })
export const leavePress = definePress('member.leave', ofMember, { opensForm: true })

/** @property version of the member that the form shows. @property back the former member whose return was offered. */
const memberState = z.object({
  id: z.string().default(''),
  version: z.string().default(''),
  back: z.string().default(''),
})
export const memberForm = defineForm(
  'network.write-member',
  memberState,
  z.object({
    name: z.string(),
    organisation: z.string(),
    function: z.string(),
    role: z.string(),
    bodies: z.array(z.string()),
  }),
)
export const successionForm = defineForm(
  'member.succession',
  z.object({}),
  z.object({ from: z.string(), to: z.string() }),
)
export const confirmSuccessionForm = defineForm(
  'member.confirm-succession',
  z.object({ from: z.string(), to: z.string() }),
  z.object({}),
)
export const leavingForm = defineForm('member.write-leaving', ofMember, z.object({ successor: z.string() }))

export type MemberState = z.infer<typeof memberState>
export type MemberValues = z.infer<typeof memberForm.values>
export type SuccessionValues = z.infer<typeof successionForm.values>

/** @property wasMemberUntil the day in words, when somebody of this name may come back. */
export interface MemberFormView {
  readonly state: z.input<typeof memberState>
  readonly values: Omit<MemberValues, 'bodies'>
  readonly bodies: Offered
  readonly wasMemberUntil?: string
}

export const networkMemberForm = (view: MemberFormView, words: Words): Form => {
  const say = words.network.memberForm
  const { values, wasMemberUntil: until } = view
  const offer = until === undefined ? [] : [note(bold(words.members.form.wasMember(values.name, until)))]
  return form(memberForm, {
    title: view.state.id === '' ? say.title : words.members.form.change,
    // Whether somebody comes back or is new, the name tells.
    submit: until === undefined && view.state.id === '' ? say.submit : words.registers.save,
    state: view.state,
    fields: [
      ...offer,
      { ...line('name', say.name), value: values.name },
      { ...line('organisation', say.organisation), hint: say.organisationHint, value: values.organisation },
      { ...line('function', say.function), isOptional: true, value: values.function },
      { ...oneOf('role', say.role, optionsOf(say.roles), values.role), hint: say.roleHint },
      { kind: 'choice', name: 'bodies', label: say.bodies, isMultiple: true, isOptional: true, ...view.bodies },
    ],
  })
}

/** @property hint what was unclear about a name that was typed. */
export interface Heirs {
  readonly from: Offered & { readonly hint?: string }
  readonly to: Offered & { readonly hint?: string }
}

export const memberSuccessionForm = ({ from, to }: Heirs, words: Words): Form => {
  const say = words.members.succession
  return form(successionForm, {
    title: say.title,
    submit: say.next,
    state: {},
    fields: [
      { kind: 'choice', name: 'from', label: say.from, isMultiple: false, ...from },
      { kind: 'choice', name: 'to', label: say.to, isMultiple: false, ...to },
    ],
  })
}

interface Person {
  readonly id: string
  readonly name: string
}

export const memberConfirmSuccessionForm = (
  {
    from,
    to,
    holds,
    warnings,
  }: {
    readonly from: Person
    readonly to: Person
    readonly holds: readonly string[]
    readonly warnings: readonly string[]
  },
  words: Words,
): Form => {
  const say = words.members.succession
  return form(confirmSuccessionForm, {
    title: say.confirmTitle,
    submit: say.confirm,
    state: { from: from.id, to: to.id },
    fields: [
      note(bold(say.willMove(from.name, to.name))),
      ...holds.map((held) => note(`• ${held}`)),
      ...warnings.map(note),
    ],
  })
}

export const memberLeavingForm = (
  view: { readonly member: string; readonly name: string; readonly holds: readonly string[] },
  successors: Offered,
  words: Words,
): Form => {
  const say = words.members.leaving
  return form(leavingForm, {
    title: say.title,
    submit: say.submit,
    look: 'danger',
    state: { member: view.member },
    fields: [
      note(bold(view.name)),
      note(view.holds.length === 0 ? say.holdsNothing : say.holds),
      ...view.holds.map((held) => note(`• ${held}`)),
      { ...oneOrNone('successor', say.successor, successors), hint: say.successorHint },
      note(say.access),
    ],
  })
}

/** What became of everything that somebody held. @property parts each with its heading; those without lines are left out */
export const passedOnCard = (
  said: string,
  parts: readonly { readonly what: string; readonly held: readonly string[] }[],
  after: readonly string[] = [],
): Card =>
  card(
    said,
    paragraph(bold(said)),
    ...parts.flatMap(({ what, held }): readonly Block[] =>
      held.length === 0 ? [] : [paragraph(what), rows(held.map((text): Row => ({ text })))],
    ),
    ...after.map((line) => fine(line)),
  )
