import type { Desk } from './desk.ts'
import type { Json } from './json.ts'

/** Response URLs: good for five messages, to the person in the channel from which they came. */
export interface ResponseUrls {
  /** @param pressed the private message whose button was pressed, which may be replaced */
  readonly mint: (user: string, channel: string, pressed?: string) => string
  readonly take: (path: string, message: Json) => Json
  readonly standAt: (origin: string) => void
}

interface Right {
  readonly user: string
  readonly channel: string
  readonly pressed: string | undefined
  left: number
}

export const createResponseUrls = (desk: Desk): ResponseUrls => {
  const rights = new Map<string, Right>()
  let origin = ''
  return {
    standAt: (address) => {
      origin = address
    },
    mint: (user, channel, pressed) => {
      const path = `/respond/${rights.size + 1}`
      rights.set(path, { user, channel, pressed, left: 5 })
      return `${origin}${path}`
    },
    take: (path, message) => {
      const right = rights.get(path)
      if (!right || right.left === 0) return { ok: false, error: 'used_url' }
      right.left -= 1
      desk.checkMessage('response_url', message)
      if (message.response_type === 'in_channel') desk.problems.push('response_url: it would be seen by everybody')
      if (message.replace_original === true && right.pressed) desk.replace(right.user, right.pressed, message)
      else if (message.replace_original === true) desk.problems.push('response_url: it replaces a card of everybody')
      else desk.showTo(right.user, right.channel, message)
      return { ok: true }
    },
  }
}
