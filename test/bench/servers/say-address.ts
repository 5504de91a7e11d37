import type { Server } from 'node:http'

/** The line that the bench waits for. */
export const sayAddress = (server: Server): void => {
  const bound = server.address()
  if (typeof bound === 'object' && bound) console.log(`http://127.0.0.1:${bound.port}`)
}
