import type { CardJson, Message } from './page-data.ts'
import type { PageMessage } from './store.ts'

/** As many as a page shows at once; older ones come when somebody asks for them. */
export const pageOfMessages = 50
export const mostMessages = 1000

export const presentMessage = (message: PageMessage): Message => ({
  channel: message.channel,
  id: message.id,
  seq: message.seq,
  postedAt: message.postedAt,
  card: JSON.parse(message.card) as CardJson,
})
