/** Microsoft's Agents Playground, offline and on loopback, in front of a bot that runs here. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Address, Identity } from '../../../bot/chat/address.ts'

export interface Playground {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** The first sits at the screen. The Playground wants at least five beside. */
export const playgroundPeople = [
  { id: 'user-0', name: 'Anna Wiegersma', aadObjectId: '00000000-0000-4000-8000-000000000020' },
  { id: 'user-1', name: 'Bram Tolsma', aadObjectId: '00000000-0000-4000-8000-000000000021' },
  { id: 'user-2', name: 'Gijs Oosterbaan', aadObjectId: '00000000-0000-4000-8000-000000000022' },
  { id: 'user-3', name: 'Femke Lubbersen', aadObjectId: '00000000-0000-4000-8000-000000000023' },
  { id: 'user-4', name: 'Hanneke Dorsman', aadObjectId: '00000000-0000-4000-8000-000000000024' },
  { id: 'user-5', name: 'Vera Vreemd', aadObjectId: '00000000-0000-4000-8000-000000000025' },
] as const

const playgroundChannel = { id: 'channel-oogo', name: 'OOGO' } as const

export const startPlayground = async (bot: string): Promise<Playground> => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'))
  await writeFile(join(folder, '.m365agentsplayground.yml'), JSON.stringify(config))
  const arguments_ = ['start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', '0', '--dt', 'true']
  const playground = spawn(process.execPath, ['--require', preload, cli(), ...arguments_], {
    cwd: folder,
    env: { ...process.env, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = once(playground, 'exit')
  let port = ''
  for await (const line of createInterface({ input: playground.stdout })) {
    port = /Listening on (\d+)/u.exec(line)?.[1] ?? ''
    if (port) break
  }
  if (!port) throw new Error('The Agents Playground did not start')
  playground.stdout.resume()
  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      playground.kill('SIGKILL')
      await exited
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const preload = fileURLToPath(new URL('./loopback-only.cjs', import.meta.url))

const cli = (): string => createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')

const account = ({ id, name, aadObjectId }: (typeof playgroundPeople)[number]) => ({
  id,
  name,
  aadObjectId,
  userPrincipleName: `${id}@example.com`,
  givenName: name.split(' ')[0],
  surname: name.split(' ')[1],
  email: `${id}@example.com`,
})

const [atScreen, ...others] = playgroundPeople

/** JSON is YAML. */
const config = {
  version: '0.1.1',
  tenantId: '00000000-0000-0000-0000-0000000000001',
  bot: { id: '00000000-0000-0000-0000-00000000000011', name: 'Schakel' },
  currentUser: account(atScreen),
  users: others.map(account),
  personalChat: { id: 'personal-chat' },
  groupChat: { id: 'group-chat', name: 'Groep' },
  team: {
    id: 'team-noord',
    name: 'Regio Noord',
    aadGroupId: '00000000-0000-4000-8000-000000000031',
    channels: [playgroundChannel],
  },
}

export const identityOf = ({ aadObjectId, name }: (typeof playgroundPeople)[number]): Identity => ({
  surface: 'teams',
  space: config.tenantId,
  user: aadObjectId,
  name,
})

/** The channel as the bot would store it. */
export const channelOf = (playground: Playground): Address => ({
  surface: 'teams',
  space: config.tenantId,
  conversation: playgroundChannel.id,
  reference: JSON.stringify({
    channelId: 'msteams',
    serviceUrl: `${playground.address}/_connector`,
    bot: config.bot,
    conversation: {
      id: playgroundChannel.id,
      conversationType: 'channel',
      tenantId: config.tenantId,
      isGroup: true,
      name: '',
    },
  }),
})
