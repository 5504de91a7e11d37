/** What a form breaks of the limits of Slack and of Teams; our page draws what Teams gets. */
import { drawForm as drawDialog } from '../../bot/teams/draw.ts'
import { sealWith } from '../../bot/teams/sealed-form.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import type { Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { checkView } from '../slack/payload-validator.ts'

const seal = (one: Form) => sealWith('secret').close(one, { asker: 'a', conversation: 'c', language: 'nl' })

export const complaintsOf = (form: Form): readonly string[] =>
  (['nl', 'en'] as const)
    .map(wordsIn)
    .flatMap((words) => [
      ...checkView(renderModal(form, { words })),
      ...checkAdaptiveCard(drawDialog(form, { words, where: 'dialog', seal })),
      ...checkAdaptiveCard(drawDialog(form, { words, where: 'message', seal })),
    ])
