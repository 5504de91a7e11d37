import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../cards/card.ts'
import { cardIn } from '../world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
  await world.bringIn('r', 'Anna')
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const cardOf = async (id: string): Promise<string> => {
  const drawn: Card | null = await world.app.present(world.network, { kind: 'case-round', id }, 'card', 'nl')
  return JSON.stringify(drawn)
}

describe('a round in writing', () => {
  it('goes from its publication to its purge by the clock, each in turn doing what they can', async () => {
    await world.to('2026-11-23', 14)
    expect(await world.round('r')).toMatchObject({ phase: 'open', number: 1 })
    await world.to('2026-11-24', 9)
    expect(await cardOf('r')).toContain('Verhelderende vragen')
    expect(await cardOf('r')).toContain('tot vr 27 nov, 09.00 uur')

    expect(saidIn(await fillIn(world, 'Bram', 'r', { question: 'Wie is de regiehouder?' }))).toContain('14.00 uur')
    await world.to('2026-11-24', 14)
    const read = await world.opened('Anna', 'r')
    expect(saidIn(read)).toContain('Wie is de regiehouder?')
    const asked = read.fields.flatMap((field) =>
      field.kind === 'choice' && field.name === 'answerTo' ? field.options : [],
    )
    await fillIn(world, 'Anna', 'r', { answerTo: asked[0]?.value, answer: 'De gemeente voert de regie.' })
    await world.to('2026-11-25', 9)
    expect(saidIn(await world.opened('Lieke', 'r'))).toContain('De gemeente voert de regie.')

    await world.to('2026-11-27', 9)
    await fillIn(world, 'Gijs', 'r', { formulation1: 'Wie regelt het vervoer voor deze leerling?' })
    const choice = (await world.opened('Anna', 'r')).fields.find(
      (one) => one.kind === 'choice' && one.name === 'choose',
    )
    await fillIn(world, 'Anna', 'r', { choose: choice?.kind === 'choice' ? choice.options[0]?.value : '' })

    await world.to('2026-11-30', 9)
    for (const name of world.people.slice(0, 6)) {
      const after = await fillIn(world, name, 'r', {
        interpretation: 'De afspraken over het vervoer zijn onduidelijk.',
      })
      expect(saidIn(after)).toContain('Deelnemer')
    }
    expect(saidIn(await world.opened('Lieke', 'r'))).toContain('Schrijf eerst uw eigen duiding')

    await world.to('2026-12-02', 9)
    for (const name of world.people.slice(0, 6))
      await fillIn(world, name, 'r', { advice: 'Leg het vervoer vast in het plan.' })
    await world.to('2026-12-04', 9)
    await fillIn(world, 'Anna', 'r', { feedback: 'We leggen het vast.' })
    await world.to('2026-12-08', 9)
    await fillIn(world, 'Bram', 'r', { lesson: 'Leg vervoer vast voor een leerling verhuist.', themes: 'Vervoer' })
    await world.to('2026-12-08', 14)
    const drafts = (await world.opened('Gijs', 'r')).fields.find(
      (one) => one.kind === 'choice' && one.name === 'release',
    )
    await fillIn(world, 'Gijs', 'r', { release: drafts?.kind === 'choice' ? [drafts.options[0]?.value] : [] })

    await world.to('2026-12-09', 9)
    expect(await world.round('r')).toMatchObject({ phase: 'closed', lessons: [{ themes: ['vervoer'] }] })
    expect(await cardOf('r')).toContain('Ronde 1 gesloten')
    expect(await cardOf('r')).toContain('Leg vervoer vast voor een leerling verhuist.')

    await world.to('2027-01-06', 9)
    expect(await world.round('r')).toMatchObject({ phase: 'purged' })
    expect(await cardOf('r')).toContain('De tekst van casusronde 1 is gewist. De les blijft bewaard.')
    const purged = await cardOf('r')
    for (const kept of [
      'Casusronde 1: Een leerling zonder plek',
      'Leg vervoer vast voor een leerling verhuist.',
      'Openen',
    ])
      expect(purged).toContain(kept)
    const list = JSON.stringify(cardIn(await world.as('Bram').command('casus rondes')))
    expect(list).toContain('Gewist')
  })
})
