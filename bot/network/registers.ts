/** The presses and forms that all registers have in common. */

import { sayCard } from '../../cards/network.ts'
import { linkForm } from '../../cards/network-links.ts'
import {
  listRegisterPress,
  type RegisterName,
  removeEntryPress,
  removeForm,
  searchForm,
  searchRegisterPress,
  showEntryPress,
  writeEntryPress,
} from '../../cards/network-register.ts'
import type { BodyAffairs } from '../chat/body-affairs.ts'
import { type Feature, onForm, onPress } from '../chat/feature.ts'
import { whisper } from '../chat/reply.ts'
import { bodiesRegister } from './bodies.ts'
import { channelsRegister } from './channels.ts'
import { functionsRegister } from './functions.ts'
import { groupsRegister } from './groups.ts'
import { linksRegister, writeLink } from './links.ts'
import { membersRegister } from './members.ts'
import { organisationsRegister } from './organisations.ts'
import { askEntry, askRemoval, askSearch, listRegister, type Register, removeEntry, showEntry } from './register.ts'
import type { NetworkStores } from './stores.ts'

/** @param affairs of the features that keep things of a body */
export const registersFeature = (stores: NetworkStores, affairs: readonly BodyAffairs[]): Feature => {
  const registers = registersOf(stores, affairs)
  return {
    name: 'registers',
    presses: [
      onPress(listRegisterPress, ({ register, ...listed }, context) =>
        listRegister(registers[register], listed, context),
      ),
      onPress(searchRegisterPress, async ({ register }, context) => askSearch(registers[register], context)),
      onPress(showEntryPress, ({ register, id }, context) => showEntry(registers[register], id, context)),
      onPress(
        writeEntryPress,
        ({ register, id }, context) => askEntry(registers[register], id, context),
        'secretariat',
      ),
      onPress(
        removeEntryPress,
        ({ register, id }, context) => askRemoval(registers[register], id, context),
        'secretariat',
      ),
    ],
    forms: [
      onForm(searchForm, ({ state, values }, context) =>
        listRegister(registers[state.register], { query: values.query, skip: 0 }, context),
      ),
      onForm(linkForm, writeLink(stores), 'secretariat'),
      onForm(
        removeForm,
        async ({ state }, context) => whisper(sayCard(await removeEntry(registers[state.register], state.id, context))),
        'secretariat',
      ),
    ],
  }
}

const registersOf = (
  stores: NetworkStores,
  affairs: readonly BodyAffairs[],
): Readonly<Record<RegisterName, Register>> => ({
  organisations: organisationsRegister(stores),
  members: membersRegister(stores),
  bodies: bodiesRegister(stores, affairs),
  groups: groupsRegister(stores),
  functions: functionsRegister(stores),
  links: linksRegister(stores),
  channels: channelsRegister(stores),
})
