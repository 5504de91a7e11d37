/** A network with five bodies, each with a conversation on Slack, in Teams and on our page, in a database of its own. */

import type { Address } from '../../../bot/chat/address.ts'
import { privateConversation } from '../../../bot/network/joining/linking.ts'
import type { Place } from '../../storage/databases.ts'
import { must, openWorld } from '../../world.ts'
import type { Chance } from '../random.ts'
import { createPlatform, type Listening, listen, type Platform } from './platform.ts'
import { answerSlack, slackTeam } from './slack.ts'
import { answerTeams, teamsChannel, teamsChat } from './teams.ts'

export interface Region extends Listening {
  readonly url: string
  readonly network: string
  readonly member: string
  /** Ids of those who are told in private, on their page: one of them on Slack and another in Teams, too. */
  readonly owners: readonly string[]
  /** Ids of the bodies. */
  readonly bodies: readonly string[]
  readonly platform: Platform
}

/** How long the bot waits for a platform; it is in doubt for six times as long. Milliseconds. */
export const request = 600

export const openRegion = async (place: Place, random: Chance): Promise<Region> => {
  const platform = createPlatform(random, request)
  const [slack, teams] = [answerSlack(platform), answerTeams(platform)]
  const listening = await listen((asked, ...rest) => (asked.includes(' /api/') ? slack : teams)(asked, ...rest))
  const { storage, network, bodies, members, close } = await openWorld(place.url)
  for (const { id, name } of Object.values(bodies)) {
    const tied = { network, body: id, member: null, name }
    const inSlack = { surface: 'slack', space: slackTeam, conversation: `C${id}` } as const
    await storage.network.saveChannel({ ...tied, id: `slack-${id}`, address: inSlack })
    await storage.network.saveChannel({ ...tied, id: `teams-${id}`, address: teamsChannel(listening.origin, id) })
  }
  const [onSlack, inTeams, onPage] = ['Anna', 'Bram', 'Femke'].map((name) => must(members[name], name))
  for (const { id, name } of Object.values(members)) {
    const alone = { network, body: null, member: id, name }
    const save = (address: Address) =>
      storage.network.saveChannel({ ...alone, id: `${address.surface}-${id}`, address })
    await save({ surface: 'web', space: network, conversation: privateConversation(id) })
    if (id === onSlack?.id) await save({ surface: 'slack', space: slackTeam, conversation: `U${id}` })
    if (id === inTeams?.id) await save(teamsChat(listening.origin, id))
  }
  await close()
  const owners = [onSlack, inTeams, onPage].flatMap((one) => (one ? [one.id] : []))
  const ids = Object.values(bodies).map(({ id }) => id)
  return {
    ...listening,
    url: place.url,
    network,
    member: must(members.Hanneke, 'Hanneke').id,
    owners,
    bodies: ids,
    platform,
  }
}
