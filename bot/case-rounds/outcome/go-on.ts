/** What a round leaves goes on elsewhere: an agreement like any, and a lesson on an agenda. Never a word of the case. */
import { agreedCard } from '../../../cards/case-round-card.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { idOf, type PutOnAgenda } from '../../agenda-items/agenda-item.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findRound } from '../round/access.ts'
import { takeStep } from '../round/change.ts'
import { requirePart } from '../round/offer-tasks.ts'
import type { RoundParts } from '../round/parts.ts'
import { agreeOn } from '../stages/agree.ts'
import type { CaseRoundStores } from '../stores.ts'
import { agendaBodies } from './agenda-bodies.ts'

/** @property offer the form of an agreement, with where it came from. */
export interface OutcomeParts {
  readonly offer: (
    asked: { readonly body: string; readonly round: string; readonly source: string },
    context: Context,
  ) => Promise<Reply>
  readonly putOnAgenda: PutOnAgenda
}

export const goOnFrom =
  (stores: CaseRoundStores, parts: OutcomeParts): RoundParts['goOn'] =>
  async ({ round, values: { outcome = '', agenda } }, context) => {
    if (outcome === 'agree') {
      const body = await stores.network.body(round.network, round.body)
      const source = wordsIn(body?.language ?? 'nl').caseRoundForm.source
      const asked = { body: round.body, round: round.id, source }
      return { kind: 'form', reply: await parts.offer(asked, context) }
    }
    if (!outcome.startsWith('agenda:')) return null
    const body = (await agendaBodies(stores, round, context)).find(({ id }) => outcome === `agenda:${id}`)
    const lesson = round.lessons.find(({ id }) => id === agenda)
    if (!body) throw refusal('member.reader')
    if (!lesson) throw refusal('field.missing', undefined, 'agenda')
    const draft = {
      ...{ id: idOf('case-round-lesson', lesson.id, body.id), network: round.network, body: body.id },
      ...{
        title: wordsIn(body.language).caseRoundForm.agendaTitle(round.number ?? 0, beginOf(lesson.text)),
        about: lesson.text,
      },
      ...({ type: 'discussion', reason: 'member' } as const),
      ...{ owner: null, createdBy: context.member.id },
    }
    await parts.putOnAgenda(draft, context)
    return { kind: 'said', said: [context.words.caseRoundForm.onAgenda(body.name)] }
  }

/** In a list a line; the whole lesson stands under it. */
const longestBegin = 80

/** Cut between words. */
const beginOf = (lesson: string): string => {
  const line = lesson.replace(/\s+/gu, ' ').trim()
  if (line.length <= longestBegin) return line
  return `${line.slice(0, longestBegin).replace(/ \S*$/u, '')} …`
}

/**
 * An agreement was written down out of a round: it is counted there as long as the round makes agreements.
 *
 * @param said what was done @returns that, with the way back: the round itself would stand in a message where there is
 *   no window
 */
export const agreedFrom =
  (stores: CaseRoundStores) =>
  async (id: string, { agreement, said }: { agreement: string; said: string }, context: Context): Promise<Reply> => {
    const found = await findRound(stores, id, context)
    requirePart(found)
    if (found.halves.round.phase === 'agreeing')
      await takeStep(stores, id, (halves) => agreeOn(halves, found.viewer, agreement), context)
    return whisper(agreedCard(id, said, context.words))
  }
