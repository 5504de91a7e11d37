/** Brings to the bot what Slack brings: signed over HTTP, or through Socket Mode. */
import { oneConnection } from './emulator.ts'
import { asObject, type Json } from './json.ts'
import { type SignedRequest, signCommand, signEvent, signInteraction } from './sign.ts'

/** @property said what came with the acknowledgement; {} when it was empty. */
export interface Acknowledged {
  readonly status: number
  readonly said: Json
}

export interface Delivery {
  readonly command: (fields: Readonly<Record<string, string>>) => Promise<Acknowledged>
  readonly interaction: (payload: Json) => Promise<Acknowledged>
  readonly event: (payload: Json) => Promise<Acknowledged>
}

/** @param server the bot's address, such as `http://127.0.0.1:3978` */
export const overHttp = (server: string, secret: string): Delivery => {
  let count = 0
  // A search typed twice in one second is the same body; with another second it is no replay.
  const at = (): number => {
    count += 1
    return Math.floor(Date.now() / 1000) - (count % 60)
  }
  const post = async (signed: SignedRequest): Promise<Acknowledged> => {
    const answered = await fetch(`${server}/slack/events`, {
      ...signed,
      headers: { ...signed.headers, ...oneConnection },
    })
    const text = await answered.text()
    return { status: answered.status, said: text.startsWith('{') ? asObject(JSON.parse(text)) : {} }
  }
  return {
    command: (fields) => post(signCommand(secret, fields, at())),
    interaction: (payload) => post(signInteraction(secret, payload, at())),
    event: (payload) => post(signEvent(secret, payload, at())),
  }
}
