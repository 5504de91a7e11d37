/** What can be pressed on a sheet: by whoever wants, and by whoever keeps it in order. */
import { type Button, button } from './card.ts'
import { press } from './press.ts'
import { openThing, remindButton } from './reminded-things.ts'
import {
  changeSheetPress,
  closeSheetPress,
  exportSignUpsPress,
  joinPress,
  leavePress,
  reopenSheetPress,
  showSheetPress,
} from './sign-up-presses.ts'
import type { SheetView, SignUpKindName } from './sign-ups.ts'
import type { Words } from './words/words.ts'

/** In a channel only what everybody uses; the rest stands one press away. */
export const doorsOf = (view: SheetView, words: Words): readonly Button[] => {
  const [say, { id: sheet, reader }] = [words.signUps, view]
  if (reader === null)
    return [
      ...joins(view, words),
      button(say.leave.attend, press(leavePress, { sheet, kind: null })),
      button(say.who, press(showSheetPress, { sheet })),
    ]
  const thing = view.about && openThing(view.about.ref)
  return [
    ...joins(view, words),
    ...view.own.map(({ kind }) => leaveButton(sheet, kind, words)),
    ...(thing && reader.isInside ? [button(say.openThing, thing)] : []),
    ...(reader.isInside ? [remindButton({ kind: 'sign-up-sheet', id: sheet }, words)] : []),
    ...(reader.maySteer ? steering(view, words) : []),
  ]
}

/** What one has signed up for is not offered again. */
const joins = ({ id: sheet, kinds, own, isTaking }: SheetView, { signUps: say }: Words): readonly Button[] =>
  kinds
    .filter(({ kind }) => isTaking && own.every((one) => one.kind !== kind))
    .map(({ kind }, at) => button(say.kinds[kind], press(joinPress, { sheet, kind }), at === 0 ? 'primary' : 'plain'))

export const leaveButton = (sheet: string, kind: SignUpKindName, { signUps: say }: Words): Button =>
  button(say.leave[kind], press(leavePress, { sheet, kind }))

const steering = ({ id: sheet, isTaking }: SheetView, { signUps: say }: Words): readonly Button[] => [
  button(say.export, press(exportSignUpsPress, { sheet })),
  ...(isTaking
    ? [
        button(say.change, press(changeSheetPress, { sheet })),
        button(say.close, press(closeSheetPress, { sheet }), 'danger'),
      ]
    : [button(say.reopen, press(reopenSheetPress, { sheet }))]),
]
