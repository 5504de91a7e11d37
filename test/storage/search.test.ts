import { expect, test } from 'vitest'
import { noDetails } from '../../bot/agreements/details.ts'
import type { HistoryEntry } from '../../bot/history.ts'
import { readTyped, wordsIn } from '../../bot/search/search.ts'
import { mostFound } from '../../bot/search/store.ts'
import { searchNaively, type Text } from '../search/naive.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { addItem, from, makeItem, network } from './given.ts'
import { indexedWords } from './indexed-words.ts'

const progress = (id: string, text: string): HistoryEntry => ({
  network,
  ref: { kind: 'agreement', id },
  at: 10,
  member: 'anna',
  surface: 'web',
  verb: 'agreement.progressed',
  data: { text },
})

describeOnEveryDatabase('a search', (opened) => {
  const store = () => opened().storage
  const ask = (text: string, bodies: readonly string[] = ['oogo']) =>
    store().search.find(network, { words: readTyped(text).words, bodies }, 10)
  const numbers = async (text: string, bodies?: readonly string[]) => (await ask(text, bodies)).numbers
  const rename = (id: string, title: string) => store().agreements.change(network, id, (item) => ({ ...item, title }))

  test('finds an agreement by any word of what was agreed, and by its number', async () => {
    await addItem(store(), 'a', {
      title: 'Vervoer, in één regio: “geregeld”',
      term: { ...from('2027-02-01'), text: 'na de kerstvakantie' },
      details: { ...noDetails, goals: ['Minder wachttijd'], point: 'Agendapunt 4b', source: 'Pact', quote: 'Elk kind' },
    })
    for (const word of ['VERVOER', 'een', 'geregeld', 'kerstvakantie', 'wachttijd', '4b', 'pact', 'kind', 'nr 1'])
      expect([word, await numbers(word === 'een' ? 'regio' : word.replace('nr ', ''))]).toEqual([word, [1]])
  })

  test('finds it by how it stands, and by a part of a word', async () => {
    await addItem(store(), 'a', { title: 'Leerlingenvervoer' })
    await addItem(store(), 'b', { title: 'Vervoersplan' })
    await store().history.record(progress('a', 'De taxibedrijven zijn gebeld'))
    await store().history.recordAll([progress('b', 'Tarieven'), progress('b', 'Offerte ligt er')])
    expect(await numbers('taxi')).toEqual([1])
    expect(await numbers('bedrijven leerling')).toEqual([1])
    expect(await numbers('vervoer')).toEqual([2, 1])
    expect(await numbers('tarief')).toEqual([])
    expect(await numbers('tarieven offerte')).toEqual([2])
  })

  test.each([
    ['lerlingenvervoer', 'leerlingenvervoer'],
    ['leerlingenvervoor', 'leerlingenvervoer'],
    ['leelringenvervor', 'leerlingenvervoer'],
    ['wrekagenda', 'werkagenda'],
    ['werkagneda', 'werkagenda'],
    ['thuizitters', 'thuiszitters'],
    ['tuiszitter', 'thuiszitters'],
    ['jeugdhup', 'jeugdhulp'],
    ['pcat', 'pact'],
    ['verzuimm', 'verzuim'],
  ])('understands %s as %s', async (typed, meant) => {
    await addItem(store(), 'a', { title: meant })
    await addItem(store(), 'b', { title: 'Iets anders' })
    const found = await ask(typed)
    expect(found).toMatchObject({ numbers: [1], total: 1, meant: [{ typed, words: [meant] }] })
  })

  test('takes a word for a slip only where nothing holds it as it was typed', async () => {
    await addItem(store(), 'a', { title: 'Groepen' })
    await addItem(store(), 'b', { title: 'Groeten' })
    expect(await ask('groeten')).toMatchObject({ numbers: [2], meant: [{ isSlip: false }] })
    expect(await ask('groeden')).toMatchObject({ numbers: [2, 1], meant: [{ isSlip: true, like: [] }] })
    expect(await ask('12')).toMatchObject({ numbers: [], meant: [{ words: [], like: [] }] })
  })

  test('tells nothing of a body that the asker does not see, not even a word', async () => {
    await addItem(store(), 'a', { title: 'Fusieplannen', body: 'bestuur' })
    await addItem(store(), 'b', { title: 'Werkagenda' })
    await addItem(store(), 'c', { title: 'Fusieplannen', network: 'zuid' })
    for (const typed of ['fusieplannen', 'fusie', 'plannen', 'fusieplanen', 'fusies'])
      expect(await ask(typed)).toMatchObject({ numbers: [], total: 0, meant: [{ words: [], like: [] }] })
    expect(await numbers('fusie', ['oogo', 'bestuur'])).toEqual([1])
    expect(await numbers('fusie', [])).toEqual([])
  })

  test('suggests words that begin alike', async () => {
    await addItem(store(), 'a', { title: 'Leerlingenvervoer en leerrecht' })
    expect(await ask('leerkrachten')).toMatchObject({
      meant: [{ words: [], like: ['leerrecht', 'leerlingenvervoer'] }],
    })
  })

  test('gives the newest first, page by page', async () => {
    for (let at = 1; at <= 23; at++)
      await addItem(store(), `i${at}`, { title: 'Vervoer', body: at % 2 === 0 ? 'oogo' : 'stuur' })
    const page = (skip: number) =>
      store().search.find(network, { words: ['vervoer'], bodies: ['oogo', 'stuur'] }, 10, skip)
    expect(await page(0)).toMatchObject({ numbers: [23, 22, 21, 20, 19, 18, 17, 16, 15, 14], total: 23, hasMore: true })
    expect(await page(20)).toMatchObject({ numbers: [3, 2, 1], hasMore: false })
    expect(await page(1e9)).toMatchObject({ numbers: [], hasMore: false })
  })

  test('stays cheap and says so where very many hold every word', async () => {
    const { unitOfWork, agreements } = store()
    const make = (at: number) =>
      makeItem(`i${at}`, { title: at === 7 ? 'Vervoer en zorg, bijzonder' : 'Vervoer, zorg' })
    await unitOfWork.run(async () => {
      for (let at = 1; at <= mostFound + 20; at++) await agreements.add(make(at), network, `i${at}`)
    })
    expect(await ask('vervoer')).toMatchObject({
      numbers: expect.arrayContaining([1020, 1011]),
      total: null,
      hasMore: true,
    })
    expect(await ask('vervoer zorg')).toMatchObject({ numbers: expect.arrayContaining([1020, 1011]), total: null })
    expect(await ask('vervoer bijzonder')).toMatchObject({ numbers: [7], total: 1, hasMore: false })
  })

  test('leaves nothing behind of words that are no longer there', async () => {
    await addItem(store(), 'a', { title: 'Vervoer regelen' })
    await addItem(store(), 'b', { title: 'Vervoer' })
    await rename('a', 'Zorg regelen')
    expect(await numbers('vervoer')).toEqual([2])
    await rename('b', 'Zorg')
    expect(await indexedWords(opened().url)).not.toContain('ervoer')
    expect(await ask('vervor')).toMatchObject({ numbers: [], meant: [{ words: [] }] })
    await rename('a', 'Vervoer regelen')
    expect(await numbers('vervor')).toEqual([1])
    await store().agreements.change(network, 'a', (item) => ({ ...item, state: 'withdrawn' }))
    expect(await numbers('vervoer')).toEqual([1])
  })

  test('leaves nothing of a name that was struck, where it stood', async () => {
    await addItem(store(), 'a', { title: 'Bellen met Bram Tolsma over vervoer' })
    await addItem(store(), 'b', { title: 'Zorg', details: { ...noDetails, goals: ['Bram  TOLSMA is om'] } })
    await addItem(store(), 'c', { title: 'De tolsmastraat' })
    await store().history.record(progress('b', 'bram tolsma belt maandag'))
    await store().traces.strikeName(network, 'Bram Tolsma', '[oud-lid]')
    const kept = await indexedWords(opened().url)
    for (const trace of ['bram', '"word":"tolsma"', 'bra"']) expect(kept).not.toContain(trace)
    expect(await numbers('tolsma')).toEqual([3])
    expect(await numbers('bram')).toEqual([])
    expect(await numbers('maandag oud lid')).toEqual([2])
    expect(await numbers('vervoer lid')).toEqual([1])
  })

  test('learns words that many write at the same moment, once each', async () => {
    const titles = Array.from(
      { length: 24 },
      (_, at) => `Nieuwe woorden ${at % 2 ? 'samenwerking' : 'doorstroom'} ${at}`,
    )
    await Promise.all(titles.map((title, at) => addItem(store(), `i${at}`, { title })))
    await Promise.all(titles.map((_, at) => rename(`i${at}`, at % 3 ? 'Overgang samenwerking' : 'Doorstroom')))
    await Promise.all(titles.map((_, at) => store().history.record(progress(`i${at}`, 'Verlengde overgang'))))
    for (const [typed, total] of [
      ['amenwerkin', 16],
      ['dorstroom', 8],
      ['overgng', 24],
      ['verlengde', 24],
      ['woorden', 0],
    ])
      expect([typed, (await ask(String(typed))).total]).toEqual([typed, total])
  })

  test('finds what a search that reads everything finds', async () => {
    const draw = drawing(7)
    const parts = ['leer', 'vervoer', 'zorg', 'plan', 'kind', 'wet', 'é', 'po', '12', 'regio', 'pact', 'groep']
    const word = () => Array.from({ length: 1 + draw(3) }, () => parts[draw(parts.length)]).join('')
    const text = () => Array.from({ length: 1 + draw(5) }, word).join(' ')
    const bodies = ['oogo', 'stuur', 'werk']
    const all: Text[] = []
    for (let at = 0; at < 60; at++) {
      const [id, body, title, goal] = [`i${at}`, bodies[draw(3)] ?? '', text(), text()]
      const { number } = await addItem(store(), id, { title, body, details: { ...noDetails, goals: [goal] } })
      const changed = draw(3) === 0 ? text() : title
      if (changed !== title) await rename(id, changed)
      const said = draw(3) === 0 ? [text()] : []
      for (const one of said) await store().history.record(progress(id, one))
      all.push({ number, body, texts: [String(number), changed, goal, ...said] })
    }
    for (let round = 0; round < 120; round++) {
      const whole = draw(2) === 0 ? word() : (wordsIn(all[draw(60)]?.texts.join(' ') ?? '')[draw(4)] ?? 'leer')
      const query = [whole.slice(0, 2 + draw(8)), ...(draw(2) === 0 ? [word()] : [])].join(' ')
      const seen = bodies.slice(draw(3))
      const found = await store().search.find(network, { words: readTyped(query).words, bodies: seen }, 100)
      const expected = readTyped(query).words.length === 0 ? [] : searchNaively(all, query, seen)
      if (found.meant.some(({ isSlip }) => isSlip)) expect([query, expected]).toEqual([query, []])
      else if (found.meant.some(({ isMany }) => isMany))
        expect(expected).toEqual(expect.arrayContaining([...found.numbers]))
      else expect([query, found.numbers]).toEqual([query, expected])
    }
  })
})

/** The same numbers below `below` each time. */
const drawing = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
