/** What a page hears: the server-sent events of one stream. */
export interface Heard {
  readonly event: string
  readonly data: string
}

export interface HeardStream {
  readonly status: number
  /** The next event, or null when the server has ended the stream. */
  readonly next: () => Promise<Heard | null>
  readonly close: () => void
}

export const openStream = async (
  address: string,
  since: string | number,
  headers: Readonly<Record<string, string>>,
): Promise<HeardStream> => {
  const leaving = new AbortController()
  const response = await fetch(`${address}/page/events?since=${since}`, { headers, signal: leaving.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Heard | null> => {
    const [block, ...rest] = text.split('\n\n')
    if (block !== undefined && rest.length > 0) {
      text = rest.join('\n\n')
      return { event: fieldOf(block, 'event'), data: fieldOf(block, 'data') }
    }
    const read = await reader?.read()
    if (!read || read.done) return null
    text += read.value
    return next()
  }
  return { status: response.status, next, close: () => leaving.abort() }
}

const fieldOf = (block: string, name: string): string =>
  block
    .split('\n')
    .filter((line) => line.startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2))
    .join('\n')
