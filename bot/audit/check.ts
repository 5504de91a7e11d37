/** Goes through the log, and moves its anchor. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type Anchor,
  type AuditEntry,
  beginCheck,
  type Check,
  checkEntry,
  digestWith,
  endCheck,
  type Finding,
  resumeCheck,
} from './audit.ts'
import type { AuditSafe, AuditStore } from './store.ts'

export interface Audited {
  readonly audit: AuditStore
  readonly safe: AuditSafe
}

export interface Outcome {
  readonly count: number
  readonly findings: readonly Finding[]
}

/** Goes through the whole log of a network, and writes down beside its anchor that it did. @param now real time */
export const checkLog = async (parts: Audited, network: string, now: number, stop?: AbortSignal): Promise<Outcome> => {
  // The anchor is read first: it may lie behind the log, never before it.
  const anchor = await findAnchor(parts, network)
  const check = await follow(parts, network, { begin: beginCheck(anchor), from: firstEver, anchor, stop })
  const outcome = { count: check.count, findings: endCheck(check, anchor) }
  const checked = { at: now, count: outcome.count, found: outcome.findings.length }
  await parts.safe.move(network, async (current) => current && { ...current, checked })
  return outcome
}

/**
 * Moves the anchor to the last entry, when the log goes on from where it was anchored. A log that was shortened or
 * altered since keeps its old anchor, which is the proof of it.
 *
 * @returns false for a log that does not go on from its anchor
 */
export const anchorLog = async (parts: Audited, network: string, now: number): Promise<boolean> => {
  let isSound = true
  await parts.safe.move(network, async (anchor) => {
    const [begin, from] = anchor ? [resumeCheck(anchor), anchor.head.seq] : [beginCheck(null), firstEver]
    const check = await follow(parts, network, { begin, from, anchor: anchor && { ...anchor, accepted: null } })
    isSound = endCheck(check, anchor && { ...anchor, accepted: null }).length === 0
    const isFurther = check.last !== null && check.last.seq > (anchor?.head.seq ?? 0)
    if (!isSound || !check.last || !isFurther) return null
    return { network, accepted: null, checked: null, ...anchor, head: check.last, at: now }
  })
  return isSound
}

/** The networks of which there is a log, or was one. */
export const auditedNetworks = async ({ audit, safe }: Audited): Promise<readonly string[]> => {
  const anchored = (await safe.anchors()).map(({ network }) => network)
  return [...new Set([...(await audit.networks()), ...anchored])].sort()
}

/** @returns the networks whose log does not go on from its anchor */
export const anchorAll = async (parts: Audited, now: number): Promise<readonly string[]> => {
  const broken: string[] = []
  for (const network of await auditedNetworks(parts)) if (!(await anchorLog(parts, network, now))) broken.push(network)
  return broken
}

/**
 * Accepts the log as it stands, after somebody has looked into what was found (a backup that was put back, a key that
 * was lost). The log itself says that it was accepted; nothing in it is changed, and from now on all of it is guarded
 * again.
 */
export const acceptLog = async (parts: Audited, network: string, now: number): Promise<void> => {
  const ref = { kind: 'audit', id: '' }
  await parts.audit.record({ network, at: now, member: '', surface: 'server', verb: 'audit.resumed', ref })
  const head = await parts.audit.last(network)
  if (!head) throw new Error(`The log of ${network} took no entry.`)
  let digest = ''
  for await (const entries of batchesFrom(parts, network, firstEver)) {
    for (const entry of entries) if (entry.seq <= head.seq) digest = digestWith(digest, entry, parts.safe.mark)
  }
  const accepted = { seq: head.seq, digest }
  await parts.safe.move(network, async () => ({ network, head, at: now, accepted, checked: null }))
}

export const findAnchor = async ({ safe }: Audited, network: string): Promise<Anchor | null> =>
  (await safe.anchors()).find((anchor) => anchor.network === network) ?? null

/** Before any entry of ours, so that what was put in front of the first is seen too. */
const firstEver = Number.MIN_SAFE_INTEGER

interface Followed {
  readonly begin: Check
  readonly from: number
  readonly anchor: Anchor | null
  readonly stop?: AbortSignal | undefined
}

const follow = async (parts: Audited, network: string, { begin, from, anchor, stop }: Followed): Promise<Check> => {
  let check = begin
  for await (const entries of batchesFrom(parts, network, from, stop)) {
    for (const entry of entries) check = checkEntry(check, entry, anchor, parts.safe.mark)
  }
  return check
}

/** Small enough that nobody waits long for a turn. */
const batch = 500

/** Every entry from there on. A number that is no number ends it: there is nothing after it that could be asked for. */
export async function* batchesFrom(
  { audit }: Pick<Audited, 'audit'>,
  network: string,
  from: number,
  stop?: AbortSignal,
): AsyncGenerator<readonly AuditEntry[]> {
  let next = from
  for (;;) {
    stop?.throwIfAborted()
    const entries = await audit.walk(network, next, batch)
    yield entries
    const last = entries.at(-1)
    if (entries.length < batch || !last || !Number.isSafeInteger(last.seq)) return
    next = last.seq + 1
    await nextTurn()
  }
}
