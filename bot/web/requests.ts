/** What members ask from the page, parsed once and handed to the app in words that no platform knows. */
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { renderChoices } from '../../cards/adaptive-form.ts'
import { readForm, readPress } from '../../cards/adaptive-read.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Mentioned, OptionsAsked, Request, Submitted } from '../chat/request.ts'
import { pageIdentity, privateConversation } from '../network/joining/linking.ts'
import type { Member } from '../network/network.ts'
import { readBody } from './body.ts'
import { markFrame } from './frame-mark.ts'
import type { AnsweredJson, AnswerJson } from './page-data.ts'
import { type PageParts, todayOf } from './page-parts.ts'
import { presentAnswer } from './replies.ts'
import { readSaid } from './said.ts'
import { membersOnly, type SignedIn } from './sessions.ts'
import { addressOf, channelsSeenBy, conversationsOf } from './visible-channels.ts'

const conversation = z.string().max(200)
const text = z.string().max(40_000)
const mentions = z
  .array(z.object({ from: z.int().min(0), until: z.int().min(0), member: z.string().max(100) }))
  .max(100)

const sent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), conversation, text, mentions }),
  z.object({ kind: z.literal('shortcut'), conversation, name: z.string().max(100), text, mentions }),
  z.object({ kind: z.literal('press'), conversation, data: z.unknown() }),
  z.object({ kind: z.literal('submit'), conversation, data: z.unknown() }),
])
type Sent = z.infer<typeof sent>

const asked = z.object({ conversation, search: z.string().max(100), query: z.string().max(200) })

export const mountRequests = (server: Hono, parts: PageParts): void => {
  const signedIn = membersOnly(parts.sessions, parts.carrier)
  server.post('/page/requests', signedIn, async (c) => {
    const read = await readBody(c, sent)
    const common = await askedBy(parts, c, read.conversation)
    if (!common) return c.json({ problem: 'unknown' }, 404)
    const answered = await answer(parts, read, c.get('member'), common)
    const after: AnsweredJson = { ...answered, frame: await frameAfter(parts, c.get('member')) }
    return c.json(after)
  })
  server.post('/page/options', signedIn, async (c) => {
    const read = await readBody(c, asked)
    const common = await askedBy(parts, c, read.conversation)
    if (!common) return c.json({ problem: 'unknown' }, 404)
    const options = await parts.app.options({ ...common, search: read.search, query: read.query })
    return c.json(renderChoices(options))
  })
}

type Common = Pick<OptionsAsked, 'from' | 'at' | 'isPrivate' | 'language'>

/** Who asks and where; null for a conversation that the member does not see. */
const askedBy = async (parts: PageParts, c: Context<SignedIn>, where: string): Promise<Common | null> => {
  const member = c.get('member')
  const seen = await conversationsOf(parts.network, member, todayOf(parts))
  if (!seen.includes(where)) return null
  return {
    from: pageIdentity(member),
    at: addressOf(member, where),
    isPrivate: where === privateConversation(member.id),
    language: member.language,
  }
}

const answer = async (parts: PageParts, read: Sent, member: Member, common: Common): Promise<AnswerJson> => {
  const request = await readRequest(parts, read, member, common)
  return request ? await presentAnswer(await parts.app.answer(request)) : { kind: 'not-command' }
}

/** Whoever asked may have changed their language, the network's name or its bodies by it. */
const frameAfter = async (parts: PageParts, { network, id }: Member): Promise<string> => {
  const member = await parts.network.member(network, id)
  return member ? markFrame(parts.network, member, await channelsSeenBy(parts.network, member, todayOf(parts))) : ''
}

const readRequest = async (parts: PageParts, read: Sent, member: Member, common: Common): Promise<Request | null> => {
  if (read.kind === 'press') return { ...common, kind: 'press', ...(readPress(read.data) ?? outdatedPress) }
  if (read.kind === 'submit') return { ...common, kind: 'submit', ...readSubmission(read.data) }
  const mentioned = await readMentions(parts, read, member)
  if (read.kind === 'shortcut')
    return { ...common, kind: 'shortcut', name: read.name, text: read.text, mentions: mentioned }
  const known = wordsIn(member.language).network.commands.map(([name]) => name.replace('/', ''))
  const command = readSaid({ text: read.text, mentions: mentioned }, known)
  return command && { ...common, kind: 'command', ...command }
}

/** Names that nobody answers to: the app says that the card or form is of an older version. */
const outdatedPress = { name: '', data: null }
const outdatedForm = { name: '', state: null, values: null }

const readSubmission = (data: unknown): Pick<Submitted, 'name' | 'state' | 'values' | 'deed'> => {
  const sent = readForm(data)
  return sent ? { name: sent.form.name, state: sent.form.state, values: sent.values, deed: sent.deed } : outdatedForm
}

/** Only what really says `@Name` of a member of this network is a mention. */
const readMentions = async (
  parts: PageParts,
  read: Extract<Sent, { mentions: unknown }>,
  member: Member,
): Promise<readonly Mentioned[]> => {
  if (read.mentions.length === 0) return []
  const members = await parts.network.members(member.network)
  return read.mentions.flatMap(({ from, until, member: id }) => {
    const named = members.find((one) => one.id === id)
    const isSaid = named && read.text.slice(from, until) === `@${named.name}`
    return isSaid ? [{ span: [from, until] as const, identity: pageIdentity(named) }] : []
  })
}
