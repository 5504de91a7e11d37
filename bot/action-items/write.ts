/** From a line of chat to an action item: read, shown in a form, confirmed, kept. */
import { actionItemForm, type ItemFormState, type ItemFormValues } from '../../cards/action-item-forms.ts'
import type { Option } from '../../cards/form.ts'
import type { Context } from '../chat/feature.ts'
import { done, openForm, type Reply } from '../chat/reply.ts'
import type { Command, Shortcut } from '../chat/request.ts'
import type { Due } from '../dates/due.ts'
import { sayDue } from '../dates/say-due.ts'
import { newId } from '../ids.ts'
import { refusal } from '../refusal.ts'
import { requireSeat, visibleBodies } from './access.ts'
import { type ActionItem, correct, type Draft, openActionItem, type Term } from './action-item.ts'
import { announceNew, follow } from './announce.ts'
import { findCandidates, ownerChoices, ownerOption, readOwners, resolveMentions } from './owners.ts'
import { type Candidate, isVague, readLine } from './read-line.ts'
import { needsConfirming, readTerm } from './read-term.ts'
import type { ActionItemStores } from './stores.ts'

/** The longest text that a form field takes on every platform. docs.slack.dev, plain-text input */
const fieldLimit = 3000

/** `/afspraak …` and "Maak er een afspraak van": nothing is kept before the form is confirmed. */
export const offerToWrite =
  (stores: ActionItemStores) =>
  async (asked: Pick<Command | Shortcut, 'text' | 'mentions'>, context: Context): Promise<Reply> => {
    if (asked.text.length > fieldLimit) {
      throw refusal('action-item.title-too-long', { limit: fieldLimit, length: asked.text.length })
    }
    const bodies = await askForBody(stores, context)
    const candidates = await findCandidates(stores.network, context.network.id)
    const mentions = await resolveMentions(stores.network, asked.mentions, candidates)
    const read = readLine(asked.text, mentions, candidates, termContext(context))
    const term = read.due && !isVague(read.due) ? read.due.text : ''
    const state = { id: newId(), version: null, body: context.channel?.body ?? null, read: term }
    const termHint = read.due && sayTerm(read.due, context)
    const owners = ownerChoices(candidates, read.owners)
    const view = {
      state,
      number: null,
      title: read.title,
      owners,
      unknownOwners: read.unknownOwners,
      term,
      termHint,
      bodies,
    }
    return openForm(actionItemForm(view, context.words))
  }

/** The form came back: a new item or a correction, after the words of a wide term were seen read back. */
export const write =
  (stores: ActionItemStores) =>
  async ({ state, values }: { state: ItemFormState; values: ItemFormValues }, context: Context): Promise<Reply> => {
    const candidates = await findCandidates(stores.network, context.network.id)
    const kept = state.version === null ? null : await stores.actionItems.find(context.network.id, state.id)
    const term = readNewTerm(values.term, kept, context)
    if (term && needsConfirming(term) && values.term.trim() !== state.read && values.term.trim() !== kept?.term?.text) {
      return confirmTerm(stores, { state, values }, { term, candidates, kept }, context)
    }
    const draft = { title: values.title, owners: readOwners(values.owners, candidates), term }
    return state.version === null
      ? create(stores, draft, state, values, context)
      : amend(stores, draft, { id: state.id, version: state.version }, context)
  }

export const offerToCorrect =
  (stores: ActionItemStores) =>
  async (data: { item: string }, context: Context): Promise<Reply> => {
    const item = await findItem(stores, data.item, context)
    const candidates = await findCandidates(stores.network, context.network.id)
    const chosen = candidates.filter((one) =>
      item.owners.some((owner) => owner.kind === one.kind && owner.id === one.id),
    )
    const term = item.term?.text ?? ''
    const state = { id: item.id, version: item.version, body: item.body, read: term }
    const view = { state, number: item.number, title: item.title, term, termHint: null, unknownOwners: [], bodies: [] }
    return openForm(actionItemForm({ ...view, owners: ownerChoices(candidates, chosen) }, context.words))
  }

/** @throws {Refusal} action-item.unknown, channel.not-seated */
export const findItem = async (stores: ActionItemStores, id: string, context: Context): Promise<ActionItem> => {
  const item = await stores.actionItems.find(context.network.id, id)
  if (!item) throw refusal('action-item.unknown')
  await requireSeat(stores.network, context, item.body)
  return item
}

const create = async (
  stores: ActionItemStores,
  draft: Draft,
  state: ItemFormState,
  values: ItemFormValues,
  context: Context,
): Promise<Reply> => {
  const bodyId = state.body ?? values.body
  if (!bodyId) throw refusal('field.missing', undefined, 'body')
  const body = await requireSeat(stores.network, context, bodyId)
  const given = { id: state.id, network: context.network.id, body: body.id, by: context.member.id, now: context.now }
  const make = (number: number) => openActionItem(draft, { ...given, number })
  const { item, isNew } = await stores.actionItems.add(make, context.network.id, state.id)
  if (isNew) {
    await announceNew(stores, item)
    await follow(stores, item, context, 'action-item.created')
  }
  return done(context.words.actionItems.savedSaid(item.number, body.name))
}

const amend = async (
  stores: ActionItemStores,
  draft: Draft,
  target: { id: string; version: number },
  context: Context,
): Promise<Reply> => {
  const before = await findItem(stores, target.id, context)
  const item = await stores.actionItems.change(context.network.id, target.id, (current) => {
    if (current.version !== target.version) throw refusal('action-item.changed', { number: current.number })
    return correct(current, draft)
  })
  await follow(stores, item, context, 'action-item.corrected', { text: sayChanges(before, item, context) })
  return done(context.words.actionItems.correctedSaid(item.number))
}

const sayChanges = (before: ActionItem, after: ActionItem, { words }: Context): string => {
  const say = words.actionItems
  const empty = say.history.empty
  const pairs: readonly (readonly [string, string, string])[] = [
    [say.form.title, before.title, after.title],
    [say.form.term, before.term?.text ?? empty, after.term?.text ?? empty],
  ]
  return pairs.flatMap(([what, was, is]) => (was === is ? [] : [say.history.was(what, was, is)])).join(' · ')
}

/** Words that did not change keep the reading of the day on which they were agreed. */
const readNewTerm = (words: string, kept: ActionItem | null, context: Context): Term | null =>
  kept?.term && kept.term.text === words.trim() ? kept.term : readTerm(words, termContext(context))

/** The same form again, with the term read back; sending it once more confirms. */
const confirmTerm = async (
  stores: ActionItemStores,
  sent: { state: ItemFormState; values: ItemFormValues },
  seen: { term: Term; candidates: readonly Candidate[]; kept: ActionItem | null },
  context: Context,
): Promise<Reply> => {
  const { state, values } = sent
  const { words } = context
  const chosen = seen.candidates.filter((one) => values.owners.includes(ownerOption(one).value))
  const form = actionItemForm(
    {
      state: { ...state, read: values.term.trim(), body: state.body ?? values.body ?? null },
      number: seen.kept?.number ?? null,
      title: values.title,
      owners: ownerChoices(seen.candidates, chosen),
      unknownOwners: [],
      term: values.term,
      termHint: words.actionItems.form.confirmTerm(sayTerm(seen.term, context)),
      bodies: state.body || values.body ? [] : await askForBody(stores, context),
    },
    words,
  )
  return openForm(form)
}

/** In a channel of a body its own; elsewhere one of those in which the person sits. */
const askForBody = async (stores: ActionItemStores, context: Context): Promise<readonly Option[]> => {
  if (context.channel) {
    await requireSeat(stores.network, context, context.channel.body)
    return []
  }
  if (!context.isPrivate) throw refusal('channel.unknown')
  const bodies = await visibleBodies(stores.network, context)
  return bodies.map((body) => ({ value: body.id, label: body.name }))
}

/** A kept term was read once from words, so its precision is one of those that can be read. */
const sayTerm = (term: Due | Term, { network, language }: Context): string =>
  sayDue({ span: [0, 0], ...term } as Due, { region: network.holidayRegion, language })

const termContext = ({ today, network }: Context) => ({ anchor: today, region: network.holidayRegion })
