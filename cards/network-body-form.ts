/** The forms with which the secretariat sets up a body. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option } from './form.ts'
import type { LanguageName, LevelName } from './network-bodies.ts'
import { entryState, line, note, oneOf, optionsOf } from './network-fields.ts'
import { type CustomsView, customsFields, customsShape } from './overleg-customs.ts'
import type { Words } from './words/words.ts'

export const startBodyForm = defineForm(
  'network.start-body',
  z.object({}),
  z.object({ template: z.string(), name: z.string() }),
)
/** @property template of the body to be; of one that is kept it stays what it was. */
export const bodyForm = defineForm(
  'network.write-body',
  entryState.extend({ template: z.string() }),
  z.object({
    name: z.string(),
    level: z.string(),
    language: z.string(),
    rings: z.string(),
    plan: z.string(),
    ...customsShape,
  }),
)
export type StartBodyValues = z.infer<typeof startBodyForm.values>
export type BodyState = z.infer<typeof bodyForm.state>
export type BodyValues = z.infer<typeof bodyForm.values>

/** The template of a body that begins with nothing: a list of Slack has no empty choice. */
export const noTemplate = 'none'

export const networkStartBodyForm = (templates: readonly Option[], words: Words): Form => {
  const say = words.bodies
  const options = [...templates, { value: noTemplate, label: say.noTemplate }]
  return form(startBodyForm, {
    title: say.newTitle,
    submit: say.goOn,
    state: {},
    fields: [
      oneOf('template', say.template, options, options[0]?.value ?? noTemplate),
      { ...line('name', say.ownName), hint: say.ownNameHint, isOptional: true },
    ],
  })
}

export interface BodyFormView extends BodyState {
  readonly name: string
  readonly level: LevelName
  readonly language: LanguageName
  readonly hasRings: boolean
  /** As text, a kind on each line. */
  readonly plan: string
  readonly customs: CustomsView
  /** What is to be said above the fields; '' for nothing. */
  readonly said: string
  readonly isUnfolded: boolean
}

export const networkBodyForm = ({ id, version, template, ...view }: BodyFormView, words: Words): Form => {
  const say = words.bodies
  return form(bodyForm, {
    title: id === '' ? say.newTitle : say.changeTitle,
    submit: words.registers.save,
    state: { id, version, template },
    fields: [
      ...(view.said === '' ? [] : [note(view.said)]),
      { ...line('name', words.registers.name), value: view.name },
      oneOf('level', say.level, optionsOf(say.levels), view.level),
      oneOf('language', say.language, optionsOf(say.languages), view.language),
      { ...oneOf('rings', say.hasRings, optionsOf(say.yesOrNo), view.hasRings ? 'yes' : 'no'), hint: say.hasRingsHint },
      {
        kind: 'text',
        name: 'plan',
        label: say.plan,
        hint: say.planHint(Object.values(words.registers.kinds).join(', ')),
        isLong: true,
        isOptional: true,
        maxLength: 1000,
        value: view.plan,
      },
    ],
    folded: { label: words.overleg.customs, isOpen: view.isUnfolded, fields: customsFields(view.customs, words) },
  })
}
