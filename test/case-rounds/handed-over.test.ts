import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alterRound } from '../../bot/case-rounds/case-halves.ts'
import { caseRoundsOfMember } from '../../bot/case-rounds/settings/of-member.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { must } from '../world.ts'
import { openRoundWorld, type RoundWorld } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(() => world.close())

const member = (name: string) => must(world.members[name], name)
const affairs = () => caseRoundsOfMember(world.storage)
const context = () =>
  ({ network: { id: world.network, holidayRegion: 'noord' }, now: world.now, words: wordsIn('nl') }) as never

/** Brought in and not yet released. @param screeners when its second facilitator, Sietske, or Gijs brought it in */
const bringIn = async (by: string, screeners?: readonly ('facilitator' | 'second')[]): Promise<void> => {
  await world.bringIn('r1', by)
  await world.change('r1', (halves) => {
    const waiting = alterRound(halves, { publishAt: null })
    const { sealed } = waiting
    return sealed && screeners ? { ...waiting, sealed: { ...sealed, screeners } } : waiting
  })
}

const seats = async () => {
  const { round, sealed } = must(await world.storage.caseRounds.find(world.network, 'r1'), 'r1')
  const nameOf = (id: string | null) => Object.keys(world.members).find((name) => world.members[name]?.id === id)
  return [nameOf(round.facilitator), nameOf(round.secondFacilitator), sealed?.screeners]
}

describe('a facilitator who hands over', () => {
  it.each([
    ['Anna', ['second']],
    ['Bram', ['facilitator', 'second']],
  ])('to %s leaves the screening of their own case to the other', async (to, screeners) => {
    await bringIn('Anna')
    await affairs().handOver(member('Gijs'), member(to), context())
    expect(await seats()).toEqual([to, 'Sietske', screeners])
  })

  it('of a case that was released long ago leaves nothing that says whose it was', async () => {
    await world.bringIn('r1', 'Anna')
    await affairs().handOver(member('Gijs'), member('Anna'), context())
    expect(await seats()).toEqual(['Anna', 'Sietske', ['facilitator', 'second']])
  })

  it('of their own case gives it to whoever comes to screen', async () => {
    await bringIn('Gijs', ['second'])
    await affairs().handOver(member('Gijs'), member('Bram'), context())
    expect(await seats()).toEqual(['Bram', 'Sietske', ['facilitator', 'second']])
  })

  it('to the second one, whose own case it is, lets nobody pass their own', async () => {
    await bringIn('Sietske', ['facilitator'])
    await affairs().handOver(member('Gijs'), member('Sietske'), context())
    expect(await seats()).toEqual(['Sietske', undefined, []])
  })
})

describe.each(['release', 'erase'] as const)('a facilitator who leaves without a successor (%s)', (how) => {
  it('leaves the rounds too to the second one, who screens on', async () => {
    await bringIn('Anna')
    await affairs()[how](member('Gijs'), context())
    expect(await seats()).toEqual(['Sietske', undefined, ['facilitator']])
  })

  it('as second one leaves them to the first, and those of whoever is alone stay as they are', async () => {
    await bringIn('Anna')
    await affairs()[how](member('Sietske'), context())
    expect(await seats()).toEqual(['Gijs', undefined, ['facilitator']])
    await affairs()[how](member('Gijs'), context())
    expect(await seats()).toEqual(['Gijs', undefined, ['facilitator']])
  })
})
