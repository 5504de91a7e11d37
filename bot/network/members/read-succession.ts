/** Reads "alles van Bram over aan Anna": two names, as people type or mention them. */
import type { Context } from '../../chat/feature.ts'
import type { Command, Mentioned } from '../../chat/request.ts'
import { findClosest } from '../../name-search.ts'
import type { Member } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import type { People } from './people.ts'

/** @property mention whom the platform says that is meant. */
export interface TypedName {
  readonly text: string
  readonly mention: Mentioned | undefined
}

/** @property unclear what the person is told when nobody or several are found. */
export interface Named {
  readonly member?: Member
  readonly unclear?: string
}

const nobody: TypedName = { text: '', mention: undefined }

/** Two names of 100 signs and what stands between them; our page sends longer lines, and to search those takes seconds. */
const longestLine = 300

/** Both names are empty where the line does not say them; one alone is the one who passes on. */
export const namesIn = ({ text, mentions }: Pick<Command, 'text' | 'mentions'>) => {
  const line =
    text.length > longestLine
      ? null
      : /^\s*(?:alles\s+)?(?:van\s+)?(?<from>.+?)(?:\s+over)?(?:\s+aan\s+(?<to>.+?))?\s*$/diu.exec(text)
  const read = (part: 'from' | 'to'): TypedName => {
    const [start, end] = line?.indices?.groups?.[part] ?? [0, 0]
    const mention = mentions.find(({ span }) => span[0] >= start && span[1] <= end)
    return end === start ? nobody : { text: text.slice(start, end).replace(/^@/u, ''), mention }
  }
  return { from: read('from'), to: read('to') }
}

/** A part of the name is enough when only one bears it. */
export const findNamed = async (
  store: NetworkStore,
  { text, mention }: TypedName,
  { members, organisations }: People,
  { network, words }: Context,
): Promise<Named> => {
  if (text === '') return {}
  const mentioned = mention && (await store.memberOf(mention.identity))
  if (mentioned?.network === network.id) return { member: mentioned }
  const all = [...members.values()].map((member) => ({
    member,
    name: member.name,
    about: organisations.get(member.organisation)?.name ?? '',
  }))
  const found = findClosest(all, text)
  const [only] = found
  if (only && found.length === 1) return { member: only.member }
  const say = words.members.succession
  const names = found.slice(0, mostNamed).map(({ name, about }) => `${name} (${about})`)
  return { unclear: only ? say.several(text, names.join(', ')) : say.unknown(text) }
}

/** More names than this nobody reads in a hint. */
const mostNamed = 5
