/** Sluiten, heropenen, and another text, maximum, last day or person to ask; for the owner, chair and secretariat. */
import { type changeSheetForm, sheetChangeForm } from '../../../cards/sign-up-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { done, formDone, openForm, type Reply } from '../../chat/reply.ts'
import type { Asked } from '../../dates/read-day.ts'
import { sayDate } from '../../dates/say-due.ts'
import { readLine, readLines, requireChoice } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import type { FindThing } from '../../reminders/by-hand/things.ts'
import { versionOf } from '../../version.ts'
import { type Doing, follow } from '../doing.ts'
import { changeOn } from '../joining/moving-up.ts'
import { readKinds, readLastDay, readMost } from '../read-fields.ts'
import {
  changeSheet,
  explanationLimit,
  isTaking,
  places,
  requireTaking,
  type SignUpSheet,
  sheetRef,
  titleLimit,
} from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'
import { findSheetToSteer } from './access.ts'
import { planTurn } from './open.ts'
import { offerOwner, readOwner } from './owner.ts'
import { drawSheet } from './show.ts'

/** What people wrote of it: who has signed up meanwhile is no other version. */
const writtenVersion = ({ title, explanation, kinds, most, per, lastOn, owner, state }: SignUpSheet): string =>
  versionOf([title, explanation, kinds, most, per, lastOn, owner, state])

/** @throws {Refusal} sign-up.not-owner, and sign-up.closed for what is to be reopened first */
export const askChange = async (
  stores: SignUpStores,
  { id, reopens }: { readonly id: string; readonly reopens: boolean },
  context: Context,
): Promise<Reply> => {
  const { sheet, signUps } = await findSheetToSteer(stores, id, context)
  if (!reopens) requireTaking(sheet, context.today)
  const { language, words } = context
  const owner = await stores.network.member(sheet.network, sheet.owner)
  const isAhead = sheet.lastOn !== null && sheet.lastOn >= context.today
  const said =
    !isAhead || sheet.lastOn === null ? '' : language === 'nl' ? sayDate(sheet.lastOn, language) : sheet.lastOn
  const view = {
    state: { sheet: id, version: writtenVersion(sheet), reopens },
    ...{ title: sheet.title, explanation: sheet.explanation },
    ways: signUps.length === 0 ? { kinds: sheet.kinds, per: sheet.per } : null,
    most: signUps.length === 0 || sheet.kinds.includes('attend') ? (sheet.most === 0 ? '' : String(sheet.most)) : null,
    lastOn: said,
    owner: await offerOwner(stores, sheet.body, owner ?? context.member, context),
  }
  return openForm(sheetChangeForm(view, words))
}

interface Sent {
  readonly state: ReturnType<typeof changeSheetForm.state.parse>
  readonly values: ReturnType<typeof changeSheetForm.values.parse>
}

/** Whoever gets a place by it hears of it. @throws {Refusal} sign-up.most-below, form.overtaken, and as the fields */
export const keepChange =
  (stores: SignUpStores, findThing: FindThing) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const { sheet, onBehalfOf } = await findSheetToSteer(stores, state.sheet, context)
    const read = readChange(sheet, values, { today: context.today, region: context.network.holidayRegion })
    const owner = await readOwner(stores, { body: sheet.body, owner: values.owner, kept: sheet.owner }, context)
    // What waits is held before the sheet, as where its time comes: two at once never wait for each other.
    await planTurn(stores, { ...sheet, lastOn: read.lastOn, state: 'open' })
    await changeOn(stores, sheet, context.now, async (kept, signUps) => {
      if (writtenVersion(kept) !== state.version) throw refusal('form.overtaken')
      const after = { ...changeSheet(kept, signUps, read), owner, state: 'open' } as const
      await stores.signUps.change(kept.network, kept.id, () => ({ ...after, version: kept.version }))
    })
    const verb = state.reopens ? 'sign-up.reopened' : 'sign-up.changed'
    await follow(stores, refOf(sheet), { ...context, onBehalfOf }, verb)
    const say = context.words.signUps.said
    const said = state.reopens ? say.reopened(read.title) : say.changed(read.title)
    return formDone(context, said, () => drawSheet(stores, findThing, sheet.id, context))
  }

/** What the form did not ask stays as it is. */
const readChange = (sheet: SignUpSheet, { kinds, most, per, ...values }: Sent['values'], asked: Asked) =>
  readEach({
    title: () => readLine(values.title, 'title', titleLimit),
    explanation: () => readLines(values.explanation, 'explanation', explanationLimit),
    kinds: () => (kinds === undefined ? sheet.kinds : readKinds(kinds)),
    most: () => (most === undefined ? sheet.most : readMost(most)),
    per: () => (per === undefined ? sheet.per : requireChoice(per, places, 'per')),
    lastOn: () => readLastDay(values.lastOn, asked),
  })

/** What is closed stays so. */
export const close = async (
  stores: SignUpStores,
  findThing: FindThing,
  id: string,
  context: Context,
): Promise<Reply> => {
  const { sheet, onBehalfOf } = await findSheetToSteer(stores, id, context)
  if (isTaking(sheet, context.today)) await closeSheet(stores, sheet, { ...context, onBehalfOf })
  const said = context.words.signUps.said.closed(sheet.title)
  return done(said, () => drawSheet(stores, findThing, id, context, said))
}

export const closeSheet = async (stores: SignUpStores, sheet: SignUpSheet, doing: Doing): Promise<void> => {
  await planTurn(stores, { ...sheet, state: 'closed' })
  await stores.signUps.change(sheet.network, sheet.id, (kept) => ({ ...kept, state: 'closed' }))
  await follow(stores, refOf(sheet), doing, 'sign-up.closed')
}

const refOf = ({ network, id }: SignUpSheet) => ({ network, ref: sheetRef(id) })
