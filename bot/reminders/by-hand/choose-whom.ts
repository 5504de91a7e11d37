/** Whom a form of a reminder offers, and what comes back: `member:ID` or `body:ID`. */
import type { Option } from '../../../cards/form.ts'
import type { Offered } from '../../../cards/network-fields.ts'
import type { Words } from '../../../cards/words/words.ts'
import { findAll } from '../../name-search.ts'
import { refusal } from '../../refusal.ts'
import { type Circle, isWithin } from './access.ts'
import type { Remindee } from './hand-reminder.ts'

export const whomSearch = 'hand-reminder.whom'

/** Beyond this one types a name; a dialog on Teams carries 28 KB. */
const listLimit = 40
/** Slack takes at most 100 options as the answer to a search. docs.slack.dev, select menu of external data */
const foundLimit = 100

export const whomValue = ({ kind, id }: Remindee): string => `${kind}:${id}`

/** Oneself, then bodies, then the others. @param organisations names, to tell people apart */
export const whomOptions = (
  { bodies, members: [self, ...others] }: Circle,
  organisations: ReadonlyMap<string, string>,
  { handReminders: { form: say } }: Words,
): readonly Option[] => [
  ...(self ? [{ value: whomValue({ kind: 'member', id: self.id }), label: say.me(self.name) }] : []),
  ...bodies.map(({ id, name }) => ({ value: whomValue({ kind: 'body', id }), label: say.body(name) })),
  ...others.map(({ id, name, organisation }) => ({
    value: whomValue({ kind: 'member', id }),
    label: [name, organisations.get(organisation) ?? ''].filter((part) => part !== '').join(' · '),
  })),
]

export const offerWhom = (options: readonly Option[], chosen: Remindee | null): Offered => ({
  options: options.slice(0, listLimit),
  chosen: chosen ? options.filter(({ value }) => value === whomValue(chosen)) : [],
  ...(options.length > listLimit ? { search: whomSearch } : {}),
})

export const searchWhom = (options: readonly Option[], query: string): readonly Option[] =>
  (query.trim() === ''
    ? options
    : findAll(
        options.map(({ value, label }) => ({ value, name: label, about: '' })),
        query,
      ).map(({ value, name }) => ({ value, label: name }))
  ).slice(0, foundLimit)

/** @throws {Refusal} field.missing, reminder.not-with at `whom` */
export const readWhom = (value: string, circle: Circle): Remindee => {
  const [kind = '', id = ''] = value.split(/:(.*)/su)
  if (value === '' || (kind !== 'member' && kind !== 'body')) throw refusal('field.missing', undefined, 'whom')
  const to: Remindee = { kind, id }
  if (!isWithin(circle, to)) throw refusal('reminder.not-with', undefined, 'whom')
  return to
}
