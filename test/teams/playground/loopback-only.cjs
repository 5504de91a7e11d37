/** Preloaded into Microsoft's Agents Playground, which would listen on every interface: it listens on loopback only. */
const { Server } = require('node:net')

const { listen } = Server.prototype

Server.prototype.listen = function (...given) {
  const [first, ...rest] = given
  const asked = typeof first === 'object' && first !== null ? first : { port: first }
  const listening = rest.find((part) => typeof part === 'function')
  return listen.call(this, { ...asked, host: '127.0.0.1' }, /** @type {() => void} */ (listening))
}
