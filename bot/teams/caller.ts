/** What every activity must say of itself before its token is even looked at. Messages and invokes alike. */
import { z } from 'zod'
import type { Trust } from './trust.ts'

const given = z.string().min(1)

const callerShape = z.object({
  channelId: z.literal('msteams'),
  serviceUrl: given,
  conversation: z.object({ id: given, tenantId: given.nullish() }),
  channelData: z.object({ tenant: z.object({ id: given }).nullish() }).nullish(),
  from: z.object({ id: given, tenantId: given.nullish() }),
})

const personShape = z.object({ from: z.object({ aadObjectId: given }) })

/** These come from Teams itself and ask nothing for a person: some name nobody. */
const impersonalTypes = new Set(['conversationUpdate', 'installationUpdate'])

/** The reason why an activity is not heard, or null. */
export const whyRefused = (activity: unknown, trust: Trust): string | null => {
  const read = callerShape.safeParse(activity)
  if (!read.success) return `malformed ${read.error.issues[0]?.path.join('.') ?? ''}`
  if (!trust.isTrustedService(read.data.serviceUrl)) return 'serviceUrl'
  if (!trust.isTrustedTenant(tenantOf(read.data))) return 'tenant'
  return isImpersonal(activity) || personShape.safeParse(activity).success ? null : 'from.aadObjectId'
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
