/** One item, and the way that it went over meetings and bodies. */

import { changeItemPress, placePress, sendOnPress, takeOffPress } from './agenda-item-presses.ts'
import { type SourceView, sourceButton } from './agenda-item-sources.ts'
import { type OriginView, type PaperView, sayOrigin } from './agenda-rows.ts'
import { showPress } from './agreement-presses.ts'
import {
  type Block,
  type Button,
  bold,
  button,
  buttons,
  type Card,
  card,
  fact,
  facts,
  fine,
  heading,
  link,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { showAgendaPress } from './meeting-presses.ts'
import { press } from './press.ts'
import { remindButton, signUpButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'

/**
 * A step on its way, oldest first.
 *
 * @property day in words; '' where there is none yet. @property name of whoever proposed it, or ''.
 */
export type StepView =
  | {
      readonly kind: 'proposed'
      readonly body: string
      readonly day: string
      readonly name: string
      readonly cameByItself: boolean
    }
  | {
      readonly kind: 'passed'
      readonly body: string
      readonly day: string
      readonly outcome: keyof Words['agendaItems']['outcomes']
    }
  | { readonly kind: 'awaits'; readonly body: string; readonly day: string }
  | { readonly kind: 'gone'; readonly body: string }

/** Decided or agreed about it. */
export interface LedToView {
  readonly id: string
  readonly number: number
  readonly serial: number | null
  readonly title: string
}

/** @property on the day of its meeting in words, or ''. */
export interface AgendaItemView {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly body: string
  readonly type: keyof Words['agendaItems']['types']
  readonly minutes: number | null
  readonly owner: string
  readonly state: 'proposed' | 'placed' | 'treated' | 'sent-on' | 'dropped'
  readonly meeting: string | null
  readonly on: string
  readonly origins: readonly OriginView[]
  readonly papers: readonly PaperView[]
  readonly source: SourceView | null
  readonly steps: readonly StepView[]
  readonly led: readonly LedToView[]
  readonly may: {
    readonly change: boolean
    readonly place: { readonly meeting: string; readonly day: string } | null
    readonly sendOn: readonly { readonly id: string; readonly name: string }[]
  }
}

export const agendaItemCard = (view: AgendaItemView, words: Words): Card =>
  card(
    view.title,
    heading(view.title),
    ...(view.about === '' ? [] : [paragraph(view.about)]),
    factsOf(view, words),
    ...papersOf(view, words),
    ...wayOf(view, words),
    ...ledOf(view, words),
    ...[movesOf(view, words), opensOf(view, words)].flatMap((row) => (row.length === 0 ? [] : [buttons(...row)])),
  )

const factsOf = (view: AgendaItemView, words: Words): Block => {
  const { agendaItems: say } = words
  const from = view.origins.map((origin) => sayOrigin(origin, words)).join(', ')
  return facts(
    fact(say.item.type, say.types[view.type]),
    ...(view.minutes === null ? [] : [fact(say.item.minutes, say.minutes(view.minutes))]),
    ...(view.owner === '' ? [] : [fact(say.item.owner, view.owner)]),
    fact(say.item.on, `${view.body}: ${stateOf(view, words)}`),
    ...(from === '' ? [] : [fact(say.item.from, from)]),
  )
}

const stateOf = ({ state, on }: AgendaItemView, { agendaItems: { item: say } }: Words): string =>
  state === 'proposed' || state === 'dropped' ? say[state] : say[state](on)

const papersOf = ({ papers }: AgendaItemView, { agendaItems: { item: say } }: Words): readonly Block[] =>
  papers.length === 0
    ? []
    : [
        paragraph(
          bold(say.papers),
          ...papers.flatMap(({ text, href }, at) => [at === 0 ? ' ' : ' · ', link(text, href)]),
        ),
      ]

const wayOf = ({ steps }: AgendaItemView, { agendaItems: say }: Words): readonly Block[] => [
  heading(say.item.way),
  rows(
    steps.map((step): Row => {
      if (step.kind === 'proposed')
        return {
          text: (step.cameByItself ? say.item.cameIn : say.item.proposedIn)(step.body, step.day),
          ...(step.name === '' ? {} : { fine: say.item.proposedBy(step.name) }),
        }
      if (step.kind === 'passed') return { text: say.item.passed(step.body, step.day, say.outcomes[step.outcome]) }
      return { text: step.kind === 'gone' ? say.item.gone(step.body) : say.item.awaits(step.body, step.day) }
    }),
  ),
]

const ledOf = ({ led }: AgendaItemView, { agendaItems: { item: say } }: Words): readonly Block[] => {
  if (led.length === 0) return []
  const row = ({ id, number, serial, title }: LedToView): Row => ({
    text: serial === null ? say.agreement(number, title) : say.decision(serial, title),
    button: button(say.open, press(showPress, { item: id })),
  })
  return [fine(bold(say.led)), rows(led.map(row))]
}

const movesOf = ({ id, state, may }: AgendaItemView, { agendaItems: say }: Words): readonly Button[] => [
  ...may.sendOn.map((body) =>
    button(say.sendOn(body.name), press(sendOnPress, { item: id, body: body.id }), 'primary'),
  ),
  ...(may.place
    ? [button(say.place(may.place.day), press(placePress, { item: id, meeting: may.place.meeting }), 'primary')]
    : []),
  ...(may.change
    ? [
        button(say.change, press(changeItemPress, { item: id })),
        button(state === 'placed' ? say.takeOff : say.withdraw, press(takeOffPress, { item: id }), 'danger'),
      ]
    : []),
]

const opensOf = ({ id, state, source, meeting, may }: AgendaItemView, words: Words): readonly Button[] => [
  ...(source ? [sourceButton(source, words)] : []),
  ...(meeting === null ? [] : [button(words.agendaItems.toAgenda, press(showAgendaPress, { meeting }))]),
  ...(state === 'proposed' || state === 'placed' ? [remindButton({ kind: 'agenda-item', id }, words)] : []),
  ...(may.change && (state === 'proposed' || state === 'placed')
    ? [signUpButton({ kind: 'agenda-item', id }, words)]
    : []),
]
