/** Who stand together in a sentence: "@Anna, het RBL en de gemeenten", with what belongs to their names. Pure. */
import type { NamedParties } from './party-names.ts'
import type { Candidate, ResolvedMention } from './read-line.ts'

type Span = readonly [number, number]

/**
 * @property start with the article and what stands before the name ("de directies van de 3 …").
 * @property unclear who of them is not known, or could be several.
 * @property mentions those of them that were named with an `@`.
 */
export interface Together {
  readonly start: number
  readonly end: number
  readonly parties: readonly Candidate[]
  readonly unclear: readonly ResolvedMention[]
  readonly mentions: readonly ResolvedMention[]
}

export const together = (
  text: string,
  mentions: readonly ResolvedMention[],
  names: readonly NamedParties[],
): readonly Together[] => {
  const each = [
    ...mentions.map((one) => ofMention(text, one)),
    ...names.map(({ span, parties }) => ({ ...reach(text, span), parties, unclear: [], mentions: [] })),
  ].sort((a, b) => a.start - b.start)
  const found: Together[] = []
  for (const one of each) {
    const last = found.at(-1)
    const between = text.slice(last?.end, one.start)
    if (last && joins.test(between) && !isApposition(last, one, between)) found[found.length - 1] = join(last, one)
    else found.push(one)
  }
  return found
}

const ofMention = (text: string, mention: ResolvedMention): Together => ({
  ...reach(text, mention.span),
  parties: mention.owner ? [mention.owner] : [],
  unclear: mention.owner ? [] : [mention],
  mentions: [mention],
})

const join = (one: Together, next: Together): Together => ({
  start: one.start,
  end: next.end,
  parties: [...one.parties, ...next.parties],
  unclear: [...one.unclear, ...next.unclear],
  mentions: [...one.mentions, ...next.mentions],
})

const joins = /^\s*(?:,|,?\s*\ben\b|&|\/)?\s*$/iu

/** "Anna Wiegersma, programmamanager": what somebody is, and nobody else. */
const isApposition = (one: Together, next: Together, between: string): boolean =>
  one.parties.at(-1)?.kind === 'member' && next.parties[0]?.kind === 'function' && !/en/iu.test(between)

/** Far enough for "de directies en de besturen van de drie". */
const mostBefore = 60

const belongs =
  /(?:(?<![\p{L}\p{N}])(?:de|het|alle|onze|beide|de beide|(?:de |het )?(?:directies?|directeure?n?|besturen|bestuur|bestuurders?|medewerkers|beleidsmedewerkers?|wethouders?|consulent(?:en)?|consultants?|vertegenwoordigers?|teamleiders?|contactpersonen)\s+van|\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht)\s+)+$/iu

const reach = (text: string, [start, end]: Span): { readonly start: number; readonly end: number } => {
  const before = text.slice(Math.max(0, start - mostBefore), start)
  return { start: start - (belongs.exec(before)?.[0].length ?? 0), end }
}
