import type { Port, Posting } from '../chat/port.ts'
import type { UnitOfWork } from '../chat/unit-of-work.ts'
import type { Clock } from '../clock.ts'
import { drawCard } from './replies.ts'
import type { PageStore } from './store.ts'

/**
 * Our page as a platform: its messages stand in our own store under their key. A post in doubt is posted again, which
 * gives the same message and never a double one; it is then made right, for it may hold an older state.
 */
export const createPort = (page: PageStore, unitOfWork: UnitOfWork, clock: Clock): Port => ({
  surface: 'web',
  pace: 0,
  post: (to, posting) =>
    unitOfWork.run(async () => {
      const card = cardText(posting)
      const place = { network: to.space, channel: to.conversation, key: posting.key }
      const id = await page.post({ ...place, card, postedAt: clock.now() })
      if (posting.isPossiblyDouble) await page.replace(to.space, id, card)
      return id
    }),
  replace: (to, message, posting) => page.replace(to.space, message, cardText(posting)),
})

const cardText = (posting: Posting): string => JSON.stringify(drawCard(posting.card, posting.words))
