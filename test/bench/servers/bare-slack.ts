/** Slack's Web API as far as the way out needs it: takes every call, and gives each message a `ts` of its own. */
import { createServer } from 'node:http'
import { sayAddress } from './say-address.ts'

let posted = 0

const answer = (path: string, asked: string): object => {
  posted += 1
  if (!path.endsWith('/conversations.open')) return { ok: true, channel: 'C1', ts: `1.${posted}` }
  return { ok: true, channel: { id: `D${new URLSearchParams(asked).get('users')}` } }
}

const server = createServer((request, response) => {
  let asked = ''
  request.setEncoding('utf8').on('data', (text: string) => {
    asked += text
  })
  request.on('end', () => {
    const body = JSON.stringify(answer(request.url ?? '', asked))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  })
})
server.listen(0, '127.0.0.1', () => sayAddress(server))
