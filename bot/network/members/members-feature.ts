/** What is done about one member: added and changed, away and back, everything passed on, left. */
import { absenceForm, comeBackPress, goAwayPress } from '../../../cards/network-absence.ts'
import {
  confirmSuccessionForm,
  giveCodePress,
  givePageLinkPress,
  handOverPress,
  leavePress,
  leavingForm,
  memberForm,
  successionForm,
} from '../../../cards/network-members.ts'
import { type Feature, onCommand, onForm, onPress } from '../../chat/feature.ts'
import { whisper } from '../../chat/reply.ts'
import type { UnitOfWork } from '../../chat/unit-of-work.ts'
import { dayAt } from '../../clock.ts'
import { optionsLike } from '../choices.ts'
import { giveLinkCode, giveSignInLink, type Page } from '../joining/joining.ts'
import { bodyOptions } from '../secretariat.ts'
import type { NetworkStores } from '../stores.ts'
import { askAbsence, endAbsence, writeAbsence } from './absence.ts'
import { forgetPastAbsences, presentAbsence, presentDeputyGone } from './absence-view.ts'
import { bodySearch } from './ask-member.ts'
import { askLeaving, letLeave } from './leaving.ts'
import { lookUpMember } from './look-up-member.ts'
import { requireMember } from './members.ts'
import { type Affairs, askSuccession, askSuccessionOf, handOver, readSuccession } from './succession.ts'
import { writeMember } from './write-member.ts'

export const membersFeature = (
  stores: NetworkStores & { readonly unitOfWork: UnitOfWork },
  affairs: Affairs,
  page: Page,
): Feature => ({
  name: 'members',
  commands: {
    'netwerk lid': onCommand(lookUpMember(stores), 'secretariat'),
    'netwerk afwezig': ({ text }, context) => askAbsence(stores, { member: context.member.id }, context, text.trim()),
    'netwerk overdragen': onCommand(askSuccession(stores, affairs), 'secretariat'),
    'netwerk draag': onCommand(askSuccession(stores, affairs), 'secretariat'),
  },
  presses: [
    onPress(
      giveCodePress,
      async ({ member }, context) =>
        whisper(await giveLinkCode(stores, await requireMember(stores, member, context), context)),
      'secretariat',
    ),
    onPress(
      givePageLinkPress,
      async ({ member }, context) =>
        whisper(await giveSignInLink(stores, page, context, await requireMember(stores, member, context))),
      'secretariat',
    ),
    onPress(goAwayPress, (asked, context) => askAbsence(stores, asked, context)),
    onPress(comeBackPress, endAbsence(stores)),
    onPress(handOverPress, ({ member }, context) => askSuccessionOf(stores, member, context), 'secretariat'),
    onPress(leavePress, askLeaving(stores, affairs), 'secretariat'),
  ],
  forms: [
    onForm(memberForm, writeMember(stores), 'secretariat'),
    onForm(absenceForm, writeAbsence(stores)),
    onForm(successionForm, readSuccession(stores, affairs), 'secretariat'),
    onForm(confirmSuccessionForm, handOver(stores, affairs), 'secretariat'),
    onForm(leavingForm, letLeave(stores, affairs), 'secretariat'),
  ],
  options: {
    [bodySearch]: async ({ query }, context) => optionsLike(await bodyOptions(stores.network, context), query),
  },
  views: { 'absence:card': presentAbsence(stores), 'absence:deputy-gone': presentDeputyGone(stores) },
  wake: (now) => forgetPastAbsences(stores, dayAt(now)),
})
