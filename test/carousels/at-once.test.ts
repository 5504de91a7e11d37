/** Fifty people with their phones before the same wall. */
import { expect, it } from 'vitest'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import type { Member } from '../../bot/network/network.ts'
import { linesOf } from '../network/card-reading.ts'
import { describeOnEveryDatabase } from '../storage/databases.ts'
import { cardIn, formIn, must, personOf, type World } from '../world.ts'
import { hallPosters, notesOf, openHall, openWalk, posterOf } from './hall.ts'

const visitors = 50

const enter = async (world: World): Promise<readonly Member[]> => {
  const { network: store } = world.storage
  const { id: organisation } = await findOrAddOrganisation(store, world.network, 'Stichting De Zandlijn')
  const oogo = must(world.bodies.OOGO, 'OOGO').id
  const members: Member[] = []
  for (let at = 0; at < visitors; at += 1) {
    const given = {
      network: world.network,
      name: `Bezoeker ${at}`,
      organisation,
      function: '',
      role: 'member',
    } as const
    members.push(await enrol(store, given, [oogo]))
  }
  return members
}

describeOnEveryDatabase('Fifty people at once', (opened) => {
  it('write each their own, by name and without, miss the same topic, and nothing is lost', async () => {
    const world = await openHall(opened().storage)
    const carousel = await openWalk(world)
    const posters = await Promise.all(hallPosters.map((title) => posterOf(world, carousel, title)))
    const members = await enter(world)
    const writeOne = async (member: Member, at: number): Promise<void> => {
      const person = personOf(world.app, member, null)
      const poster = must(posters[at % posters.length], 'poster').id
      const form = formIn(await person.press('carousel.walk', { carousel: carousel.id, poster }))
      const as = at % 2 === 0 ? 'named' : 'anonymous'
      const kind = at % 5 === 0 ? 'question' : 'remark'
      const reply = await person.submit(form, { text: `Dit valt mij op, ${at} keer.`, as, kind, go: 'done' })
      expect(linesOf(cardIn(reply))).toEqual(['Bewaard.'])
      const miss = formIn(await person.press('carousel.miss', { carousel: carousel.id }))
      await person.submit(miss, { title: 'Lerarentekort', goal: '', as: 'anonymous' })
    }
    await Promise.all(members.map(writeOne))
    const notes = await notesOf(world, carousel)
    expect(notes).toHaveLength(visitors)
    expect(notes.filter(({ by }) => by === '')).toHaveLength(visitors / 2)
    expect(new Set(notes.map(({ text }) => text)).size).toBe(visitors)
    const hung = await world.storage.carousels.posters(world.network, carousel.id)
    expect(hung.filter(({ title }) => title === 'Lerarentekort')).toHaveLength(1)
    const ref = { kind: 'carousel', id: carousel.id }
    const lines = linesOf(must(await world.app.present(world.network, ref, 'card', 'nl'), 'card'))
    const counted = await world.storage.carousels.counts(world.network, carousel.id)
    expect(counted.reduce((sum, { remarks, questions }) => sum + remarks + questions, 0)).toBe(visitors)
    expect(lines.filter((line) => /\d+ (?:opmerking|vraag|vragen)/u.test(line))).toHaveLength(4)
    expect(world.faults).toEqual([])
  })

  it('hang posters at once, of which each stands there, in places of its own', async () => {
    const world = await openHall(opened().storage)
    const carousel = await openWalk(world)
    const titles = Array.from({ length: 6 }, (_, at) => `Wand ${at}`)
    const forms = await Promise.all(
      titles.map(async () => formIn(await world.as('Gijs').press('carousel.add-poster', { carousel: carousel.id }))),
    )
    await Promise.all(forms.map((form, at) => world.as('Gijs').submit(form, { title: titles[at] })))
    const posters = await world.storage.carousels.posters(world.network, carousel.id)
    expect(new Set(posters.map(({ place }) => place)).size).toBe(10)
    expect(posters.map(({ title }) => title).toSorted()).toEqual([...hallPosters, ...titles].toSorted())
  })
})
