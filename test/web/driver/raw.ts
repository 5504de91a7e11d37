/** Requests that no browser would send: any Host, any Origin, any body. */
import { type IncomingHttpHeaders, request } from 'node:http'

export interface Raw {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string | Buffer
  /** Sends no Content-Length. */
  readonly isChunked?: boolean
}

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export const ask = (address: string, { method, path, headers = {}, body, isChunked }: Raw): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
    const length = body === undefined || isChunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const options = { method: method ?? (body === undefined ? 'GET' : 'POST'), agent: false as const }
    const sent = request(address + path, { ...options, headers: { ...Object.fromEntries(given), ...length } })
    sent.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
