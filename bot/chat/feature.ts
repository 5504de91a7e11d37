/** What a feature tells the app about itself: a value, no registration code. */
import type { Block, Card } from '../../cards/card.ts'
import type { FormKind, Option } from '../../cards/form.ts'
import type { PressKind } from '../../cards/press.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Origin } from '../history.ts'
import type { BodyChannel } from '../network/channel.ts'
import type { Member, Network } from '../network/network.ts'
import type { Ref } from '../ref.ts'
import type { Identity, Language } from './address.ts'
import type { DocumentHandler } from './document.ts'
import type { Notice } from './notice.ts'
import type { Later, Reply } from './reply.ts'
import type { Command, OptionsAsked, Pressed, Shortcut, Submitted } from './request.ts'

/**
 * Who asks, where and when. `channel` is null in a private conversation and in channels of no body.
 *
 * @property covers the absent members for whom this one is the deputy today.
 */
export interface Context {
  readonly network: Network
  readonly member: Member
  readonly covers: readonly string[]
  readonly surface: Origin
  readonly channel: BodyChannel | null
  readonly isPrivate: boolean
  readonly words: Words
  readonly language: Language
  /** The domain's time in epoch milliseconds. */
  readonly now: number
  /** The day of `now` in the Netherlands. */
  readonly today: string
}

/** Somebody whom the network does not know (yet): only what is meant for strangers hears of them. */
export interface StrangerContext {
  readonly from: Identity
  readonly words: Words
  readonly language: Language
  readonly now: number
}

export type Handler<Asked, C = Context> = (asked: Asked, context: C) => Promise<Reply>

/**
 * Whom the app lets through to a handler: every member, or only those of one role. What a member may do in one body is
 * for the handler to say.
 */
export type Who = 'member' | 'auditor' | 'secretariat'

/** @property isSecret as of a press (`PressKind`). */
export interface CommandHandler {
  readonly who: Who
  readonly isSecret?: boolean
  readonly handle: Handler<Command>
}

export interface PressHandler {
  readonly kind: PressKind
  readonly who: Who
  readonly handle: (data: unknown, context: Context, asked: Pressed) => Promise<Reply | Later>
}

export interface FormHandler {
  readonly kind: FormKind
  readonly who: Who
  readonly handle: (
    sent: { state: unknown; values: unknown },
    context: Context,
    asked: Submitted,
  ) => Promise<Reply | Later>
  /** The same form with what is folded open, and with all that was filled in; values may be incomplete. */
  readonly unfold?: (sent: { state: unknown; values: unknown }, context: Context) => Promise<Reply>
}

export interface StrangerFormHandler {
  readonly kind: FormKind
  readonly handle: (
    sent: { state: unknown; values: unknown },
    context: StrangerContext,
    asked: Submitted,
  ) => Promise<Reply>
}

/**
 * Draws a view of a thing for a channel, from what is kept now; null when it is gone for good.
 *
 * @param occasion what stands behind the `@` of the owed view (`reminder@2027-04-30`), or ''
 */
export type Presenter = (ref: Ref, reader: Reader, occasion: string) => Promise<Card | null>

export interface Reader {
  readonly network: string
  readonly words: Words
  readonly language: Language
  readonly now: number
}

export interface Feature {
  readonly name: string
  /** Keyed by the word (`afspraak`), or by two (`netwerk lid`), which are asked first. A bare handler is for every member. */
  readonly commands?: Readonly<Record<string, Handler<Command> | CommandHandler>>
  /** Commands that a stranger may give too (claim and link codes); asked before `commands`. */
  readonly strangerCommands?: Readonly<Record<string, Handler<Command, StrangerContext>>>
  readonly shortcuts?: Readonly<Record<string, Handler<Shortcut>>>
  readonly presses?: readonly PressHandler[]
  readonly forms?: readonly FormHandler[]
  /** Forms that a stranger command opened. */
  readonly strangerForms?: readonly StrangerFormHandler[]
  readonly options?: Readonly<Record<string, (asked: OptionsAsked, context: Context) => Promise<readonly Option[]>>>
  /** Keyed `refKind:view`. */
  readonly views?: Readonly<Record<string, Presenter>>
  /** What stands on a member's own page (Slack's Home tab, the personal chat on Teams, the private page), top first. */
  readonly home?: (context: Context) => Promise<readonly Block[]>
  readonly documents?: readonly DocumentHandler[]
  /** Hears what a platform tells of a conversation. */
  readonly notice?: (notice: Notice, now: number) => Promise<void>
  /** Called when the domain's time has moved on: does what has become due. */
  readonly wake?: (now: number) => Promise<void>
  /** At the start `wake` is called once before anybody is heard and anything is delivered: what is to be forgotten is. */
  readonly wakesFirst?: true
}

/** A command that is not for every member, or that is secret. */
export const onCommand = (
  handle: Handler<Command>,
  who: Who,
  { isSecret = false }: { readonly isSecret?: boolean } = {},
): CommandHandler => ({ who, handle, isSecret })

/** Ties a press to its handler; the data that reach it have passed the kind's shape. */
export const onPress = <Data>(
  kind: PressKind<Data>,
  handle: (data: Data, context: Context, asked: Pressed) => Promise<Reply | Later>,
  who: Who = 'member',
): PressHandler => ({ kind: kind as PressKind, who, handle: handle as PressHandler['handle'] })

/** Ties a form to its handler; state and values that reach it have passed the kind's shapes. */
export const onForm = <State, Values>(
  kind: FormKind<State, Values>,
  handle: (sent: { state: State; values: Values }, context: Context, asked: Submitted) => Promise<Reply | Later>,
  who: Who = 'member',
  unfold?: (sent: { state: State; values: Values }, context: Context) => Promise<Reply>,
): FormHandler => ({
  kind: kind as FormKind,
  who,
  handle: handle as unknown as FormHandler['handle'],
  ...(unfold ? { unfold: unfold as unknown as NonNullable<FormHandler['unfold']> } : {}),
})

/** As `onForm`, for somebody whom the network does not know yet. */
export const onStrangerForm = <State, Values>(
  kind: FormKind<State, Values>,
  handle: (sent: { state: State; values: Values }, context: StrangerContext, asked: Submitted) => Promise<Reply>,
): StrangerFormHandler => ({
  kind: kind as FormKind,
  handle: handle as unknown as StrangerFormHandler['handle'],
})
