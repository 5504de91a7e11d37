/** Opens the form of an item: a new one, or one that is kept. */
import { agendaItemForm } from '../../../cards/agenda-item-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { versionOf } from '../../version.ts'
import { findItemToChange, isAhead, isClosed, type Rights, requireVoice } from '../access.ts'
import type { AgendaItem } from '../agenda-item.ts'
import { nextOpenMeeting } from '../next-meeting.ts'
import type { AgendaItemStores } from '../stores.ts'
import { offerOwners } from './owners.ts'
import { sayPapers } from './read-item.ts'
import { offerMeetings, offerPlace } from './where.ts'

/** Of what the form shows. Its place may change meanwhile: nothing that somebody typed is lost by that. */
export const itemVersion = ({ title, about, type, minutes, owner, papers, meeting }: AgendaItem): string =>
  versionOf({ title, about, type, minutes, owner, papers, meeting })

/** @throws {Refusal} channel.not-seated, member.reader */
export const askNewItem = async (
  stores: AgendaItemStores,
  asked: { readonly body: string; readonly meeting: string | null },
  context: Context,
): Promise<Reply> => {
  const rights = await requireVoice(stores, asked.body, context)
  const meeting = await findWanted(stores, asked.meeting, rights, context)
  const [self] = rights.people
  return openForm(
    agendaItemForm(
      {
        state: { id: newId(), body: rights.body.id, meeting: meeting?.id ?? null, version: '' },
        ...{ title: '', type: 'discussion', minutes: '', about: '', papers: '' },
        owner: await offerOwners(stores, rights, self ?? null, context),
        meeting: await offerMeetings(stores, rights, meeting, context),
        place: null,
        isLate: meeting !== null && isClosed(meeting),
      },
      context.words,
    ),
  )
}

/** The one that was asked for where it still takes items of this member, else the next that does. */
const findWanted = async (
  stores: AgendaItemStores,
  asked: string | null,
  { body, isSteward }: Rights,
  { now }: Context,
): Promise<Meeting | null> => {
  const meeting = asked === null ? null : await stores.meetings.find(body.network, asked)
  const isFit = meeting?.body === body.id && meeting.hours !== null && isAhead(meeting)
  if (isFit && (isSteward || !isClosed(meeting))) return meeting
  return nextOpenMeeting(stores.meetings, body.network, body.id, now)
}

/** @throws {Refusal} agenda-item.unknown, channel.not-seated, agenda-item.over, agenda-item.not-yours */
export const askItem = async (stores: AgendaItemStores, id: string, context: Context): Promise<Reply> => {
  const { item, rights, meeting } = await findItemToChange(stores, id, context)
  const { title, type, minutes, about, papers, owner } = item
  return openForm(
    agendaItemForm(
      {
        state: { id, body: item.body, meeting: item.meeting, version: itemVersion(item) },
        ...{ title, type, about, minutes: minutes === null ? '' : String(minutes), papers: sayPapers(papers) },
        owner: await offerOwners(stores, rights, owner, context),
        meeting: await offerMeetings(stores, rights, meeting, context),
        place: await offerPlace(stores, item, rights, context),
        isLate: false,
      },
      context.words,
    ),
  )
}
