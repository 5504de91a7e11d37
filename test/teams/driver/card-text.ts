/** Reads an Adaptive Card as a person does: its texts, its buttons and its inputs. */
export interface Shown {
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Shown => typeof value === 'object' && value !== null

/** Every node of a card, depth first; what is only a fallback is not shown. */
const nodesOf = (value: unknown): readonly Shown[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (!isNode(value)) return []
  const inside = Object.entries(value).flatMap(([key, part]) => (hidden.has(key) ? [] : nodesOf(part)))
  return [value, ...inside]
}

const hidden = new Set(['fallback', 'data', 'msteams', 'selectAction'])

export const textOf = (card: unknown): string =>
  nodesOf(card)
    .flatMap((node) => {
      if (node.type === 'RichTextBlock') return [runsOf(node.inlines)]
      if (node.type === 'TextBlock') return [String(node.text)]
      return isInput(node) ? [String(node.label ?? '')] : []
    })
    .join('\n')

const runsOf = (inlines: unknown): string =>
  (Array.isArray(inlines) ? inlines : []).map((run) => (isNode(run) ? String(run.text) : String(run))).join('')

export const buttonsOf = (card: unknown): readonly Shown[] =>
  nodesOf(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'))

/** What the client does by itself, without asking anybody. */
export const isOwn = ({ type }: Shown): boolean => type === 'Action.OpenUrl' || type === 'Action.ToggleVisibility'

const isInput = (node: Shown): boolean => typeof node.type === 'string' && node.type.startsWith('Input.')

export const inputsOf = (card: unknown): readonly Shown[] => nodesOf(card).filter(isInput)
