/** The form in which somebody votes, filled in, as Slack and Teams send it; drawn as the bot draws it. */

import { drawForm } from '../../../bot/slack/draw.ts'
import { sealWith } from '../../../bot/teams/sealed-form.ts'
import type { Form } from '../../../cards/form.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { choose, findOption, keyOf, listedOptions, stateOf } from '../../slack/driver/fields.ts'
import { asObject, type Json } from '../../slack/driver/json.ts'
import { findInput } from '../../slack/driver/screen.ts'

/** The same form for another voter. */
export const formFor = (form: Form, member: string): Form => ({
  ...form,
  state: { ...asObject(form.state), as: member },
})

/** @param view the id of the modal: each is sent once */
export const viewWith = (
  form: Form,
  option: string,
  at: { space: string; conversation: string; view: string },
): Json => {
  const drawn = drawForm(form, wordsIn('nl'), { surface: 'slack', space: at.space, conversation: at.conversation })
  const view = { ...asObject(drawn), id: at.view, hash: '1.1' }
  const input = findInput(view, 'options')
  const typed = { [keyOf(input)]: choose(input, [findOption(listedOptions(input.element), option)]) }
  return { ...view, app_installed_team_id: at.space, state: stateOf({ view, typed, errors: {} }) }
}

/** What the button under the dialog carries. */
export const dialogWith = (
  form: Form,
  option: string,
  { password, asker, conversation }: { password: string; asker: string; conversation: string },
): object => ({
  sealed: sealWith(password).close(form, { asker, conversation, language: 'nl' }),
  'field-options': option,
})
