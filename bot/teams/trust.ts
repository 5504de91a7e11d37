/** Whom we hear and whom we tell our bearer token: asked at every receipt and again at every send. */
import { type CompleteSettings, loopbackHosts } from './settings.ts'

export interface Trust {
  readonly isTrustedTenant: (tenant: unknown) => tenant is string
  readonly isTrustedService: (serviceUrl: unknown) => serviceUrl is string
}

export const trustOf = ({ tenants, serviceHosts }: Pick<CompleteSettings, 'tenants' | 'serviceHosts'>): Trust => ({
  isTrustedTenant: (tenant): tenant is string =>
    typeof tenant === 'string' && tenant !== '' && tenants.includes(tenant),
  isTrustedService: (serviceUrl): serviceUrl is string =>
    typeof serviceUrl === 'string' && URL.canParse(serviceUrl) && isOnList(new URL(serviceUrl), serviceHosts),
})

/** https on a listed host; a loopback address that somebody listed by hand may be http and have any port. */
const isOnList = (url: URL, hosts: readonly string[]): boolean => {
  if (url.username || url.password) return false
  const isLoopback = loopbackHosts.includes(url.hostname)
  if (url.protocol !== 'https:' && !(isLoopback && url.protocol === 'http:')) return false
  return hosts.includes(url.host) || (isLoopback && hosts.includes(url.hostname))
}
