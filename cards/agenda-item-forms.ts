/** The forms of agenda items. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option } from './form.ts'
import { note, type Offered, oneOf, oneOrNone } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** Characters: a line of an agenda is a sentence; what is asked of the body, a page; papers with long addresses. */
export const [itemTitleLimit, aboutLimit, papersLimit] = [150, 1000, 3000]

/** @property version of what the form shows, '' for a new one. @property meeting for which it was asked, or null. */
const itemState = z.object({ id: z.string(), body: z.string(), meeting: z.string().nullable(), version: z.string() })
export type ItemState = z.infer<typeof itemState>

export const itemForm = defineForm(
  'agenda-item.write',
  itemState,
  z.object({
    title: z.string(),
    type: z.string(),
    minutes: z.string(),
    owner: z.string(),
    about: z.string(),
    papers: z.string(),
    meeting: z.string().optional(),
    place: z.string().optional(),
  }),
)
export type ItemValues = z.infer<typeof itemForm.values>

/** @property papers one on each line. @property meeting, place null where there is nothing to choose. */
export interface ItemFormView {
  readonly state: ItemState
  readonly title: string
  readonly type: string
  readonly minutes: string
  readonly owner: Offered
  readonly about: string
  readonly papers: string
  readonly meeting: Offered | null
  readonly place: Offered | null
  readonly isLate: boolean
}

export const agendaItemForm = (view: ItemFormView, words: Words): Form => {
  const say = words.agendaItems.form
  return form(itemForm, {
    title: view.state.version === '' ? say.add : say.change,
    submit: say.save,
    state: view.state,
    fields: [
      ...(view.isLate ? [note(say.late)] : []),
      {
        kind: 'text',
        name: 'title',
        label: say.title,
        hint: say.titleHint,
        value: view.title,
        maxLength: itemTitleLimit,
      },
      typeField(view.type, words),
      minutesField(view.minutes, words),
      oneOffered('owner', say.owner, view.owner),
      {
        kind: 'text',
        name: 'about',
        label: say.about,
        hint: say.aboutHint,
        value: view.about,
        isLong: true,
        isOptional: true,
        maxLength: aboutLimit,
      },
      {
        kind: 'text',
        name: 'papers',
        label: say.papers,
        hint: say.papersHint,
        value: view.papers,
        isLong: true,
        isOptional: true,
        maxLength: papersLimit,
      },
      ...(view.meeting ? [oneOffered('meeting', say.meeting, view.meeting)] : []),
      ...(view.place ? [oneOffered('place', say.place, view.place)] : []),
    ],
  })
}

/** Nobody, or no meeting yet, is an option of its own here. */
const oneOffered = <Name extends string>(name: Name, label: string, offered: Offered) => ({
  ...oneOrNone(name, label, offered),
  isOptional: false,
})

const typeField = (chosen: string, { agendaItems }: Words) => {
  const options = Object.entries(agendaItems.types).map(([value, label]) => ({ value, label }))
  return oneOf('type', agendaItems.form.type, options, chosen)
}

const minutesField = (value: string, { agendaItems: { form: say } }: Words) =>
  ({
    kind: 'text',
    name: 'minutes',
    label: say.minutes,
    hint: say.minutesHint,
    value,
    isOptional: true,
    // Room for "anderhalf uur".
    maxLength: 40,
  }) as const

export const putForm = defineForm(
  'agenda-item.put',
  z.object({ id: z.string(), source: z.object({ kind: z.string(), id: z.string() }) }),
  z.object({ body: z.string(), title: z.string(), type: z.string(), minutes: z.string() }),
)

export const putOnAgendaForm = (
  view: {
    readonly state: z.infer<typeof putForm.state>
    readonly title: string
    readonly bodies: readonly Option[]
    readonly body: string
  },
  words: Words,
): Form => {
  const say = words.agendaItems.form
  return form(putForm, {
    title: say.putTitle,
    submit: say.put,
    state: view.state,
    fields: [
      oneOf('body', say.body, view.bodies, view.body),
      { kind: 'text', name: 'title', label: say.title, value: view.title, maxLength: itemTitleLimit },
      typeField('discussion', words),
      minutesField('', words),
    ],
  })
}
