/** Whom we hear, by what every activity must say of itself, and whom we tell our bearer token. */
import { z } from 'zod'
import { type CompleteSettings, loopbackHosts } from './settings.ts'

/** A request that is not from Teams, or not from a tenant of ours. `why` is for the log, never for the caller. */
export class Unauthenticated extends Error {
  readonly why: string

  constructor(why: string) {
    super('Unauthenticated')
    this.why = why
  }
}

/** Asked at every receipt and again at every send: a stored address is believed no more than a new one. */
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

const given = z.string().min(1)

const callerShape = z.object({
  channelId: z.literal('msteams'),
  serviceUrl: given,
  conversation: z.object({ id: given, tenantId: given.nullish() }),
  channelData: z.object({ tenant: z.object({ id: given }).nullish() }).nullish(),
  from: z.object({ id: given, tenantId: given.nullish() }),
  recipient: z.object({ id: given }),
})

const personShape = z.object({ from: z.object({ aadObjectId: given }) })

/** These come from Teams itself and ask nothing for a person: some name nobody. */
const impersonalTypes = new Set(['conversationUpdate', 'installationUpdate'])

/** Before the token is even looked at; messages and invokes alike. @throws {Unauthenticated} */
export const requireTrustedCaller = (activity: unknown, trust: Trust): void => {
  const read = callerShape.safeParse(activity)
  if (!read.success) throw new Unauthenticated(`malformed ${read.error.issues[0]?.path.join('.') ?? ''}`)
  if (!trust.isTrustedService(read.data.serviceUrl)) throw new Unauthenticated('serviceUrl')
  if (!trust.isTrustedTenant(tenantOf(read.data))) throw new Unauthenticated('tenant')
  if (!isImpersonal(activity) && !personShape.safeParse(activity).success) throw new Unauthenticated('from.aadObjectId')
}

/** Teams says the tenant in several places; they must agree. */
const tenantOf = ({ conversation, channelData, from }: z.infer<typeof callerShape>): string | null => {
  const said = [conversation.tenantId, channelData?.tenant?.id, from.tenantId].filter((tenant) => tenant != null)
  return new Set(said).size === 1 ? (said[0] ?? null) : null
}

const isImpersonal = (activity: unknown): boolean => {
  const { type } = activity as { type?: unknown }
  return typeof type === 'string' && impersonalTypes.has(type)
}
