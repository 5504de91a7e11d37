/** The forms with which posters are hung, changed and taken over from a work agenda. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option, type TextField } from './form.ts'
import { note, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const text = z.string().default('')

/** @property id of the poster; of a new one made when the form opened. @property version null for a new one. */
const posterState = z.object({ carousel: z.string(), id: z.string(), version: z.number().nullable() })
/** `what`: `keep`, `withdraw`, or `into:` and the id of another. */
export const posterForm = defineForm(
  'carousel.poster',
  posterState,
  z.object({ title: text, owner: text, goal: text, progress: text, what: z.string().default('keep') }),
)
export const chooseAgendaForm = defineForm(
  'carousel.choose-agenda',
  z.object({ carousel: z.string() }),
  z.object({ agenda: text }),
)
export const takeProjectsForm = defineForm(
  'carousel.take-projects',
  z.object({ carousel: z.string(), agenda: z.string() }),
  z.object({ projects: z.array(z.string()).default([]) }),
)

export interface PosterFormView {
  readonly state: z.infer<typeof posterState>
  readonly filled: Readonly<Record<'title' | 'owner' | 'goal' | 'progress', string>>
  /** Into which it can be merged. */
  readonly others: readonly { readonly id: string; readonly title: string }[]
}

/** As the rules have them (`carouselLimits`). */
const limits = { title: 75, owner: 100, goal: 300, progress: 300 }

export const drawPosterForm = ({ state, filled, others }: PosterFormView, { carouselForms }: Words): Form => {
  const say = carouselForms.poster
  const isNew = state.version === null
  const field = <Name extends keyof typeof limits>(name: Name, label: string) =>
    ({ kind: 'text', name, label, value: filled[name], maxLength: limits[name] }) as const satisfies TextField
  const whats = [
    { value: 'keep', label: say.whats.keep },
    ...others.map(({ id, title }) => ({ value: `into:${id}`, label: say.whats.into(title) })),
    { value: 'withdraw', label: say.whats.withdraw },
  ]
  return form(posterForm, {
    title: isNew ? say.addTitle : say.changeTitle,
    submit: isNew ? say.submit : say.save,
    state,
    fields: [
      field('title', say.name),
      { ...field('owner', say.owner), hint: say.ownerHint, isOptional: true },
      { ...field('goal', say.goal), isLong: true, isOptional: true },
      { ...field('progress', say.progress), isLong: true, isOptional: true },
      ...(isNew ? [] : [oneOf('what', say.what, whats, 'keep')]),
    ],
  })
}

export const agendaForm = (carousel: string, agendas: readonly Option[], { carouselForms }: Words): Form => {
  const say = carouselForms.projects
  return form(chooseAgendaForm, {
    title: say.title,
    submit: say.next,
    state: { carousel },
    fields: [oneOf('agenda', say.agenda, agendas, '')],
  })
}

/** @property room for so many more. */
export const projectsForm = (
  view: {
    readonly state: z.infer<typeof takeProjectsForm.state>
    readonly projects: readonly Option[]
    readonly room: number
  },
  { carouselForms }: Words,
): Form => {
  const say = carouselForms.projects
  return form(takeProjectsForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      note(say.room(view.room)),
      { kind: 'choice', name: 'projects', label: say.which, isMultiple: true, options: view.projects, chosen: [] },
    ],
  })
}
