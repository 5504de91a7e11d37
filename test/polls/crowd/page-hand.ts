/** Somebody on the page, without a browser: presses, fills what came, and reads a channel. */
import { oneConnection } from '../../slack/driver/emulator.ts'
import { buttonsOf, isOwn } from '../../teams/driver/card-text.ts'
import { inputs, type Values } from '../../teams/driver/fill.ts'

export interface PageHand {
  /** Presses what opens a form, fills it and sends it. @returns the answer as JSON */
  readonly answer: (press: string, data: object, values: Values) => Promise<string>
  /** What stands in a channel, as JSON. */
  readonly read: (channel: string) => Promise<string>
}

interface FormAnswer {
  readonly kind: string
  readonly form?: { readonly card: unknown }
}

/** @param conversation in which it is done */
export const handOnPage = (address: string, session: string, conversation: string): PageHand => {
  const own = { cookie: `schakel=${session}`, origin: address, 'content-type': 'application/json' }
  const headers = { ...own, ...oneConnection }
  const ask = async (asked: object): Promise<FormAnswer> => {
    const body = JSON.stringify({ conversation, ...asked })
    const response = await fetch(`${address}/page/requests`, { method: 'POST', headers, body })
    if (response.status !== 200) throw new Error(`The page answered ${response.status}`)
    return (await response.json()) as FormAnswer
  }
  return {
    answer: async (press, data, values) => {
      const opened = await ask({ kind: 'press', data: { press, data } })
      const card = opened.form?.card
      const send = buttonsOf(card).find((one) => !isOwn(one))
      if (!send) throw new Error(`No form behind ${press}: ${JSON.stringify(opened)}`)
      const sent = await ask({ kind: 'submit', data: { ...(send.data as object), ...inputs(card, values) } })
      if (sent.kind === 'invalid') throw new Error(JSON.stringify(sent))
      return JSON.stringify(sent)
    },
    read: async (channel) => {
      const response = await fetch(`${address}/page/messages?channel=${encodeURIComponent(channel)}`, { headers })
      return response.text()
    },
  }
}
