/** What the personal chat begins with, and comes back to: a member's own page. */
import { type Card, card, divider, fine } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Words } from '../../cards/words/words.ts'
import { refusal } from '../refusal.ts'
import { sentenceOf } from '../say-refusal.ts'
import { drawCard, sentence } from './draw.ts'
import type { Turn } from './turn.ts'

/** A first installation is told as two events, which come within seconds of each other; in milliseconds. */
const justNow = 60_000

/** Says hello in a conversation to which we were added: once, however often Teams tells of it. */
export const createGreeter = (now: () => number): ((turn: Turn) => Promise<void>) => {
  const greeted = new Map<string, number>()
  return async (turn) => {
    for (const [conversation, at] of greeted) if (at + justNow < now()) greeted.delete(conversation)
    const { conversation } = turn.asked.at
    if (greeted.has(conversation)) return
    greeted.set(conversation, now())
    const { shown, words } = await helloOf(turn)
    await turn.talk.reply(drawCard(shown, words))
  }
}

/** Where others read along nothing of anybody is shown; nor where Teams does not tell who it is. */
const helloOf = async ({ app, asked }: Turn): Promise<{ readonly shown: Card; readonly words: Words }> => {
  const home = asked.isPrivate && asked.from.user !== '' ? await app.home(asked) : null
  const words = home?.words ?? wordsIn(asked.language)
  return { shown: home?.card ?? sentence(words.chat.welcome), words }
}

/** Answers a text that is no command; a word that was meant for one is named. */
export const sayHome = async (turn: Turn, word: string): Promise<void> => {
  const home = await turn.app.home(turn.asked)
  const words = home?.words ?? wordsIn(turn.asked.language)
  const unknown = sentenceOf(refusal('command.unknown', { name: word }), 'teams', words)
  const shown = home?.card ?? card(unknown)
  const below = home?.isOwn === false ? [] : [divider(), fine(unknown)]
  await turn.talk.reply(drawCard({ ...shown, blocks: [...shown.blocks, ...below] }, words))
}
