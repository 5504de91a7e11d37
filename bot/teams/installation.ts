import { wordsIn } from '../../cards/words/speak.ts'
import { drawCard, sentence } from './draw.ts'
import type { Turn } from './turn.ts'

/** Says hello where we were just added, and only there; a removal is noted. */
export const answerUpdate = async (turn: Turn): Promise<void> => {
  const { type, action, membersAdded = [], recipient } = turn.activity
  if (type === 'installationUpdate') {
    turn.log.info('teams.installation', { change: action })
    return
  }
  if (!membersAdded.some(({ id }) => id === recipient.id)) return
  const words = wordsIn(turn.asked.language)
  await turn.talk.reply(drawCard(sentence(words.chat.welcome), words))
}
