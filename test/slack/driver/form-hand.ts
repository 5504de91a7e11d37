/** Fills in and sends the form that stands on top, as Slack's own client lets one. */
import { viewOf } from './desk.ts'
import { checkFilled, choose, findOption, keyOf, listedOptions, typeText } from './fields.ts'
import { asList, asObject, type Json, wordsIn } from './json.ts'
import { payloadsOf } from './payloads.ts'
import type { PersonParts } from './person.ts'
import { findInput, type OpenView, type Shown } from './screen.ts'
import { until } from './until.ts'

export interface FormHand {
  /** Waits for the form on top, and gives it when its title or words read so. */
  readonly form: (text?: RegExp) => Promise<OpenView>
  readonly hasForm: () => boolean
  /** Waits for a form, and fills fields by their label or name: text, or the labels of options. Searches where one has to. */
  readonly fill: (values: Readonly<Record<string, string | readonly string[]>>) => Promise<void>
  /** Sends the form, after filling it; what the bot says of it stands in `form()`. */
  readonly submit: (values?: Readonly<Record<string, string | readonly string[]>>) => Promise<void>
  /** Closes the form on top. */
  readonly closeForm: () => void
  /** What a search field offers for some letters. */
  readonly search: (field: string, query: string) => Promise<readonly string[]>
}

export const createFormHand = (parts: PersonParts): FormHand => {
  const { id, name, desk, delivery } = parts
  const payloads = payloadsOf(parts)
  const top = (): OpenView => {
    const form = desk.forms(id).at(-1)
    if (!form) throw new Error(`${name} has no form open`)
    return form
  }
  const renewTop = (change: Partial<OpenView>): void =>
    desk.setForms(id, [...desk.forms(id).slice(0, -1), { ...top(), ...change }])

  const suggest = async (input: Shown, query: string): Promise<readonly Json[]> => {
    const { status, said } = await delivery().interaction(payloads.suggestion(top(), input, query))
    const options = asList(said.options)
    if (status !== 200 || options.length > 100) desk.problems.push(`options: ${status}, ${options.length}`)
    return options
  }
  const chooseIn = async (input: Shown, labels: readonly string[]): Promise<Json> => {
    const isSearch = String(input.element.type).endsWith('external_select')
    const chosen = labels.map(async (label) =>
      findOption(isSearch ? await suggest(input, label) : listedOptions(input.element), label),
    )
    return choose(input, await Promise.all(chosen))
  }
  const awaitForm: FormHand['form'] = (text = /^/) =>
    until(desk, `${name} has a form that reads ${text}`, async () => {
      const form = desk.forms(id).at(-1)
      return form && text.test(`${wordsIn(form.view.title)} ${wordsIn(form.view.blocks)}`) ? form : undefined
    })
  const fill: FormHand['fill'] = async (values) => {
    await awaitForm()
    for (const [field, value] of Object.entries(values)) {
      const input = findInput(top().view, field)
      const state =
        input.element.type === 'plain_text_input'
          ? typeText(input, String(value))
          : await chooseIn(input, [value].flat())
      renewTop({ typed: { ...top().typed, [keyOf(input)]: state } })
    }
  }

  return {
    form: awaitForm,
    hasForm: () => desk.forms(id).length > 0,
    fill,
    submit: async (values = {}) => {
      await fill(values)
      checkFilled(top())
      const { status, said } = await delivery().interaction(await payloads.submission(top()))
      if (status !== 200) throw new Error(`The bot answered ${status}; Slack says that it had trouble connecting`)
      await follow(parts, said, top())
    },
    closeForm: () => desk.setForms(id, desk.forms(id).slice(0, -1)),
    search: async (field, query) =>
      (await suggest(findInput(top().view, field), query)).map((option) => wordsIn(asObject(option.text))),
  }
}

/** Does with the forms what the answer to a sent form says. */
const follow = async ({ id, desk, workspace }: PersonParts, said: Json, sent: OpenView): Promise<void> => {
  const below = desk.forms(id).slice(0, -1)
  switch (said.response_action) {
    case undefined:
      return desk.setForms(id, below)
    case 'clear':
      return desk.setForms(id, [])
    case 'errors': {
      const errors = asObject(said.errors) as Readonly<Record<string, string>>
      const inputs = asList(sent.view.blocks).filter((block) => block.type === 'input')
      const unknown = Object.keys(errors).filter((key) => !inputs.some((block) => block.block_id === key))
      if (unknown.length > 0 || Object.keys(errors).length === 0) desk.problems.push(`errors at no input: ${unknown}`)
      return desk.setForms(id, [...below, { ...sent, errors }])
    }
    case 'update': {
      desk.checkView('response_action', said.view)
      return desk.renew(viewOf(await workspace.call('views.update', { view_id: sent.view.id, view: said.view })))
    }
    case 'push': {
      desk.checkView('response_action', said.view)
      const right = await workspace.call('views.generateTriggerId', { user_id: id, view_id: sent.view.id })
      const pushed = await workspace.call('views.push', { trigger_id: right.trigger_id, view: said.view })
      if (pushed.ok !== true) desk.problems.push(`views.push: ${String(pushed.error)}`)
      return desk.pushForm(id, viewOf(pushed))
    }
    default:
      desk.problems.push(`response_action: ${String(said.response_action)}`)
  }
}
