/** The steps and contacts of the region, a line each. Pure. */
import { createHash } from 'node:crypto'
import { refusal } from '../../refusal.ts'
import type { EscalationLadder } from '../escalation.ts'

/** As many as anybody reads in a form. */
const mostLines = 12

export const sayLadder = ({ steps, contacts }: EscalationLadder) => ({
  contacts: contacts.map(({ name, reach, hours }) => join(name, reach, hours)).join('\n'),
  steps: steps.map(({ title, who }) => join(title, who)).join('\n'),
})

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ')

/** @throws {Refusal} case-round.too-many-lines, case-round.no-reach at the field */
export const readLadder = (typed: { readonly contacts: string; readonly steps: string }): EscalationLadder => ({
  contacts: linesOf(typed.contacts, 'contacts').map(([name = '', reach = '', ...hours]) => {
    if (reach === '') throw refusal('case-round.no-reach', { name }, 'contacts')
    return { name, reach, hours: hours.join('; ') }
  }),
  steps: linesOf(typed.steps, 'steps').map(([title = '', ...who]) => ({
    id: idOfStep(title),
    title,
    who: who.join('; '),
  })),
})

const linesOf = (text: string, field: string): readonly (readonly string[])[] => {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.split(';').map((part) => part.trim()))
    .filter(([first]) => first !== undefined && first !== '')
  if (lines.length > mostLines) throw refusal('case-round.too-many-lines', { most: mostLines }, field)
  return lines
}

/** A step that keeps its title stays the one that cases ticked off. */
const idOfStep = (title: string): string =>
  createHash('sha256').update(title.toLowerCase()).digest('base64url').slice(0, 8)
