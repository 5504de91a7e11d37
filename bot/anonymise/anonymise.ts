import type { Directory } from './directory.ts'
import type { Finding, Label, Reason } from './finding.ts'
import { normalise, toOriginal } from './normal-text.ts'
import { choosePlaceholders } from './placeholders.ts'
import { judgePutBack } from './put-back.ts'
import { replaceAll } from './replacing.ts'
import { findSettled } from './settled.ts'
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
  /** Whether somebody may say that this was wrongly taken out (`put-back.ts`). */
  readonly mayPutBack: boolean
}

export interface Anonymised {
  readonly text: AnonymisedText
  /** In the order of the text, none over another. */
  readonly replacements: readonly Replacement[]
  /** What would have been taken out, had nobody put it back: each as it stands in the text, once. */
  readonly left: readonly string[]
  /** What still can single a child out, though it names nobody; at offsets of the text that went in. */
  readonly traits: readonly Trait[]
  readonly verdict: Verdict
}

/**
 * Takes out of a Dutch text all that says who it is about. Pure: nothing is kept, logged or sent, and no key leads back.
 *
 * @param kept words that somebody put back, as they wrote them; left standing where they may be (`put-back.ts`)
 * @example
 * anonymise('Moeder Aylin belde: Deniz (9) zit thuis in Lutjebroek.').text
 * //=> 'Moeder [de moeder] belde: [de leerling] ([8–12 jaar]) zit thuis in [plaats].'
 */
export function anonymise(text: string, directory: Directory = {}, kept: readonly string[] = []): Anonymised {
  const normal = normalise(text)
  const { reading, findings: found } = findSettled(normal.text, directory)
  const taken = found.map((finding) => {
    const stretch = toOriginal(normal, finding)
    return { finding, ...finding, original: sliceOf(text, stretch), before: beforeOf(text, stretch) }
  })
  const mayPutBack = judgePutBack(taken, directory)
  const isLeft = (one: (typeof taken)[number]): boolean => kept.includes(one.original) && mayPutBack(one)
  const out = taken.filter((one) => !isLeft(one))
  const findings = out.map(({ finding }) => finding)
  const placeholders = choosePlaceholders(reading, findings)
  const replacements = out.map((one, at) =>
    toOriginal(normal, { ...one.finding, by: placeholders[at] ?? '[…]', mayPutBack: mayPutBack(one) }),
  )
  const traits = findTraits(reading, findings).map((trait) => toOriginal(normal, trait))
  const verdict = judgeTraits(text, traits)
  const left = [...new Set(taken.filter(isLeft).map(({ original }) => original))]
  forgetMatches()
  return { text: replaceAll(text, replacements) as AnonymisedText, replacements, left, traits, verdict }
}

const sliceOf = (text: string, { start, end }: Finding): string => text.slice(start, end)

const beforeOf = (text: string, { start }: Finding): string => text.slice(Math.max(0, start - longestWord), start)
const longestWord = 40

/** JavaScript remembers what a regular expression matched last, for whoever asks (`RegExp.input`): after this, nothing. */
const forgetMatches = (): void => void /^/.test('')
