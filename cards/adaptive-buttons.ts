/** Draws buttons as Adaptive Card actions; `adaptive-read.ts` reads what they send. */
import type { ActionArray, IActionSet } from '@microsoft/teams.cards'
import { adaptiveLimits } from './adaptive-limits.ts'
import { type AdaptiveDrawing, shownText } from './adaptive-text.ts'
import type { Button, LinkButton } from './card.ts'
import { clip } from './clip.ts'

type Marked = Pick<AdaptiveDrawing, 'mark'>

export const drawButtons = (buttons: readonly (Button | LinkButton)[], drawing: Marked): IActionSet[] => {
  const sets: IActionSet[] = []
  for (let start = 0; start < buttons.length; start += adaptiveLimits.actionsInSet)
    sets.push({
      type: 'ActionSet',
      actions: buttons.slice(start, start + adaptiveLimits.actionsInSet).map((button) => drawButton(button, drawing)),
    })
  return sets
}

const styles = { plain: 'default', primary: 'positive', danger: 'destructive' } as const

/**
 * `data` is `{press, data, mark}` in all of them, so that one reader understands an Execute, a Submit and a task/fetch.
 * A press that opens a form has to be a Submit with task/fetch: Teams opens dialogs from nothing else.
 */
export const drawButton = (button: Button | LinkButton, { mark }: Marked = {}): ActionArray[number] => {
  const title = clip(shownText(button.label), adaptiveLimits.actionTitle)
  if (button.kind === 'link-button') return { type: 'Action.OpenUrl', title, url: button.href }
  const { name, data, opensForm } = button.press
  const style = styles[button.look]
  const carried = { press: name, data: data ?? null }
  if (opensForm) return { type: 'Action.Submit', title, style, data: { msteams: { type: 'task/fetch' }, ...carried } }
  const marked = mark === undefined ? carried : { ...carried, mark }
  const fallback = { type: 'Action.Submit', title, style, data: marked } as const
  return { type: 'Action.Execute', title, style, verb: name, data: marked, fallback }
}
