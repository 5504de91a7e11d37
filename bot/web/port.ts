import type { Port, Posting } from '../chat/port.ts'
import type { Clock } from '../clock.ts'
import { drawCard } from './replies.ts'
import type { PageStore } from './store.ts'

/** Our page as a platform: its messages stand in our own store under their key, by which they are found back. */
export const createPort = (page: PageStore, clock: Clock): Port => ({
  surface: 'web',
  pace: () => 0,
  post: (to, posting) => {
    const place = { network: to.space, channel: to.conversation, key: posting.key }
    return page.post({ ...place, card: cardText(posting), postedAt: clock.now() })
  },
  replace: (to, message, posting) => page.replace(to.space, message, cardText(posting)),
  find: (to, key) => page.find(to.space, key),
})

const cardText = (posting: Posting): string => JSON.stringify(drawCard(posting.card, posting.words))
