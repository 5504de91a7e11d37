/** Documents behind a link: `/documenten/TOKEN/actielijst.xlsx`. The link opens them, so that a calendar can too. */
import type { Context, Hono } from 'hono'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Words } from '../../cards/words/words.ts'
import { hashToken } from '../chat/document-links.ts'
import type { PageParts } from './page-parts.ts'

export const mountDocuments = (server: Hono, parts: PageParts): void => {
  server.get('/documenten/:token/:file', async (c) => {
    const link = await parts.documents.findLink(hashToken(c.req.param('token')), parts.clock.now())
    if (!link) return say(c, wordsIn('nl').page.documentOver, wordsIn('nl'), 404)
    const { network, member, kind } = link
    const asked = { ...Object(link.asked), format: extensionOf(c.req.param('file')) }
    const made = await parts.app.document({ network, member, kind, asked })
    if ('said' in made) return say(c, made.said, wordsIn(made.language), 403)
    c.header('content-type', made.mediaType)
    c.header('content-disposition', `${made.isPage ? 'inline' : 'attachment'}; ${fileNamed(made.fileName)}`)
    return c.body(new Uint8Array(made.bytes))
  })
}

const extensionOf = (file: string): string => /\.([a-z0-9]{1,8})$/u.exec(file)?.[1] ?? ''

/** RFC 6266: a plain name for old browsers, the whole name for the others. */
const fileNamed = (name: string): string =>
  `filename="${name.replace(/[^a-z0-9. _-]/giu, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`

const say = (c: Context, sentence: string, words: Words, status: 403 | 404) =>
  c.html(
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(words.page.title)}</title><p>${escaped(sentence)}</p>`,
    status,
  )

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`)
