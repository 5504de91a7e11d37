/** A crowd on Slack, on Teams and on the page, and a poll among them all that stands in every channel of two bodies. */
import type { Member } from '../../../bot/network/network.ts'
import type { Poll } from '../../../bot/polls/poll.ts'
import { createSessions } from '../../../bot/web/sessions.ts'
import type { Form } from '../../../cards/form.ts'
import { openKept } from '../../../scripts/kept.ts'
import type { Settings } from '../../../scripts/settings.ts'
import type { SlackWorld } from '../../slack/driver/world.ts'
import type { TeamsWorld } from '../../teams/driver/world.ts'
import { must, openWorld, type World } from '../../world.ts'
import { addVoters, madePoll, optionId, voteForm } from '../asked-polls.ts'

export const bodies = ['OOGO', 'Stuurgroep'] as const
export type BodyName = (typeof bodies)[number]

export const surfaces = ['slack', 'teams', 'page'] as const
export type SurfaceName = (typeof surfaces)[number]

/** @property name on Slack, and the key on Teams. @property body in whose channels they vote. */
export interface Stemmer {
  readonly name: string
  readonly surface: SurfaceName
  readonly body: BodyName
}

/** Each surface and each body gets its share. */
export const crowdOf = (count: number): readonly Stemmer[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `stemmer-${at + 1}`,
    surface: surfaces[at % surfaces.length] ?? 'page',
    body: bodies[Math.floor(at / surfaces.length) % bodies.length] ?? 'OOGO',
  }))

/**
 * @property form in which Anna votes. @property members their ids, by name.
 * @property channel by body, as the page names it. @property sessions of who is on the page, and of `hanneke`.
 */
export interface Prepared {
  readonly poll: Poll
  readonly options: readonly string[]
  readonly form: Form
  readonly members: ReadonlyMap<string, string>
  readonly eligible: number
  readonly channel: Readonly<Record<string, string>>
  readonly private: string
  readonly sessions: ReadonlyMap<string, string>
}

interface Platforms {
  readonly slack: Pick<SlackWorld, 'team' | 'userId' | 'channelId'>
  readonly teams: Pick<TeamsWorld, 'identity' | 'address'>
}

export const options = ['Wachttijden', 'Verzuim', 'Overstap po-vo'] as const

/** Before the bot starts: who there is and what is asked. */
export const prepareCrowd = async (settings: Settings, crowd: readonly Stemmer[], on: Platforms): Promise<Prepared> => {
  await using opened = new AsyncDisposableStack()
  const world = await openWorld(await openKept(settings, opened))
  // From here on it is the bot's own time.
  world.now = Date.now()
  await tieChannels(world, on)
  const sessions = new Map([['hanneke', await sessionOf(world, must(world.members.Hanneke, 'Hanneke'))]])
  const members = new Map<string, string>()
  for (const body of bodies) {
    const own = crowd.filter((one) => one.body === body)
    for (const [at, { member }] of (await addVoters(world, body, own.length)).entries()) {
      const stemmer = must(own[at], 'stemmer')
      members.set(stemmer.name, member.id)
      await placeStemmer(world, on, { stemmer, member, sessions })
    }
  }
  const alsoIn = [must(world.bodies.Stuurgroep, 'Stuurgroep').id]
  const asked = { options: options.join('\n'), secrecy: 'anonymous', closesAt: 'over 3 uur', alsoIn }
  const poll = await madePoll(world, world.as('Hanneke'), asked)
  return {
    poll,
    options: options.map((text) => optionId(poll, text)),
    form: await voteForm(world.as('Anna'), poll),
    members,
    eligible: must(poll.electors, 'electors').length,
    channel: Object.fromEntries(bodies.map((body) => [body, must(world.bodies[body], body).id])),
    private: `@${must(world.members.Hanneke, 'Hanneke').id}`,
    sessions,
  }
}

const tieChannels = async ({ storage, network, bodies: all }: World, { slack, teams }: Platforms): Promise<void> => {
  for (const name of bodies) {
    const channel = { network, body: must(all[name], name).id, member: null, name }
    const onSlack = { surface: 'slack', space: slack.team, conversation: slack.channelId(name.toLowerCase()) } as const
    await storage.network.saveChannel({ ...channel, id: `slack-${name}`, address: onSlack })
    await storage.network.saveChannel({ ...channel, id: `teams-${name}`, address: teams.address(name.toLowerCase()) })
  }
}

interface Placing {
  readonly stemmer: Stemmer
  readonly member: Member
  readonly sessions: Map<string, string>
}

const placeStemmer = async (world: World, { slack, teams }: Platforms, { stemmer, member, sessions }: Placing) => {
  const { storage, network } = world
  const { name, surface } = stemmer
  if (surface === 'page') return void sessions.set(name, await sessionOf(world, member))
  const onSlack = { surface: 'slack', space: slack.team, user: '', name } as const
  const identity = surface === 'teams' ? teams.identity(name) : { ...onSlack, user: slack.userId(name) }
  await storage.network.linkIdentity(identity, network, member.id)
}

const sessionOf = ({ storage }: World, member: Member): Promise<string> =>
  createSessions(storage.page, storage.network).open(member)
