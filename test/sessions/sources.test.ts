/** What an item is about is one press away while it is talked about. */
import { describe, expect, it } from 'vitest'
import { must } from '../world.ts'
import {
  allPresent,
  asChair,
  at,
  labelsIn,
  linesIn,
  oogo,
  open,
  placeItem,
  planMeeting,
  useOogo,
  world,
} from './oogo.ts'

useOogo()

const begin = async () => {
  await planMeeting()
  world.now = at(14)
  await allPresent()
  await open()
}

const show = (item: string, name = 'Gijs') => world.as(name).press('session.item', { meeting: 'm1', item })

describe('the way from an item to what it is about', () => {
  it('reads what other bodies told, for whoever follows too', async () => {
    await begin()
    const item = await placeItem('Terugkoppeling Beleidsgroep', 'm1', { reason: 'report-back' })
    expect(labelsIn(await show(item))).toContain('Terugkoppeling lezen')
    expect(labelsIn(await show(item, 'Anna'))).toContain('Terugkoppeling lezen')
    const body = oogo().id
    const told = await asChair().press('report-back.since', { body, meeting: 'm1' })
    expect(linesIn(told).join()).not.toContain('lukte niet')
  })

  it('opens the agreements of the body that are open', async () => {
    await begin()
    const items = await world.storage.agendaItems.ofMeeting(world.network, 'm1')
    const { id } = must(
      items.find(({ reason }) => reason === 'open-agreements'),
      'the item of what is open',
    )
    expect(labelsIn(await show(id))).toContain('Openstaande afspraken')
  })

  it('has its papers as links', async () => {
    await begin()
    const papers = [{ text: 'Concept samenwerkingsagenda', href: 'https://voorbeeld.nl/concept' }]
    const item = await placeItem('Samenwerkingsagenda', 'm1', { papers })
    const card = JSON.stringify(await show(item))
    expect(card).toContain('"kind":"link"')
    expect(card).toContain('"href":"https://voorbeeld.nl/concept"')
  })
})
