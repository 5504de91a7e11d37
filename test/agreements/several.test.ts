import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formIn, openWorld, valuesOf, type World } from '../world.ts'

describe('a line that names several items', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.close())

  const items = () => world.storage.agreements.list(world.network, { isOpen: true }, 10)
  const line = '@Anna stelt de werkagenda op uiterlijk 30 april en @Bram nodigt de gemeenten uit uiterlijk 12 maart'

  it('is offered item by item, each with its own people and day, in the body of the first', async () => {
    const gijs = world.as('Gijs', 'OOGO')
    const first = formIn(await gijs.command('afspraak', line))
    expect(JSON.stringify(first)).toContain('Hierna komt: “@Bram nodigt de gemeenten uit uiterlijk 12 maart”')
    const second = formIn(await gijs.submit(first))
    expect(JSON.stringify(second)).toContain('Afspraak 1 is vastgelegd')
    expect(valuesOf(second)).toMatchObject({ term: 'uiterlijk 12 maart' })
    expect((await gijs.submit(second)).kind).toBe('done')
    const kept = (await items()).items.map(({ title, owners, term }) => [title, owners.length, term?.until])
    expect(kept.sort()).toEqual([
      ['Anna Wiegersma stelt de werkagenda op', 1, '2027-04-30'],
      ['Bram Tolsma nodigt de gemeenten uit', 1, '2027-03-12'],
    ])
  })

  it('says what comes next also where a term is read back first', async () => {
    const gijs = world.as('Gijs', 'OOGO')
    const first = formIn(await gijs.command('afspraak', line))
    const readBack = formIn(await gijs.submit(first, { term: 'voor de kerstvakantie' }))
    expect(JSON.stringify(readBack)).toContain('Hierna komt: “@Bram')
  })

  it('was agreed on one day, wherever in the line that stands', async () => {
    const gijs = world.as('Gijs', 'OOGO')
    const said = '@Anna maakt het overzicht voor de kerstvakantie, en @Bram regelt een avond in februari'
    const first = formIn(await gijs.command('afspraak', `${said} (afgesproken op 23 september 2024)`))
    expect(JSON.stringify(first)).toContain('vr 20 dec 2024')
    const second = formIn(await gijs.submit(first))
    expect(JSON.stringify(second)).toContain('feb 2025')
    await gijs.submit(second)
    const { items: kept } = await items()
    expect(kept.map(({ agreedOn }) => agreedOn)).toEqual(['2024-09-23', '2024-09-23'])
  })

  it('keeps what was confirmed when the next one is left', async () => {
    const gijs = world.as('Gijs', 'OOGO')
    await gijs.submit(formIn(await gijs.command('afspraak', line)))
    expect((await items()).total).toBe(1)
  })
})
