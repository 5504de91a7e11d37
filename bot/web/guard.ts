/** The door of the page: which requests are refused before anybody looks at who sends them. */
import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Log } from '../log.ts'
import { originFor, type PageSettings } from './page-settings.ts'

/**
 * Refuses with 403 what does not come from our own page: a Host that is not ours (DNS rebinding), and, for whatever
 * changes or tells something, another Origin or a cross-site fetch (CSRF).
 */
export const guard = (settings: PageSettings, log: Log): MiddlewareHandler => {
  return async (c, next) => {
    const why = whyRefused(settings, c)
    if (!why) return next()
    log.warn('page.refused', { why, path: pathOf(c) })
    return c.json({ problem: 'refused' }, 403)
  }
}

/** For the log: what opens a document stands in its address. */
export const pathOf = ({ req }: Context): string => req.path.replace(/^(\/documenten\/)[^/]*/u, '$1…')

/** What only reads needs to prove less: its answer is for our own page's eyes anyway. */
export const isReading = (c: Context): boolean => c.req.method === 'GET' || c.req.method === 'HEAD'

const whyRefused = (settings: PageSettings, c: Context): 'host' | 'origin' | 'site' | null => {
  const origin = originFor(settings, c.req.header('host') ?? '')
  if (!origin) return 'host'
  if (!isReading(c) && c.req.header('origin') !== origin) return 'origin'
  return isOwnSite(c) ? null : 'site'
}

/** A page may be opened from anywhere (a link in a chat); its data are asked by the page itself alone. */
const isOwnSite = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site')
  if (site === undefined || site === 'same-origin') return true
  return isReading(c) && (c.req.header('sec-fetch-mode') === 'navigate' || site === 'none')
}

type Policy = NonNullable<NonNullable<Parameters<typeof secureHeaders>[0]>['contentSecurityPolicy']>

/** Nothing of elsewhere is loaded, nobody frames the page, and no address of it leaks as a referrer. */
const headersWith = (allowed: Policy): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      ...allowed,
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  })

const own = ["'self'"]
export const pageHeaders = headersWith({ scriptSrc: own, styleSrc: own, imgSrc: own, connectSrc: own })

/** A document brings its own look along, and runs nothing. */
export const documentHeaders = headersWith({ styleSrc: ["'unsafe-inline'"] })
