import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { cardIn } from '../world.ts'
import { open, record, useWorld, world } from './given.ts'

useWorld()

describe('/afspraken', () => {
  it('lists what is open, late first, and filters by the words people use', async () => {
    await record('Verslag rondsturen @Anna uiterlijk 25 november')
    await world.as('Bram', 'OOGO').submit(await open('Notitie zonder alles', 'Bram'))
    world.now = instantOn('2026-11-30', 10)
    const anna = world.as('Anna', 'OOGO')
    const said = async (filter: string) => JSON.stringify(cardIn(await anna.command('afspraken', filter)))
    expect(await said('')).toMatch(/Verslag rondsturen.*Notitie zonder alles/u)
    expect(await said('te laat')).not.toContain('Notitie')
    expect(await said('zonder eigenaar')).not.toContain('Verslag')
    expect(await said('zonder datum')).not.toContain('Verslag')
    expect(await said('mij')).not.toContain('Notitie')
    expect(await said('oogo')).toContain('Open afspraken van OOGO')
    expect(await said('Beleidsgroep')).toContain('geen lid')
    expect(await said('Bestaatniet')).toContain('Ik ken geen overleg')
    expect(await said('te laat')).toContain('te laat zijn bij OOGO')
  })

  it('shows nobody the items of bodies in which they do not sit', async () => {
    await record()
    expect(JSON.stringify(cardIn(await world.as('Femke').command('afspraken')))).not.toContain('Werkagenda')
    expect(JSON.stringify(cardIn(await world.as('Hanneke').command('afspraken')))).toContain('Werkagenda')
  })
})
