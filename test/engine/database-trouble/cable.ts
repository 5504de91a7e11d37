/** The way between the bot and its PostgreSQL, which can be cut at the moment that is worst. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/**
 * `at`: before the so-manieth piece that the bot sends. `before-commit`: a COMMIT never arrives. `after-commit`: it
 * does, and its answer is lost.
 */
export type Cut = { readonly at: number } | 'before-commit' | 'after-commit'

export interface Cable {
  readonly url: string
  /** The next such moment breaks every connection, or does `instead`; the connections that are made then are whole. */
  readonly threaten: (cut: Cut, instead?: () => Promise<void>) => void
  /** It did not come to it, or it did. */
  readonly calm: () => void
  readonly close: () => Promise<void>
}

export const openCable = async (database: string): Promise<Cable> => {
  const { hostname, port } = new URL(database)
  const open = new Set<Socket>()
  let threat: { readonly cut: Cut; readonly strike: () => Promise<void> } | null = null
  let pieces = 0

  const cutAll = async (): Promise<void> => {
    for (const socket of open) socket.destroy()
  }
  const strike = async (): Promise<void> => {
    const struck = threat
    threat = null
    await struck?.strike()
  }
  const isNow = (sent: Buffer): boolean => {
    pieces += 1
    if (!threat) return false
    return typeof threat.cut === 'object' ? pieces >= threat.cut.at : isCommit(sent)
  }
  const join = (from: Socket, to: Socket, pass: (sent: Buffer) => void): void => {
    open.add(from)
    from.on('data', pass)
    from.on('error', () => {})
    from.on('close', () => {
      open.delete(from)
      to.destroy()
    })
  }
  const server = createServer((bot) => {
    const postgres = connect(Number(port), hostname)
    let isAnswerLost = false
    join(bot, postgres, async (sent) => {
      const comes = isNow(sent)
      if (comes && threat?.cut === 'after-commit') isAnswerLost = true
      else if (comes) await strike()
      if (!postgres.destroyed) postgres.write(sent)
    })
    join(postgres, bot, async (said) => {
      if (isAnswerLost) await strike()
      if (!bot.destroyed) bot.write(said)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(database)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url.href,
    threaten: (cut, instead = cutAll) => {
      pieces = 0
      threat = { cut, strike: instead }
    },
    calm: () => {
      threat = null
    },
    close: async () => {
      server.close()
      await cutAll()
    },
  }
}

const isCommit = (sent: Buffer): boolean => sent.includes('COMMIT')
