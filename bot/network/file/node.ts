/** A file as it stands there, whether it was YAML or CSV: texts, lists and fields, each with its line. */
export interface TextNode {
  readonly kind: 'text'
  readonly line: number
  /** '' where nothing was written. */
  readonly text: string
}

export interface ListNode {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly Node[]
}

export interface MapNode {
  readonly kind: 'map'
  readonly line: number
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: string
  readonly line: number
  readonly value: Node
}

export type Node = TextNode | ListNode | MapNode

export const textNode = (text: string, line: number): TextNode => ({ kind: 'text', text, line })
