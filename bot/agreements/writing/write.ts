/** The form came back: a new agreement, or a correction of one. */
import type { FilledIn, ItemFormState, ItemFormValues } from '../../../cards/agreement-form-shape.ts'
import type { Context } from '../../chat/feature.ts'
import { done, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { requireVoice } from '../access.ts'
import type { Draft } from '../agreement.ts'
import type { Origin } from '../details.ts'
import { findItemInBody } from '../find.ts'
import { type Acting, type Actings, actAs } from '../moving/acting.ts'
import { requireMayCorrect } from '../moving/fixed.ts'
import { beginGrowth, endGrowth } from '../moving/growing.ts'
import type { AgreementStores } from '../stores.ts'
import { writeDown } from '../write-down.ts'
import { type Afterwards, screenRound } from './afterwards.ts'
import { amend } from './amend.ts'
import { askForBody, drawForm } from './draw-form.ts'
import { blank, fillFrom, fillOver } from './filled-in.ts'
import { offerNext } from './offer.ts'
import { findCandidates, readParties } from './owners.ts'
import { readAgreedOn } from './read-agreed-on.ts'
import { readDetails } from './read-details.ts'
import { type AskTerm, readWhen } from './read-when.ts'
import { findOrAddTheme, findSlip, isNewTheme, themeOf } from './themes.ts'

interface Sent {
  readonly state: ItemFormState
  readonly values: ItemFormValues
}

/** A wide term is kept only after its reading was seen, also when it is read anew because somebody else owes it. */
export const write =
  (stores: AgreementStores, afterwards: Afterwards) =>
  async (sent: Sent, context: Context): Promise<Reply> => {
    const { network } = context
    // Of two who type the same new theme at once, the second finds the first's.
    const isNew = await isNewTheme(stores, network.id, sent.values.theme ?? '')
    await (isNew ? stores.network.lockRegisters(network.id) : stores.network.holdRegisters(network.id))
    const open = await openSent(stores, sent, context)
    const { filled, kept, candidates } = open
    const odd = await screenRound(afterwards, sent.state, isNew ? filled : { ...filled, theme: '' }, context)
    const agreedOn = readAgreedOn(filled.agreedOn, kept?.agreedOn || context.today, context)
    const owners = readParties(filled.owners, candidates, 'owners')
    const details = await readDetails(stores, open, context)
    const asked = { filled, kept, owners, agreedOn, seen: sent.state.read }
    const { term, ask } = await readWhen(stores.network, asked, context)
    if (open.found?.item.version === sent.state.version) {
      const draft = { kind: filled.kind, owners, term, agreedOn }
      actAs(open.found.actors, open.found.item, (item, actor) => requireMayCorrect(item, draft, actor))
    }
    const isSeen = sent.state.theme === filled.theme
    const slip = isSeen ? null : ((await findSlip(stores, network.id, filled.theme))?.name ?? null)
    if (ask || slip !== null || odd.length > 0)
      return confirm(stores, { ...open, state: sent.state, ask, slip, odd }, context)
    const theme = (await findOrAddTheme(stores, filled.theme, context))?.id ?? null
    const draft = { kind: filled.kind, title: filled.title, agreedOn, owners, term, details: { ...details, theme } }
    return open.found && sent.state.version !== null
      ? amend(
          stores,
          draft,
          { before: open.found.item, actors: open.found.actors, version: sent.state.version },
          context,
        )
      : create(stores, draft, { state: sent.state, filled, afterwards }, context)
  }

/** Slack's "Meer": the same form with everything in sight. */
export const unfold =
  (stores: AgreementStores) =>
  async (sent: Sent, context: Context): Promise<Reply> => {
    const { state } = sent
    if (state.body !== null) await requireVoice(stores.network, context, state.body)
    const { filled, kept, found, candidates } = await openSent(stores, sent, context)
    const bodies = state.body === null ? await askForBody(stores, context) : []
    const { notes, ...said } = state.said ?? { notes: state.read === '' ? [] : [state.read] }
    const drawing = {
      ...said,
      ...actorsOf(found),
      state,
      item: kept,
      filled,
      bodies,
      readBack: notes,
      isUnfolded: true,
    }
    return drawForm(stores, drawing, candidates, context)
  }

const openSent = async (stores: AgreementStores, { state, values }: Sent, context: Context) => {
  const candidates = await findCandidates(stores.network, context.network.id, context.words)
  const found = state.version === null ? null : await findItemInBody(stores, state.id, context)
  const kept = found?.item ?? null
  const over = fillOver(kept ? fillFrom(kept, await themeOf(stores, kept)) : blank, values)
  const filled = state.origin && !kept ? { ...over, kind: state.origin.kind } : over
  return { candidates, found, kept, filled }
}

const create = async (
  stores: AgreementStores,
  draft: Draft,
  {
    state,
    filled,
    afterwards,
  }: { readonly state: ItemFormState; readonly filled: FilledIn; readonly afterwards: Afterwards },
  context: Context,
): Promise<Reply> => {
  const bodyId = state.body ?? filled.body
  if (!bodyId) throw refusal('field.missing', undefined, 'body')
  const { body, actors } = await requireVoice(stores.network, context, bodyId)
  const { member: by, onBehalfOf } = state.origin ? stewardOf(actors) : actors[0]
  const growth =
    state.from === undefined ? null : await beginGrowth(stores, { from: state.from, into: state.id }, context)
  const given = {
    ...{ id: state.id, network: context.network.id, body: body.id, by, now: context.now },
    ...(growth ? { parent: growth.parent } : {}),
    ...(state.origin ? { origin: originOf(state.origin) } : {}),
  }
  const deed = { ...context, onBehalfOf, told: growth?.told }
  const { item, isNew } = await writeDown(stores)(draft, given, deed)
  if (isNew && growth) await endGrowth(stores, growth, item, context)
  if (isNew && item.kind === 'decision') await afterwards.decided(item, context)
  if (isNew && state.carousel) await afterwards.agreedInCarousel(state.carousel, item.id, context)
  const { left } = state
  if (state.rest.length > 0) {
    // What was agreed in one line was agreed at one meeting.
    const preset = { agreedOn: filled.agreedOn, source: filled.source, agenda: filled.agenda }
    return offerNext(stores, { rest: state.rest, left, body: body.id, recorded: item.number, preset }, context)
  }
  const say = context.words.agreements
  const said = say.savedSaid(item.number, body.name)
  if (state.round !== undefined) return afterwards.agreed(state.round, { agreement: item.id, said }, context)
  if (state.origin) return afterwards.goBack(originOf(state.origin), said, context)
  return done([said, ...(left ? [say.form.left(left.count, left.from)] : [])].join(' '))
}

const originOf = ({ meeting, item }: Origin): Origin => ({ meeting, item })

/** What is agreed in a meeting is written down by whoever keeps order there. @throws {Refusal} agreement.for-steward */
const stewardOf = (actors: Actings): Acting => {
  const steward = actors.find(({ isSteward }) => isSteward)
  if (!steward) throw refusal('agreement.for-steward')
  return steward
}

/** The same form again, with what is asked about the term, the theme and odd words; sending it once more confirms. */
const confirm = async (
  stores: AgreementStores,
  opened: Awaited<ReturnType<typeof openSent>> & {
    readonly state: ItemFormState
    readonly ask: AskTerm | null
    readonly slip: string | null
    readonly odd: readonly string[]
  },
  context: Context,
): Promise<Reply> => {
  const { state: sent, kept: item, found, candidates, ask, slip, odd } = opened
  const filled = ask ? { ...opened.filled, term: ask.words } : opened.filled
  const body = sent.body ?? (filled.body || null)
  const state = {
    ...{ ...sent, body, ...(ask && { read: ask.read }), ...(slip !== null && { theme: filled.theme }) },
    ...(odd.length > 0 && { words: [...(sent.words ?? []), ...odd] }),
  }
  const bodies = body === null ? await askForBody(stores, context) : []
  const askTheme = slip === null ? [] : [context.words.agreements.form.themeSlip(slip)]
  const askWords = odd.length === 0 ? [] : [context.words.agreements.form.oddWords(odd)]
  const readBack = [...(ask ? [ask.said] : []), ...askTheme, ...askWords]
  const recorded = sent.said?.recorded ?? null
  const drawing = { ...actorsOf(found), state, item, filled, bodies, readBack, recorded, slip, isConfirming: true }
  return drawForm(stores, drawing, candidates, context)
}

const actorsOf = (found: { readonly actors: Actings } | null) => (found ? { actors: found.actors } : {})
