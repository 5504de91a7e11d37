/** Entries as a reader sees them: names instead of ids, in the reader's language. */
import type { LogRow } from '../../cards/audit.ts'
import type { Reader } from '../chat/feature.ts'
import { dayAt, hourAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { presentName } from '../former-names.ts'
import type { AuditEntry } from './audit.ts'
import type { Namings } from './naming.ts'

/** What is done by a script that somebody starts on the server; all else that is done there comes when it is time. */
const ofScripts = /^(?:network|member|overleg|audit)\./u

type Said = Pick<Reader, 'words' | 'language'>

export const viewEntries = async (
  logged: readonly AuditEntry[],
  namings: Namings,
  { network, ...reader }: Pick<Reader, 'network'> & Said,
): Promise<readonly LogRow[]> => {
  const say = reader.words.audit
  const entries = logged.map(inPresentNames)
  const nameOf = await nameAll(entries, namings, network, reader)
  const whoDid = ({ member, surface, verb }: AuditEntry): string => {
    if (member !== '') return nameOf('member', member) ?? reader.words.chat.noName
    if (surface !== 'server') return say.stranger
    return ofScripts.test(verb) ? say.server : say.itself
  }
  return entries.map((entry) => {
    const { seq, at, onBehalfOf, surface, verb, ref, whom } = entry
    const deed = say.verbs[verb] ?? verb
    const who = whoDid(entry)
    const isOwn = ref.kind === 'member' && ref.id === entry.member
    return {
      seq,
      when: sayInstant(at, reader),
      who: onBehalfOf ? say.onBehalfOf(who, nameOf('member', onBehalfOf) ?? reader.words.chat.noName) : who,
      thing: isOwn ? '' : [say.kinds[ref.kind] ?? ref.kind, nameOf(ref.kind, ref.id) ?? ''].join(' ').trim(),
      deed: whom === null ? deed : `${deed} (${nameOf('member', whom) ?? reader.words.chat.noName})`,
      from: say.surfaces[surface] ?? surface,
    }
  })
}

const inPresentNames = (entry: AuditEntry): AuditEntry => ({
  ...entry,
  verb: presentName(entry.verb),
  ref: { ...entry.ref, kind: presentName(entry.ref.kind) },
})

/** `zo 22 nov 2026 11.04` */
export const sayInstant = (at: number, { language }: Pick<Reader, 'language'>): string =>
  // Somebody who tampered may have left what is no instant (the last one is 8.64e15).
  Math.abs(at) <= 8.64e15 ? `${sayDate(dayAt(at), language)} ${hourAt(at)}` : '?'

/** Each kind is asked once for all its names. */
const nameAll = async (entries: readonly AuditEntry[], namings: Namings, network: string, { words }: Said) => {
  const people = entries.flatMap(({ member, onBehalfOf, whom }) => [member, onBehalfOf ?? '', whom ?? ''])
  const refs = [...entries.map(({ ref }) => ref), ...people.map((id) => ({ kind: 'member', id }))]
  const byKind = Map.groupBy(
    refs.filter(({ id }) => id !== ''),
    ({ kind }) => kind,
  )
  const named = await Promise.all(
    [...byKind].map(async ([kind, its]) => {
      const ids = [...new Set(its.map(({ id }) => id))]
      return [kind, await namings[kind]?.names(network, ids, words)] as const
    }),
  )
  const names = new Map(named)
  return (kind: string, id: string): string | undefined => names.get(kind)?.get(id)
}
