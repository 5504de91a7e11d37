/** People sign up and cancel, answer with a number, write at a wall of posters, and choose a group. */
import { members, stewards } from './moves.ts'
import { cardOf, type Deed, handOf, type Occasion } from './occasion.ts'
import type { Gatherings } from './region-gatherings.ts'

const everybody = [...members, ...stewards]

type Kind = 'sign-up-sheet' | 'number-intake' | 'carousel'

interface Does {
  readonly kind: string
  readonly on: keyof Gatherings
  readonly people?: readonly string[]
  /** Buttons one after the other, from the card in the channel; the last one does it, or opens the form that does. */
  readonly labels: readonly string[]
  readonly filled?: (count: number) => Readonly<Record<string, string>>
}

const kindOf: Readonly<Record<keyof Gatherings, Kind>> = {
  ...{ sheet: 'sign-up-sheet', intake: 'number-intake', wall: 'carousel', groups: 'carousel' },
}

const doing =
  ({ kind, on, people = everybody, labels, filled }: Does) =>
  async (occasion: Occasion): Promise<Deed> => {
    const { by, hand } = handOf(occasion, people)
    const { world, count } = occasion
    const last = filled ? labels.length : labels.length - 1
    const prepare = async (): Promise<void> => {
      hand.look(await cardOf(world, kindOf[on], world.region.gatherings[on]))
      for (const label of labels.slice(0, last)) await hand.press(label)
    }
    return { by, kind, prepare, deliver: () => (filled ? hand.send(filled(count)) : hand.press(labels.at(-1) ?? '')) }
  }

const opening =
  (kind: string, line: (count: number) => string, filled: Readonly<Record<string, string>> = {}) =>
  async (occasion: Occasion): Promise<Deed> => {
    const { by, hand } = handOf(occasion, everybody)
    return { by, kind, prepare: () => hand.ask(line(occasion.count)), deliver: () => hand.send(filled) }
  }

const mine = 'Mijn mogelijkheden'

export const gatherings = [
  opening('open sheet', (count) => `aanmelden Sessie ${count}`),
  opening('ask number', (count) => `aanmelden uitvraag Vraag ${count}?`, { unit: 'fte' }),
  opening('begin carousel', (count) => `carrousel nieuw Wand ${count}`),
  // Often: whoever comes and goes and comes again is where a late one does harm.
  ...[1, 2].flatMap(() => [
    doing({ kind: 'sign up', on: 'sheet', labels: ['Aanmelden'] }),
    doing({ kind: 'cancel', on: 'sheet', labels: ['Afmelden'] }),
    doing({ kind: 'choose group', on: 'groups', labels: ['Aanmelden'] }),
    doing({ kind: 'leave group', on: 'groups', labels: [mine, 'Afmelden'] }),
  ]),
  doing({ kind: 'read along', on: 'sheet', labels: ['Meelezen'] }),
  doing({
    kind: 'answer number',
    on: 'intake',
    labels: ['Antwoord geven'],
    filled: (count) => ({ number: `${count}` }),
  }),
  doing({
    kind: 'write note',
    on: 'wall',
    labels: ['Langs de posters'],
    filled: (count) => ({ text: `Noot ${count}` }),
  }),
  doing({
    ...{ kind: 'write without name', on: 'wall', labels: ['Langs de posters'] },
    filled: (count) => ({ text: `Zonder naam ${count}`, as: 'anonymous' }),
  }),
  doing({
    ...{ kind: 'remove note', on: 'wall', people: ['gijs'], labels: [mine, 'Opmerkingen en vragen', 'Behandelen'] },
    filled: () => ({ what: 'remove' }),
  }),
  doing({
    ...{ kind: 'miss topic', on: 'wall', labels: ['Ik mis een onderwerp'] },
    filled: (count) => ({ title: `Onderwerp ${count}`, as: 'anonymous' }),
  }),
  doing({
    ...{ kind: 'hang poster', on: 'wall', people: stewards, labels: [mine, 'Poster toevoegen'] },
    filled: (count) => ({ title: `Poster ${count}` }),
  }),
  doing({ kind: 'become rapporteur', on: 'groups', labels: [mine, 'Rapporteur worden'] }),
]
