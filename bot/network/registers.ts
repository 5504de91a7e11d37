/** The presses and forms that all registers have in common. */

import { sayCard } from '../../cards/network.ts'
import { functionForm } from '../../cards/network-functions.ts'
import { groupForm } from '../../cards/network-groups.ts'
import { linkForm } from '../../cards/network-links.ts'
import { organisationForm } from '../../cards/network-organisations.ts'
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
import { changeNetworkPress, networkForm, showRegistersPress } from '../../cards/network-settings.ts'
import type { BodyAffairs } from '../chat/body-affairs.ts'
import { type Feature, onCommand, onForm, onPress } from '../chat/feature.ts'
import { whisper } from '../chat/reply.ts'
import { bodiesRegister } from './bodies/bodies.ts'
import type { BodyStores } from './bodies/stores.ts'
import { askNetwork, changeNetwork } from './change-network.ts'
import { channelsRegister } from './channels/channels.ts'
import { searchesOf } from './choices.ts'
import { oneAtATime } from './entry.ts'
import { linksRegister, writeLink } from './links.ts'
import { formerRegister } from './members/former-members.ts'
import { membersRegister } from './members/members.ts'
import { functionsRegister, writeFunction } from './organisations/functions.ts'
import { groupsRegister, writeGroup } from './organisations/groups.ts'
import { organisationsRegister, writeOrganisation } from './organisations/organisations.ts'
import type { IsNamed } from './organisations/remove-organisation.ts'
import { askEntry, askRemoval, askSearch, listRegister, type Register, removeEntry, showEntry } from './register.ts'
import { registerCommands, showRegisters } from './show-registers.ts'

/** @param affairs of the features that keep things of a body; `isNamed` of those that name organisations, groups and functions */
export const registersFeature = (stores: BodyStores, affairs: readonly BodyAffairs[], isNamed: IsNamed): Feature => {
  const registers = registersOf(stores, affairs, isNamed)
  return {
    name: 'registers',
    commands: {
      ...registerCommands(registers),
      'netwerk instellen': (_, context) => showRegisters(registers, context),
      'netwerk naam': onCommand((_, context) => askNetwork(context), 'secretariat'),
    },
    options: searchesOf(stores.network),
    presses: [
      onPress(listRegisterPress, ({ register, ...listed }, context) =>
        listRegister(registers[register], listed, context),
      ),
      onPress(showRegistersPress, (_, context) => showRegisters(registers, context)),
      onPress(changeNetworkPress, (_, context) => askNetwork(context), 'secretariat'),
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
      onForm(networkForm, oneAtATime(stores, changeNetwork(stores)), 'secretariat'),
      onForm(organisationForm, oneAtATime(stores, writeOrganisation(stores, isNamed)), 'secretariat'),
      onForm(groupForm, oneAtATime(stores, writeGroup(stores, isNamed)), 'secretariat'),
      onForm(functionForm, oneAtATime(stores, writeFunction(stores, isNamed)), 'secretariat'),
      onForm(linkForm, oneAtATime(stores, writeLink(stores)), 'secretariat'),
      onForm(
        removeForm,
        oneAtATime(stores, async ({ state }, context) =>
          whisper(sayCard(await removeEntry(registers[state.register], state.id, context))),
        ),
        'secretariat',
      ),
    ],
  }
}

const registersOf = (
  stores: BodyStores,
  affairs: readonly BodyAffairs[],
  isNamed: IsNamed,
): Readonly<Record<RegisterName, Register>> => ({
  organisations: organisationsRegister(stores, isNamed),
  members: membersRegister(stores),
  former: formerRegister(stores),
  bodies: bodiesRegister(stores, affairs),
  groups: groupsRegister(stores, isNamed),
  functions: functionsRegister(stores, isNamed),
  links: linksRegister(stores),
  channels: channelsRegister(stores),
})
