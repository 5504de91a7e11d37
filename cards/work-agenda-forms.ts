/** The forms of werkagenda's and themes. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { type EntryState, entryState, line, note, type Offered, oneOf, titleOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

export const agendaForm = defineForm(
  'work-agenda.write',
  entryState,
  z.object({
    name: z.string(),
    body: z.string(),
    about: z.string(),
    /** Slack leaves out what is too long for its field: it stays as it was. */
    themes: z.string().optional(),
    ended: z.string().default('no'),
  }),
)
export type AgendaValues = z.infer<typeof agendaForm.values>

export const themeForm = defineForm('theme.write', entryState, z.object({ name: z.string() }))
export const mergeThemeForm = defineForm('theme.merge', z.object({ id: z.string() }), z.object({ into: z.string() }))

const gone = z.object({ what: z.enum(['agenda', 'theme']), id: z.string() })
export const removeForm = defineForm('work-agenda.remove', gone, z.object({}))
export type Removed = z.infer<typeof gone>

/** @property themes a name on each line. @property isEnded null for a new one, which is not asked. */
export interface AgendaFormView extends EntryState {
  readonly name: string
  readonly about: string
  readonly themes: string
  readonly body: Offered
  readonly isEnded: boolean | null
}

/** Forty themes of seventy-five characters; Slack takes no more. docs.slack.dev, plain-text input */
const themesLength = 3000

export const workAgendaForm = (view: AgendaFormView, words: Words): Form => {
  const say = words.workAgendas.form
  const endings = [
    { value: 'no', label: say.going },
    { value: 'yes', label: say.isEnded },
  ]
  return form(agendaForm, {
    title: titleOf({ add: say.create, change: say.change }, view.id),
    submit: say.save,
    state: { id: view.id, version: view.version },
    fields: [
      { ...line('name', say.name), hint: say.nameHint, value: view.name },
      { kind: 'choice', name: 'body', label: say.body, hint: say.bodyHint, isMultiple: false, ...view.body },
      {
        kind: 'text',
        name: 'about',
        label: say.about,
        value: view.about,
        isLong: true,
        isOptional: true,
        maxLength: 500,
      },
      {
        kind: 'text',
        name: 'themes',
        label: say.themes,
        hint: say.themesHint,
        value: view.themes,
        isLong: true,
        isOptional: true,
        maxLength: themesLength,
      },
      ...(view.isEnded === null ? [] : [oneOf('ended', say.ended, endings, view.isEnded ? 'yes' : 'no')]),
    ],
  })
}

export const writeThemeForm = (view: EntryState & { readonly name: string }, words: Words): Form => {
  const say = words.workAgendas
  return form(themeForm, {
    title: titleOf({ add: say.theme.create, change: say.theme.renameTitle }, view.id),
    submit: say.form.save,
    state: { id: view.id, version: view.version },
    fields: [{ ...line('name', say.form.name), value: view.name }],
  })
}

export const askMergeForm = (
  view: { readonly id: string; readonly name: string; readonly others: Offered },
  words: Words,
): Form => {
  const say = words.workAgendas.theme
  return form(mergeThemeForm, {
    title: say.mergeTitle,
    submit: say.merge,
    look: 'danger',
    state: { id: view.id },
    fields: [
      note(say.mergeSure(view.name)),
      { kind: 'choice', name: 'into', label: say.mergeInto, isMultiple: false, ...view.others },
    ],
  })
}

export const askRemovalForm = (view: Removed & { readonly name: string }, words: Words): Form => {
  const say = words.workAgendas.form
  return form(removeForm, {
    title: say.removeTitle,
    submit: words.workAgendas.remove,
    look: 'danger',
    state: { what: view.what, id: view.id },
    fields: [note(say.removeSure(view.name))],
  })
}
