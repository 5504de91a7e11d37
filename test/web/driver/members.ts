/** The page as members get it, by one-time links, on a small network in memory. */
import { startDelivery } from '../../../bot/chat/delivery-loop.ts'
import type { Feature } from '../../../bot/chat/feature.ts'
import { hashCode, newCode } from '../../../bot/network/codes.ts'
import type { CodePurpose } from '../../../bot/network/store.ts'
import { openServer } from '../../../bot/server.ts'
import { openPage } from '../../../bot/web/open-page.ts'
import type { PageSettings } from '../../../bot/web/page-settings.ts'
import { keptOf } from '../../../scripts/affairs.ts'
import { must, openWorld, type World } from '../../world.ts'

export interface MembersPage {
  readonly world: World
  readonly address: string
  /** Keeps a fresh code for a purpose; `validity` in milliseconds. */
  readonly code: (purpose: CodePurpose, validity?: number) => Promise<string>
  /** A fresh code with which this member signs in. */
  readonly signInCode: (name: string, validity?: number) => Promise<string>
  /** A fresh sign-in link of this member. */
  readonly linkFor: (name: string) => Promise<string>
  readonly stop: () => Promise<void>
}

const hour = 60 * 60 * 1000
const log = { info: () => {}, warn: () => {}, error: () => {} }

/** @param more features of the test itself, beside ours */
export const startMembersPage = async (
  settings: Partial<PageSettings> = {},
  more: readonly Feature[] = [],
): Promise<MembersPage> => {
  const world = await openWorld(undefined, more)
  const { app, storage } = world
  const { page, documents, network, audit, unitOfWork, outbox } = storage
  const clock = { now: () => world.now }
  const surface = openPage(
    { isLoopback: true, ...settings },
    { app, page, documents, network, audit, unitOfWork, clock, log, keptOf: keptOf(storage) },
  )
  const parts = { surfaces: [surface], health: async () => ({ ok: true }), log }
  const server = await openServer({ host: '127.0.0.1', port: 0 }, parts)
  const delivery = startDelivery({ outbox, network, app, ports: [surface.port], now: Date.now, log })

  const code = async (purpose: CodePurpose, validity = hour) => {
    const made = newCode()
    await network.addCode(hashCode(made), purpose, world.now + validity)
    return made
  }
  const signInCode = (name: string, validity?: number) =>
    code({ kind: 'sign-in', network: world.network, member: must(world.members[name], name).id }, validity)
  return {
    world,
    address: server.address,
    code,
    signInCode,
    linkFor: async (name) => `${server.address}/aanmelden#${await signInCode(name)}`,
    stop: async () => {
      await surface.stop?.()
      await Promise.all([server.close(), delivery.stop()])
      await world.close()
    },
  }
}
