import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { Carousel, Note, NoteState, Poster, WaitingNote } from '../../bot/carousels/carousel.ts'
import { count, day, flag, instant, json, key, named, optional, text, typed } from './columns.ts'

const group = z.object({
  ...{ id: z.string(), title: z.string(), poster: z.string().nullable(), sheet: z.string() },
  ...{ rapporteur: z.string(), report: z.string() },
})
const outgrowth = z.object({ agreement: z.string(), part: z.string() })

export const carousels = new EntitySchema<Carousel>({
  name: 'carousel',
  tableName: 'carousels',
  columns: {
    ...{ network: key, id: key, body: text, title: typed, explanation: typed },
    alsoIn: named('also_in', json(z.array(z.string()))),
    ...{ isLive: named('is_live', flag), isOpen: named('is_open', flag), stage: text },
    ...{ until: optional(instant), remindAt: named('remind_at', optional(instant)) },
    ...{ poll: optional(text), polls: count, groups: json(z.array(group)), thread: typed },
    outgrowths: json(z.array(outgrowth)),
    ...{ createdAt: named('created_at', instant), createdBy: named('created_by', text) },
    ...{ closedAt: named('closed_at', optional(instant)), purgeAt: named('purge_at', optional(instant)) },
    version: count,
  },
  indices: [
    { name: 'carousels_by_creator', columns: ['network', 'createdBy'] },
    { name: 'carousels_by_reminder', columns: ['remindAt'] },
    { name: 'carousels_by_purge', columns: ['purgeAt'] },
  ],
})

export interface PosterRow extends Omit<Poster, 'project'> {
  readonly projectKind: string | null
  readonly projectId: string | null
}

export const posters = new EntitySchema<PosterRow>({
  name: 'carousel_poster',
  tableName: 'carousel_posters',
  columns: {
    ...{ network: key, carousel: key, id: key, title: typed },
    ...{ projectKind: named('project_kind', optional(text)), projectId: named('project_id', optional(text)) },
    ...{ ownerKind: named('owner_kind', text), owner: typed, goal: typed, progress: typed },
    ...{ isMissed: named('is_missed', flag), by: named('made_by', text), place: count, state: text },
    ...{ mergedInto: named('merged_into', optional(text)), version: count },
  },
  indices: [
    { name: 'carousel_posters_by_owner', columns: ['network', 'ownerKind', 'owner'] },
    { name: 'carousel_posters_by_maker', columns: ['network', 'by'] },
  ],
})

/** Of what was taken away its id alone is kept: a form of it that is brought once more writes it no more. */
export interface NoteRow extends Omit<Note, 'state'> {
  readonly state: NoteState | 'removed'
}

export const notes = new EntitySchema<NoteRow>({
  name: 'carousel_note',
  tableName: 'carousel_notes',
  columns: {
    ...{ network: key, carousel: key, id: key, poster: text, kind: text, text: typed },
    ...{ isAnonymous: named('is_anonymous', flag), by: named('written_by', text) },
    ...{ writtenOn: named('written_on', day), answer: typed, state: text, version: count },
  },
  indices: [
    { name: 'carousel_notes_by_poster', columns: ['network', 'carousel', 'poster'] },
    { name: 'carousel_notes_by_writer', columns: ['network', 'by'] },
  ],
})

export const waitingNotes = new EntitySchema<WaitingNote>({
  name: 'carousel_waiting_note',
  tableName: 'carousel_waiting_notes',
  columns: {
    ...{ network: key, carousel: key, id: key, poster: text, kind: text, text: typed, more: typed },
    showAt: named('show_at', instant),
  },
  indices: [{ name: 'carousel_waiting_notes_by_moment', columns: ['showAt'] }],
})
