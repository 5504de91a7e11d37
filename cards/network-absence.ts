/** A member is away: in which days, who stands in, and what both are told. */
import { z } from 'zod'
import { bold, button, buttons, type Card, card, fine, heading, notice, paragraph } from './card.ts'
import { defineForm, type Form, form } from './form.ts'
import { line, note, type Offered } from './network-fields.ts'
import { definePress, press } from './press.ts'
import type { Words } from './words/words.ts'

const ofMember = z.object({ member: z.string() })

export const goAwayPress = definePress('member.go-away', ofMember, { opensForm: true })
export const comeBackPress = definePress('member.come-back', ofMember)

export const absenceForm = defineForm(
  'member.write-absence',
  ofMember,
  z.object({ from: z.string(), until: z.string(), deputy: z.string() }),
)
export type AbsenceValues = z.infer<typeof absenceForm.values>

export const memberAbsenceForm = (
  view: { readonly member: string; readonly name: string; readonly from: string; readonly until: string },
  deputies: Offered,
  words: Words,
): Form => {
  const say = words.members.absence
  return form(absenceForm, {
    title: say.title,
    submit: words.registers.save,
    state: { member: view.member },
    fields: [
      note(bold(view.name)),
      { ...line('from', say.from), hint: say.fromHint, value: view.from },
      { ...line('until', say.until), hint: say.untilHint, value: view.until },
      { kind: 'choice', name: 'deputy', label: say.deputy, hint: say.deputyHint, isMultiple: false, ...deputies },
    ],
  })
}

/** Told to the deputy, and right for as long as it stands. @property days null when it is over or has changed. */
export const absenceCard = (
  view: { readonly name: string; readonly days: { from: string; until: string; deputy: string } | null },
  words: Words,
): Card => {
  const say = words.members.absence
  if (!view.days) return card(say.cardOver, heading(say.of(view.name)), paragraph(say.cardOver))
  const { from, until, deputy } = view.days
  const title = say.cardTitle(view.name)
  return card(title, heading(title), paragraph(say.cardDays(from, until)), fine(say.cardDeputy(deputy, view.name)))
}

/** Told to whoever is away. @property days null when somebody else stands in by now. */
export const deputyGoneCard = (
  view: { readonly member: string; readonly days: { from: string; until: string } | null },
  words: Words,
): Card => {
  const { absence: say, goAway } = words.members
  if (!view.days) return card(say.deputyFound, paragraph(say.deputyFound))
  const { from, until } = view.days
  return card(
    say.deputyGone,
    notice(say.deputyGone),
    paragraph(say.deputyGoneWhat(from, until)),
    buttons(button(goAway, press(goAwayPress, { member: view.member }))),
  )
}
