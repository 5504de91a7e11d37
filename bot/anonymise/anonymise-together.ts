import { type AnonymisedText, anonymise, type Replacement } from './anonymise.ts'
import type { Directory } from './directory.ts'
import { replaceAll } from './replacing.ts'
import type { Trait, Verdict } from './traits.ts'

/** @property original what stood there. */
export interface Change extends Pick<Replacement, 'by' | 'label' | 'reason' | 'mayPutBack'> {
  readonly original: string
}

/** @property said the words that are the trait. */
export interface SaidTrait extends Pick<Trait, 'kind'> {
  readonly said: string
}

export interface AnonymisedPart {
  readonly text: AnonymisedText
  readonly changes: readonly Change[]
  readonly traits: readonly SaidTrait[]
}

/**
 * @property left what was put back and stands: each as it is written, once.
 * @property verdict of all together: two texts that each say one thing point at one child as one text does.
 */
export interface AnonymisedTogether<Name extends string> {
  readonly parts: Readonly<Record<Name, AnonymisedPart>>
  readonly left: readonly string[]
  readonly verdict: Verdict
}

const seam = '\n\n'

/**
 * Several texts about one child, read as one: who is named in one of them is found in the others, and is called the
 * same. Read again, what comes out stays as it is.
 *
 * @param kept words that somebody put back, as they wrote them; left standing where they may be
 */
export const anonymiseTogether = <Name extends string>(
  texts: Readonly<Record<Name, string>>,
  directory: Directory = {},
  kept: readonly string[] = [],
): AnonymisedTogether<Name> => {
  const named = Object.entries<string>(texts).map(([name, text]) => [name as Name, text] as const)
  const whole = named.map(([, text]) => text).join(seam)
  const { replacements, left, traits, verdict } = anonymise(whole, directory, kept)
  let at = 0
  const parts = named.map(([name, text]) => {
    const [from, until] = [at, at + text.length]
    at = until + seam.length
    const inside = <One extends { readonly start: number; readonly end: number }>(ones: readonly One[]) =>
      ones
        .filter(({ start, end }) => start < until && end > from)
        .map((one) => ({ ...one, start: Math.max(one.start, from) - from, end: Math.min(one.end, until) - from }))
    return [name, partOf(text, inside(replacements), inside(traits))] as const
  })
  return { parts: Object.fromEntries(parts) as Record<Name, AnonymisedPart>, left, verdict }
}

const partOf = (text: string, replacements: readonly Replacement[], traits: readonly Trait[]): AnonymisedPart => {
  const changes = replacements.map(({ start, end, by, label, reason, mayPutBack }) => {
    return { by, label, reason, mayPutBack, original: text.slice(start, end) }
  })
  const said = traits.map(({ kind, start, end }) => ({ kind, said: text.slice(start, end) }))
  return { text: replaceAll(text, replacements) as AnonymisedText, changes, traits: said }
}
