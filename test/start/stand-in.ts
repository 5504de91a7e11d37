/** A server that stands where Slack or Microsoft's sign-in would, and gives one answer per path. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StandIn {
  readonly address: string
  readonly close: () => Promise<void>
}

type Said = { readonly status?: number; readonly body: object }

export const openStandIn = async (answer: (path: string) => Said): Promise<StandIn> => {
  const server = createServer((request, response) => {
    const { status = 200, body } = answer(request.url ?? '')
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** An address at which nobody listens (any more). */
export const nobody = async (): Promise<string> => {
  const { address, close } = await openStandIn(() => ({ body: {} }))
  await close()
  return address
}
