import type { Directory } from './directory.ts'
import { find } from './find.ts'
import type { Finding, Label, Reason } from './finding.ts'
import { normalise, toOriginal } from './normal-text.ts'
import { choosePlaceholders } from './placeholders.ts'
import { leavesStanding } from './put-back.ts'
import { findTraits, judgeTraits, type Trait, type Verdict } from './traits.ts'

declare const proof: unique symbol

/** Text that went through `anonymise`; nothing else makes one. It holds what the rules could find, and no promise: a person
 * looks at it before anybody else does. */
export type AnonymisedText = string & { readonly [proof]: true }

/** Offsets are UTF-16 code units of the text that went in; `end` is exclusive. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly label: Label
  readonly reason: Reason
  /** What stands there now: `[de moeder]`. */
  readonly by: string
}

export interface Anonymised {
  readonly text: AnonymisedText
  /** In the order of the text, none over another. */
  readonly replacements: readonly Replacement[]
  /** What still can single a child out, though it names nobody; at offsets of the text that went in. */
  readonly traits: readonly Trait[]
  readonly verdict: Verdict
}

/**
 * Takes out of a Dutch text all that says who it is about. Pure: nothing is kept, logged or sent, and no key leads back.
 *
 * @param kept words that somebody put back, where they may (`put-back.ts`)
 * @example
 * anonymise('Moeder Aylin belde: Deniz (9) zit thuis in Lutjebroek.').text
 * //=> 'Moeder [de moeder] belde: [de leerling] ([8–12 jaar]) zit thuis in [plaats].'
 */
export function anonymise(text: string, directory: Directory = {}, kept: readonly string[] = []): Anonymised {
  const normal = normalise(text)
  const { reading, findings: found } = find(normal.text, directory)
  const isLeft = leavesStanding(kept, directory)
  const findings = found.filter((one) => !isLeft(one, normal.text.slice(one.start, one.end)))
  const placeholders = choosePlaceholders(reading, findings)
  const replacements = findings.map((finding, at) => toOriginal(normal, { ...finding, by: placeholders[at] ?? '[…]' }))
  const traits = findTraits(reading, findings).map((trait) => toOriginal(normal, trait))
  const verdict = judgeTraits(text, traits)
  forgetMatches()
  return { text: replaceAll(text, replacements) as AnonymisedText, replacements, traits, verdict }
}

/** JavaScript remembers what a regular expression matched last, for whoever asks (`RegExp.input`): after this, nothing. */
const forgetMatches = (): void => void /^/.test('')

function replaceAll(text: string, replacements: readonly (Finding & { readonly by: string })[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, by } of replacements) {
    pieces.push(text.slice(at, start), by)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
