/** What can be pressed on the card of a body besides what all registers have: its links and intended seats. */
import { z } from 'zod'
import { defineForm } from './form.ts'
import { definePress } from './press.ts'

const opensForm = { opensForm: true } as const
const ofBody = z.object({ body: z.string() })
const ofIntention = z.object({ body: z.string(), organisation: z.string() })

export const addLinkPress = definePress('overleg.add-link', ofBody, opensForm)
export const removeLinkPress = definePress('overleg.remove-link', ofBody, opensForm)
export const intendPress = definePress('overleg.intend', ofBody, opensForm)
/** The members of the organisation are offered for a seat. */
export const carryOutPress = definePress('overleg.carry-out', ofIntention, opensForm)
export const lapsePress = definePress('overleg.lapse', ofIntention)

export const addLinkForm = defineForm('overleg.add-link', ofBody, z.object({ does: z.string(), other: z.string() }))
export const removeLinkForm = defineForm('overleg.remove-link', ofBody, z.object({ links: z.array(z.string()) }))
export const intendForm = defineForm(
  'overleg.intend',
  ofBody,
  z.object({ organisation: z.string(), change: z.string(), note: z.string() }),
)
export type AddLinkValues = z.infer<typeof addLinkForm.values>
export type IntendValues = z.infer<typeof intendForm.values>
