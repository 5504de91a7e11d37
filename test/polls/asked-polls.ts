/** Polls as people make and answer them: through the app itself. */
import type { Reply } from '../../bot/chat/reply.ts'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import type { Member } from '../../bot/network/network.ts'
import type { Card } from '../../cards/card.ts'
import type { Form } from '../../cards/form.ts'
import { linesOf } from '../network/card-reading.ts'
import { formIn, must, type Person, personOf, type World } from '../world.ts'

type Values = Readonly<Record<string, unknown>>

/** Two organisations of each side, so that a poll of each of them is one of several. */
const organisations = ['Gemeente Veenwijk', 'Gemeente Zandhoek', 'SWV Westrand PO', 'Schoolbestuur De Brug']

export interface Voter {
  readonly member: Member
  readonly person: Person
}

/** Newcomers with a seat in a body. */
export const addVoters = async (world: World, body: string, count: number): Promise<readonly Voter[]> => {
  const { storage, network, app } = world
  const voters: Voter[] = []
  for (let at = 0; at < count; at += 1) {
    const name = organisations[at % organisations.length] ?? ''
    const { id } = await findOrAddOrganisation(storage.network, network, name)
    const given = { network, name: `Stemmer ${at + 1}`, organisation: id, function: '', role: 'member' } as const
    const member = await enrol(storage.network, given, [must(world.bodies[body], body).id])
    voters.push({ member, person: personOf(app, member, null) })
  }
  return voters
}

/** A form as it comes after the template was chosen. */
export const beginPoll = async (maker: Person, template = 'choose', body?: string): Promise<Form> => {
  const begun = formIn(await maker.command('peiling'))
  const asked = begun.fields.some((field) => field.kind === 'choice' && field.name === 'body')
  return formIn(await maker.submit(begun, { template, ...(asked ? { body } : {}) }))
}

/** Looked at, and opened. */
export const openPoll = async (maker: Person, form: Form, values: Values): Promise<Reply> => {
  const preview = formIn(await maker.submit(form, values))
  return maker.submit(preview)
}

/** The only poll there is, or the last that was made. */
export const lastPoll = async (world: World) => must((await world.storage.polls.list(world.network, {}))[0], 'poll')

/** What a choice poll asks, unless it is said otherwise. */
export const asked: Values = {
  question: 'Waar beginnen we mee?',
  options: 'Wachttijden — eerder hulp thuis\nVerzuim\nOverstap po-vo',
  secrecy: 'named',
  closesAt: 'vrijdag 4 december 17.00',
}

/** A poll as it opened, with its makers' answer. */
export const madePoll = async (world: World, maker: Person, values: Values = {}, template = 'choose') => {
  await openPoll(maker, await beginPoll(maker, template, must(world.bodies.OOGO, 'OOGO').id), {
    ...asked,
    ...values,
  })
  return lastPoll(world)
}

export const voteForm = async (voter: Person, poll: { readonly id: string }): Promise<Form> =>
  formIn(await voter.press('poll.vote', { poll: poll.id }))

/** Answers in the form. */
export const castIn = async (voter: Person, poll: { readonly id: string }, values: Values): Promise<Reply> =>
  voter.submit(await voteForm(voter, poll), values)

/** What can be read on the card that somebody gets. */
export const shownTo = async (person: Person, poll: { readonly id: string }): Promise<readonly string[]> =>
  linesOf(cardOf(await person.press('poll.show', { poll: poll.id })))

export const cardOf = (reply: Reply): Card => {
  if (reply.kind === 'whisper') return reply.card
  throw new Error(`Expected a card, got ${JSON.stringify(reply)}`)
}

export const optionId = (
  poll: { readonly options: readonly { readonly id: string; readonly text: string }[] },
  text: string,
) =>
  must(
    poll.options.find((one) => one.text === text),
    text,
  ).id
