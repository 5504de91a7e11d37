/** What is written at posters. Nothing of it tells in what order, or at what hour, it came. */
import { In, LessThanOrEqual, Not } from 'typeorm'
import type { Note } from '../bot/carousels/carousel.ts'
import type { CarouselStore, NoteCount } from '../bot/carousels/store.ts'
import { refusal } from '../bot/refusal.ts'
import { type NoteRow, notes, waitingNotes } from './tables/carousels.ts'
import type { Database } from './unit-of-work.ts'

type Notes = Omit<
  CarouselStore,
  | ('add' | 'find' | 'hold' | 'change' | 'list' | 'countOf' | 'due' | 'ofMember' | 'forgetMember')
  | ('posters' | 'hang' | 'savePoster')
>

const byChance = { id: 'ASC' } as const
const stands = { state: Not('removed' as const) }

export const isThere = (row: NoteRow): row is NoteRow & Note => row.state !== 'removed'

export const storedNotes = (db: Database): Notes => ({
  ...storedWaiting(db),
  write: (note) =>
    db.write(async ({ manager }) => {
      const { network, carousel, id } = note
      if (await manager.existsBy(notes, { network, carousel, id })) return false
      await manager.createQueryBuilder().insert().into(notes).values(note).orIgnore().updateEntity(false).execute()
      return true
    }),
  note: (network, carousel, id) =>
    db.read(async (manager) => {
      const found = await manager.findOneBy(notes, { network, carousel, id })
      return found && isThere(found) ? found : null
    }),
  changeNote: (network, carousel, id, step) =>
    db.write(async ({ manager, lock }) => {
      const note = await manager.findOne(notes, { where: { network, carousel, id }, ...lock })
      if (!note || !isThere(note)) throw refusal('carousel.note-gone')
      const after = { ...step(note), version: note.version + 1 }
      const { answer, state, version } = after
      await manager.update(notes, { network, carousel, id }, { answer, state, version })
      return after
    }),
  removeNote: (network, carousel, id) =>
    db.write(async ({ manager }) => {
      const gone = { text: '', answer: '', by: '', state: 'removed' } as const
      return (await manager.update(notes, { network, carousel, id, ...stands }, gone)).affected !== 0
    }),
  notes: (network, carousel, { posters, kind, limit, skip = 0 }) =>
    db.read(async (manager) => {
      const where = {
        network,
        carousel,
        ...stands,
        ...(posters && { poster: In([...posters]) }),
        ...(kind && { kind }),
      }
      const asked = manager.createQueryBuilder(notes, 'note').where(where)
      const found = await asked
        .orderBy(
          `CASE WHEN note.kind = 'question' AND note.state = 'open' THEN 0 WHEN note.kind = 'question' THEN 1 ELSE 2 END`,
        )
        .addOrderBy('note.id')
        .offset(skip)
        .limit(limit)
        .getMany()
      return found.filter(isThere)
    }),
  counts: (network, carousel) =>
    db.read(async (manager) => {
      const counted = await manager
        .createQueryBuilder(notes, 'note')
        .select(['note.poster AS poster', 'note.kind AS kind', 'note.state AS state', 'COUNT(*) AS total'])
        .where({ network, carousel, ...stands })
        .groupBy('note.poster, note.kind, note.state')
        .getRawMany<Counted>()
      return [...Map.groupBy(counted, ({ poster }) => poster)].map(([poster, of]) => addUp(poster, of))
    }),
  purgeNotes: (network, carousel) =>
    db.write(async ({ manager }) => {
      await manager.delete(notes, { network, carousel })
      await manager.delete(waitingNotes, { network, carousel })
    }),
})

/** PostgreSQL gives a count as text. */
interface Counted extends Pick<Note, 'poster' | 'kind' | 'state'> {
  readonly total: string | number
}

const addUp = (poster: string, counted: readonly Counted[]): NoteCount => {
  const sum = (is: (one: Counted) => boolean): number =>
    counted.filter(is).reduce((all, { total }) => all + Number(total), 0)
  return {
    poster,
    remarks: sum(({ kind }) => kind === 'remark'),
    questions: sum(({ kind }) => kind === 'question'),
    open: sum(({ kind, state }) => kind === 'question' && state === 'open'),
  }
}

const storedWaiting = (db: Database): Pick<Notes, 'wait' | 'countWaiting' | 'takeWaiting' | 'toPublish'> => ({
  wait: (one) =>
    db.write(async ({ manager }) => {
      await manager
        .createQueryBuilder()
        .insert()
        .into(waitingNotes)
        .values(one)
        .orIgnore()
        .updateEntity(false)
        .execute()
    }),
  countWaiting: (network, carousel) =>
    db.read(async (manager) => {
      const topics = await manager.countBy(waitingNotes, { network, carousel, poster: '' })
      return { topics, notes: (await manager.countBy(waitingNotes, { network, carousel })) - topics }
    }),
  takeWaiting: (network, carousel, until) =>
    db.write(async ({ manager, lock }) => {
      const where = { network, carousel, showAt: LessThanOrEqual(until) }
      const taken = await manager.find(waitingNotes, { where, order: byChance, ...lock })
      await manager.delete(waitingNotes, where)
      return taken
    }),
  toPublish: (now) =>
    db.read((manager) =>
      manager
        .createQueryBuilder(waitingNotes, 'one')
        .select(['one.network AS network', 'one.carousel AS carousel'])
        .distinct(true)
        .where({ showAt: LessThanOrEqual(now) })
        .getRawMany<{ network: string; carousel: string }>(),
    ),
})
