/** Opens the form in which an agreement is written or corrected. Nothing is kept before it is confirmed. */
import { agreementForm } from '../../../cards/agreement-forms.ts'
import type { Option } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import type { Command, Mentioned, Shortcut } from '../../chat/request.ts'
import { newId } from '../../ids.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { requireVoice, visibleBodies } from '../access.ts'
import { requireOpen, titleLimit } from '../agreement.ts'
import { findItemToChange } from '../find.ts'
import type { AgreementStores } from '../stores.ts'
import { findOwnDays, type OwnDays, sayTerm, termContext } from './own-days.ts'
import { findCandidates, ownerChoices, resolveMentions } from './owners.ts'
import { isVague, type People, readLine } from './read-line.ts'
import { type Separate, separate } from './separate.ts'

/** The longest text that a form field takes on every platform. docs.slack.dev, plain-text input */
const fieldLimit = 3000

/** `/afspraak …` and "Maak er een afspraak van": the form shows what was read, of several items the first. */
export const offerToWrite =
  (stores: AgreementStores) =>
  async (asked: Pick<Command | Shortcut, 'text' | 'mentions'>, context: Context): Promise<Reply> => {
    if (asked.text.length > fieldLimit) {
      throw refusal('agreement.title-too-long', { limit: titleLimit, length: asked.text.length })
    }
    const bodies = await askForBody(stores, context)
    const people = await findPeople(stores, asked.mentions, context)
    const [first, ...rest] = separate(asked.text, people, termContext(context, null))
    const body = context.channel?.body ?? null
    return openForm(await formOf(stores, first, { ...people, bodies, body, rest, recorded: null }, context))
  }

/** The next item of a line of which `recorded` is kept already. */
export const offerNext = async (
  stores: AgreementStores,
  { rest, body, recorded }: { rest: readonly string[]; body: string; recorded: number },
  context: Context,
): Promise<Reply> => {
  const people = await findPeople(stores, [], context)
  const [text = '', ...left] = rest
  const offered = { ...people, bodies: [], body, rest: left, recorded }
  return openForm(await formOf(stores, { text, mentions: [] }, offered, context))
}

const findPeople = async (
  stores: AgreementStores,
  mentioned: readonly Mentioned[],
  context: Context,
): Promise<People> => {
  const candidates = await findCandidates(stores.network, context.network.id)
  const mentions = await resolveMentions(stores.network, mentioned, candidates)
  const self = candidates.find((one) => one.kind === 'member' && one.id === context.member.id) ?? null
  return { candidates, mentions, self }
}

interface Offered extends Omit<People, 'mentions'> {
  readonly bodies: readonly Option[]
  readonly body: string | null
  readonly rest: readonly string[]
  readonly recorded: number | null
}

const formOf = async (
  stores: AgreementStores,
  { text, mentions }: Separate,
  { bodies, body, rest, recorded, candidates, self }: Offered,
  context: Context,
) => {
  const readWith = (own: OwnDays | null) => readLine(text, { mentions, candidates, self }, termContext(context, own))
  const regional = readWith(null)
  // Who owes it has to be read first: it may be their own holiday that is meant.
  const own = await findOwnDays(stores.network, context.network.id, regional.owners)
  const read = own ? readWith(own) : regional
  const readBack = read.due && sayTerm(read.due, context, own)
  const term = read.due && !isVague(read.due) ? read.due.text : ''
  const view = {
    state: { id: newId(), version: null, body, read: readBack ?? '', rest: [...rest] },
    number: null,
    recorded,
    title: read.title,
    owners: ownerChoices(candidates, read.owners),
    unclearOwners: read.unclear,
    term,
    readBack,
    bodies,
  }
  return agreementForm(view, context.words)
}

export const offerToCorrect =
  (stores: AgreementStores) =>
  async (data: { item: string }, context: Context): Promise<Reply> => {
    const item = requireOpen((await findItemToChange(stores, data.item, context)).item)
    const candidates = await findCandidates(stores.network, context.network.id)
    const chosen = candidates.filter((one) => item.owners.some(({ kind, id }) => kind === one.kind && id === one.id))
    const term = item.term?.text ?? ''
    const view = {
      state: { id: item.id, version: item.version, body: item.body, read: '', rest: [] },
      number: item.number,
      title: item.title,
      owners: ownerChoices(candidates, chosen),
      unclearOwners: [],
      term,
      readBack: null,
      bodies: [],
    }
    return openForm(agreementForm(view, context.words))
  }

/** In a channel of a body its own; elsewhere one of those in which the person sits. */
export const askForBody = async (stores: AgreementStores, context: Context): Promise<readonly Option[]> => {
  if (context.channel) {
    await requireVoice(stores.network, context, context.channel.body)
    return []
  }
  if (!context.isPrivate) throw refusal('channel.unknown')
  if ((await visibleBodies(stores.network, context)).length === 0) throw refusal('member.no-body')
  const bodies = await bodiesHeardFrom(stores.network, context)
  if (bodies.length === 0) throw refusal('member.reader')
  return bodies.map((body) => ({ value: body.id, label: body.name }))
}
