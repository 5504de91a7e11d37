/** Just enough of HTTP/1.1 to know when an answer is whole. */
export interface HeardResponse {
  readonly status: number
  readonly body: string
}

const headEnd = '\r\n\r\n'

/** The answer, or null while bytes of it are still to come. */
export const readResponse = (heard: Buffer): HeardResponse | null => {
  const end = heard.indexOf(headEnd)
  if (end < 0) return null
  const head = heard.toString('latin1', 0, end)
  const body = readBody(head.toLowerCase(), heard.subarray(end + headEnd.length))
  return body === null ? null : { status: Number(head.slice(9, 12)), body }
}

const readBody = (head: string, rest: Buffer): string | null => {
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1]
  if (length !== undefined) return rest.length < Number(length) ? null : rest.toString('utf8')
  if (!head.includes('transfer-encoding: chunked')) throw new Error('An answer without a length cannot be measured.')
  return rest.toString('latin1').endsWith('0\r\n\r\n') ? rest.toString('utf8') : null
}
