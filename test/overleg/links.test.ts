/** The secretariat says how bodies feed one another. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const idOf = (body: string) => must(world.bodies[body], body).id
const ask = async (body: string, press = 'overleg.add-link') =>
  formIn(await world.as('Hanneke').press(press, { body: idOf(body) }))
const link = async (body: string, does: string, other: string) =>
  world.as('Hanneke').submit(await ask(body), { does, other: idOf(other) })
const links = async () => {
  const names = new Map(Object.values(world.bodies).map(({ id, name }) => [id, name]))
  const kept = await world.storage.network.bodyLinks(world.network)
  return kept.map(({ from, relation, to }) => `${names.get(from)} ${relation} ${names.get(to)}`)
}
const usual = ['Regisseursgroep prepares OOGO', 'Beleidsgroep elaborates OOGO']
const verbsOf = async (body: string) =>
  (await world.storage.history.of(world.network, { kind: 'body', id: idOf(body) })).map(({ verb }) => verb)

describe('the links of bodies', () => {
  it('begin with the usual ones of a new network', async () => {
    expect(await links()).toEqual(expect.arrayContaining(usual))
    expect(await links()).toHaveLength(usual.length)
  })

  it('are made in either direction, and stand on the card and in the history', async () => {
    const shown = cardIn(await link('OOGO', 'fed-by', 'Stuurgroep'))
    expect(linesOf(shown)).toContain('Stuurgroep voedt OOGO.')
    await link('Netwerkgroep po', 'feeds', 'Beleidsgroep')
    expect(await links()).toEqual(
      expect.arrayContaining([...usual, 'Stuurgroep feeds OOGO', 'Netwerkgroep po feeds Beleidsgroep']),
    )
    expect(await verbsOf('Stuurgroep')).toEqual(['overleg.linked'])
  })

  it('that were there already are refused at the other body', async () => {
    expect(problemsIn(await link('OOGO', 'prepared-by', 'Regisseursgroep'))).toEqual({
      other: 'Dat staat er al: Regisseursgroep bereidt OOGO voor.',
    })
    expect(await links()).toHaveLength(usual.length)
  })

  it('never make a body serve itself', async () => {
    expect(problemsIn(await link('OOGO', 'feeds', 'OOGO'))).toMatchObject({
      other: expect.stringContaining('zichzelf'),
    })
  })

  it('of preparing never make a circle, however long, and the whole circle is told', async () => {
    await link('Beleidsgroep', 'prepares', 'Regisseursgroep')
    expect(problemsIn(await link('OOGO', 'prepares', 'Beleidsgroep')).other).toContain(
      'OOGO bereidt Beleidsgroep voor. Beleidsgroep bereidt Regisseursgroep voor. Regisseursgroep bereidt OOGO voor.',
    )
    expect(await links()).toHaveLength(usual.length + 1)
  })

  it('may make a circle of different kinds: who works out may prepare as well', async () => {
    await link('Beleidsgroep', 'prepares', 'OOGO')
    await link('OOGO', 'feeds', 'Beleidsgroep')
    expect(await links()).toHaveLength(usual.length + 2)
  })

  it('are unlinked by their sentences, and one that is gone meanwhile is gone', async () => {
    const form = await ask('OOGO', 'overleg.remove-link')
    const [field] = form.fields
    if (field?.kind !== 'choice') throw new Error('There is no choice.')
    expect(field.options.map(({ label }) => label)).toEqual([
      'Regisseursgroep bereidt OOGO voor.',
      'Beleidsgroep werkt uit wat OOGO besluit.',
    ])
    expect(problemsIn(await world.as('Hanneke').submit(form))).toHaveProperty('links')
    const both = { links: field.options.map(({ value }) => value) }
    expect(linesOf(cardIn(await world.as('Hanneke').submit(form, both)))).toContain(
      'OOGO is nog niet verbonden met een ander overleg.',
    )
    await world.as('Hanneke').submit(form, both)
    expect(await links()).toEqual([])
    expect(await verbsOf('Beleidsgroep')).toEqual(['overleg.unlinked'])
  })

  it('go with a body that is removed', async () => {
    const remove = await world.as('Hanneke').press('network.remove', { register: 'bodies', id: idOf('OOGO') })
    await world.as('Hanneke').submit(formIn(remove))
    expect(await world.storage.network.bodyLinks(world.network)).toEqual([])
    expect(cardIn(await world.as('Hanneke').command('overleg')).summary).toBe('Overleggen van Regio Noord')
    expect(world.faults).toEqual([])
  })

  it('are made by nobody but the secretariat', async () => {
    const said = JSON.stringify(await world.as('Gijs').press('overleg.add-link', { body: idOf('OOGO') }))
    expect(said).toContain('Dit doet het secretariaat')
  })
})
