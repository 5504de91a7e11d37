/** What the network keeps of a member: shown to them, given as JSON, and erased when it may be. */
import { z } from 'zod'
import { bold, button, buttons, type Card, card, fine, heading, notice, paragraph, rows } from './card.ts'
import { defineForm, type Form, form } from './form.ts'
import { showKeptPress, showPagePress } from './network.ts'
import { definePress, press } from './press.ts'
import type { Words } from './words/words.ts'

/** `member` is empty for whoever presses it. */
const ofMember = z.object({ member: z.string() })
const part = z.object({ member: z.string(), part: z.int().min(0) })

export const keptJsonPress = definePress('network.kept-json', part, { opensForm: true })
export const askErasurePress = definePress('network.ask-erasure', z.object({}))
export const erasePress = definePress('network.erase', ofMember, { opensForm: true })

export const keptJsonForm = defineForm('network.kept-json', part, z.object({ json: z.string() }))
export const eraseForm = defineForm('network.erase', ofMember, z.object({ name: z.string() }))

export interface KeptView {
  readonly member: string
  readonly name: string
  readonly isOwn: boolean
  readonly sections: readonly {
    readonly name: string
    readonly kept: readonly { readonly what: string; readonly until: string }[]
  }[]
  /** Names of the secretariat, who answer questions. */
  readonly secretaries: readonly string[]
  readonly hasPage: boolean
  readonly mayErase: boolean
}

export const keptCard = (view: KeptView, words: Words): Card => {
  const say = words.kept
  const title = say.title(view.name)
  const member = view.isOwn ? '' : view.member
  return card(
    title,
    heading(title),
    paragraph(view.isOwn ? say.intro : say.introOther(view.name)),
    ...view.sections.flatMap(({ name, kept }) => [
      paragraph(bold(name), ...(kept.length === 0 ? [`: ${say.nothing}`] : [])),
      // How long, once for all that is kept as long.
      ...[...Map.groupBy(kept, ({ until }) => until)].flatMap(([until, its]) => [
        rows(its.map(({ what }) => ({ text: what }))),
        fine(until),
      ]),
    ]),
    fine(view.secretaries.length > 0 ? say.questions(view.secretaries.join(', ')) : say.questionsNobody),
    fine(say.elsewhere),
    ...(view.isOwn && view.hasPage ? [fine(say.file)] : []),
    buttons(
      button(say.json, press(keptJsonPress, { member, part: 0 })),
      ...(view.isOwn && view.hasPage ? [button(say.openPage, press(showPagePress, {}))] : []),
      ...(view.isOwn ? [button(say.askErasure, press(askErasurePress, {}))] : []),
      ...(view.mayErase ? [button(say.erase, press(erasePress, { member: view.member }), 'danger')] : []),
    ),
  )
}

/** One part at a time, for a form's longest text; sending it gives the next. */
export const keptJsonPartForm = (
  view: { readonly member: string; readonly part: number; readonly parts: number; readonly json: string },
  words: Words,
): Form => {
  const say = words.kept
  return form(keptJsonForm, {
    title: say.json,
    submit: view.part + 1 < view.parts ? say.next : say.close,
    state: { member: view.member, part: view.part },
    fields: [
      {
        kind: 'text',
        name: 'json',
        label: say.part(view.part + 1, view.parts),
        hint: say.partHint,
        isLong: true,
        value: view.json,
      },
    ],
  })
}

export interface EraseView {
  readonly member: string
  readonly name: string
  readonly organisation: string
  readonly leftOn: string
  /** Somebody else bears the same name. */
  readonly hasNamesake: boolean
}

export const eraseMemberForm = (view: EraseView, words: Words): Form => {
  const say = words.kept
  return form(eraseForm, {
    title: say.eraseTitle,
    submit: say.erase,
    look: 'danger',
    state: { member: view.member },
    fields: [
      { kind: 'note', text: bold(say.eraseWho(view.name, view.organisation, view.leftOn)) },
      { kind: 'note', text: say.eraseGoes },
      ...(view.hasNamesake ? [{ kind: 'note' as const, text: say.eraseNamesake }] : []),
      { kind: 'note', text: say.eraseStays },
      { kind: 'note', text: say.eraseElsewhere },
      { kind: 'text', name: 'name', label: say.eraseName, hint: say.eraseNameHint, maxLength: 100 },
    ],
  })
}

/** For the secretariat. @param asker null once they are erased */
export const erasureAskedCard = (
  asker: { readonly member: string; readonly name: string; readonly organisation: string } | null,
  words: Words,
): Card => {
  const say = words.kept
  if (!asker) return card(say.askedDone, paragraph(say.askedDone))
  const title = say.askedTitle(asker.name, asker.organisation)
  const look = button(say.title(asker.name), press(showKeptPress, { member: asker.member }))
  return card(title, notice(title), paragraph(say.askedWhat(asker.name)), buttons(look))
}
