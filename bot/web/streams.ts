/** The streams that stand open. A session has some, for its windows; whoever opens more ends its oldest. */

/** More windows than anybody looks at; hidden ones hang up by themselves. */
const mostOfSession = 8

/** Why a stream ended: its session was closed, a newer one took its place, or the surface stops. */
export type StreamEnd = 'signed-out' | 'replaced' | 'stopping'

export interface OpenStream {
  readonly secret: string
  /** Aborted when it ends, with a `StreamEnd` when we end it. */
  readonly signal: AbortSignal
  readonly end: (why?: StreamEnd) => void
}

export interface Streams {
  readonly open: (secret: string) => OpenStream
  readonly endSession: (secret: string) => void
  readonly stop: () => void
}

export const createStreams = (): Streams => {
  const opened = new Set<OpenStream>()
  let isStopping = false
  const ofSession = (secret: string) => [...opened].filter((stream) => stream.secret === secret)
  return {
    open: (secret) => {
      const ending = new AbortController()
      const stream: OpenStream = {
        secret,
        signal: ending.signal,
        end: (why) => {
          opened.delete(stream)
          ending.abort(why)
        },
      }
      for (const oldest of ofSession(secret).slice(0, 1 - mostOfSession)) oldest.end('replaced')
      opened.add(stream)
      if (isStopping) stream.end('stopping')
      return stream
    },
    endSession: (secret) => {
      for (const stream of ofSession(secret)) stream.end('signed-out')
    },
    stop: () => {
      isStopping = true
      for (const stream of opened) stream.end('stopping')
    },
  }
}
