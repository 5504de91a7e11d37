/** A platform in memory that fails as the real ones do: it loses replies, limits rates, and loses channels. */
import type { Address, Surface } from '../../bot/chat/address.ts'
import { DeliveryProblem, type Port, type Posting } from '../../bot/chat/port.ts'
import { plain } from '../../cards/card.ts'

/** `lost-reply`: the message arrives, the answer does not. `lost-request`: neither does. */
export type Weather = 'fair' | 'lost-reply' | 'lost-request' | 'rate-limited' | 'refused' | 'channel-gone' | 'broken'

export interface StandingMessage {
  readonly id: string
  readonly key: string
  readonly conversation: string
  summary: string
  isMarkedDouble: boolean
  replacements: number
}

export interface Platform {
  readonly port: Port
  readonly standing: StandingMessage[]
  /** What the next calls meet; fair when it is used up. */
  readonly forecast: Weather[]
  readonly calls: string[]
}

export interface PlatformGiven {
  readonly canReadBack: boolean
  readonly pace?: number
  readonly surface?: Surface
  /** What every call waits for before it does anything. */
  readonly wait?: (call: string, to: Address) => Promise<void>
}

export const openPlatform = ({ canReadBack, pace = 0, surface = 'slack', wait }: PlatformGiven): Platform => {
  const standing: StandingMessage[] = []
  const forecast: Weather[] = []
  const calls: string[] = []

  const meet = async (call: string, to: Address): Promise<Weather> => {
    calls.push(call)
    await wait?.(call, to)
    const weather = forecast.shift() ?? 'fair'
    if (weather === 'rate-limited') throw new DeliveryProblem('later', '429', 3000)
    if (weather === 'refused') throw new DeliveryProblem('later', 'connection refused')
    if (weather === 'channel-gone') throw new DeliveryProblem('never', 'channel_not_found')
    if (weather === 'lost-request') throw new DeliveryProblem('doubt', 'timeout')
    if (weather === 'broken') throw new TypeError('a fault of ours')
    return weather
  }
  const settle = (weather: Weather) => {
    if (weather === 'lost-reply') throw new DeliveryProblem('doubt', 'reset')
  }

  const post = async (to: Address, posting: Posting): Promise<string> => {
    const weather = await meet('post', to)
    const id = `m${standing.length + 1}`
    const { key, card } = posting
    const { conversation } = to
    const isMarkedDouble = isMarked(posting)
    standing.push({ id, key, conversation, summary: card.summary, isMarkedDouble, replacements: 0 })
    settle(weather)
    return id
  }
  const replace = async (to: Address, message: string, { card }: Posting): Promise<void> => {
    const weather = await meet('replace', to)
    const found = standing.find((one) => one.id === message)
    if (!found) throw new DeliveryProblem('never', 'message_not_found')
    found.summary = card.summary
    found.replacements += 1
    if (weather === 'lost-reply') throw new DeliveryProblem('later', 'reset')
  }
  const find = async (to: Address, key: string): Promise<string | null> => {
    await meet('find', to)
    return standing.find((one) => one.key === key)?.id ?? null
  }
  const port: Port = { surface, pace: () => pace, post, replace, ...(canReadBack ? { find } : {}) }
  return { port, standing, forecast, calls }
}

const isMarked = ({ card, words }: Posting): boolean =>
  card.blocks.some((block) => block.kind === 'fine' && plain(block.text) === words.chat.possiblyDouble)
