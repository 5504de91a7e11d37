/** A running round: its card in the channels, its form for each who opens it, and the list of all. */
import { roundForm } from '../../../cards/case-round-form.ts'
import { listRoundsPress, openRoundPress, takePartPress } from '../../../cards/case-round-presses.ts'
import { type Feature, onCommand, onForm, onPress } from '../../chat/feature.ts'
import type { CaseRoundStores } from '../stores.ts'
import { type RoundFollower, wakeRounds } from '../waking/wake.ts'
import { act } from './act.ts'
import { showAtHome } from './home.ts'
import { listRounds } from './list.ts'
import { openRound } from './open.ts'
import type { RoundParts } from './parts.ts'
import { presentRound } from './view-card.ts'

export const roundFeature = (
  stores: CaseRoundStores,
  parts: RoundParts,
  followers: readonly RoundFollower[] = [],
): Feature => ({
  name: 'case-rounds',
  commands: {
    'casus rondes': onCommand((_, context) => listRounds(stores, 0, context), 'member', { isSecret: true }),
  },
  presses: [
    onPress(openRoundPress, ({ round }, context) => openRound(stores, { round, page: 0 }, context)),
    onPress(takePartPress, ({ round }, context) => openRound(stores, { round, page: 'phase' }, context)),
    onPress(listRoundsPress, ({ skip }, context) => listRounds(stores, skip, context)),
  ],
  forms: [onForm(roundForm, act(stores, parts))],
  home: showAtHome(stores),
  views: { 'case-round:card': presentRound(stores) },
  wake: wakeRounds(stores, followers),
  wakesFirst: true,
})
