/** WebSocket frames (RFC 6455, section 5.2) as Slack's server needs them: whole text frames, pings and closing. */
import type { Duplex } from 'node:stream'

const [text, closing, ping, pong] = [0x1, 0x8, 0x9, 0xa]

export const encodeFrame = (payload: string | Buffer, opcode = text): Buffer => {
  const bytes = Buffer.from(payload)
  const length =
    bytes.length < 126 ? Buffer.from([bytes.length]) : Buffer.from([126, bytes.length >> 8, bytes.length & 0xff])
  return Buffer.concat([Buffer.from([0x80 | opcode]), length, bytes])
}

/** Says goodbye, without a reason. */
export const closingFrame = encodeFrame('', closing)

/** Answers pings and closing by itself. */
export const readFrames = (socket: Duplex, onText: (text: string) => void): void => {
  let pending = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    for (let frame = decode(pending); frame; frame = decode(pending)) {
      pending = pending.subarray(frame.size)
      if (frame.opcode === text) onText(frame.payload.toString())
      if (frame.opcode === ping) socket.write(encodeFrame(frame.payload, pong))
      if (frame.opcode === closing) socket.end(encodeFrame(frame.payload, closing))
    }
  })
}

/** One frame of a client, which always masks; null when it is not whole yet. */
const decode = (bytes: Buffer): { opcode: number; payload: Buffer; size: number } | null => {
  if (bytes.length < 2) return null
  const short = (bytes[1] ?? 0) & 0x7f
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0
  const start = 2 + extra + 4
  if (bytes.length < start) return null
  const length = extra === 0 ? short : extra === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  if (bytes.length < start + length) return null
  const mask = bytes.subarray(start - 4, start)
  const payload = Buffer.from(bytes.subarray(start, start + length).map((byte, at) => byte ^ (mask[at % 4] ?? 0)))
  return { opcode: (bytes[0] ?? 0) & 0x0f, payload, size: start + length }
}
