/** What `/zoek` shows: what bears the name, then agreements that hold the words. */
import { z } from 'zod'
import { type AgreementRowView, rowOf } from './agreement-list.ts'
import { listPress } from './agreement-presses.ts'
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
  type Row,
  rows,
} from './card.ts'
import { openRoundPress } from './case-round-presses.ts'
import { type RegisterName, showEntryPress } from './network-register.ts'
import { definePress, type Press, press } from './press.ts'
import type { Words } from './words/words.ts'
import { showAgendaPress, showThemePress } from './work-agenda-presses.ts'

/** `text` as typed; `skip` counts the agreements that were shown before. */
export const searchPress = definePress('search.more', z.object({ text: z.string(), skip: z.int().min(0) }))

export type NamedKind = 'body' | 'agenda' | 'theme' | 'organisation' | 'group' | 'function' | 'member'

/** @property about of a member their organisation. */
export interface NamedView {
  readonly kind: NamedKind
  readonly id: string
  readonly name: string
  readonly about: string
}

export interface HitView extends AgreementRowView {
  /** The words around what was found, when that is not in the title. */
  readonly around: { readonly before: string; readonly word: string; readonly after: string } | null
}

/** A lesson of a case round; `round` is its number. */
export interface LessonView {
  readonly id: string
  readonly round: number
  readonly text: string
  readonly themes: readonly string[]
}

export interface SearchView {
  readonly text: string
  readonly isCut: boolean
  readonly named: readonly NamedView[]
  readonly hits: readonly HitView[]
  readonly lessons: readonly LessonView[]
  readonly total: number | null
  readonly hasMore: boolean
  readonly skip: number
  readonly meant: readonly {
    readonly typed: string
    readonly words: readonly string[]
    readonly isSlip: boolean
    readonly isMany: boolean
    readonly like: readonly string[]
  }[]
}

/** More names say only that the name was too short; more of a text cannot be looked up, nor carried by a button. */
const [mostNamed, mostText, mostTitle] = [5, 200, 60]

export const searchHintCard = ({ search: say }: Words): Card => card(say.hint, heading(say.name), paragraph(say.hint))

export const searchCard = (view: SearchView, words: Words): Card => {
  const say = words.search
  const title = say.title(shorten(view.text))
  const isNothing = view.named.length + view.hits.length + view.lessons.length === 0 && view.skip === 0
  return card(
    `${title}: ${isNothing ? say.nothing : say.count(view.total)}`,
    heading(title),
    ...(view.isCut ? [notice(say.cut)] : []),
    ...view.meant
      .filter(({ isSlip, words: found }) => isSlip && found.length > 0)
      .map((one) => fine(say.slip(one.typed, one.words.join(', ')))),
    ...view.meant.filter(({ isMany }) => isMany).map(({ typed }) => fine(say.many(typed))),
    ...namedBlocks(view.named, words),
    ...lessonBlocks(view.lessons, words),
    ...(view.hits.length > 0 ? hitBlocks(view, words) : missedBlocks(view, isNothing, words)),
  )
}

const lessonBlocks = (lessons: readonly LessonView[], words: Words): readonly Block[] => {
  if (lessons.length === 0) return []
  const say = words.search
  const shown = lessons.slice(0, mostNamed)
  const rest = lessons.length - shown.length
  return [
    rows(
      shown.map(({ id, round, text, themes }) => ({
        text,
        fine: [say.lesson(round), ...themes].join(' · '),
        button: button(words.agreements.show, press(openRoundPress, { round: id })),
      })),
    ),
    ...(rest > 0 ? [fine(say.moreLessons(rest))] : []),
  ]
}

const namedBlocks = (named: readonly NamedView[], words: Words): readonly Block[] => {
  if (named.length === 0) return []
  const say = words.search
  const shown = named.slice(0, mostNamed)
  const rest = named.length - shown.length
  const ofThese = shown.filter(({ kind }) => kind !== 'function').slice(0, 2)
  return [
    rows(shown.map((one) => namedRow(one, words))),
    ...(rest > 0 ? [fine(say.moreNamed(rest))] : []),
    ...buttonsOf(
      ofThese.map(({ name }) => button(say.agreementsOf(name), press(listPress, { filter: name, skip: 0 }))),
    ),
  ]
}

const namedRow = (named: NamedView, words: Words): Row => ({
  text: bold(named.name),
  fine: [words.search.kinds[named.kind], named.about].filter((part) => part !== '').join(' · '),
  button: button(words.agreements.show, showNamed(named)),
})

const registers: Readonly<Partial<Record<NamedKind, RegisterName>>> = {
  body: 'bodies',
  organisation: 'organisations',
  group: 'groups',
  function: 'functions',
}

const showNamed = ({ kind, id }: NamedView): Press => {
  if (kind === 'agenda') return press(showAgendaPress, { agenda: id, only: 'all', skip: 0 })
  if (kind === 'theme') return press(showThemePress, { theme: id, skip: 0 })
  return press(showEntryPress, { register: registers[kind] ?? 'members', id })
}

const hitBlocks = ({ text, hits, total, hasMore, skip }: SearchView, words: Words): readonly Block[] => {
  const say = words.search
  const more = button(say.more, press(searchPress, { text: carried(text), skip: skip + hits.length }))
  return [
    fine(total === null ? say.countless : say.count(total)),
    rows(hits.map((hit) => hitRow(hit, words))),
    ...(hasMore ? [buttons(more)] : []),
  ]
}

const hitRow = ({ around, ...view }: HitView, words: Words): Row => {
  const row = rowOf(view, words)
  if (!around) return row
  const about = typeof row.fine === 'string' ? row.fine : ''
  return { ...row, fine: [`“${around.before}`, bold(around.word), `${around.after}” · ${about}`] }
}

/** What was tried, and what might be typed instead. */
const missedBlocks = ({ text, meant, skip }: SearchView, isNothing: boolean, words: Words): readonly Block[] => {
  const say = words.search
  if (skip > 0) return [paragraph(say.noMore)]
  if (meant.length === 0) return isNothing ? [paragraph(say.noWords(shorten(text)))] : []
  const missed = meant.filter(({ words: found }) => found.length === 0)
  const others = meant.length > 1 ? meant.filter(({ words: found }) => found.length > 0).map(({ typed }) => typed) : []
  const instead = [...missed.flatMap(({ like }) => like), ...others].slice(0, mostNamed)
  return [
    paragraph(missed.length > 0 ? say.missed(missed.map(({ typed }) => typed).join(', ')) : say.apart),
    ...(instead.length > 0 ? [fine(say.instead)] : []),
    ...buttonsOf(instead.map((word) => button(word, press(searchPress, { text: word, skip: 0 })))),
    ...(isNothing ? [fine(say.tried)] : []),
  ]
}

const buttonsOf = (list: readonly Button[]): readonly Block[] => (list.length > 0 ? [buttons(...list)] : [])

/** As much as is looked up. */
const carried = (text: string): string => text.slice(0, mostText).toWellFormed()

const shorten = (text: string): string => {
  const tidy = carried(text).replace(/\s+/gu, ' ').trim()
  return tidy.length <= mostTitle ? tidy : `${tidy.slice(0, mostTitle).toWellFormed()}…`
}
