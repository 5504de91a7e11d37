/** The second door of the menu: every register, and for the secretariat the network itself. */
import { z } from 'zod'
import { button, buttons, type Card, card, heading, paragraph, rows } from './card.ts'
import { defineForm, type Form, form } from './form.ts'
import { line, oneOf, optionsOf } from './network-fields.ts'
import { listRegisterPress, type RegisterName } from './network-register.ts'
import { reminderSettingsPress } from './nudge-presses.ts'
import { definePress, press } from './press.ts'
import type { Words } from './words/words.ts'

const nothing = z.object({})

export const showRegistersPress = definePress('network.show-registers', nothing)
export const changeNetworkPress = definePress('network.change', nothing, { opensForm: true })
export const networkForm = defineForm(
  'network.write-network',
  z.object({ version: z.string() }),
  z.object({ name: z.string(), region: z.string() }),
)
export type NetworkValues = z.infer<typeof networkForm.values>

export interface NetworkView {
  readonly name: string
  readonly region: keyof Words['network']['claim']['regions']
}

/** @property registers those that the reader may see, in the order in which a network is set up */
export interface RegistersView extends NetworkView {
  readonly registers: readonly RegisterName[]
  readonly isSecretariat: boolean
}

export const registersCard = (view: RegistersView, words: Words): Card => {
  const say = words.network.registers
  const title = view.isSecretariat ? say.setUpTitle(view.name) : say.title(view.name)
  return card(
    title,
    heading(title),
    ...(view.isSecretariat ? [paragraph(say.setUpIntro)] : []),
    rows(
      view.registers.map((register) => ({
        text: say.about[register],
        button: button(words.registers.titles[register], press(listRegisterPress, { register, query: '', skip: 0 })),
      })),
    ),
    paragraph(say.ofNetwork(words.network.claim.regions[view.region])),
    ...(view.isSecretariat
      ? [
          buttons(
            button(words.network.menu.change, press(changeNetworkPress, {})),
            button(words.reminderSettings.menu, press(reminderSettingsPress, { body: null })),
          ),
        ]
      : []),
  )
}

/** @param version which the form shows */
export const networkSettingsForm = (
  { name, region, version }: NetworkView & { version: string },
  words: Words,
): Form => {
  const say = words.network.change
  const { claim } = words.network
  return form(networkForm, {
    title: say.title,
    submit: words.registers.save,
    state: { version },
    fields: [
      { ...line('name', claim.name), value: name },
      { ...oneOf('region', claim.region, optionsOf(claim.regions), region), hint: say.regionHint },
    ],
  })
}
