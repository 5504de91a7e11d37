/** Members do what the script says, through the app. */
import type { Deed } from '../script/deed.ts'
import * as agreeing from './agreeing.ts'
import * as dates from './dates.ts'
import * as planning from './planning.ts'
import { meet } from './session.ts'
import type { Stage } from './stage.ts'

export const play = (stage: Stage, deed: Deed): Promise<void> => {
  switch (deed.does) {
    case 'plan from the rhythm':
      return planning.planFromRhythm(stage, deed)
    case 'plan':
      return planning.plan(stage, deed)
    case 'follow up':
      return planning.followUp(stage, deed)
    case 'move':
      return planning.move(stage, deed)
    case 'cancel':
      return planning.cancel(stage, deed)
    case 'attend':
      return planning.attend(stage, deed)
    case 'seek a date':
      return dates.seekDate(stage, deed)
    case 'answer dates':
      return dates.answerDates(stage, deed)
    case 'fix the date':
      return dates.fixDate(stage, deed)
    case 'meet':
      return meet(stage, deed)
    case 'add an item':
      return agreeing.addItem(stage, deed)
    case 'put on the agenda':
      return agreeing.putOnAgenda(stage, deed)
    case 'give an owner':
      return agreeing.giveOwner(stage, deed)
    case 'report done':
      return agreeing.reportDone(stage, deed)
    case 'confirm done':
      return agreeing.confirmDone(stage, deed)
    case 'plan back':
      return agreeing.planBack(stage, deed)
    case 'finish a step':
      return agreeing.finishStep(stage, deed)
    case 'tell':
      return agreeing.tell(stage, deed)
  }
}
