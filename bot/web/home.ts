/** A member's own page, as it is when they look. It is no message: nothing of it is kept. */
import type { Hono } from 'hono'
import { pageIdentity } from '../network/joining/linking.ts'
import type { HomeJson } from './page-data.ts'
import type { PageParts } from './page-parts.ts'
import { drawCard } from './replies.ts'
import { membersOnly } from './sessions.ts'

export const mountHome = (server: Hono, parts: PageParts): void => {
  server.get('/page/home', membersOnly(parts.sessions, parts.carrier), async (c) => {
    const member = c.get('member')
    const home = await parts.app.home({ from: pageIdentity(member), language: member.language })
    const shown: HomeJson | null = home && { card: drawCard(home.card, home.words), summary: home.card.summary }
    return c.json(shown)
  })
}
