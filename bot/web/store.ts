/** Our own page is a platform too: it keeps what was posted to its channels, as the JSON that it draws. */
export interface PageMessage {
  readonly network: string
  readonly channel: string
  /** The page's own id of the message. */
  readonly id: string
  /** Grows over the whole page with every post and replacement: what a reader has not seen yet. */
  readonly seq: number
  readonly postedAt: number
  /** Adaptive Card JSON as text. */
  readonly card: string
}

export interface PageStore {
  /** A second post under the same key is the same message. Gives its id. */
  readonly post: (message: {
    network: string
    channel: string
    key: string
    card: string
    postedAt: number
  }) => Promise<string>
  readonly replace: (network: string, id: string, card: string) => Promise<void>
  /** The id of what was posted under the key, or null. */
  readonly find: (network: string, key: string) => Promise<string | null>
  /** The newest `limit` messages of a channel, oldest first. */
  readonly messages: (network: string, channel: string, limit: number) => Promise<readonly PageMessage[]>
  /** What came or changed after `seq` in these channels, in order. */
  readonly since: (network: string, channels: readonly string[], seq: number) => Promise<readonly PageMessage[]>
  readonly lastSeq: () => Promise<number>
  /** Calls `changed` after each commit here that posted or replaced something; gives the way to stop. */
  readonly subscribe: (changed: () => void) => () => void
  /** Sessions by the hash of their cookie. */
  readonly openSession: (session: { hash: string; network: string; member: string; expiresAt: number }) => Promise<void>
  readonly session: (hash: string, now: number) => Promise<{ network: string; member: string } | null>
  readonly closeSession: (hash: string) => Promise<void>
  /** Forgets the sessions that have expired by now. */
  readonly sweepSessions: (now: number) => Promise<void>
}
