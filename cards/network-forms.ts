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
export const memberForm = defineForm(
  'network.write-member',
  empty,
  z.object({
    name: z.string(),
    organisation: z.string(),
    function: z.string(),
    role: z.string(),
    bodies: z.array(z.string()),
  }),
)
export const channelForm = defineForm('network.write-channel', empty, z.object({ body: z.string() }))

export type ClaimValues = z.infer<typeof claimForm.values>
export type MemberValues = z.infer<typeof memberForm.values>

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

export const networkMemberForm = (bodies: readonly Option[], words: Words): Form => {
  const say = words.network.memberForm
  const roles = optionsOf(say.roles)
  const chosen = roles.filter((one) => one.value === 'member')
  return form(memberForm, {
    title: say.title,
    submit: say.submit,
    state: {},
    fields: [
      line('name', say.name),
      { ...line('organisation', say.organisation), hint: say.organisationHint },
      { ...line('function', say.function), isOptional: true },
      { kind: 'choice', name: 'role', label: say.role, isMultiple: false, options: roles, chosen },
      {
        kind: 'choice',
        name: 'bodies',
        label: say.bodies,
        isMultiple: true,
        isOptional: true,
        options: bodies,
        chosen: [],
      },
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
