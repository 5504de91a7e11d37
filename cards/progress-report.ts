/** The report of progress: what was done, moved and is late, said of organisations and functions, never of a person. */
import { z } from 'zod'
import {
  type Block,
  bars,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  linkButton,
  paragraph,
  rows,
} from './card.ts'
import { definePress, press } from './press.ts'
import { progressBar } from './progress-bar.ts'
import type { Words } from './words/words.ts'

/** `text` as typed after `/voortgang`; `body` the one in whose channel it was asked, or null. */
const asked = z.object({ text: z.string(), body: z.string().nullable() })

export const progressPress = definePress('progress.show', asked)
/** `id` of what it becomes in the channels. */
export const postProgressPress = definePress('progress.post', asked.extend({ id: z.string() }))
export const takeProgressPress = definePress('progress.take-along', asked)

export const progressParts = ['late', 'moved', 'done', 'fresh', 'withdrawn'] as const
export type ProgressPart = (typeof progressParts)[number]

const line = z.object({ number: z.number(), title: z.string(), owners: z.string(), said: z.string() })

/** As plain data: a report that was put in a channel is kept so, and stays what it was. */
export const progressShape = z.object({
  name: z.string(),
  from: z.string(),
  until: z.string(),
  counts: z.object({ done: z.number(), running: z.number(), open: z.number(), late: z.number() }),
  parts: z.record(z.enum(progressParts), z.array(line)),
})
export type ProgressView = z.infer<typeof progressShape>
export type ProgressLine = z.infer<typeof line>

/** Of each part: a card is read, a document is looked up in. */
const mostLines = 8

/**
 * @property name of what was asked about, as typed; '' for none.
 * @property post the id under which it can be put in the channels, or null for whoever may not.
 */
export interface ProgressOffer {
  readonly asked: z.infer<typeof asked>
  readonly name: string
  readonly post: string | null
}

export const progressCard = (view: ProgressView, offer: ProgressOffer | null, words: Words, signed = ''): Card => {
  const say = words.progress
  const title = say.title(view.name)
  return card(
    `${title}: ${countsSaid(view, words)}`,
    heading(title),
    fine(say.period(view.from, view.until)),
    bars([progressBar(say.picture(view.until), view.counts, words)]),
    ...progressParts.flatMap((part) => partBlocks(view, part, words)),
    ...(progressParts.every((part) => (view.parts[part] ?? []).length === 0) ? [paragraph(say.nothing)] : []),
    ...(signed === '' ? [] : [fine(signed)]),
    ...(offer ? offerBlocks(offer, words) : []),
  )
}

const countsSaid = ({ counts, parts }: ProgressView, { progress: say }: Words): string =>
  [
    say.counts.done((parts.done ?? []).length),
    say.counts.moved((parts.moved ?? []).length),
    say.counts.late((parts.late ?? []).length),
    say.counts.open(counts.open + counts.running),
  ].join(' · ')

const partBlocks = (view: ProgressView, part: ProgressPart, { progress: say }: Words): readonly Block[] => {
  const lines = view.parts[part] ?? []
  if (lines.length === 0) return []
  const shown = lines.slice(0, mostLines)
  return [
    heading(`${say.parts[part]} (${lines.length})`),
    rows(
      shown.map(({ number, title, owners, said }) => ({
        text: say.row(number, title),
        fine: [owners, said].filter((text) => text !== '').join(' · '),
      })),
    ),
    ...(lines.length > shown.length ? [fine(say.more(lines.length - shown.length))] : []),
  ]
}

const offerBlocks = (
  { asked: { text, body }, name, post }: ProgressOffer,
  { progress: say }: Words,
): readonly Block[] => [
  buttons(
    ...(post === null ? [] : [button(say.post, press(postProgressPress, { text, body, id: post }), 'primary')]),
    button(say.takeAlong, press(takeProgressPress, { text, body })),
    ...Object.entries(say.periods).map(([period, label]) =>
      button(label, press(progressPress, { text: `${name} ${period}`.trim(), body })),
    ),
  ),
]

export const progressLinksCard = (title: string, address: string, words: Words): Card => {
  const say = words.progress
  const links = Object.entries(say.formats).map(([format, label]) =>
    linkButton(label, `${address}${say.file}.${format}`),
  )
  return card(title, heading(title), buttons(...links), fine(words.handOuts.explain))
}
