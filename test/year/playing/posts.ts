/** What has come to stand in the channels, as the script names it. */
import type { Claimed } from '../../../bot/chat/outbox.ts'
import { linesOf } from '../../network/card-reading.ts'
import { must } from '../../world.ts'
import { allAgreements } from './agreeing.ts'
import { morningCard } from './manners.ts'
import { nudgeOf, sayDates, sayNudge } from './nudges.ts'
import { nameOfMeeting, type Stage } from './stage.ts'

/**
 * @property text what it reads.
 * @property to the body or the person.
 * @property remindedAt when it was given, in epoch milliseconds, of what reminds; null of all else.
 */
export interface Post {
  readonly said: string
  readonly text: string
  readonly to: string
  readonly remindedAt: number | null
}

/** All that is new since the last time; what stood there already and was made right is not new. */
export const readPosts = async (stage: Stage): Promise<readonly Post[]> => {
  const { outbox } = stage.world.storage
  const posts: Post[] = []
  const claim = () => outbox.claim('web', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)
  for (let found = await claim(); found.length > 0; found = await claim())
    for (const one of found) {
      if (one.message === null) posts.push(await sayPost(stage, one))
      await outbox.delivered(one, one.message ?? one.key.slice(0, 60), 0)
    }
  return posts
}

const sayPost = async (stage: Stage, post: Claimed): Promise<Post> => {
  const { network, app } = stage.world
  const card = await app.present(network, post.ref, post.view, 'nl')
  const text = card ? linesOf(card).join('\n') : ''
  const isEmpty = text.trim() === ''
  const to = await sayPlace(stage, post.channel)
  const said = `${to}: ${isEmpty ? 'nothing to see of ' : ''}${await sayView(stage, post)}`
  return { said, text, to, remindedAt: await findGivenAt(stage, post) }
}

const findGivenAt = async (stage: Stage, { ref, view }: Claimed): Promise<number | null> => {
  const { storage, network } = stage.world
  if (ref.kind === 'nudge') return (await nudgeOf(stage, ref.id)).givenAt
  if (ref.kind !== 'body-morning') return null
  return must(await storage.tellings.find(network, ref.id, view.split('@')[1] ?? ''), 'telling').givenAt
}

const sayPlace = async ({ world }: Stage, id: string): Promise<string> => {
  const channel = must(await world.storage.network.channel(world.network, id), `channel ${id}`)
  const bodies = Object.values(world.bodies)
  if (channel.body !== null) return must(bodies.find((one) => one.id === channel.body)?.name, 'body')
  return `@${Object.entries(world.members).find(([, one]) => one.id === channel.member)?.[0]}`
}

const sayView = async (stage: Stage, { ref, view }: Claimed): Promise<string> => {
  const [name = '', occasion = ''] = view.split('@')
  switch (ref.kind) {
    case 'meeting':
      return sayOfMeeting(nameOfMeeting(stage, ref.id), name, occasion)
    case 'agenda':
      return `agenda of ${nameOfMeeting(stage, ref.id)}`
    case 'date-poll':
      return sayDates(stage, ref.id)
    case 'nudge':
      return sayNudge(stage, ref.id)
    case 'body-morning':
      return morningCard
    case 'report-back':
      return sayReport(stage, ref.id)
    case 'agreement':
      return sayAgreement(stage, ref.id, name)
    case 'plan':
      if (name === 'shifted') return 'plan is shifted'
      return name === 'card' ? 'plan' : `plan ${view}`
    default:
      return `${ref.kind} ${view}`
  }
}

const sayOfMeeting = (meeting: string, view: string, occasion: string): string => {
  if (view === 'card') return `meeting ${meeting}`
  if (view === 'list' || view === 'list-missed') return `list of ${meeting}`
  if (view === 'wakes') return `${meeting} wakes`
  if (view !== 'invitation') return `${view} of ${meeting}`
  const [, before, after] = occasion.split('_')
  if (after === 'cancelled') return `${meeting} is cancelled`
  return before === '' ? `${meeting} has its day` : `${meeting} is moved`
}

const sayReport = async (stage: Stage, id: string): Promise<string> => {
  const { storage, network, bodies } = stage.world
  const report = must(await storage.reportBacks.find(network, id), 'report')
  if (report.meeting !== null) return `terugkoppeling of ${nameOfMeeting(stage, report.meeting)}`
  return `terugkoppeling by hand of ${Object.values(bodies).find((one) => one.id === report.from)?.name}`
}

const sayAgreement = async (stage: Stage, id: string, view: string): Promise<string> => {
  const all = await allAgreements(stage)
  const found = must(
    all.find((one) => one.id === id),
    'agreement',
  )
  const parent = all.find((one) => one.id === found.parent?.agreement)
  const name = parent ? `task of ${parent.title}` : found.title
  return view === 'card' ? name : `${view} of ${name}`
}
