/** Aanmelden, meelezen, meehelpen: sheets about anything; and numbers that one person asks of many. */
import { writeIntakeForm } from '../../cards/number-intake-forms.ts'
import { beginIntakePress, showIntakePress } from '../../cards/number-intake-presses.ts'
import { changeSheetForm, ownerSearch, writeSheetForm } from '../../cards/sign-up-forms.ts'
import {
  beginSheetPress,
  changeSheetPress,
  closeSheetPress,
  exportSignUpsPress,
  listSignUpsPress,
  offerSignUpPress,
  reopenSheetPress,
  showSheetPress,
} from '../../cards/sign-up-presses.ts'
import { type DocumentLinks, onDocument } from '../chat/document.ts'
import { type Feature, onForm, onPress } from '../chat/feature.ts'
import type { FindThing } from '../reminders/by-hand/things.ts'
import { answering } from './intakes/answer.ts'
import { ending, forgetOld } from './intakes/end.ts'
import { makeNumbers, numberListKind, reading } from './intakes/read.ts'
import { presentIntake, showIntake } from './intakes/show.ts'
import { askIntake, keepIntake } from './intakes/write.ts'
import { joining } from './joining/join.ts'
import { leaving } from './joining/leave.ts'
import { listOpen, showWaiting } from './list.ts'
import { askChange, close, keepChange } from './sheets/change.ts'
import { makeSignUps, offerSignUps, signUpListKind } from './sheets/export.ts'
import { searchOwner } from './sheets/owner.ts'
import { presentSheet, showSheet } from './sheets/show.ts'
import { askSheet, keepSheet } from './sheets/write.ts'
import type { SignUpStores } from './stores.ts'

/** @param findThing what one can sign up for, of whatever feature */
export const signUpsFeature = (stores: SignUpStores, links: DocumentLinks, findThing: FindThing): Feature => ({
  name: 'sign-ups',
  commands: {
    aanmelden: ({ text }, context) => askSheet(stores, findThing, { title: text, about: null }, context),
    'aanmelden lijst': (_, context) => listOpen(stores, 0, context),
    'aanmelden uitvraag': ({ text }, context) => askIntake(stores, text, context),
  },
  presses: [
    onPress(offerSignUpPress, (about, context) => askSheet(stores, findThing, { title: '', about }, context)),
    onPress(beginSheetPress, (_, context) => askSheet(stores, findThing, { title: '', about: null }, context)),
    onPress(showSheetPress, ({ sheet }, context) => showSheet(stores, findThing, sheet, context)),
    onPress(changeSheetPress, ({ sheet: id }, context) => askChange(stores, { id, reopens: false }, context)),
    onPress(reopenSheetPress, ({ sheet: id }, context) => askChange(stores, { id, reopens: true }, context)),
    onPress(closeSheetPress, ({ sheet }, context) => close(stores, findThing, sheet, context)),
    onPress(exportSignUpsPress, ({ sheet }, context) => offerSignUps(stores, links, sheet, context)),
    onPress(listSignUpsPress, ({ skip }, context) => listOpen(stores, skip, context)),
    onPress(beginIntakePress, (_, context) => askIntake(stores, '', context)),
    onPress(showIntakePress, ({ intake }, context) => showIntake(stores, intake, context)),
    ...[joining(stores, findThing), leaving(stores, findThing), ...intakeParts(stores, links)].flatMap(
      ({ presses }) => presses,
    ),
  ],
  forms: [
    onForm(writeSheetForm, keepSheet(stores, findThing)),
    onForm(changeSheetForm, keepChange(stores, findThing)),
    onForm(writeIntakeForm, keepIntake(stores)),
    ...intakeParts(stores, links).flatMap(({ forms }) => forms),
  ],
  options: { [ownerSearch]: searchOwner(stores) },
  views: { 'sign-up-sheet:card': presentSheet(stores, findThing), 'number-intake:card': presentIntake(stores) },
  home: showWaiting(stores),
  documents: [onDocument(signUpListKind, makeSignUps(stores)), onDocument(numberListKind, makeNumbers(stores))],
  wake: forgetOld(stores),
})

const intakeParts = (stores: SignUpStores, links: DocumentLinks) => [
  answering(stores),
  ending(stores),
  reading(stores, links),
]
