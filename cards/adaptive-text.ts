/**
 * Text on Adaptive Cards. User text stands in TextRuns only: TextBlock and FactSet read markdown and links in it.
 * A TextBlock is used for one thing, a line of mentions, for Teams finds `<at>` nowhere else.
 */
import type { CardElementArray, IMention, IRichTextBlock, ITextRun } from '@microsoft/teams.cards'
import { type Inline, inlines, type Mention, plain, type Text } from './card.ts'
import { isBlank, literal } from './literal.ts'

export type Element = CardElementArray[number]

/** How a run looks beside its text. */
export type Look = Pick<ITextRun, 'size' | 'weight' | 'color' | 'isSubtle'>

export interface TeamsMember {
  readonly id: string
  readonly name: string
}

export interface AdaptiveDrawing {
  /** Who a member is on Teams; null when unknown there, and always on our own page. */
  readonly mention: (member: string) => TeamsMember | null
  /** Tells this drawing from every other one; what is pressed on it says so. */
  readonly mark?: string | undefined
}

/** Literal text of a run: `{{DATE(…)}}` and `{{TIME(…)}}` are kept from being read as functions. */
export const runText = (text: string): string => literal(text).replace(/\{(?=\{)/g, '{\u2060')

/** Text that must not be empty: "…" when nothing in it can be seen. */
export const shownText = (text: string): string => (isBlank(text) ? '…' : runText(text))

/** One block for each line, for a line end inside a run is a space on some clients; none when nothing can be seen. */
export const textBlocks = (text: Text, look: Look = {}): IRichTextBlock[] =>
  isBlank(plain(text))
    ? []
    : linesOf(inlines(text).flatMap((part) => runOf(part, look))).map((line, index) => ({
        type: 'RichTextBlock',
        ...(index === 0 ? {} : { spacing: 'None' as const }),
        inlines: line,
      }))

/** Like `textBlocks`, but a line of members and plain words is one that calls them. */
export const callingBlocks = (text: Text, drawing: AdaptiveDrawing): Element[] =>
  isCall(text, drawing)
    ? [
        {
          type: 'TextBlock',
          wrap: true,
          text: inlines(text)
            .map((part) => callText(part, drawing))
            .join('')
            .trim(),
        },
      ]
    : textBlocks(text)

/** The entities that belong to the calling lines among these texts, each member once. */
export const mentionsIn = (texts: readonly Text[], drawing: AdaptiveDrawing): IMention[] => {
  const called = texts.filter((text) => isCall(text, drawing)).flatMap((text) => membersIn(text, drawing))
  const unique = new Map(called.map((member) => [member.id, member]))
  return [...unique.values()].map((member) => ({ type: 'mention', text: at(member), mentioned: { ...member } }))
}

const runOf = (part: Inline, look: Look): ITextRun[] => {
  const run: ITextRun = { type: 'TextRun', text: runText(plain(part)), ...look }
  if (typeof part === 'string' || part.kind === 'mention') return [run]
  if (part.kind === 'bold') return [{ ...run, weight: 'Bolder' }]
  return [{ ...run, color: 'Accent', underline: true, selectAction: { type: 'Action.OpenUrl', url: part.href } }]
}

const linesOf = (all: readonly ITextRun[]): ITextRun[][] => {
  const lines: ITextRun[][] = [[]]
  for (const run of all)
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  return lines.filter((line) => line.some(({ text }) => !isBlank(text)))
}

// Nothing made of these can be markdown: a link needs brackets, an address a dot or colon, a list a digit or dash.
const inertWords = /^[\p{L}\p{M} ,;()·]*$/u
const inertName = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} .'’-]*$/u

const isCall = (text: Text, drawing: AdaptiveDrawing): boolean => {
  const parts = inlines(text)
  const mentions = parts.filter((part): part is Mention => typeof part !== 'string' && part.kind === 'mention')
  const members = mentions.map(({ member }) => drawing.mention(member))
  return (
    mentions.length > 0 &&
    members.every((member) => member !== null && inertName.test(member.name)) &&
    parts.every((part) => typeof part !== 'string' || inertWords.test(part)) &&
    parts.every((part) => typeof part === 'string' || part.kind === 'mention')
  )
}

const membersIn = (text: Text, drawing: AdaptiveDrawing): TeamsMember[] =>
  inlines(text).flatMap((part) => {
    const member = typeof part !== 'string' && part.kind === 'mention' ? drawing.mention(part.member) : null
    return member ? [member] : []
  })

const callText = (part: Inline, drawing: AdaptiveDrawing): string =>
  typeof part === 'string' ? part : membersIn(part, drawing).map(at).join('')

const at = ({ name }: TeamsMember): string => `<at>${name}</at>`
