/** An agreement that comes out of a round is read by many: what is typed in it says nothing of who the case was about. */
import { type AnonymisedPart, anonymiseTogether, type Change } from '../../anonymise/anonymise-together.ts'
import { isPlainWord } from '../../anonymise/put-back.ts'
import type { Context } from '../../chat/feature.ts'
import { readDirectory } from '../../network/anonymiser-directory.ts'
import type { Member } from '../../network/network.ts'
import { Refusal, refusal } from '../../refusal.ts'
import type { CaseRoundStores } from '../stores.ts'

/** By the name of the field. */
export type Texts = Readonly<Record<string, string>>

/**
 * What colleagues and organisations of the network are called in full may stand there: they are the ones that agree.
 * People, schools, places, days and numbers may not. Of another organisation, or of a word that was taken for a name,
 * only a person can say whether it points at a child.
 *
 * @param seen words of which they said so
 * @returns words to be asked about
 * @throws {Refusal} case-round.says-who, case-round.says-too-much at each field that holds such words
 */
export const screenWords =
  (stores: Pick<CaseRoundStores, 'network'>) =>
  async (texts: Texts, seen: readonly string[], { network }: Context): Promise<readonly string[]> => {
    const organisations = await stores.network.organisations(network.id)
    const members = await stores.network.members(network.id)
    const without = maskingNames([...organisations, ...members.filter(isInFull)].map(({ name }) => name))
    const masked = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, without(text)]))
    const { parts, verdict } = anonymiseTogether(masked, await readDirectory(stores.network, network.id))
    const read = Object.entries<AnonymisedPart>(parts)
    refuseAll(read.flatMap(([field, part]) => refusalOf(field, part, verdict === 'block') ?? []))
    const doubtful = read.flatMap(([field, { changes }]) => changes.filter((one) => isDoubtful(one, field)))
    return [...new Set(doubtful.map(({ original }) => original))].filter((word) => !seen.includes(word))
  }

/** A first name alone may be that of a child too. */
const isInFull = ({ name }: Pick<Member, 'name'>): boolean => name.trim().includes(' ')

/** Longest first: “SWV Noorderkring PO” holds “Noorderkring”. */
const maskingNames = (names: readonly string[]): ((text: string) => string) => {
  const told = names.filter((name) => /\p{L}{2}/u.test(name)).toSorted((a, b) => b.length - a.length)
  if (told.length === 0) return (text) => text
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${told.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(any, 'de organisatie')
}

const literally = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

const schoolYear = /^(?:(?:het )?schooljaar )?\d{4}(?: ?[-/–] ?\d{2,4})?$/iu

/** When it is due, it says in days; a year is nobody's. */
const isHarmless = ({ label, original }: Change, field: string): boolean =>
  label === 'DATE' && (field === 'term' || schoolYear.test(original))

const isDoubtful = (change: Change, field: string): boolean => {
  const { label, reason, original, mayPutBack } = change
  if (isHarmless(change, field)) return false
  return (label === 'ORG' && reason !== 'directory') || (mayPutBack && isPlainWord(original))
}

const refusalOf = (field: string, { changes, traits }: AnonymisedPart, isBlocked: boolean): Refusal | null => {
  const telling = changes.filter(
    (one) => !isDoubtful(one, field) && !isHarmless(one, field) && !(one.label === 'ORG' && one.reason === 'directory'),
  )
  const labels = telling.map(({ label }) => label)
  if (telling.length > 0)
    return refusal(
      'case-round.says-who',
      {
        words: [...new Set(telling.map(({ original }) => original))],
        hasPerson: labels.includes('PER'),
        hasPlace: labels.some((label) => label === 'LOC' || label === 'SCHOOL'),
        hasDay: labels.includes('DATE'),
      },
      field,
    )
  if (!isBlocked || traits.length === 0) return null
  return refusal('case-round.says-too-much', { words: [...new Set(traits.map(({ said }) => said))] }, field)
}

/** @throws {Refusal} the first, with the others */
const refuseAll = ([first, ...others]: readonly Refusal[]): void => {
  if (first) throw new Refusal(first.reason, first.data, first.field, others)
}
