/** Opens the form in which an agreement is written or corrected. Nothing is kept before it is confirmed. */
import type { FilledIn, ItemFormState } from '../../../cards/agreement-form-shape.ts'
import type { Option } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import type { Command, Mentioned, Shortcut } from '../../chat/request.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import type { Theme, WorkAgenda } from '../../work-agendas/work-agenda.ts'
import { requireVoice } from '../access.ts'
import { type Agreement, type AgreementKind, titleLimit } from '../agreement.ts'
import type { Origin } from '../details.ts'
import { findItemInBody } from '../find.ts'
import { actAs } from '../moving/acting.ts'
import { requireCorrectable } from '../moving/fixed.ts'
import type { AgreementStores } from '../stores.ts'
import { fitLines, leftOf } from './carry.ts'
import { askForBody, drawForm } from './draw-form.ts'
import { blank, fillFrom } from './filled-in.ts'
import { termContext } from './own-days.ts'
import { findCandidates, resolveMentions } from './owners.ts'
import { findAgreedOn } from './read-agreed-on.ts'
import { readIntoForm } from './read-into-form.ts'
import type { People } from './read-line.ts'
import { type Separate, separate } from './separate.ts'
import { themeOf } from './themes.ts'

/** The longest text that a form field takes on every platform. docs.slack.dev, plain-text input */
const fieldLimit = 3000

/**
 * `/afspraak …` and "Maak er een afspraak van": the form shows what was read, of several items the first.
 *
 * @param kind that was asked for; then the text is one item
 */
export const offerToWrite =
  (stores: AgreementStores, kind?: AgreementKind) =>
  async (asked: Pick<Command | Shortcut, 'text' | 'mentions'>, context: Context): Promise<Reply> => {
    const bodies = await askForBody(stores, context)
    const people = await findPeople(stores, asked.mentions, context)
    const whole = { text: asked.text, mentions: people.mentions }
    // Wherever in the line the day stands on which it was agreed: it is that of all that the line holds.
    const agreed = findAgreedOn(asked.text, context)
    const anchor = agreed?.day ?? context.today
    const [first, ...others] = kind ? [whole] : separate(asked.text, people, termContext(context, anchor, null))
    if (first.text.length > fieldLimit)
      throw refusal('agreement.title-too-long', { limit: titleLimit, length: first.text.length })
    const fitted = fitLines(others, context.surface)
    const body = context.channel?.body ?? null
    const preset = { ...(kind && { kind }), agreedOn: agreed?.words ?? '' }
    const offered = { bodies, body, rest: fitted.rest, left: leftOf(fitted.left), recorded: null, preset }
    return openNew(stores, { ...people, ...first }, offered, context)
  }

/** The next item of a line of which `recorded` is kept already. */
export const offerNext = async (
  stores: AgreementStores,
  { rest, ...offered }: Pick<Offered, 'rest' | 'left' | 'body' | 'recorded' | 'preset'>,
  context: Context,
): Promise<Reply> => {
  const people = await findPeople(stores, [], context)
  const [text = '', ...left] = rest
  return openNew(stores, { ...people, text }, { ...offered, bodies: [], rest: left }, context)
}

/** A project of a work agenda, under one of its themes: kept with the body that guards the agenda. */
export const offerProject =
  (stores: AgreementStores) =>
  async (agenda: WorkAgenda, theme: Theme | null, context: Context): Promise<Reply> => {
    if (agenda.body) await requireVoice(stores.network, context, agenda.body)
    const bodies = agenda.body ? [] : await askForBody(stores, context)
    const people = await findPeople(stores, [], context)
    const preset = { agenda: agenda.id, theme: theme?.name ?? '' }
    const body = agenda.body ?? context.channel?.body ?? null
    return openNew(stores, { ...people, text: '' }, { bodies, body, rest: [], recorded: null, preset }, context)
  }

/** What is agreed in a meeting, under an item of its agenda: of the kind that was chosen, with the day of the meeting. */
export const offerInMeeting =
  (stores: AgreementStores) =>
  async ({ body, origin, ...preset }: OfferedInMeeting, context: Context): Promise<Reply> => {
    await requireVoice(stores.network, context, body)
    const people = await findPeople(stores, [], context)
    const offered = { bodies: [], body, rest: [], recorded: null, preset, origin: { ...origin, kind: preset.kind } }
    return openNew(stores, { ...people, text: '' }, offered, context)
  }

type FormOrigin = NonNullable<ItemFormState['origin']>

export interface OfferedInMeeting extends Pick<FilledIn, 'agreedOn' | 'point' | 'source'> {
  readonly body: string
  readonly kind: FormOrigin['kind']
  readonly origin: Origin
}

/** What grows out of another agreement: an intention is taken over as it is, of the others only where it belongs. */
export const offerResult = async (
  stores: AgreementStores,
  from: Agreement,
  kind: AgreementKind,
  context: Context,
): Promise<Reply> => {
  const candidates = await findCandidates(stores.network, context.network.id, context.words)
  const { theme, agenda, level, sector, ...rest } = fillFrom(from, await themeOf(stores, from))
  // An action under a project is no project of the werkagenda itself.
  const place = { theme, agenda: from.kind === 'action-item' ? '' : agenda, level, sector }
  const taken = from.kind === 'intention' ? { ...rest, ...place, term: '', agreedOn: '' } : { ...blank, ...place }
  const state = { id: newId(), version: null, body: from.body, read: '', rest: [], from: from.id }
  return drawForm(stores, { state, item: null, filled: { ...taken, kind }, bodies: [] }, candidates, context)
}

export const offerToCorrect =
  (stores: AgreementStores) =>
  async (data: { item: string }, context: Context): Promise<Reply> => {
    const { item, actors } = await findItemInBody(stores, data.item, context)
    actAs(actors, item, requireCorrectable)
    const candidates = await findCandidates(stores.network, context.network.id, context.words)
    const state = { id: item.id, version: item.version, body: item.body, read: '', rest: [] }
    const filled = fillFrom(item, await themeOf(stores, item))
    return drawForm(stores, { state, item, actors, filled, bodies: [] }, candidates, context)
  }

export const findPeople = async (
  stores: AgreementStores,
  mentioned: readonly Mentioned[],
  context: Context,
): Promise<People> => {
  const candidates = await findCandidates(stores.network, context.network.id, context.words)
  const mentions = await resolveMentions(stores.network, mentioned, candidates)
  const self = candidates.find((one) => one.kind === 'member' && one.id === context.member.id) ?? null
  return { candidates, mentions, self }
}

interface Offered {
  readonly bodies: readonly Option[]
  readonly body: string | null
  readonly rest: readonly string[]
  readonly left?: ItemFormState['left'] | null
  readonly recorded: number | null
  readonly origin?: FormOrigin
  readonly round?: string
  readonly carousel?: NonNullable<ItemFormState['carousel']>
  /** What stands in the form whatever the line says. */
  readonly preset: Partial<FilledIn>
}

export const openNew = async (
  stores: AgreementStores,
  line: Separate & People,
  { bodies, body, rest, left, recorded, preset, origin, round, carousel }: Offered,
  context: Context,
): Promise<Reply> => {
  const { read, ...shown } = await readIntoForm(stores, line, { ...blank, ...preset }, context)
  const state = {
    id: newId(),
    version: null,
    body,
    read,
    rest: [...rest],
    ...(left && { left }),
    ...(origin && { origin }),
    ...(round !== undefined && { round }),
    ...(carousel && { carousel }),
  }
  return drawForm(stores, { ...shown, state, item: null, recorded, bodies }, line.candidates, context)
}
