/** The fields of forms as this page draws them, in the place of the renderer's own. The JSON stays what Teams gets. */
import { Unfold } from './fold.js'
import { SearchField } from './search-field.js'
import { SendForm } from './send-form.js'
import { TextField } from './text-field.js'

/**
 * @param {import('./search-field.js').Search} search asks the server for options
 * @param {import('../page-data.ts').PageStart['words']} words
 */
export const useFields = (search, words) => {
  SearchField.search = search
  SearchField.words = words
  TextField.words = words
  AdaptiveCards.GlobalRegistry.elements.register('Input.ChoiceSet', SearchField)
  AdaptiveCards.GlobalRegistry.elements.register('Input.Text', TextField)
  AdaptiveCards.GlobalRegistry.actions.register('Action.Submit', SendForm)
  AdaptiveCards.GlobalRegistry.actions.register('Action.ToggleVisibility', Unfold)
}
