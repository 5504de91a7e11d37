/** Buttons on the card of an agreement, or behind its “Meer”: who may press them, and when they stand there. */
import type { Agreement } from '../../../bot/agreements/agreement.ts'

export const members = ['anna', 'bram', 'femke'] as const
export const stewards = ['hanneke', 'gijs', 'joke'] as const

export interface Move {
  readonly kind: string
  readonly label: string
  readonly people: readonly string[]
  readonly holds: (item: Agreement) => boolean
  /** What is filled in, where it is done by a form. */
  readonly filled?: (count: number) => Readonly<Record<string, string>>
}

export const isAction = ({ kind }: Agreement): boolean => kind === 'action-item'
const isOpen = ({ state }: Agreement): boolean => state === 'open' || state === 'running'
export const text = (count: number) => ({ text: `Reden ${count}` })

export const moves: readonly Move[] = [
  {
    ...{ kind: 'take on', label: 'Aannemen', people: members },
    holds: (item) => isAction(item) && item.state === 'open' && item.owners.length === 0,
  },
  { kind: 'report done', label: 'Gereed melden', people: stewards, holds: (item) => isAction(item) && isOpen(item) },
  {
    kind: 'reopen',
    label: 'Heropenen',
    people: stewards,
    holds: ({ state }) => state === 'done' || state === 'withdrawn',
  },
  {
    ...{ kind: 'progress', label: 'Stand van zaken geven', people: [...members, ...stewards] },
    holds: (item) => isAction(item) && isOpen(item),
    filled: (count) => ({ progress: `Stand ${count}` }),
  },
  {
    ...{ kind: 'ask help', label: 'Hulp nodig', people: stewards, filled: text },
    holds: (item) => isAction(item) && isOpen(item),
  },
  {
    kind: 'settle help',
    label: 'Hulp geregeld',
    people: stewards,
    holds: (item) => item.help !== null && isOpen(item),
  },
  {
    ...{ kind: 'set date', label: 'Nieuwe datum voorstellen', people: stewards },
    holds: (item) => isAction(item) && isOpen(item),
    filled: (count) => ({ term: `${1 + (count % 27)} april 2027`, text: `Drukte ${count}` }),
  },
  { kind: 'withdraw', label: 'Intrekken', people: stewards, holds: isOpen, filled: text },
  {
    ...{ kind: 'reaffirm', label: 'Klopt nog', people: stewards },
    holds: (item) => item.kind === 'standing-agreement' && isOpen(item),
  },
]
