/** Who sits in a body, and in what role: for the secretariat with what it takes to change that. */
import { z } from 'zod'
import { bold, button, buttons, type Card, card, fine, heading, paragraph, rows } from './card.ts'
import { defineForm, type Form, form } from './form.ts'
import { showSeatsPress } from './network-bodies.ts'
import { note, type Offered, oneOf, optionsOf } from './network-fields.ts'
import { showEntryPress } from './network-register.ts'
import { definePress, press } from './press.ts'
import type { Words } from './words/words.ts'

const ofBody = z.object({ body: z.string() })
const ofSeat = z.object({ body: z.string(), member: z.string() })

export const searchSeatsPress = definePress('network.search-seats', ofBody, { opensForm: true })
export const addSeatsPress = definePress('network.add-seats', ofBody, { opensForm: true })
export const changeSeatPress = definePress('network.change-seat', ofSeat, { opensForm: true })

export const searchSeatsForm = defineForm('network.search-seats', ofBody, z.object({ query: z.string() }))
export const addSeatsForm = defineForm(
  'network.add-seats',
  ofBody,
  z.object({ members: z.array(z.string()), role: z.string(), ring: z.string().optional() }),
)
export const changeSeatForm = defineForm(
  'network.change-seat',
  ofSeat,
  z.object({ role: z.string().optional(), place: z.string() }),
)
export type AddSeatsValues = z.infer<typeof addSeatsForm.values>
export type ChangeSeatValues = z.infer<typeof changeSeatForm.values>

/** The role that a member has in the network: a list of Slack has no empty choice. */
export const sameRole = 'same'

/** Roles that a seat can give. */
export const seatRoles = ['chair', 'facilitator', 'member', 'reader'] as const

type RoleName = keyof Words['network']['memberForm']['roles']
type RingName = keyof Words['bodies']['rings']

export interface SitterView {
  readonly member: string
  readonly name: string
  readonly organisation: string
  readonly function: string
  readonly role: RoleName
  readonly ring: RingName
}

export interface SeatsView {
  readonly body: { readonly id: string; readonly name: string; readonly hasRings: boolean }
  readonly sitters: readonly SitterView[]
  /** How many fit the query, and how many were shown before these. */
  readonly total: number
  readonly skip: number
  readonly query: string
  readonly mayWrite: boolean
}

export const seatsCard = (view: SeatsView, words: Words): Card => {
  const { body, sitters, total, query, mayWrite } = view
  const say = words.bodies
  const left = total - view.skip - sitters.length
  const title = say.seatsOf(body.name)
  return card(
    title,
    heading(title),
    fine(query === '' ? words.registers.count(total) : words.registers.countOf(total, query)),
    ...(total === 0 ? [paragraph(query === '' ? say.nobodySeated : say.nobodyFound(query))] : []),
    rows(sitters.map((sitter) => sitterRow(sitter, view, words))),
    buttons(
      ...(left > 0
        ? [
            button(
              words.registers.more(left),
              press(showSeatsPress, { body: body.id, query, skip: view.skip + sitters.length }),
            ),
          ]
        : []),
      button(words.registers.search, press(searchSeatsPress, { body: body.id })),
      ...(mayWrite ? [button(say.addSeats, press(addSeatsPress, { body: body.id }), 'primary')] : []),
      button(say.backToBody(body.name), press(showEntryPress, { register: 'bodies', id: body.id })),
    ),
  )
}

const sitterRow = (sitter: SitterView, { body, mayWrite }: SeatsView, words: Words) => {
  const role = words.network.memberForm.roles[sitter.role]
  const ring = body.hasRings ? words.bodies.rings[sitter.ring].toLowerCase() : ''
  return {
    text: [bold(sitter.name), ` ${role}`],
    fine: [sitter.function, sitter.organisation, ring].filter((part) => part !== '').join(' · '),
    ...(mayWrite
      ? { button: button(words.registers.change, press(changeSeatPress, { body: body.id, member: sitter.member })) }
      : {}),
  }
}

export const networkSearchSeatsForm = (body: { id: string; name: string }, words: Words): Form =>
  form(searchSeatsForm, {
    title: words.bodies.seatsOf(body.name),
    submit: words.registers.search,
    state: { body: body.id },
    fields: [
      { kind: 'text', name: 'query', label: words.registers.query, hint: words.bodies.whomHint, maxLength: 100 },
    ],
  })

export const networkAddSeatsForm = (body: SeatsView['body'], members: Offered, words: Words): Form => {
  const say = words.bodies
  return form(addSeatsForm, {
    title: say.addSeats,
    submit: words.registers.add,
    state: { body: body.id },
    fields: [
      note(bold(body.name)),
      { kind: 'choice', name: 'members', label: say.whom, hint: say.whomHint, isMultiple: true, ...members },
      roleField(sameRole, words),
      ...(body.hasRings ? [oneOf('ring', say.ring, optionsOf(say.rings), 'inner')] : []),
    ],
  })
}

/** @property role as the seat says, null where it says nothing. */
export interface SeatFormView {
  readonly body: SeatsView['body']
  readonly member: string
  readonly name: string
  readonly isSecretariat: boolean
  readonly role: RoleName | null
  readonly ring: RingName
}

export const networkChangeSeatForm = (view: SeatFormView, words: Words): Form => {
  const say = words.bodies
  const { kept, none, ...rings } = say.places
  const places = optionsOf(view.body.hasRings ? { ...rings, none } : { kept, none })
  return form(changeSeatForm, {
    title: say.changeSeat,
    submit: words.registers.save,
    state: { body: view.body.id, member: view.member },
    fields: [
      note([bold(view.name), ` · ${view.body.name}`]),
      view.isSecretariat ? note(say.keepsOrder(view.name)) : roleField(view.role ?? sameRole, words),
      oneOf('place', say.place, places, view.body.hasRings ? view.ring : 'kept'),
    ],
  })
}

const roleField = (chosen: string, words: Words) => {
  const known = seatRoles.map((role) => ({ value: role as string, label: words.network.memberForm.roles[role] }))
  return oneOf('role', words.bodies.role, [{ value: sameRole, label: words.bodies.sameRole }, ...known], chosen)
}
