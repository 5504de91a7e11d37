/**
 * The closed vocabulary of what people see. A card is plain readonly data: it knows no platform, and a bare
 * string in it is always literal. Markup exists only as nodes, so injection cannot be said.
 */
import type { Press } from './press.ts'

/** A run of text. A string is literal on every platform, whatever it holds. */
export type Inline = string | Bold | Mention | Link
export type Text = Inline | readonly Inline[]

export interface Bold {
  readonly kind: 'bold'
  readonly text: string
}

/** A member by name; a surface makes it a mention that notifies when it knows that member there. */
export interface Mention {
  readonly kind: 'mention'
  readonly member: string
  readonly name: string
}

/** Only addresses that we made ourselves become links: user text never does. */
export interface Link {
  readonly kind: 'link'
  readonly text: string
  readonly href: string
}

export interface Heading {
  readonly kind: 'heading'
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
}

/** Small print: who, when, and why. */
export interface Fine {
  readonly kind: 'fine'
  readonly text: Text
}

/** Something that is missing or late and asks for attention; said in words too, never by colour alone. */
export interface Notice {
  readonly kind: 'notice'
  readonly text: Text
}

export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly label: string
  readonly value: Text
}

/** A list that says itself what did not fit ("… en nog 4"). */
export interface Rows {
  readonly kind: 'rows'
  readonly rows: readonly Row[]
}

export interface Row {
  readonly text: Text
  readonly fine?: Text
  readonly button?: Button
}

/** How far several things are, as a picture. Whatever it shows, `said` says. @property chart for hosts that have charts. */
export interface Bars {
  readonly kind: 'bars'
  readonly bars: readonly Bar[]
  readonly chart?: Chart
}

/** @property legend what each part of a bar stands for; null where only its first part counts. */
export interface Chart {
  readonly title: string
  readonly legend: Readonly<Partial<Record<BarLook, string>>> | null
}

export interface Bar {
  readonly label: string
  /** From left to right; a part of which there are none is left out. */
  readonly parts: readonly { readonly look: BarLook; readonly count: number }[]
  readonly said: string
}

export type BarLook = 'done' | 'running' | 'open' | 'late'

/**
 * What feeds what, as a picture: boxes in bands, from the top band down, and arrows between them. A picture is never
 * alone: what an arrow shows, its `said` says.
 */
export interface Chain {
  readonly kind: 'chain'
  readonly bands: readonly string[]
  readonly boxes: readonly ChainBox[]
  readonly arrows: readonly ChainArrow[]
}

/** @property isHere what the card is about; @property press opens what the box stands for, where a box can be pressed. */
export interface ChainBox {
  readonly id: string
  readonly name: string
  readonly fine: string
  readonly band: number
  readonly isHere: boolean
  readonly press: Press
}

/**
 * `from` serves `to`, and stands beneath it where it can.
 *
 * @property flows to what is served, or from it to who serves.
 * @property label a few words for beside the arrow; @property said the whole sentence.
 */
export interface ChainArrow {
  readonly from: string
  readonly to: string
  readonly flows: 'to' | 'from'
  readonly label: string
  readonly said: string
}

export interface Divider {
  readonly kind: 'divider'
}

export interface Buttons {
  readonly kind: 'buttons'
  readonly buttons: readonly (Button | LinkButton)[]
}

export interface Button {
  readonly kind: 'button'
  readonly label: string
  readonly press: Press
  readonly look: 'plain' | 'primary' | 'danger'
}

/** A button that opens one of our own pages. */
export interface LinkButton {
  readonly kind: 'link-button'
  readonly label: string
  readonly href: string
}

export type Block = Heading | Paragraph | Fine | Notice | Facts | Rows | Bars | Chain | Divider | Buttons

/** `summary` is what a notification, a screen reader and a platform without cards get. */
export interface Card {
  readonly kind: 'card'
  readonly summary: string
  readonly blocks: readonly Block[]
}

export const bold = (text: string): Bold => ({ kind: 'bold', text })
export const mention = (member: string, name: string): Mention => ({ kind: 'mention', member, name })
export const link = (text: string, href: string): Link => ({ kind: 'link', text, href })
export const heading = (text: string): Heading => ({ kind: 'heading', text })
export const paragraph = (...text: readonly Inline[]): Paragraph => ({ kind: 'paragraph', text })
export const fine = (...text: readonly Inline[]): Fine => ({ kind: 'fine', text })
export const notice = (...text: readonly Inline[]): Notice => ({ kind: 'notice', text })
export const facts = (...list: readonly Fact[]): Facts => ({ kind: 'facts', facts: list })
export const fact = (label: string, value: Text): Fact => ({ label, value })
export const rows = (list: readonly Row[]): Rows => ({ kind: 'rows', rows: list })
export const bars = (list: readonly Bar[], chart?: Chart): Bars => ({
  kind: 'bars',
  bars: list,
  ...(chart && { chart }),
})
export const chain = (drawn: Omit<Chain, 'kind'>): Chain => ({ kind: 'chain', ...drawn })
export const divider = (): Divider => ({ kind: 'divider' })
export const buttons = (...list: readonly (Button | LinkButton)[]): Buttons => ({ kind: 'buttons', buttons: list })
export const button = (label: string, press: Press, look: Button['look'] = 'plain'): Button => ({
  kind: 'button',
  label,
  press,
  look,
})
export const linkButton = (label: string, href: string): LinkButton => ({ kind: 'link-button', label, href })
export const card = (summary: string, ...blocks: readonly Block[]): Card => ({ kind: 'card', summary, blocks })

/** The inline runs of a text, whether it was given as one or as several. */
export const inlines = (text: Text): readonly Inline[] => (Array.isArray(text) ? text : [text as Inline])

/** What a text says without markup. */
export const plain = (text: Text): string =>
  inlines(text)
    .map((part) => (typeof part === 'string' ? part : part.kind === 'mention' ? part.name : part.text))
    .join('')
