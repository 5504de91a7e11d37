/** Somebody in Slack, with the driver's payloads, in front of a Slack that only remembers what it was told. */
import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { drawMessage } from '../../../bot/slack/draw.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { type Acknowledged, overHttp } from '../../slack/driver/delivery.ts'
import { choose, findOption, keyOf, listedOptions, typeText } from '../../slack/driver/fields.ts'
import { asList, asObject, asText, type Json } from '../../slack/driver/json.ts'
import { payloadsOf } from '../../slack/driver/payloads.ts'
import { buttonsIn, findInput, type OpenView, type Shown } from '../../slack/driver/screen.ts'
import type { Hand } from './hand.ts'

export const signingSecret = 'a secret of this test only'
export const slackTeam = 'T0AGAIN'

export interface SlackSide {
  readonly apiUrl: string
  readonly hand: (id: string, channel: string) => Hand
  readonly connect: (address: string) => void
  readonly close: () => Promise<void>
}

export const openSlackSide = async (): Promise<SlackSide> => {
  /** What came by way of a trigger, a window or an address to answer. */
  const told = new Map<string, Json>()
  const heard = new EventEmitter().setMaxListeners(0)
  let [count, address, origin] = [0, '', '']
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const path = request.url ?? ''
      const answer = path.startsWith('/api/') ? call(path.replace('/api/', ''), new URLSearchParams(body)) : {}
      if (path.startsWith('/respond/')) told.set(`${origin}${path}`, asObject(JSON.parse(body)))
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, ...answer }))
      heard.emit('told')
    })
  })
  const call = (method: string, args: URLSearchParams): Json => {
    count += 1
    const given = JSON.parse(args.get('view') ?? 'null')
    if (method === 'auth.test') return { team_id: slackTeam }
    if (given === null) return { ts: `${count}`, channel: 'C1' }
    const view = { ...given, id: args.get('view_id') ?? `V${count}`, hash: `h${count}` }
    told.set(args.get('trigger_id') ?? args.get('view_id') ?? '', { view })
    return { view }
  }
  // Longer than any test: a server that closes an idle connection may meet the next request on its way.
  server.keepAliveTimeout = 10 * 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const workspace = { url: origin, team: slackTeam, bot: 'U0BOT', users: new Map(), channels: new Map() }
  const answerAt = async (...ways: readonly string[]): Promise<Json> => {
    for (;;) {
      const way = ways.find((one) => told.has(one))
      if (way) return told.get(way) ?? {}
      await once(heard, 'told', { signal: AbortSignal.timeout(60_000) })
    }
  }

  const handOf = (id: string, channel: string): Hand => {
    let [shown, form]: [readonly Json[], OpenView | null] = [[], null]
    const ways = {
      triggers: { mint: async () => `trigger-${++count}`, userOf: () => id },
      responseUrls: { mint: () => `${origin}/respond/${++count}`, take: () => ({}), standAt: () => {} },
    }
    const payloads = payloadsOf({ id, name: id, workspace, ...ways } as never)
    const delivery = () => overHttp(address, signingSecret)
    const take = (answer: Json): void => {
      const view = asObject(answer.view)
      form = view.type === 'modal' && view.submit ? { view: view as OpenView['view'], typed: {}, errors: {} } : null
      if (asList(answer.blocks).length > 0) shown = asList(answer.blocks)
    }
    const pressOn = async (button: Shown): Promise<void> => {
      const only = { ts: '1.1', channel, text: '', blocks: shown, only: id }
      const payload = await payloads.pressOnMessage(only, button)
      accept(await delivery().interaction(payload))
      take(await answerAt(asText(payload.trigger_id), asText(payload.response_url)))
    }
    return {
      hasForm: () => form !== null,
      look: (card) => {
        shown = asList(drawMessage(card, wordsIn('nl')).blocks)
      },
      ask: async (line) => {
        const [command = '', text = ''] = line.split(/\s+(.*)/su)
        const fields = await payloads.command(`/${command}`, text, channel)
        const { said } = accept(await delivery().command(fields))
        const isSaid = Object.keys(said).length > 0
        take(isSaid ? said : await answerAt(fields.trigger_id ?? '', fields.response_url ?? ''))
      },
      press: async (label) => {
        const found = buttonsIn(shown).find((one) => one.label === label)
        if (!found) throw new Error(`There is no “${label}” on ${JSON.stringify(shown)}`)
        await pressOn(found)
      },
      send: async (values) => {
        if (!form) throw new Error(`There is no form open: ${JSON.stringify(shown)}`)
        const { view } = form
        const typed = Object.entries(values).map(([name, value]) => {
          const input = findInput(view, name)
          return [keyOf(input), fillIn(input, value)] as const
        })
        const sent = await payloads.submission({ view, typed: Object.fromEntries(typed), errors: {} })
        const { said } = accept(await delivery().interaction(sent))
        if (said.response_action === 'errors') throw new Error(JSON.stringify(said))
        form = null
        if (said.response_action === 'update')
          take({ view: { ...asObject(said.view), id: view.id, hash: `h${++count}` } })
      },
    }
  }
  return {
    apiUrl: `${origin}/api/`,
    hand: handOf,
    connect: (to) => {
      address = to
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const fillIn = (input: Shown, value: string): Json =>
  input.element.type === 'plain_text_input'
    ? typeText(input, value)
    : choose(input, [findOption(listedOptions(input.element), value)])

const accept = (answer: Acknowledged): Acknowledged => {
  if (answer.status !== 200) throw new Error(`Slack was answered ${answer.status}`)
  return answer
}
