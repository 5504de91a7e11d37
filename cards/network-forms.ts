/** Forms with which a network is set up. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option } from './form.ts'
import { line, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const empty = z.object({})

export const claimForm = defineForm(
  'network.claim',
  empty,
  z.object({ code: z.string(), name: z.string(), region: z.string(), yourName: z.string(), organisation: z.string() }),
)
export const channelForm = defineForm('network.write-channel', empty, z.object({ body: z.string() }))

export type ClaimValues = z.infer<typeof claimForm.values>

export const networkClaimForm = (code: string, words: Words): Form => {
  const say = words.network.claim
  const regions = optionsOf(say.regions)
  return form(claimForm, {
    title: say.title,
    submit: say.submit,
    state: {},
    fields: [
      { ...line('code', words.network.code.title), value: code },
      { ...line('name', say.name), hint: say.nameHint },
      {
        kind: 'choice',
        name: 'region',
        label: say.region,
        isMultiple: false,
        options: regions,
        chosen: regions.slice(0, 1),
      },
      line('yourName', say.yourName),
      line('organisation', say.organisation),
    ],
  })
}

export const networkChannelForm = (bodies: readonly Option[], words: Words): Form => {
  const say = words.network.channelForm
  return form(channelForm, {
    title: say.title,
    submit: say.submit,
    state: {},
    fields: [{ kind: 'choice', name: 'body', label: say.body, isMultiple: false, options: bodies, chosen: [] }],
  })
}
