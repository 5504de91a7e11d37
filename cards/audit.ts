/** The audit log as a reader pages through it, and what a check of it found. */
import { z } from 'zod'
import { bold, button, buttons, type Card, card, fine, heading, notice, paragraph, rows } from './card.ts'
import { defineForm, type Form, form } from './form.ts'
import { definePress, press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property before the entry before which the page ends; 0 for the newest. */
export const readLogPress = definePress('audit.read', z.object({ query: z.string(), before: z.int().min(0) }))
export const searchLogPress = definePress('audit.search', z.object({}), { opensForm: true })
export const checkLogPress = definePress('audit.check', z.object({}))
export const searchLogForm = defineForm('audit.search', z.object({}), z.object({ query: z.string() }))

export interface LogRow {
  readonly seq: number
  readonly when: string
  readonly who: string
  /** Empty where who did it says it all. */
  readonly thing: string
  readonly deed: string
  readonly from: string
}

export interface LogView {
  readonly rows: readonly LogRow[]
  readonly query: string
  readonly count: number
  /** Where the next page begins, or null when there is none. */
  readonly older: number | null
  readonly isNewest: boolean
  readonly isBroken: boolean
}

export const logCard = (view: LogView, words: Words): Card => {
  const say = words.audit
  const { query } = view
  return card(
    say.title,
    heading(say.title),
    ...(view.isBroken ? [notice(say.broken)] : []),
    fine(query === '' ? say.newest(view.count) : say.found(query)),
    ...(view.rows.length === 0 ? [paragraph(say.none)] : []),
    rows(
      view.rows.map(({ when, who, thing, deed, from, seq }) => ({
        text: [bold(when), ` · ${[who, thing, deed, from].filter((part) => part !== '').join(' · ')}`],
        fine: say.line(seq),
      })),
    ),
    fine(say.without),
    buttons(
      ...(view.older === null ? [] : [button(say.older, press(readLogPress, { query, before: view.older }))]),
      ...(view.isNewest && query === '' ? [] : [button(say.toNewest, press(readLogPress, { query: '', before: 0 }))]),
      button(say.search, press(searchLogPress, {})),
      button(say.check, press(checkLogPress, {})),
    ),
  )
}

export const searchLogAsked = (words: Words): Form => {
  const say = words.audit
  return form(searchLogForm, {
    title: say.searchTitle,
    submit: say.search,
    state: {},
    fields: [{ kind: 'text', name: 'query', label: say.query, hint: say.queryHint, maxLength: 100 }],
  })
}

export type LogFinding = {
  readonly what: keyof Words['audit']['findings']
  readonly from: number
  readonly until: number
}

/** @property outcome null while the check takes longer than anybody waits. */
export interface CheckView {
  readonly count: number
  readonly outcome: { readonly findings: readonly LogFinding[] } | null
  readonly checkedAt: string | null
  readonly anchored: { readonly when: string; readonly seq: number } | null
  readonly accepted: number | null
}

export const checkCard = (view: CheckView, words: Words): Card => {
  const say = words.audit
  const [summary = '', ...more] = sayCheck(view, words)
  const isSound = view.outcome?.findings.length === 0
  return card(
    summary,
    heading(say.checkTitle),
    isSound || !view.outcome ? paragraph(summary) : notice(summary),
    ...more.map((said) => paragraph(said)),
    ...sayAnchor(view, words).map((said) => fine(said)),
    buttons(
      ...(view.outcome ? [] : [button(say.check, press(checkLogPress, {}))]),
      button(say.back, press(readLogPress, { query: '', before: 0 })),
    ),
  )
}

/** What the secretariat is told. @param isBroken false once it was put right, or accepted as it stands */
export const brokenCard = (isBroken: boolean, words: Words): Card => {
  const say = words.audit
  if (!isBroken) return card(say.mended, paragraph(say.mended))
  return card(
    say.brokenTitle,
    heading(say.brokenTitle),
    notice(say.broken),
    paragraph(say.whatNow),
    buttons(button(say.check, press(checkLogPress, {}))),
  )
}

/** What was found, in sentences; the first says whether the log is right. */
export const sayCheck = ({ outcome, count }: Pick<CheckView, 'outcome' | 'count'>, words: Words): readonly string[] => {
  const say = words.audit
  if (!outcome) return [say.checking(count)]
  if (outcome.findings.length === 0) return [say.sound(count)]
  const found = outcome.findings.map(({ what, from, until }) => say.findings[what](say.lines(from, until)))
  return [say.notSound(count), ...found, say.whatNow]
}

export const sayAnchor = (view: Omit<CheckView, 'outcome' | 'count'>, words: Words): readonly string[] => {
  const say = words.audit
  const { anchored, checkedAt, accepted } = view
  return [
    anchored ? say.anchored(anchored.when, anchored.seq) : say.notAnchored,
    checkedAt ? say.checkedAt(checkedAt) : say.neverChecked,
    ...(accepted === null ? [] : [say.accepted(accepted)]),
  ]
}
