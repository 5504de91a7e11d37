/** What one person is told in private: of one thing with all that can be done about it, of several a line each. */
import {
  type Block,
  type Button,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
} from './card.ts'
import { resumePress, unmutePress } from './nudge-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/**
 * @property text what is to be said, in words ("Afspraak 12 ‘Werkagenda opstellen’ is uiterlijk vr 30 apr 2027.").
 * @property isOver nothing is asked any more: it was done, moved or withdrawn, and `text` says so.
 * @property buttons what can be done about it, the most likely first; at most four.
 */
export interface NudgeLineView {
  readonly text: string
  readonly isOver: boolean
  readonly buttons: readonly Button[]
}

/**
 * @property isSaidAgain a newer message asks it: here nothing is asked any more.
 * @property lateSince when it should have come, in words; null where it came in time.
 * @property dueOn its last day (`YYYY-MM-DD`), by which the most urgent comes first.
 * @property pause they said that they want to hear of it later (`until` in words), or (null) no more; null for neither.
 */
export type ShownLine = NudgeLineView & {
  readonly ref: { readonly kind: string; readonly id: string }
  readonly isSaidAgain?: boolean
  readonly lateSince: string | null
  readonly dueOn?: string | null
  readonly pause: { readonly until: string | null } | null
}

/** As many as a person reads at once; the others stand on their own page. */
export const mostLines = 12

/** Among several each has room for the most likely. */
const fewButtons = 3

export const nudgeCard = (told: readonly ShownLine[], words: Words): Card => {
  const say = words.nudges
  const lines = eachOnce(told)
  const shown = inOrder(lines).slice(0, mostLines)
  const left = lines.length - shown.length
  const most = lines.length === 1 ? Number.POSITIVE_INFINITY : fewButtons
  return card(
    summaryOf(lines, words),
    heading(say.title(lines.length)),
    ...shown.flatMap((line) => lineBlocks(line, most, words)),
    ...(left > 0 ? [fine(say.more(left))] : []),
    fine(say.why),
  )
}

/** Of two things the same may be said, and the same asked: to whoever reads it that is one. */
const eachOnce = (lines: readonly ShownLine[]): readonly ShownLine[] => [
  ...new Map(
    lines.map((line): [string, ShownLine] => {
      const { ref, dueOn: _, ...said } = line
      return [JSON.stringify(line.pause === null ? said : { ...said, ref }), line]
    }),
  ).values(),
]

const counting = new Intl.Collator('nl', { numeric: true })

/** What has no day comes last. */
const never = '9999-12-31'

/** The most urgent first; of one day by number, as they are known: what came of one changes no place of another. */
const inOrder = (lines: readonly ShownLine[]): readonly ShownLine[] =>
  lines.toSorted((a, b) => counting.compare(a.dueOn ?? never, b.dueOn ?? never) || counting.compare(a.text, b.text))

/** On a locked telephone it says what it is about. */
const summaryOf = (lines: readonly ShownLine[], { nudges: say }: Words): string => {
  const [only, ...others] = lines
  return only && others.length === 0 ? only.text : say.title(lines.length)
}

const lineBlocks = (line: ShownLine, most: number, words: Words): readonly Block[] => {
  const { text, isOver, isSaidAgain, lateSince, pause, buttons: offered } = line
  if (isOver) return [paragraph(text)]
  if (isSaidAgain) return [paragraph(text), fine(words.nudges.isSaidAgain)]
  if (pause) return [paragraph(text), ...pauseBlocks(line.ref, pause, words)]
  const [first, ...others] = offered.slice(0, most)
  return [
    paragraph(bold(text)),
    ...(lateSince === null ? [] : [notice(words.nudges.late(lateSince))]),
    ...(first ? [buttons(first, ...others)] : []),
  ]
}

const pauseBlocks = (
  ref: ShownLine['ref'],
  { until }: { readonly until: string | null },
  { nudges: say }: Words,
): readonly Block[] =>
  until === null
    ? [fine(say.isMuted), buttons(button(say.unmute, press(unmutePress, ref)))]
    : [fine(say.isSnoozed(until)), buttons(button(say.resume, press(resumePress, ref)))]
