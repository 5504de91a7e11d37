/** What the page reads when it opens: who is there, and the messages of a channel. */
import type { Hono } from 'hono'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Language } from '../chat/address.ts'
import { mostMessages, pageOfMessages, presentMessage } from './messages.ts'
import type { PageStart } from './page-data.ts'
import { type PageParts, todayOf } from './page-parts.ts'
import { describeYou } from './page-start.ts'
import { membersOnly } from './sessions.ts'
import { describeTryOut } from './try-out.ts'
import { conversationsOf } from './visible-channels.ts'

export const mountChannels = (server: Hono, parts: PageParts, token: string): void => {
  server.get('/page/start', async (c) => {
    const member = await parts.sessions.memberOf(parts.carrier.read(c))
    const language = member?.language ?? (parts.tryOut ? 'nl' : languageOf(c.req.header('accept-language')))
    const words = wordsIn(language)
    const start: PageStart = {
      language,
      words: words.page,
      you: member && (await describeYou(parts, member, todayOf(parts))),
      tryOut: parts.tryOut ? await describeTryOut(parts, parts.tryOut, token, words) : null,
    }
    return c.json(start)
  })
  server.get('/page/messages', membersOnly(parts.sessions, parts.carrier), async (c) => {
    const member = c.get('member')
    const channel = c.req.query('channel') ?? ''
    if (!(await conversationsOf(parts.network, member, todayOf(parts))).includes(channel))
      return c.json({ problem: 'unknown' }, 404)
    const limit = Math.min(Math.max(Number(c.req.query('limit')) || pageOfMessages, 1), mostMessages)
    return c.json((await parts.page.messages(member.network, channel, limit)).map(presentMessage))
  })
}

/** Dutch unless somebody's browser asks for English before Dutch. */
const languageOf = (accepted: string | undefined): Language => {
  const first = (accepted ?? '').split(',').find((one) => /^\s*(nl|en)\b/iu.test(one))
  return /^\s*en\b/iu.test(first ?? '') ? 'en' : 'nl'
}
