/** What the page must know of where it stands. Parsed from the environment by the composition root. */
export interface PageSettings {
  /** The server listens on a loopback address only: nobody else on the network can reach it. */
  readonly isLoopback: boolean
  /** The address by which members reach the page, such as `https://schakel.voorbeeld.nl`. */
  readonly publicUrl?: string
}

/** Cookies are Secure, and carry the `__Host-` prefix, when members come over https. */
export const hasSecureCookies = (settings: PageSettings): boolean => settings.publicUrl?.startsWith('https:') === true

/** The origins (`scheme://host:port`) from which our own page may speak to us, for the Host that a request names. */
export const originFor = (settings: PageSettings, host: string): string | null => {
  const publicUrl = settings.publicUrl ? new URL(settings.publicUrl) : null
  if (publicUrl?.host === host.toLowerCase()) return publicUrl.origin
  return settings.isLoopback && isLoopbackHost(host) ? `http://${host}` : null
}

/** A loopback address is no wall by itself: a foreign name may resolve to it (DNS rebinding), so names are held too. */
const isLoopbackHost = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/iu.test(host)
