/** The floor: node:http that reads the request and answers 200. */
import { createServer } from 'node:http'
import { sayAddress } from './say-address.ts'

const server = createServer((request, response) => {
  request.on('data', () => {})
  request.on('end', () => response.writeHead(200, { 'content-length': 2 }).end('ok'))
})
server.listen(0, '127.0.0.1', () => sayAddress(server))
