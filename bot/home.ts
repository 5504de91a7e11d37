/** A member's own page: what every feature has to say there. It only reads, and reads what is committed. */
import { type Block, type Card, card, divider, notice } from '../cards/card.ts'
import { refusalCard } from '../cards/refusal.ts'
import { wordsIn } from '../cards/words/speak.ts'
import type { Words } from '../cards/words/words.ts'
import type { Identity, Language } from './chat/address.ts'
import type { Context, Feature } from './chat/feature.ts'
import type { Clock } from './clock.ts'
import { contextOf } from './context.ts'
import { newReference } from './ids.ts'
import type { NetworkStore } from './network/store.ts'
import { Refusal, refusal } from './refusal.ts'
import { sentenceOf } from './say-refusal.ts'

export interface HomeAsked {
  readonly from: Identity
  readonly language: Language
}

/** @property isOwn a member's page; otherwise it says why there is none. @property words of the reader */
export interface Home {
  readonly card: Card
  readonly isOwn: boolean
  readonly words: Words
  readonly language: Language
}

interface HomeParts {
  readonly features: readonly Feature[]
  readonly network: NetworkStore
  readonly clock: Clock
  readonly onFault: (error: unknown, reference: string, route: string) => void
}

/** Never rejects. A stranger is told what a stranger is told elsewhere; null when no feature has anything to say. */
export const readHome = async (parts: HomeParts, { from, language }: HomeAsked): Promise<Home | null> => {
  let reader = language
  try {
    const member = await parts.network.memberOf(from)
    if (!member) throw refusal('member.unknown')
    reader = member.language
    const context = await contextOf(parts, member, { surface: from.surface, channel: null, isPrivate: true })
    return await composeHome(parts, context)
  } catch (error) {
    const words = wordsIn(reader)
    const refused = error instanceof Refusal ? error : faultOf(parts, error, 'home')
    return { card: refusalCard(sentenceOf(refused, from.surface, words)), isOwn: false, words, language: reader }
  }
}

const composeHome = async (parts: HomeParts, context: Context): Promise<Home | null> => {
  const blocks: Block[] = []
  for (const feature of parts.features) {
    const said = await blocksOf(parts, feature, context)
    if (said.length > 0) blocks.push(...(blocks.length > 0 ? [divider()] : []), ...said)
  }
  const { words, language } = context
  return blocks.length === 0 ? null : { card: card(words.home.title, ...blocks), isOwn: true, words, language }
}

/** What goes wrong with one feature leaves what the others have to say. */
const blocksOf = async (parts: HomeParts, feature: Feature, context: Context): Promise<readonly Block[]> => {
  try {
    return (await feature.home?.(context)) ?? []
  } catch (error) {
    return [notice(sentenceOf(faultOf(parts, error, `home ${feature.name}`), context.surface, context.words))]
  }
}

const faultOf = ({ onFault }: HomeParts, error: unknown, route: string): Refusal => {
  const reference = newReference()
  onFault(error, reference, route)
  return refusal('fault', { reference })
}
