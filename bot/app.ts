/**
 * Routes what people ask to the features, each in one unit of work, and gives the answer after the commit.
 * What goes wrong becomes an answer too.
 */
import type { Card } from '../cards/card.ts'
import type { Option } from '../cards/form.ts'
import { wordsIn } from '../cards/words/speak.ts'
import type { Words } from '../cards/words/words.ts'
import type { Language } from './chat/address.ts'
import { deedOf, isDeed } from './chat/deed.ts'
import type { Document } from './chat/document.ts'
import type { Feature } from './chat/feature.ts'
import type { Notice } from './chat/notice.ts'
import { done, type Later, type Reply } from './chat/reply.ts'
import type { OptionsAsked, Request } from './chat/request.ts'
import type { UnitOfWork } from './chat/unit-of-work.ts'
import type { Clock } from './clock.ts'
import { contextOf, readContext, strangerContext } from './context.ts'
import { explain, type Report } from './explain.ts'
import { type Home, type HomeAsked, readHome } from './home.ts'
import { newReference } from './ids.ts'
import { whyOf } from './log.ts'
import { wayKeeper } from './network/joining/linking.ts'
import type { NetworkStore } from './network/store.ts'
import type { Ref } from './ref.ts'
import { Refusal, refusal } from './refusal.ts'
import { type Routes, routesOf } from './routes.ts'
import { sentenceOf } from './say-refusal.ts'

export interface Answer {
  readonly reply: Reply
  /** The words of the reader, for what the surface itself has to add. */
  readonly words: Words
  readonly language: Language
  /** It may stand in no message: a form of it is only shown in a window, and that it was closed is told nowhere. */
  readonly isSecret?: boolean
}

export interface App {
  /** Never rejects: what went wrong is in the answer. Resolves after the commit. */
  readonly answer: (request: Request) => Promise<Answer>
  /** Options for a search field; empty for strangers. */
  readonly options: (asked: OptionsAsked) => Promise<readonly Option[]>
  /** What stands behind a link, or the sentence that says why it does not. Never rejects. */
  readonly document: (asked: DocumentAsked) => Promise<Document | DocumentRefused>
  /** A member's own page, as it is now; null when there is nothing on it. Never rejects. */
  readonly home: (asked: HomeAsked) => Promise<Home | null>
  /** Whether somebody answers to a word, alone or with another after it. */
  readonly isCommand: (name: string) => boolean
  /** Draws a view of a thing as it is now; null when nothing is left to show. */
  readonly present: (network: string, ref: Ref, view: string, language: Language) => Promise<Card | null>
  /**
   * Hears what a platform tells of a conversation. Never rejects. Resolves after the commit.
   *
   * @param event stays the same when the platform tells it again, after what came behind it
   */
  readonly notice: (notice: Notice, event?: string) => Promise<void>
  /** Does what has become due in the domain's time. */
  readonly wake: () => Promise<void>
  /** What must have become of it before anybody is heard. */
  readonly wakeFirst: () => Promise<void>
}

/** `asked` of this `kind`, by whoever has the link that was given to this member. */
export interface DocumentAsked {
  readonly network: string
  readonly member: string
  readonly kind: string
  readonly asked: unknown
}

export interface DocumentRefused {
  readonly said: string
  readonly language: Language
}

export interface AppParts {
  readonly features: readonly Feature[]
  readonly network: NetworkStore
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  /**
   * Hears of faults: `reference` is what the person was told, `route` names the handler, never its text. Of a secret
   * request no moment within the day may be kept.
   */
  readonly onFault: (error: unknown, reference: string, route: string, isSecret?: boolean) => void
}

export const createApp = (parts: AppParts): App => {
  const routes = routesOf(parts.features)
  const report: Report = (error, reference, asked) =>
    parts.onFault(error, reference, routes.nameOf(asked), routes.isSecret(asked))

  const keepWay = wayKeeper(parts.network, parts.unitOfWork)

  const answer = async (asked: Request): Promise<Answer> => {
    let language: Language = asked.language
    const isSecret = routes.isSecret(asked)
    const told = (reply: Reply): Answer => ({ reply, words: wordsIn(language), language, isSecret })
    try {
      await keepWay(asked.from)
      const route = async (): Promise<Reply | Later> => {
        const context = await readContext(parts, asked)
        language = context?.language ?? language
        return context
          ? await routes.answer(asked, context)
          : await routes.answerStranger(asked, strangerContext(asked, parts.clock))
      }
      const deed = deedOf(asked)
      const reply = await (deed === null
        ? parts.unitOfWork.run(route)
        : parts.unitOfWork.runOnce(deed, route, (given) => isDeed(asked, given), isSecret))
      if (!reply) return { ...(await sayRepeated(parts, asked)), isSecret }
      return told(reply.kind === 'later' ? await reply.answer() : reply)
    } catch (error) {
      return told(explain(error, asked, wordsIn(language), report))
    }
  }

  return {
    answer,
    // Both only read, and read what is committed: nobody who wants to write waits behind a keystroke or a drawing.
    options: (asked) => findOptions(parts, routes, asked),
    document: (asked) => makeDocument(parts, routes, asked),
    home: async (asked) => {
      await keepWay(asked.from).catch((error: unknown) => parts.onFault(error, newReference(), 'home'))
      return readHome(parts, asked)
    },
    isCommand: routes.isCommand,
    present: (network, ref, view, language) =>
      routes.present(ref, view, { network, language, words: wordsIn(language), now: parts.clock.now() }),
    notice: (notice, event) => {
      const hear = () => routes.hear(notice, parts.clock.now())
      const heard =
        event === undefined
          ? parts.unitOfWork.run(hear)
          : parts.unitOfWork.runOnce(event, hear, () => true).then(() => {})
      return heard.catch((error: unknown) => parts.onFault(error, newReference(), `notice ${notice.kind}`))
    },
    wake: () => wakeAll(parts),
    wakeFirst: () => wakeAll({ ...parts, features: parts.features.filter(({ wakesFirst }) => wakesFirst) }),
  }
}

/** One feature that fails holds back none of the others. @throws {AggregateError} of what failed */
const wakeAll = async ({ features, clock }: AppParts): Promise<void> => {
  const faults: unknown[] = []
  for (const feature of features)
    await feature.wake?.(clock.now())?.catch((error: unknown) => {
      faults.push(error)
    })
  if (faults.length > 0) throw new AggregateError(faults, faults.map(whyOf).join('; '))
}

const makeDocument = async (
  parts: AppParts,
  routes: Routes,
  asked: DocumentAsked,
): Promise<Document | DocumentRefused> => {
  let language: Language = 'nl'
  try {
    const member = await parts.network.member(asked.network, asked.member)
    if (!member || member.leftOn !== null) throw refusal('member.unknown')
    language = member.language
    const context = await contextOf(parts, member, { surface: 'web', channel: null, isPrivate: true })
    return await routes.document(asked.kind, asked.asked, context)
  } catch (error) {
    const reference = newReference()
    if (!(error instanceof Refusal)) parts.onFault(error, reference, `document ${asked.kind}`)
    const refused = error instanceof Refusal ? error : refusal('fault', { reference })
    return { said: sentenceOf(refused, 'web', wordsIn(language)), language }
  }
}

const findOptions = async (parts: AppParts, routes: Routes, asked: OptionsAsked): Promise<readonly Option[]> => {
  const context = await readContext(parts, asked)
  return context ? routes.options(asked, context) : []
}

/** It was done when it was brought before, and nothing is done now. */
const sayRepeated = async ({ network }: AppParts, { from, language: given }: Request): Promise<Answer> => {
  const language = (await network.memberOf(from))?.language ?? given
  const words = wordsIn(language)
  return { reply: { ...done(words.chat.alreadyDone), isRepeated: true }, words, language }
}
