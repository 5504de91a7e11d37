/** The form of an agreement with all that it offers. */
import { agreementForm } from '../../../cards/agreement-form.ts'
import type { FilledIn, ItemFormState, ItemFormView, UnclearName } from '../../../cards/agreement-form-shape.ts'
import type { Option } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import { Refusal, refusal } from '../../refusal.ts'
import { sentenceOf } from '../../say-refusal.ts'
import { requireVoice, visibleBodies } from '../access.ts'
import type { Agreement } from '../agreement.ts'
import type { Actings } from '../moving/acting.ts'
import { fixedFor } from '../moving/fixed.ts'
import type { AgreementStores } from '../stores.ts'
import { findAgendas } from './agendas.ts'
import { fitState } from './carry.ts'
import { kindsFor } from './correct-kind.ts'
import { partyChoices } from './owners.ts'
import type { Candidate } from './read-line.ts'

/** @property item that is corrected; null for a new one. */
export interface Drawing {
  readonly state: ItemFormState
  readonly item: Agreement | null
  readonly filled: FilledIn
  readonly bodies: readonly Option[]
  readonly readBack?: readonly string[]
  readonly unclear?: readonly UnclearName[]
  readonly recorded?: number | null
  readonly isConfirming?: boolean
  readonly isUnfolded?: boolean
  /** The theme that a new name is like. */
  readonly slip?: string | null
  /** In whose names `item` is corrected. */
  readonly actors?: Actings
}

/** As many as one reads in a hint. */
const mostThemes = 8

export const drawForm = async (
  stores: Pick<AgreementStores, 'workAgendas' | 'network'>,
  {
    item,
    actors,
    unclear = [],
    readBack = [],
    recorded = null,
    isConfirming = false,
    slip = null,
    ...drawing
  }: Drawing,
  candidates: readonly Candidate[],
  context: Context,
): Promise<Reply> => {
  const { filled } = drawing
  const [agendas, themes] = await Promise.all([
    findAgendas(stores, item?.details.agenda ?? null, context),
    stores.workAgendas.themes(context.network.id),
  ])
  const said = { notes: [...readBack], unclear: [...unclear], recorded, isConfirming }
  const fixed = item && actors ? sayFixed(item, actors, context) : {}
  const view: ItemFormView = {
    ...drawing,
    ...{ readBack, recorded, isConfirming, slip, unclear, fixed },
    state: fitState({ ...drawing.state, said }, context.surface),
    number: item?.number ?? null,
    kinds: kindsOffered(drawing, item, fixed),
    parties: partyChoices(candidates, partiesIn(filled)),
    agendas: agendas.map(({ id, name }) => ({ value: id, label: name })),
    themes: themes.slice(0, mostThemes).map(({ name }) => name),
    isUnfolded: drawing.isUnfolded || slip !== null || unclear.some(({ field }) => field !== 'owners'),
    agreed: item ? sayDate(item.agreedOn, context.language) : null,
  }
  return openForm(agreementForm(view, context.words))
}

/** In a meeting the kind was chosen before the form: a decision of both sides is taken another way. */
const kindsOffered = (
  { state, filled }: Pick<Drawing, 'state' | 'filled'>,
  item: Agreement | null,
  fixed: ItemFormView['fixed'],
) => {
  if (item && fixed.kind !== undefined) return [item.kind]
  return state.origin && !item ? [filled.kind] : kindsFor(item)
}

/** What none of the names in which this person acts may change. */
const sayFixed = (item: Agreement, actors: Actings, { surface, words }: Context): ItemFormView['fixed'] => {
  const [first, ...others] = actors.map((actor) => fixedFor(item, actor))
  const stays = Object.entries(first ?? {}).filter(([field]) => others.every((one) => field in one))
  const said = stays.map(([field, reason]) => [field, sentenceOf(new Refusal(reason, undefined), surface, words)])
  return Object.fromEntries(said)
}

const partiesIn = ({ owners, lead, partners, consulted, contact }: FilledIn): ReadonlySet<string> =>
  new Set([...owners, ...partners, ...consulted, lead, contact])

/** In a channel of a body its own; elsewhere one of those in which the person sits. */
export const askForBody = async (
  stores: Pick<AgreementStores, 'network'>,
  context: Context,
): Promise<readonly Option[]> => {
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
