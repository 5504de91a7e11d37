/** What agreements look like: pure functions of the shape that they show. */
import { factsOf, remarksOf } from './agreement-facts.ts'
import { movesUnder } from './agreement-moves.ts'
import { showPress } from './agreement-presses.ts'
import { sharesBlocks } from './agreement-shares.ts'
import { type Block, bold, button, type Card, card, fine, heading, notice, paragraph, rows } from './card.ts'
import { type ConsentView, disputeBlocks } from './consent.ts'
import { press } from './press.ts'
import type { ProgressView } from './progress-bar.ts'
import type { Words } from './words/words.ts'

/** @property said the day or days in words, in the reader's language. */
export interface TermView {
  readonly label: 'due' | 'start'
  readonly said: string
  readonly text: string
}

/** Who did something and on which day, in words. */
export interface Signed {
  readonly name: string
  readonly day: string
}

type State = keyof Words['agreements']['states']

/** Another agreement to which this one is tied. @property title '' where not everybody who reads this may know it */
export interface RelatedView {
  readonly tie: 'mergedInto' | 'parent' | 'child'
  readonly relation: 'share' | 'part' | 'result'
  readonly id: string
  readonly number: number
  readonly title: string
}

/** @property waiting organisations that have not reacted yet, by name. */
export interface ReactionsView {
  readonly given: readonly {
    readonly name: string
    readonly state: keyof Words['moving']['reactionStates']
    readonly text: string
  }[]
  readonly waiting: readonly string[]
}

/**
 * @property isLookedBackOn the day has come on which it is asked whether a standing agreement still holds.
 * @property agreedOn in words, where it says something else than the day on which it was recorded.
 * @property related all that are shown; `relatedMore` counts the others.
 */
export interface AgreementView {
  readonly id: string
  readonly number: number
  readonly kind: keyof Words['agreements']['kinds']
  readonly serial: number | null
  readonly title: string
  readonly body: string
  readonly state: State
  readonly isShared: boolean
  readonly owners: readonly { readonly name: string; readonly hasAccepted: boolean }[]
  readonly term: TermView | null
  readonly isLate: boolean
  readonly isLookedBackOn: boolean
  readonly agreedOn: string | null
  readonly lead: string | null
  readonly partners: readonly string[]
  readonly consulted: readonly string[]
  readonly contact: string | null
  readonly theme: string | null
  readonly agenda: string | null
  readonly goals: readonly string[]
  readonly level: keyof Words['bodies']['levels'] | null
  readonly sector: keyof Words['registers']['organisation']['sectorNames'] | null
  readonly point: string
  readonly source: string
  readonly quote: string
  readonly reactions: ReactionsView | null
  /** Where both sides of a body were asked. */
  readonly consent: ConsentView | null
  readonly proposal: (Signed & { readonly said: string; readonly why: string; readonly at: number }) | null
  readonly help: (Signed & { readonly text: string }) | null
  readonly related: readonly RelatedView[]
  readonly relatedMore: number
  /** How far those are that share it; null where nobody does. */
  readonly shares: ProgressView | null
  readonly recorded: Signed
  readonly latest: (Signed & { readonly text: string }) | null
  readonly closed: (Signed & { readonly text: string }) | null
}

export const agreementCard = (view: AgreementView, words: Words): Card => {
  const say = words.agreements
  const title = headingOf(view, words)
  return card(
    title,
    heading(title),
    ...factsOf(view, words),
    ...noticesOf(view, words),
    ...(view.shares ? sharesBlocks(view.shares, words) : []),
    ...disputeBlocks(view.consent, words),
    ...remarksOf(view, words),
    ...progressOf(view, words),
    ...relatedOf(view, words),
    fine(say.recordedBy(view.recorded.name, view.body, view.recorded.day)),
    ...movesUnder(view, words),
  )
}

/** A decision goes by the number that its body gave it. */
const headingOf = ({ number, serial, title }: AgreementView, { agreements }: Words): string =>
  serial === null ? agreements.heading(number, title) : `${agreements.decided(serial)}: ${title}`

/** What is missing, late or asked for, on the card itself and in words. Only what somebody owes can lack anything. */
const noticesOf = (view: AgreementView, words: Words): readonly Block[] => {
  const { agreements: say, moving } = words
  if (view.state === 'reported_done') return [notice(moving.confirmAsked)]
  if (view.state !== 'open' && view.state !== 'running') return []
  const isOwed = view.kind === 'action-item' && !view.isShared
  const { proposal, help } = view
  return [
    ...(isOwed && view.owners.length === 0 ? [notice(say.noOwner)] : []),
    ...(isOwed && view.term === null ? [notice(say.noTerm)] : []),
    ...(view.isLate && view.term ? [notice(say.late(view.term.said))] : []),
    ...(view.isLookedBackOn ? [notice(moving.lookBackNow)] : []),
    ...(help ? [notice(bold(moving.helpNeeded(help.name)), ` ${help.text}`)] : []),
    ...(proposal ? [notice(bold(moving.proposed(proposal.said, proposal.name)), ` ${proposal.why}`)] : []),
  ]
}

const progressOf = ({ state, latest, closed }: AgreementView, words: Words): readonly Block[] => {
  const say = words.agreements
  const closedBy = state === 'open' || state === 'running' ? null : words.moving.closedBy[state]
  return [
    ...(latest ? [paragraph(bold(say.latest), ` ${latest.text}`), fine(say.latestBy(latest.name, latest.day))] : []),
    ...(closed && closedBy ? [paragraph(bold(closedBy(closed.name, closed.day)))] : []),
    ...(closed && closedBy && closed.text !== '' ? [paragraph(closed.text)] : []),
  ]
}

const relatedOf = ({ related, relatedMore }: AgreementView, words: Words): readonly Block[] => {
  if (related.length === 0) return []
  const say = words.moving
  const row = ({ tie, relation, id, number, title }: RelatedView) => {
    const what = say.related.agreement(number, title)
    const ties = { mergedInto: say.related.mergedInto, parent: say.related.parents[relation] }
    const text = (tie === 'child' ? say.related.children[relation] : ties[tie])(what)
    return { text, button: button(words.agreements.show, press(showPress, { item: id })) }
  }
  return [rows(related.map(row)), ...(relatedMore > 0 ? [fine(say.andMore(relatedMore))] : [])]
}
