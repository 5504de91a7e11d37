/** The fields in which a poll is made. */
import type { ChoiceField, FieldOf, Option, TextField } from './form.ts'
import { oneOf, optionsOf } from './network-fields.ts'
import type { MakeValues } from './poll-making-shape.ts'
import type { Words } from './words/words.ts'

/** @property bodies others in which the member may ask; roles and kinds there are. */
export interface AskedView {
  readonly values: MakeValues
  readonly bodies: readonly Option[]
  readonly roles: readonly Option[]
  readonly kinds: readonly Option[]
}

type MakeField = FieldOf<MakeValues>
type TextName = 'question' | 'explanation' | 'options' | 'most' | 'closesAt' | 'quorum'

export const askedFields = ({ values }: AskedView, words: Words): readonly MakeField[] => {
  const say = words.pollForms.make
  const kinds = optionsOf(say.kinds)
  return [
    { ...textField('question', say.question, values), maxLength: 150 },
    {
      ...textField('explanation', say.explanation, values),
      hint: say.explanationHint,
      isLong: true,
      isOptional: true,
      maxLength: 1_000,
    },
    { ...oneOf('kind', say.kind, kinds, values.kind), isCompact: true },
    {
      ...textField('options', say.options, values),
      hint: say.optionsHint,
      isLong: true,
      isOptional: true,
      maxLength: 3_000,
    },
    { ...textField('most', say.most, values), hint: say.mostHint, isOptional: true, maxLength: 40 },
    oneOf('secrecy', say.secrecy, optionsOf(say.secrecies), values.secrecy),
    { ...textField('closesAt', say.closes, values), hint: say.closesHint, maxLength: 100 },
  ]
}

const textField = <Name extends TextName>(name: Name, label: string, values: MakeValues) =>
  ({ kind: 'text', name, label, value: values[name] }) as const satisfies TextField

export const moreFields = ({ values, bodies, roles, kinds }: AskedView, words: Words): readonly MakeField[] => {
  const say = words.pollForms.make
  const yesNo = [
    { value: 'no', label: say.no },
    { value: 'yes', label: say.yes },
  ]
  return [
    oneOf('electorate', say.electorate, optionsOf(say.electorates), values.electorate),
    ...several('alsoIn', { label: say.alsoIn }, bodies, values.alsoIn),
    ...several('roles', { label: say.roles, hint: say.allHint }, roles, values.roles),
    ...several('kinds', { label: say.organisationKinds, hint: say.allHint }, kinds, values.kinds),
    { ...textField('quorum', say.quorum, values), hint: say.quorumHint, isOptional: true, maxLength: 40 },
    { ...oneOf('hasNone', say.hasNone, yesNo, values.hasNone), isCompact: true },
    { ...oneOf('takesOptions', say.takesOptions, yesNo, values.takesOptions), isCompact: true },
    {
      ...oneOf('showsStanding', say.showsStanding, yesNo, values.showsStanding),
      hint: say.showsStandingHint,
      isCompact: true,
    },
  ]
}

const several = <Name extends 'alsoIn' | 'roles' | 'kinds'>(
  name: Name,
  { label, hint }: { readonly label: string; readonly hint?: string },
  options: readonly Option[],
  chosen: readonly string[],
): readonly (ChoiceField & { readonly name: Name })[] =>
  options.length === 0
    ? []
    : [
        {
          kind: 'choice',
          name,
          label,
          ...(hint === undefined ? {} : { hint }),
          isMultiple: true,
          isOptional: true,
          isCompact: true,
          options,
          chosen: options.filter(({ value }) => chosen.includes(value)),
        },
      ]
