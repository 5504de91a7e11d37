/** `/zoek`: found by the words that people remember of it, by those who may see it, and cheap whatever is typed. */
import { describe, expect, it } from 'vitest'
import { pressAndSend, record, useWorld, withdraw, world } from '../agreements/given.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must } from '../world.ts'

useWorld()

const search = (text: string, name = 'Anna') => world.as(name).command('zoek', text)
const linesIn = async (text: string, name = 'Anna') => linesOf(cardIn(await search(text, name)))
const anna = () => world.as('Anna', 'OOGO')

describe('an agreement', () => {
  it('is found by a part of a word, with who, when and where', async () => {
    await record('Leerlingenvervoer regelen @Bram uiterlijk 30 april')
    expect(await linesIn('Vervoer')).toEqual([
      'Gezocht: “Vervoer”',
      '1 afspraak',
      '1. Leerlingenvervoer regelen | Bram Tolsma · uiterlijk vr 30 apr 2027 · OOGO',
    ])
    expect(linesOf(cardIn(await pressOn(world.as('Anna'), await search('vervoer'), 'Bekijken')))[0]).toBe(
      'Afspraak 1: Leerlingenvervoer regelen',
    )
  })

  it('is found in spite of a slip, which is said', async () => {
    await record('Leerlingenvervoer regelen')
    expect((await linesIn('lerlingenvervoer')).slice(1, 3)).toEqual([
      '“lerlingenvervoer” staat nergens. Dit lijkt erop: leerlingenvervoer.',
      '1 afspraak',
    ])
  })

  it('is found by how it stands, with the words around', async () => {
    const { id } = await record('Vervoer regelen')
    const progress = `Na lang overleg zijn de taxibedrijven gebeld, ${'en dan nog iets '.repeat(9)}`
    await pressAndSend(anna(), 'agreement.give-progress', { item: id }, { progress })
    const [, , row] = await linesIn('taxibedrijven vervoer')
    expect(row).toContain('“Na lang overleg zijn de taxibedrijven gebeld, en dan nog iets en dan nog iets en …” · ')
  })

  it('is found when it is closed, and says so; by its number too', async () => {
    const { id } = await record('Vervoer regelen')
    await withdraw(anna(), id)
    expect((await linesIn('vervoer'))[2]).toContain('ingetrokken')
    for (const text of ['1', ' #1 ', 'afspraak 1', 'nr. 1'])
      expect((await linesIn(text))[0]).toBe('Afspraak 1: Vervoer regelen')
    expect((await linesIn('2'))[1]).toContain('komt dit niet voor: 2')
  })

  it('is hidden from whoever does not sit in its body, with every word of it', async () => {
    await record('Geheime fusieplannen')
    for (const text of ['fusieplannen', 'fusie', 'fusieplanen', 'fusiex', '1']) {
      const said = await linesIn(text, 'Femke')
      expect(said.join('\n').replaceAll(`“${text}”`, '').replaceAll(`niet voor: ${text}`, '')).not.toContain('fusie')
      expect(said[1]).toContain('komt dit niet voor')
    }
    expect((await linesIn('fusie', 'Hanneke'))[1]).toBe('1 afspraak')
  })

  it('comes in pages of ten, the newest first, in private', async () => {
    for (let at = 1; at <= 12; at++)
      expect(await anna().submit(formIn(await anna().command('afspraak', `Vervoer ${at}`)))).toMatchObject({
        kind: 'done',
      })
    const first = await anna().command('zoek', 'vervoer')
    expect(first).toMatchObject({ kind: 'whisper', mayBeOverheard: false })
    expect(linesOf(cardIn(first))).toHaveLength(12)
    expect(linesOf(cardIn(first))[2]).toMatch(/^12\. Vervoer 12/)
    const second = await pressOn(world.as('Anna'), first, 'Volgende tonen')
    expect(
      linesOf(cardIn(second))
        .slice(2)
        .map((line) => line.slice(0, 2)),
    ).toEqual(['2.', '1.'])
    expect(labelsOf(cardIn(second))).not.toContain('Volgende tonen')
  })
})

describe('what bears a name', () => {
  it('comes first, with what it is and a button for its agreements', async () => {
    await record('Werkagenda opstellen @Bram')
    expect(await linesIn('tolsma')).toContain('Bram Tolsma | Lid · Gemeente Duinrecht')
    const found = await search('gemeente duinrcht')
    expect(linesOf(cardIn(found))[1]).toBe('Gemeente Duinrecht | Organisatie')
    expect(linesOf(cardIn(await pressOn(world.as('Anna'), found, 'Bekijken')))[0]).toBe('Gemeente Duinrecht')
    const list = await pressOn(world.as('Anna'), found, 'Afspraken van Gemeente Duinrecht')
    expect(linesOf(cardIn(list)).join()).toContain('Werkagenda opstellen')
  })

  it.each([
    ['OOGO', 'OOGO | Overleg'],
    ['regiogemeenten', 'Regiogemeenten | Groep'],
    ['programmamanager', 'Programmamanager | Functie'],
    ['thuiszitterspact', 'Thuiszitterspact | Werkagenda'],
    ['kind centraal', 'Het kind centraal | Thema'],
  ])('is found as %s, and shown', async (text, row) => {
    const { storage, network } = world
    const agenda = { about: '', themes: [], endedOn: null }
    await storage.network.saveGroup({ id: 'g', network, name: 'Regiogemeenten', organisations: [], contact: null })
    const held = { organisation: null, holder: null }
    await storage.network.saveFunction({ id: 'f', network, name: 'Programmamanager', ...held })
    await storage.workAgendas.saveAgenda({ id: 'a', network, name: 'Thuiszitterspact', body: null, ...agenda })
    await storage.workAgendas.saveTheme({ id: 't', network, name: 'Het kind centraal' })
    const found = await search(text)
    expect(linesOf(cardIn(found))[1]).toBe(row)
    const [name = ''] = row.split(' | ')
    expect(linesOf(cardIn(await pressOn(world.as('Anna'), found, 'Bekijken'))).join()).toContain(name)
  })

  it('is not a werkagenda of a body that one does not sit in', async () => {
    const body = must(world.bodies.OOGO, 'OOGO').id
    const agenda = { id: 'a', network: world.network, about: '', themes: [], endedOn: null }
    await world.storage.workAgendas.saveAgenda({ ...agenda, name: 'Fusieagenda', body })
    expect((await linesIn('fusieagenda'))[1]).toBe('Fusieagenda | Werkagenda')
    expect(await linesIn('fusieagenda', 'Femke')).not.toContain('Fusieagenda | Werkagenda')
  })
})

describe('a search that finds nothing', () => {
  it('says what was tried, and offers words that begin alike', async () => {
    await record('Leerlingenvervoer regelen')
    const found = await search('leerkrachten')
    expect(linesOf(cardIn(found)).slice(1, 3)).toEqual([
      'In de tekst van de afspraken die u kunt zien, komt dit niet voor: leerkrachten.',
      'Zoek in plaats daarvan:',
    ])
    expect(linesOf(cardIn(await pressOn(world.as('Anna'), found, 'leerlingenvervoer')))[1]).toBe('1 afspraak')
  })

  it('says that the words are nowhere together, and offers each', async () => {
    await record('Vervoer regelen')
    await anna().submit(formIn(await anna().command('afspraak', 'Zorg regelen')))
    const found = cardIn(await search('vervoer zorg'))
    expect(linesOf(found)[1]).toBe('Elk woord komt voor, maar nergens samen.')
    expect(labelsOf(found)).toEqual(['vervoer', 'zorg'])
  })
})

describe('whatever is typed', () => {
  it('without words gets a hint', async () => {
    expect(await linesIn('  ')).toContain(
      'Typ achter /zoek wat u zoekt: woorden uit een afspraak, een naam of een nummer. Bijvoorbeeld: /zoek leerlingenvervoer.',
    )
    for (const text of ['🎈', '“”', '\u0000', '\ud800', "';--", '%_%'])
      expect((await linesIn(text))[1]).toContain('valt niet te zoeken')
  })

  it.each([
    ['a long text', 'vervoer '.repeat(2_000)],
    ['one endless word', `vervoer ${'x'.repeat(50_000)}`],
    ['many words', Array.from({ length: 400 }, (_, at) => `woord${at}`).join(' ')],
    ['letters of another plane', '𝒱𝒻𝒸'.repeat(500)],
    ['combining marks', `a${'\u0301'.repeat(5_000)}`],
    ['markup', `<!channel> *vet* [a](javascript:b) ${'@'.repeat(300)} vervoer`.repeat(20)],
  ])('is answered, and said to be long: %s', async (_, text) => {
    await record('Vervoer regelen')
    const card = cardIn(await search(text))
    expect(linesOf(card).join('\n').length).toBeLessThan(1_500)
    expect(linesOf(card)).toContain('Dit is lang: gezocht is met het begin ervan, hoogstens zes woorden.')
    expect(world.faults).toEqual([])
  })
})
