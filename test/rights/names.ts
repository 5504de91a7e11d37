/** Everything by which the features can be asked something, and everything that they draw for a channel. */
import type { Feature } from '../../bot/chat/feature.ts'

export const namesOf = (features: readonly Feature[]): readonly string[] =>
  features.flatMap((feature) => [
    ...keysOf('command', feature.commands),
    ...keysOf('stranger-command', feature.strangerCommands),
    ...keysOf('shortcut', feature.shortcuts),
    ...kindsOf('press', feature.presses),
    ...kindsOf('submit', feature.forms),
    ...kindsOf('stranger-submit', feature.strangerForms),
    ...keysOf('options', feature.options),
    ...keysOf('view', feature.views),
  ])

const keysOf = (what: string, record: object = {}): readonly string[] =>
  Object.keys(record).map((key) => `${what} ${key}`)

const kindsOf = (what: string, list: readonly { kind: { name: string } }[] = []): readonly string[] =>
  list.map(({ kind }) => `${what} ${kind.name}`)
