/** A body as a whole: how it meets, what it feeds and is fed by, what comes next, and who is to join or leave. */
import { listPress } from './agreement-presses.ts'
import {
  type Block,
  type Button,
  button,
  buttons,
  type Chain,
  type Fact,
  fact,
  fine,
  heading,
  paragraph,
} from './card.ts'
import { caseSettingsPress } from './case-round-settings.ts'
import {
  listMeetingsPress,
  listPlansPress,
  planMeetingPress,
  showAgendaPress,
  showOverlegPress,
  writeReportBackPress,
} from './meeting-presses.ts'
import { showSeatsPress } from './network-bodies.ts'
import { reminderSettingsPress } from './nudge-presses.ts'
import { addLinkPress, carryOutPress, intendPress, lapsePress, removeLinkPress } from './overleg-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property said as a card says it ("di 14 apr 2026, 09.00 uur", "nog te plannen: maart/april"). */
export interface NextView {
  readonly meeting: string
  readonly said: string
}

/** Only for those who sit there. @property open `mostCounted` stands for that many or more. */
export interface AffairsView {
  readonly next: NextView | null
  readonly open: { readonly count: number; readonly isAll: boolean }
  /** Speaks for the body. */
  readonly mayTell: boolean
  readonly isSteward: boolean
}

export interface IntentionView {
  readonly organisation: string
  readonly name: string
  readonly change: keyof Words['overleg']['changes']
  readonly note: string
  readonly saidOn: string
}

/** @property rhythm, `usual` and `papersDays` as the card says them; `neighbours` of which the cards are one press away. */
export interface OverlegView {
  readonly id: string
  readonly name: string
  readonly decides: string
  readonly rhythm: string
  readonly usual: string
  readonly papersDays: number
  readonly needsBothSides: boolean
  readonly standing: readonly string[]
  readonly chain: Chain
  readonly neighbours: readonly { readonly id: string; readonly name: string }[]
  /** So many linked bodies for which the picture has no room. */
  readonly undrawn: number
  readonly intentions: readonly IntentionView[]
  readonly isSecretariat: boolean
  /** Null for whoever does not sit there. */
  readonly affairs: AffairsView | null
}

/** What people look for first. */
export const comingFacts = ({ affairs }: OverlegView, words: Words): readonly Fact[] => {
  const say = words.overleg
  if (!affairs) return []
  return [fact(say.next, affairs.next?.said ?? say.noNext), fact(say.open, openSaid(affairs, words))]
}

export const customsFacts = (view: OverlegView, words: Words): readonly Fact[] => {
  const say = words.overleg
  const { standing } = view
  return [
    fact(say.rhythm, `${view.rhythm || say.noRhythm} (${view.usual})`),
    ...(view.decides === '' ? [] : [fact(say.decides, view.decides)]),
    ...(view.needsBothSides ? [fact(say.bothSides, say.bothSidesNeeded)] : []),
    fact(say.papers, say.papersDays(view.papersDays)),
    ...(standing.length === 0 ? [] : [fact(say.standing, standing.join(', '))]),
  ]
}

const openSaid = ({ open }: AffairsView, { overleg }: Words): string =>
  open.isAll ? String(open.count) : overleg.mostOpen(open.count)

/** What stands above who sits there. */
export const overlegBlocks = (view: OverlegView, words: Words): readonly Block[] => [
  ...(view.affairs ? [affairButtons(view, view.affairs, words)] : [fine(words.overleg.notSeated(view.name))]),
  ...view.intentions.flatMap((one) => intentionBlocks(view, one, words)),
  ...chainBlocks(view, words),
]

const affairButtons = ({ id, name }: OverlegView, affairs: AffairsView, words: Words): Block => {
  const say = words.overleg
  const { next, isSteward, mayTell } = affairs
  const list = press(listPress, { filter: name, skip: 0 })
  return buttons(
    button(say.meetings, press(listMeetingsPress, { body: id, past: false, skip: 0 })),
    ...(next ? [button(say.agenda, press(showAgendaPress, { meeting: next.meeting }))] : []),
    button(say.agreements(openSaid(affairs, words)), list),
    button(say.plans, press(listPlansPress, { body: id })),
    ...(mayTell ? [button(say.reportBack, press(writeReportBackPress, { body: id }))] : []),
    ...(isSteward ? [button(say.plan, press(planMeetingPress, { body: id }), 'primary')] : []),
  )
}

const intentionBlocks = (view: OverlegView, intention: IntentionView, words: Words): readonly Block[] => {
  const say = words.overleg
  const { organisation, name, change, note, saidOn } = intention
  const carryOut =
    change === 'joins'
      ? press(carryOutPress, { body: view.id, organisation })
      : press(showSeatsPress, { body: view.id, query: name, skip: 0 })
  return [
    paragraph(say.intended(name, say.changes[change], saidOn)),
    ...(note === '' ? [] : [fine(note)]),
    ...(view.isSecretariat
      ? [
          buttons(
            button(say.carryOut(name), carryOut),
            button(say.lapses(name), press(lapsePress, { body: view.id, organisation })),
          ),
        ]
      : []),
  ]
}

const chainBlocks = (view: OverlegView, words: Words): readonly Block[] => {
  const say = words.overleg
  if (view.neighbours.length === 0) return [fine(say.noChain(view.name))]
  return [
    heading(say.chainOf(view.name)),
    view.chain,
    ...(view.undrawn > 0 ? [fine(say.chainRest(view.undrawn))] : []),
    buttons(...view.neighbours.map(({ id, name }) => button(name, press(showOverlegPress, { body: id })))),
  ]
}

/** What the secretariat changes of it, besides what all registers have. */
export const overlegMoves = (
  { id, neighbours, isSecretariat, affairs }: OverlegView,
  words: Words,
): readonly Move[] => {
  const say = words.overleg
  return [
    { label: words.bodies.seats, press: press(showSeatsPress, { body: id, query: '', skip: 0 }) },
    ...(affairs?.isSteward
      ? [
          { label: words.reminderSettings.menu, press: press(reminderSettingsPress, { body: id }) },
          { label: words.caseSettings.menu, press: press(caseSettingsPress, { body: id }) },
        ]
      : []),
    ...(isSecretariat
      ? [
          { label: say.addLink, press: press(addLinkPress, { body: id }) },
          ...(neighbours.length > 0 ? [{ label: say.removeLink, press: press(removeLinkPress, { body: id }) }] : []),
          { label: say.intend, press: press(intendPress, { body: id }) },
        ]
      : []),
  ]
}

type Move = Pick<Button, 'label' | 'press'>
