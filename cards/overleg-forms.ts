/** The forms with which the secretariat links bodies, and records who means to join or leave one. */
import { type Form, form, type Option } from './form.ts'
import { note, type Offered, oneOf, optionsOf } from './network-fields.ts'
import { addLinkForm, intendForm, removeLinkForm } from './overleg-presses.ts'
import type { Words } from './words/words.ts'

interface NamedBody {
  readonly id: string
  readonly name: string
}

/** What a body can do for another, or another for it. */
export const linkChoices = ['prepares', 'elaborates', 'feeds', 'prepared-by', 'elaborated-by', 'fed-by'] as const

export const overlegAddLinkForm = (body: NamedBody, others: Offered, words: Words): Form => {
  const say = words.overleg
  const choices = linkChoices.map((value) => ({ value: value as string, label: say.links[value](body.name) }))
  return form(addLinkForm, {
    title: say.linkTitle,
    submit: say.addLink,
    state: { body: body.id },
    fields: [
      oneOf('does', say.link, choices, 'prepares'),
      { kind: 'choice', name: 'other', label: say.other, isMultiple: false, ...others },
    ],
  })
}

/** @param links each as a whole sentence. */
export const overlegRemoveLinkForm = (body: NamedBody, links: readonly Option[], words: Words): Form => {
  const say = words.overleg
  return form(removeLinkForm, {
    title: say.unlinkTitle,
    submit: say.removeLink,
    look: 'danger',
    state: { body: body.id },
    fields: [{ kind: 'choice', name: 'links', label: say.whichLinks, isMultiple: true, options: links, chosen: [] }],
  })
}

/** What somebody says of when and why. */
export const noteLimit = 300

export const overlegIntendForm = (body: NamedBody, organisations: Offered, words: Words): Form => {
  const say = words.overleg
  return form(intendForm, {
    title: say.intendTitle,
    submit: words.registers.save,
    state: { body: body.id },
    fields: [
      note(say.intendNote),
      { kind: 'choice', name: 'organisation', label: say.organisation, isMultiple: false, ...organisations },
      oneOf('change', say.change, optionsOf(say.changes), 'joins'),
      {
        kind: 'text',
        name: 'note',
        label: say.because,
        hint: say.becauseHint,
        isOptional: true,
        maxLength: noteLimit,
      },
    ],
  })
}
