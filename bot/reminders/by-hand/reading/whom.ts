/** Whom a sentence names: oneself, "ons", a body or a member, also with a slip in the name. Pure. */
import { findTolerantly, isSlip, plainly } from '../../../name-search.ts'
import type { Remindee } from '../hand-reminder.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

/**
 * @property self the member who asks.
 * @property ours the body that "ons" is: that of the channel, or the only one of whoever asks; null where nobody can say.
 */
export interface Nameable {
  readonly bodies: readonly Named[]
  readonly members: readonly Named[]
  readonly self: string
  readonly ours: string | null
}

/**
 * Several where a name is borne by more than one; `words` of the sentence that say it.
 */
export interface Whom {
  readonly to: readonly Remindee[]
  readonly words: number
}

const selfWords = new Set(['mij', 'me', 'mijzelf', 'mezelf', 'ik', 'myself'])
const ourWords = new Set(['ons', 'us', 'ons overleg', 'dit overleg', 'dit kanaal', 'deze groep', 'onze groep'])
const ourOtherWords = new Set(['iedereen', 'allen', 'everyone', 'everybody', 'this channel', 'our group', 'this group'])
/** "mij" and "ons" are nothing else than whom. */
export const isPronoun = (text: string): boolean =>
  [selfWords, ourWords, ourOtherWords].some((some) => some.has(plainly(text)))
const articles = new Set(['de', 'het', 't', 'the', 'aan', 'our', 'onze'])
/** A name has no more words. */
const mostWords = 7

/** The longest name with which the words begin. */
export const whomAtStart = (words: readonly string[], nameable: Nameable): Whom | null => {
  for (let end = Math.min(words.length, mostWords); end > 0; end -= 1) {
    const to = whomIs(words.slice(0, end).join(' '), nameable)
    if (to) return { to, words: end }
  }
  return null
}

/** A name that belongs to the thing ("het verslag van de stuurgroep") is not whom to remind. */
const belongs = new Set('van aan voor met in door bij naar over en of om dat te of for to with by and about'.split(' '))
const standsBehind = (word: string): boolean => belongs.has(plainly(word)) || articles.has(plainly(word))

export const whomAtEnd = (words: readonly string[], nameable: Nameable): Whom | null => {
  for (let length = Math.min(words.length - 1, mostWords); length > 0; length -= 1) {
    const from = words.length - length
    if (standsBehind(words[from - 1] ?? '')) continue
    const to = whomIs(words.slice(from).join(' '), nameable)
    if (to) return { to, words: length }
  }
  return null
}

/** Exactly so, or with a slip in each word; null where it is no name and no "mij". */
const whomIs = (text: string, { bodies, members, self, ours }: Nameable): readonly Remindee[] | null => {
  const said = plainly(text)
  if (selfWords.has(said)) return [{ kind: 'member', id: self }]
  if (ourWords.has(said) || ourOtherWords.has(said)) return ours === null ? [] : [{ kind: 'body', id: ours }]
  const name = withoutArticle(said)
  if (name === '') return null
  for (const isSo of [isExactly, isNearly]) {
    const found = [
      ...bodies.filter((one) => isSo(name, withoutArticle(plainly(one.name)))).map(toBody),
      ...members.filter((one) => isSo(name, plainly(one.name))).map(toMember),
    ]
    if (found.length > 0) return found
  }
  const called = text.startsWith('@') || /^\p{Lu}/u.test(text) ? members.filter((one) => isFirst(name, one)) : []
  return called.length > 0 ? called.map(toMember) : null
}

const toBody = ({ id }: Named): Remindee => ({ kind: 'body', id })
const toMember = ({ id }: Named): Remindee => ({ kind: 'member', id })

const withoutArticle = (said: string): string => {
  const [first = '', ...rest] = said.split(' ')
  return articles.has(first) && rest.length > 0 ? rest.join(' ') : said
}

const isExactly = (said: string, name: string): boolean => said === name

const isNearly = (said: string, name: string): boolean => {
  const [typed, meant] = [said.split(' '), name.split(' ')]
  return typed.length === meant.length && typed.every((word, at) => isSlip(word, meant[at] ?? ''))
}

const isFirst = (said: string, { name }: Named): boolean => plainly(name).split(' ')[0] === said

/** What may be a part of a name, or a name with slips: for words that say nothing else. */
export const whomLike = (text: string, nameable: Nameable): readonly Remindee[] => {
  const exactly = whomIs(text, nameable)
  if (exactly) return exactly
  const name = withoutArticle(plainly(text))
  if (name === '') return []
  const like = (all: readonly Named[]) =>
    findTolerantly(
      all.map((one) => ({ ...one, about: '' })),
      name,
    )
  const bodies = like(nameable.bodies)
  return bodies.length > 0 ? bodies.map(toBody) : like(nameable.members).map(toMember)
}
