/** What stands behind "Meer" in the form of an agreement: most agreements do without. */
import type { ItemField } from './agreement-form.ts'
import type { ItemFormView, PartyChoices, UnclearName } from './agreement-form-shape.ts'
import { type ChoiceField, noneOfThem, type Option, type TextField } from './form.ts'
import type { Words } from './words/words.ts'

export const foldedFields = (view: ItemFormView, words: Words): readonly ItemField[] => {
  const say = words.agreements.form
  const { filled } = view
  return [
    partiesField(view, 'lead', words),
    partiesField(view, 'partners', words),
    partiesField(view, 'consulted', words),
    partiesField(view, 'contact', words),
    ...agendaField(view, words),
    text('theme', say.theme, filled.theme, {
      hint: view.slip === null ? say.themeHint(view.themes) : say.themeSlip(view.slip),
      maxLength: 100,
    }),
    text('goals', say.goals, filled.goals, { hint: say.goalsHint, isLong: true, maxLength: 3000 }),
    oneOf('level', say.level, filled.level, [noneOf(words), ...optionsOf(words.bodies.levels)]),
    oneOf('sector', say.sector, filled.sector, [noneOf(words), ...optionsOf(words.registers.organisation.sectorNames)]),
    text('point', say.point, filled.point, { maxLength: 200 }),
    text('source', say.source, filled.source, { hint: say.sourceHint, maxLength: 200 }),
    text('quote', say.quote, filled.quote, { hint: say.quoteHint, isLong: true, maxLength: 1000 }),
    text('agreedOn', say.agreedOn, filled.agreedOn, {
      hint: view.agreed === null ? say.agreedOnHint : say.agreedOnKept(view.agreed),
      maxLength: 100,
    }),
  ]
}

type PartyField = UnclearName['field']

/** Beyond this one types a name: four lists of a hundred are more than a dialog on Teams can carry (28 KB). */
const mostFolded = 25
/** What stands under a search before a name is typed. */
const mostBeforeSearch = 10

export const partiesField = (
  view: ItemFormView,
  name: PartyField,
  words: Words,
): ChoiceField & { name: PartyField } => {
  const say = words.agreements.form
  const value = view.filled[name]
  const chosen = view.parties.known.filter((one) => (typeof value === 'string' ? [value] : value).includes(one.value))
  const hint = unclearSaid(view, name, words) ?? partyHints(view, words)[name]
  return {
    kind: 'choice',
    name,
    label: name === 'owners' ? say.owners[view.filled.kind].label : say[name],
    ...(hint === undefined ? {} : { hint }),
    isMultiple: typeof value !== 'string',
    isOptional: true,
    chosen,
    ...offered(view.parties, name, typeof value === 'string' ? [noneOf(words)] : []),
  }
}

const offered = ({ options, isAll, searches }: PartyChoices, name: PartyField, none: readonly Option[]) => {
  const search = none.length > 0 ? searches.one : searches.several
  if (name === 'owners') return isAll ? { options } : { options, search }
  if (isAll && options.length <= mostFolded) return { options: [...none, ...options] }
  return { options: [...none, ...options.slice(0, mostBeforeSearch)], search }
}

/** In a list of Slack nothing can be chosen away. */
const noneOf = (words: Words): Option => ({ value: noneOfThem, label: words.agreements.form.none })

const partyHints = (view: ItemFormView, { agreements: { form: say } }: Words): Partial<Record<PartyField, string>> => ({
  owners: say.owners[view.filled.kind].hint,
  lead: say.leadHint,
  consulted: say.consultedHint,
  contact: say.contactHint,
})

const unclearSaid = ({ unclear }: ItemFormView, field: PartyField, { agreements }: Words): string | undefined => {
  const lines = unclear
    .filter((one) => one.field === field)
    .map(({ name, namesakes }) =>
      namesakes.length > 0
        ? agreements.form.severalParties(name, namesakes.join(', '))
        : agreements.form.unknownParty(name),
    )
  return lines.length === 0 ? undefined : lines.join(' ')
}

const agendaField = ({ agendas, filled }: ItemFormView, words: Words): readonly ItemField[] =>
  agendas.length === 0
    ? []
    : [oneOf('agenda', words.agreements.form.agenda, filled.agenda, [noneOf(words), ...agendas])]

const optionsOf = (names: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

type FieldName = Exclude<ItemField, { kind: 'note' }>['name']

const oneOf = (name: FieldName, label: string, value: string, options: readonly Option[]): ItemField => ({
  kind: 'choice',
  name,
  label,
  isMultiple: false,
  isOptional: true,
  options,
  chosen: options.filter((option) => option.value === value),
})

const text = (
  name: FieldName,
  label: string,
  value: string,
  more: Pick<TextField, 'hint' | 'isLong' | 'maxLength'>,
): ItemField => ({ kind: 'text', name, label, value, isOptional: true, ...more })
