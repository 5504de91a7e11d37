import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CaseRoundCardView, sayDuration } from '../../cards/case-round-card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { must } from '../world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const words = wordsIn('nl')

describe('a long round', () => {
  it('is read under headings, and says before its text what is filled in after it', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    await world.to('2026-11-24', 9)
    for (const name of world.people.slice(0, 4)) await fillIn(world, name, 'r', { question: 'Wie heeft de regie?' })
    await world.to('2026-11-24', 14)
    const form = await world.opened('Bram', 'r', 'case-round.open')
    const said = saidIn(form)
    const order = ['Onder de tekst vult u in: Uw vraag.', 'DE CASUS', 'Wat gebeurt er', 'VRAGEN EN ANTWOORDEN']
    const places = order.map((one) => said.indexOf(one))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(said.split('VRAGEN EN ANTWOORDEN')).toHaveLength(2)
  })
})

describe('the card of a round', () => {
  const drawn = async (): Promise<readonly { readonly kind: string }[]> =>
    must(await world.app.present(world.network, { kind: 'case-round', id: 'r' }, 'card', 'nl'), 'card').blocks

  it('says each ground rule on a line of its own, and offers reading once', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    const lines = JSON.stringify((await drawn()).filter(({ kind }) => kind === 'fine'))
    for (let rule = 1; rule <= 7; rule += 1) expect(lines).toContain(`"${rule}. `)
    expect(JSON.stringify(await drawn())).not.toContain('"Openen"')
    await world.to('2026-11-24', 9)
    expect(JSON.stringify(await drawn())).toContain('"Openen"')
  })

  it('says once that it lasts longer than three months', () => {
    const say = (band: CaseRoundCardView['duration']['band'], mark: CaseRoundCardView['duration']['mark']) =>
      sayDuration({ band, mark }, words)
    expect(say('over-6-months', 'over')).toBe('langer dan 6 maanden; geen kind langer dan drie maanden thuis')
    expect(say('4-weeks-3-months', 'over')).toBe(
      '4 weken tot 3 maanden; nu langer dan drie maanden; geen kind langer dan drie maanden thuis',
    )
    expect(say('4-weeks-3-months', 'under')).toBe('4 weken tot 3 maanden')
  })
})
