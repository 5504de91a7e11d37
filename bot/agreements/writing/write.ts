/** The form came back: a new agreement, or a correction of one. */
import { agreementForm, type ItemFormState, type ItemFormValues } from '../../../cards/agreement-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { done, openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { requireVoice } from '../access.ts'
import { type Agreement, blankDraft, type Draft, openAgreement } from '../agreement.ts'
import { announceNew, follow } from '../announce.ts'
import { findItemToChange } from '../find.ts'
import { type Actings, actAs } from '../moving/acting.ts'
import { changesBetween } from '../moving/changes.ts'
import { correct } from '../moving/steps.ts'
import type { AgreementStores } from '../stores.ts'
import { askForBody, offerNext } from './offer.ts'
import { findOwnDays, sayTerm, termContext } from './own-days.ts'
import { findCandidates, ownerChoices, ownerOption, readOwners } from './owners.ts'
import type { Candidate } from './read-line.ts'
import { needsConfirming, readTerm, termOf } from './read-term.ts'

/** A wide term is kept only after its reading was seen, also when it is read anew because somebody else owes it. */
export const write =
  (stores: AgreementStores) =>
  async ({ state, values }: { state: ItemFormState; values: ItemFormValues }, context: Context): Promise<Reply> => {
    await stores.network.holdRegisters(context.network.id)
    const candidates = await findCandidates(stores.network, context.network.id)
    const found = state.version === null ? null : await findItemToChange(stores, state.id, context)
    const kept = found?.item ?? null
    const owners = readOwners(values.owners, candidates)
    const own = await findOwnDays(stores.network, context.network.id, owners)
    // Words that did not change keep the reading of the day on which they were agreed.
    const same = kept?.term?.text === values.term.trim() ? kept.term : null
    const due = same ? null : readTerm(values.term, termContext(context, own))
    const said = due ? sayTerm(due, context, own) : ''
    if (due && needsConfirming(due, said, state.read)) {
      return confirmTerm(stores, { state, values }, { said, candidates, kept }, context)
    }
    const { kind, agreedOn, details } = kept ?? { ...blankDraft, agreedOn: context.today }
    const draft = { kind, agreedOn, details, title: values.title, owners, term: due ? termOf(due) : same }
    return found && state.version !== null
      ? amend(stores, draft, { before: found.item, actors: found.actors, version: state.version }, context)
      : create(stores, draft, state, values, context)
  }

const create = async (
  stores: AgreementStores,
  draft: Draft,
  state: ItemFormState,
  values: ItemFormValues,
  context: Context,
): Promise<Reply> => {
  const bodyId = state.body ?? values.body
  if (!bodyId) throw refusal('field.missing', undefined, 'body')
  const { body, actors } = await requireVoice(stores.network, context, bodyId)
  const [{ member: by, onBehalfOf }] = actors
  const given = { id: state.id, network: context.network.id, body: body.id, by, now: context.now }
  const make = (number: number, serial: number) => openAgreement(draft, { ...given, number, serial })
  const { item, isNew } = await stores.agreements.add(make, context.network.id, state.id)
  // The same form sent twice is one item; an id that is somebody else's was never in a form of ours.
  if (!isNew && (item.body !== body.id || item.createdBy !== by)) throw refusal('form.outdated')
  if (isNew) {
    await follow(stores, item, { ...context, onBehalfOf }, 'agreement.created')
    await announceNew(stores, item)
  }
  if (state.rest.length > 0) {
    return offerNext(stores, { rest: state.rest, body: body.id, recorded: item.number }, context)
  }
  return done(context.words.agreements.savedSaid(item.number, body.name))
}

const amend = async (
  stores: AgreementStores,
  draft: Draft,
  { before, actors, version }: { before: Agreement; actors: Actings; version: number },
  context: Context,
): Promise<Reply> => {
  const said = done(context.words.agreements.correctedSaid(before.number))
  const { done: after, actor } = actAs(actors, before, (item, one) => correct(item, draft, one))
  const changes = changesBetween(before, after)
  if (before.version === version && Object.keys(changes).length === 0) return said
  const item = await stores.agreements.change(context.network.id, before.id, (current) => {
    if (current.version !== version) throw refusal('agreement.changed', { number: current.number })
    return correct(current, draft, actor)
  })
  await follow(stores, item, { ...context, onBehalfOf: actor.onBehalfOf }, 'agreement.corrected', { changes })
  return said
}

/** The same form again, with the term read back; sending it once more confirms. */
const confirmTerm = async (
  stores: AgreementStores,
  sent: { state: ItemFormState; values: ItemFormValues },
  seen: { said: string; candidates: readonly Candidate[]; kept: Agreement | null },
  context: Context,
): Promise<Reply> => {
  const { state, values } = sent
  const { words } = context
  const chosen = seen.candidates.filter((one) => values.owners.includes(ownerOption(one).value))
  const form = agreementForm(
    {
      state: { ...state, read: seen.said, body: state.body ?? values.body ?? null },
      number: seen.kept?.number ?? null,
      title: values.title,
      owners: ownerChoices(seen.candidates, chosen),
      unclearOwners: [],
      term: values.term,
      readBack: words.agreements.form.confirmTerm(seen.said),
      isConfirming: true,
      bodies: state.body || values.body ? [] : await askForBody(stores, context),
    },
    words,
  )
  return openForm(form)
}
