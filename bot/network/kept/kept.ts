/** What is kept of a member can be asked for by them, and erased by the secretariat once they have left. */

import { showKeptPress } from '../../../cards/network.ts'
import { askErasurePress, eraseForm, erasePress, keptJsonForm, keptJsonPress } from '../../../cards/network-kept.ts'
import { type Feature, onCommand, onForm, onPress } from '../../chat/feature.ts'
import { askForErasure, askToErase, erase, presentErasureAsked, pressErase } from './erase-member.ts'
import { type KeptParts, pressKept, showKeptJson, showKeptOf } from './show-kept.ts'

export const keptFeature = (parts: KeptParts): Feature => ({
  name: 'kept',
  commands: {
    'netwerk inzage': ({ text }, context) => showKeptOf(parts, text, context),
    'netwerk wissen': onCommand(({ text }, context) => askToErase(parts, text, context), 'secretariat'),
  },
  presses: [
    onPress(showKeptPress, ({ member }, context) => pressKept(parts, member, context)),
    onPress(keptJsonPress, (asked, context) => showKeptJson(parts, asked, context)),
    onPress(askErasurePress, (_, context) => askForErasure(parts, context)),
    onPress(erasePress, ({ member }, context) => pressErase(parts, member, context), 'secretariat'),
  ],
  forms: [
    onForm(keptJsonForm, ({ state }, context) => showKeptJson(parts, { ...state, part: state.part + 1 }, context)),
    onForm(eraseForm, (sent, context) => erase(parts, sent, context), 'secretariat'),
  ],
  views: { 'member:erasure-asked': presentErasureAsked(parts.stores) },
})
