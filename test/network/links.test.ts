/** Bodies that meet elsewhere and systems that are not copied: links out. */
import { describe, expect, it } from 'vitest'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { said, useWorld, world } from './given.ts'

useWorld()

const values = { name: 'Regionale tafel', kind: 'body', href: 'https://tafel.example/agenda', about: 'Wonen en zorg' }
const write = async (over: Readonly<Record<string, unknown>> = {}, id = '') => {
  const hanneke = world.as('Hanneke')
  return hanneke.submit(formIn(await hanneke.press('network.write', { register: 'links', id })), { ...values, ...over })
}
const links = () => world.storage.network.links(world.network)

describe('a link out', () => {
  it('is kept, found and opened by everybody', async () => {
    expect(said(cardIn(await write()))).toContain(values.href)
    const list = await world.as('Anna').command('netwerk', 'verwijzingen wonen')
    expect(said(cardIn(list))).toContain('Regionale tafel')
  })

  it.each([
    [{ href: 'http://tafel.example' }, 'href'],
    [{ href: 'https://anna@tafel.example' }, 'href'],
    [{ href: 'javascript:alert(1)' }, 'href'],
    [{ kind: 'other' }, 'kind'],
    [{ name: ' ' }, 'name'],
    [{ about: 'x'.repeat(101) }, 'about'],
    [{ href: `https://tafel.example/${'x'.repeat(500)}` }, 'href'],
  ])('is refused at its field: %j', async (over, field) => {
    expect(problemsIn(await write(over))).toHaveProperty(field)
    expect(await links()).toEqual([])
  })

  it('has a name of its own', async () => {
    await write()
    expect(problemsIn(await write({ href: 'https://elders.example' })).name).toContain('Regionale tafel')
  })

  it('that somebody removed meanwhile does not come back with a form that was open', async () => {
    await write()
    const [link] = await links()
    const { id } = must(link, 'link')
    const hanneke = world.as('Hanneke')
    const open = formIn(await hanneke.press('network.write', { register: 'links', id }))
    await hanneke.submit(formIn(await hanneke.press('network.remove', { register: 'links', id })))
    expect(problemsIn(await hanneke.submit(open))['']).toContain('intussen verwijderd')
    expect(await links()).toEqual([])
  })
})
