/** A platform in memory that fails as the real ones do: it loses replies, limits rates, and loses channels. */
import type { Address } from '../../bot/chat/address.ts'
import { DeliveryProblem, type Port, type Posting } from '../../bot/chat/port.ts'

/** `lost-reply`: the message arrives, the answer does not. `lost-request`: neither does. */
export type Weather = 'fair' | 'lost-reply' | 'lost-request' | 'rate-limited' | 'channel-gone'

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

export const openPlatform = ({ canReadBack, pace = 0 }: { canReadBack: boolean; pace?: number }): Platform => {
  const standing: StandingMessage[] = []
  const forecast: Weather[] = []
  const calls: string[] = []

  const meet = (call: string): Weather => {
    calls.push(call)
    const weather = forecast.shift() ?? 'fair'
    if (weather === 'rate-limited') throw new DeliveryProblem('later', '429', 3000)
    if (weather === 'channel-gone') throw new DeliveryProblem('never', 'channel_not_found')
    if (weather === 'lost-request') throw new DeliveryProblem('doubt', 'timeout')
    return weather
  }
  const settle = (weather: Weather) => {
    if (weather === 'lost-reply') throw new DeliveryProblem('doubt', 'reset')
  }

  const post = async (to: Address, { key, card, isPossiblyDouble }: Posting): Promise<string> => {
    const weather = meet('post')
    const id = `m${standing.length + 1}`
    const { conversation } = to
    standing.push({ id, key, conversation, summary: card.summary, isMarkedDouble: isPossiblyDouble, replacements: 0 })
    settle(weather)
    return id
  }
  const replace = async (_: Address, message: string, { card }: Posting): Promise<void> => {
    const weather = meet('replace')
    const found = standing.find((one) => one.id === message)
    if (!found) throw new DeliveryProblem('never', 'message_not_found')
    found.summary = card.summary
    found.replacements += 1
    if (weather === 'lost-reply') throw new DeliveryProblem('later', 'reset')
  }
  const find = async (_: Address, key: string): Promise<string | null> => {
    meet('find')
    return standing.find((one) => one.key === key)?.id ?? null
  }
  const port: Port = { surface: 'slack', pace, post, replace, ...(canReadBack ? { find } : {}) }
  return { port, standing, forecast, calls }
}
