/** The bytes of a request and what they say, before anything is believed of it. */

/** Slack's own requests stay far below it; bytes. */
const bodyLimit = 1024 * 1024

/** The whole body, or null when it is larger than the limit: then the rest is not read. */
export const readBytes = async (request: Request): Promise<Uint8Array | null> => {
  const announced = request.headers.get('content-length')
  if (announced !== null && !(Number(announced) <= bodyLimit)) return null
  // The HTTP server holds a sender to the length that it announced, so this cannot grow past the limit.
  if (announced !== null) return new Uint8Array(await request.arrayBuffer())
  return request.body ? collect(request.body) : new Uint8Array()
}

const collect = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > bodyLimit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export type Body = Readonly<Record<string, unknown>>

/** Commands are form fields, presses and forms JSON in the field `payload`, events JSON. Null when it is none of these. */
export const parseBody = (contentType: string | null, bytes: Uint8Array): Body | null => {
  const text = new TextDecoder().decode(bytes)
  switch (mediaTypeOf(contentType)) {
    case 'application/json':
      return parseObject(text)
    case 'application/x-www-form-urlencoded': {
      const fields = new URLSearchParams(text)
      const payload = fields.get('payload')
      return payload === null ? Object.fromEntries(fields) : parseObject(payload)
    }
    default:
      return null
  }
}

const mediaTypeOf = (contentType: string | null): string => (contentType?.split(';')[0] ?? '').trim().toLowerCase()

const parseObject = (json: string): Body | null => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : null
  } catch {
    return null
  }
}
