import type { NetworkStore } from '../bot/network/store.ts'
import { storedBodies } from './bodies.ts'
import { storedBodyLinks } from './body-links.ts'
import { storedChannels } from './channels.ts'
import { storedCodes } from './codes.ts'
import { storedMembers } from './members.ts'
import { byName } from './order.ts'
import { storedRegisters } from './registers.ts'
import { networks } from './tables/network.ts'
import type { Database } from './unit-of-work.ts'

export const storedNetwork = (db: Database): NetworkStore => ({
  ...storedRegisters(db),
  ...storedMembers(db),
  ...storedBodies(db),
  ...storedBodyLinks(db),
  ...storedChannels(db),
  ...storedCodes(db),

  addFirstNetwork: (network) =>
    db.write(async ({ manager, lockName }) => {
      await lockName('first network')
      if (await manager.exists(networks)) return false
      await manager.insert(networks, network)
      return true
    }),
  saveNetwork: (network) =>
    db.write(async ({ manager }) => {
      await manager.upsert(networks, { ...network }, ['id'])
    }),
  networks: () => db.read(async (manager) => byName(await manager.find(networks))),
  network: (id) => db.read((manager) => manager.findOneBy(networks, { id })),
})
