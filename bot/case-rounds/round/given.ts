/** What a step of a round is handed besides the round: the time, the holidays of the region, and chance. */
import { randomInt } from 'node:crypto'
import { newId } from '../../ids.ts'
import type { Network } from '../../network/network.ts'
import type { Given } from '../case-halves.ts'
import type { NextDue } from '../store.ts'
import { nextDueAt } from '../timing/due.ts'

type Region = Pick<Network, 'holidayRegion'>

export const givenAt = ({ holidayRegion }: Region, now: number): Given => ({
  now,
  holidays: { region: holidayRegion },
  newId,
  chance: (below) => randomInt(below),
})

export const nextDueIn =
  ({ holidayRegion }: Region, now: number): NextDue =>
  (round) =>
    nextDueAt(round, { now, holidays: { region: holidayRegion } })
