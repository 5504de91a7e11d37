import type { Day } from './civil-date.ts'
import type { Period, Window } from './period.ts'
import { phrases } from './rule.ts'
import { listed } from './word-list.ts'

/** What a preposition does to a window: lies in it, is due by its end, before it, after it, not before it, begins in it, lies around it. */
export type PrepositionKind = 'in' | 'by' | 'before' | 'after' | 'notBefore' | 'from' | 'around'

export interface Span {
  readonly from: Day
  readonly until: Day | null
}

const last = listed(
  "uiterlijk, op uiterlijk, op zijn laatst, op z'n laatst, op het laatst, ten laatste, niet later dan",
)

const eachBefore = (leads: string, word: string): readonly string[] => listed(leads).map((it) => `${it} ${word}`)

const table: Record<PrepositionKind, readonly string[]> = {
  in: listed(`
    op, in, tijdens, gedurende, aan, bij, tegen, met, binnen, nog, nog in, al in, pas in, pas op, later in, in de loop van,
    ergens, ergens in, ergens op, in de periode, in de periode van
  `),
  by: [
    ...last,
    ...last.flatMap((it) => listed('op, in, per, tijdens, aan, bij, t/m, :').map((word) => `${it} ${word}`)),
    ...listed('t/m, tm, tot en met, tot en met uiterlijk, tot uiterlijk, tot uiterlijk op'),
  ],
  before: [
    ...listed('voor, tot, tot aan, tot voor, voorafgaand aan, uiterlijk tot, tot uiterlijk voor'),
    ...last.map((it) => `${it} voor`),
    ...eachBefore(
      `
      nog, ruim, net, vlak, kort, liefst, ergens, al, ruimschoots, tijdig, bij voorkeur, nog ruim, nog net, in ieder geval,
      in elk geval, zeker, het liefst, graag
    `,
      'voor',
    ),
  ],
  after: [
    ...listed('na, na afloop van, niet eerder dan na, niet voor na'),
    ...eachBefore('pas, direct, meteen, kort, vlak, gelijk, net, ergens, eerst, snel, onmiddellijk, ruim', 'na'),
  ],
  notBefore: listed(`
    niet voor, nog niet voor, niet eerder dan, niet eerder dan in, niet eerder dan op, op zijn vroegst, op zijn vroegst in,
    op z'n vroegst, op het vroegst, pas vanaf
  `),
  from: listed(`
    vanaf, van af, v.a., per, met ingang van, m.i.v., miv, ingaande, ingaande op, ingaande per, ingaand, ingaand op, ingang,
    ingangsdatum, te beginnen, te beginnen op, te beginnen in, te beginnen met, beginnend, beginnend in, beginnend op, al vanaf,
    alvast vanaf, uiterlijk vanaf
  `),
  around: listed('rond, rondom, omstreeks, circa, ca, ca ., om en nabij, zo rond, ergens rond, rond de datum van'),
}

export const preposition = phrases<PrepositionKind>(
  Object.fromEntries(Object.entries(table).flatMap(([kind, all]) => all.map((it) => [it, kind as PrepositionKind]))),
)

/** "Around" a day is three days either side: a convention, not usage. */
const daysAround = 3

export function place(kind: PrepositionKind, window: Window, anchor: Day): Span {
  switch (kind) {
    case 'by':
      return { from: anchor, until: window.end }
    case 'before':
      return { from: anchor, until: window.lastBefore ?? window.start - 1 }
    case 'after':
      return { from: window.firstAfter ?? window.end + 1, until: null }
    case 'notBefore':
      return { from: window.start, until: null }
    case 'around':
      return { from: around(window)[0], until: around(window)[1] }
    default:
      return { from: window.start, until: window.end }
  }
}

const around = (window: Window): readonly [Day, Day] =>
  window.around ??
  (window.start === window.end ? [window.start - daysAround, window.end + daysAround] : [window.start, window.end])

/** The period as it is meant behind this preposition. */
export const behind = (kind: PrepositionKind, period: Period): Period => {
  const meant = period.behind?.[kind] ?? period
  return kind === 'around' && meant.precision === 'day' ? { ...meant, precision: 'week' } : meant
}
