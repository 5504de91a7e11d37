/** What whoever brought a case in is told of it. */
import { keepCodeFormOf } from '../../../cards/case-round-code.ts'
import { readFormOf } from '../../../cards/case-round-menu.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import type { CaseRound } from '../case-round.ts'
import { sayMoment } from '../round/say-moment.ts'

/** In a form, which leaves nothing in a conversation. @property round null once it is forgotten */
export const told = (
  said: string | null,
  round: Pick<CaseRound, 'startedAt'> | null,
  code: string,
  context: Context,
): Reply => {
  const { words } = context
  const say = words.caseBringingIn.told
  const when = round?.startedAt ?? null
  const notes = [
    ...(said === null ? [] : [said]),
    ...(when === null ? [] : [say.submitted(sayMoment(when, context))]),
    say.look,
  ]
  return openForm(code === '' ? readFormOf(say.title, notes, words) : keepCodeFormOf({ code, notes }, words))
}
