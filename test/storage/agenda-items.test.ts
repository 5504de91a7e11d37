import { expect, it } from 'vitest'
import type { AgendaItem, Passage } from '../../bot/agenda-items/agenda-item.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { network } from './given.ts'

const makeItem = (id: string, given: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, network, body: 'oogo', meeting: null, position: 0, title: `Over ${id}`, about: '', type: 'discussion' },
  ...{ reason: 'member', minutes: null, owner: null, papers: [], source: null, cameFrom: null, state: 'proposed' },
  ...{ passages: [], createdAt: 1_800_000_000_000, createdBy: 'anna', version: 1 },
  ...given,
})
const passedIn = (meeting: string): readonly Passage[] => [
  { meeting, position: 1, outcome: 'carried-over', at: 1_800_000_000_000 },
]

describeOnEveryDatabase('Agenda items', (opened) => {
  const store = () => opened().storage.agendaItems
  const idsIn = async (meeting: string) => (await store().passedIn(network, 'oogo', meeting)).map(({ id }) => id)

  it('that passed in one meeting of a body are found without the others', async () => {
    await store().add(
      makeItem('there', { passages: [...passedIn('march'), ...passedIn('may')], meeting: 'july', state: 'placed' }),
    )
    await store().add(makeItem('never'))
    await store().add(makeItem('alike', { passages: passedIn('march-2') }))
    await store().add(makeItem('elsewhere', { passages: passedIn('march'), body: 'policy' }))
    await store().add(makeItem('other-network', { passages: passedIn('march'), network: 'zuid' }))
    expect(await idsIn('march')).toEqual(['there'])
    expect(await idsIn('may')).toEqual(['there'])
    expect(await idsIn('m_rch')).toEqual([])
  })

  it('are called by their titles, of all bodies of one network', async () => {
    await store().add(makeItem('a'))
    await store().add(makeItem('b', { body: 'policy', state: 'treated' }))
    await store().add(makeItem('c', { network: 'zuid' }))
    const titles = (await store().titles(network)).map(({ id, title }) => `${id} ${title}`)
    expect(titles.toSorted()).toEqual(['a Over a', 'b Over b'])
  })
})
