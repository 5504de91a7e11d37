/** Bolt as its documentation starts it: its own receiver and signature check, and listeners that only acknowledge. */
import type { Server } from 'node:http'
import { App } from '@slack/bolt'
import { sayAddress } from './say-address.ts'

const bolt = new App({
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B000000001', botUserId: 'U000000001' }),
})
bolt.command('/netwerk', ({ ack }) => ack())
bolt.action('agreement.take-on', ({ ack }) => ack())
bolt.view('poll.vote', ({ ack }) => ack())
sayAddress((await bolt.start({ port: 0, host: '127.0.0.1' })) as Server)
