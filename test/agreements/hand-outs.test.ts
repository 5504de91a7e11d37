/** Lists as files, opened by their link as a browser does. */
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../bot/agreements/hand-outs/csv.ts'
import { writeExcel } from '../../bot/agreements/hand-outs/excel.ts'
import { hashToken } from '../../bot/chat/document-links.ts'
import type { Card } from '../../cards/card.ts'
import { cardIn, formIn, must } from '../world.ts'
import { only, open, pressAndSend, record, useWorld, world } from './given.ts'

useWorld()

const linksOf = (card: Card) =>
  card.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.flatMap((one) => (one.kind === 'link-button' ? [one] : [])) : [],
  )

/** What the page gives for an address, without the HTTP around it. */
const openLink = async (href: string) => {
  const [, token = '', file = ''] = /\/documenten\/([^/]+)\/([^/]+)$/u.exec(href) ?? []
  const link = must(await world.storage.documents.findLink(hashToken(token), world.now), 'link')
  const asked = { ...Object(link.asked), format: file.split('.').at(-1) }
  return world.app.document({ network: link.network, member: link.member, kind: link.kind, asked })
}

const take = async (format: string, filter = '', who = 'Anna') => {
  const card = cardIn(await world.as(who, 'OOGO').press('agreement.hand-out', { filter }))
  const made = await openLink(
    must(
      linksOf(card).find(({ href }) => href.endsWith(`.${format}`)),
      format,
    ).href,
  )
  if ('said' in made) throw new Error(made.said)
  return made
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const partOf = (bytes: Uint8Array, name: string) => textOf(must(unzipSync(bytes)[name], name))

describe('a list that is taken along', () => {
  it('is a CSV that a Dutch Excel opens, with the columns of an actielijst', async () => {
    await record('Werkagenda opstellen; met €-teken @Anna uiterlijk 30 april')
    const { bytes, fileName, mediaType } = await take('csv')
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [header, row] = textOf(bytes).split('\r\n')
    expect(header).toBe('Nr;Soort;Datum;Overleg;Punt;Wat;Wie (eigenaar);Met (partners);Uiterlijk;Status;Laatste stand')
    expect(row).toContain(';2027-04-30;')
    expect(row).toContain('"Werkagenda opstellen; met €-teken"')
    expect(row).toContain('Anna Wiegersma')
    expect(fileName).toBe('afspraken-oogo-2026-11-23.csv')
    expect(mediaType).toContain('text/csv')
  })

  it('is a workbook, a document, a calendar and a page with the same line in it', async () => {
    await record()
    const excel = await take('xlsx')
    expect(partOf(excel.bytes, 'xl/sharedStrings.xml')).toContain('Werkagenda opstellen')
    expect(partOf((await take('docx')).bytes, 'word/document.xml')).toContain('Werkagenda opstellen')
    const calendar = textOf((await take('ics')).bytes).replaceAll('\r\n ', '')
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270430')
    expect(calendar).toContain('SUMMARY:Uiterlijk: afspraak 1 Werkagenda opstellen')
    const page = await take('html')
    expect(page.isPage).toBe(true)
    expect(textOf(page.bytes)).toContain('<td>Werkagenda opstellen</td>')
  })

  it('sorts in Excel: numbers are numbers, and days are days', async () => {
    await record('Zaal regelen @Anna uiterlijk 30 april')
    const { bytes } = await take('xlsx')
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<c r="A4"[^>]*><v>1<\/v>/u)
    // 30 April 2027, counted from 30 December 1899.
    expect(sheet).toContain('<v>46507</v>')
    expect(partOf(bytes, 'xl/styles.xml')).toContain('[$-413]ddd d mmm yyyy')
  })

  it('has columns for theme, werkagenda, lead, start and words as agreed where a row has one', async () => {
    const { network } = world
    await world.storage.workAgendas.saveTheme({ id: 't1', network, name: 'Thuiszitters' })
    const about = { body: null, about: '', themes: [], endedOn: null }
    await world.storage.workAgendas.saveAgenda({ id: 'a1', network, name: 'Pact', ...about })
    const { id } = await record('Zaal regelen @Anna uiterlijk 30 april')
    await world.storage.agreements.change(network, id, (item) => ({
      ...item,
      term: { text: 'vanaf maart', from: '2027-03-01', until: '2027-03-31', precision: 'month', isStart: true },
      details: {
        ...item.details,
        theme: 't1',
        agenda: 'a1',
        lead: { kind: 'member', id: must(world.members.Bram, 'B').id },
      },
    }))
    const [header, row] = textOf((await take('csv')).bytes).split('\r\n')
    expect(header).toContain(
      'Wat;Thema;Werkagenda;Wie (eigenaar);Trekker;Met (partners);Vanaf;Uiterlijk;Zoals afgesproken;Status',
    )
    expect(row).toContain(';Thuiszitters;Pact;')
    expect(row).toContain(';2027-03-01;2027-03-31;vanaf maart;')
  })

  it('leaves out on paper the columns in which nothing stands', async () => {
    await record()
    const page = textOf((await take('html')).bytes)
    expect(page).toContain('<th scope="col">Wie (eigenaar)</th>')
    expect(page).not.toMatch(/Punt|Laatste stand/u)
    expect(partOf((await take('docx')).bytes, 'word/document.xml')).not.toMatch(/Punt|Laatste stand/u)
  })

  it('says how each kind stands as its card does, and when one looks back', async () => {
    const add = async (text: string, over: Readonly<Record<string, string>>) =>
      world.as('Anna', 'OOGO').submit(await open(text), { ...over, term: 'uiterlijk 30 april' })
    await add('Wij delen de cijfers', { kind: 'standing-agreement' })
    await add('Samen een conferentie houden', { kind: 'intention' })
    const gijs = world.as('Gijs', 'OOGO')
    await gijs.submit(formIn(await gijs.command('besluit', 'Het OOGO stemt in')))
    const csv = textOf((await take('csv')).bytes)
    expect(csv).toMatch(/Wij delen de cijfers.*;;2027-04-30;.*geldt/u)
    expect(csv).toMatch(/conferentie.*voornemen, bindt nog niet/u)
    expect(csv).toMatch(/stemt in.*besloten/u)
  })

  it('is called after what it is of', async () => {
    await record()
    const named = async (filter: string) => (await take('csv', filter)).fileName
    expect(await named('mij')).toBe('afspraken-mij-2026-11-23.csv')
    expect(await named('besluiten')).toBe('besluitenlijst-besluiten-oogo-2026-11-23.csv')
    expect(await named('Gijs')).toBe('afspraken-gijs-oosterbaan-2026-11-23.csv')
  })

  it('says in Excel what it is and of which day', async () => {
    await record()
    const said = partOf((await take('xlsx')).bytes, 'xl/sharedStrings.xml')
    expect(said).toContain('Open afspraken van OOGO')
    expect(said).toContain('Regio Noord, gemaakt op ma 23 nov 2026')
  })

  it('says what is not in it, in every file', async () => {
    const note = 'Dit zijn de eerste 2.'
    const sheet = { title: 'Lijst', subtitle: '', columns: [{ label: 'Nr', width: 6 }], rows: [['1'], ['2']], note }
    expect(textOf(writeCsv(sheet))).toMatch(/2\r\n"?Dit zijn de eerste 2\."?\r\n$/u)
    expect(partOf(await writeExcel(sheet), 'xl/sharedStrings.xml')).toContain(note)
    const { id, ...given } = await record()
    const make = (number: number) => ({ ...given, id: `${id}${number}`, number })
    for (let number = 2; number <= 1_001; number += 1)
      await world.storage.agreements.add(make, world.network, `${id}${number}`)
    const calendar = textOf((await take('ics')).bytes).replaceAll('\r\n ', '')
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261123')
    expect(calendar).toContain('Niet alles past in deze agenda: dit zijn de eerste 1000 afspraken')
    expect(partOf((await take('docx')).bytes, 'word/document.xml')).toContain('In Excel of CSV staan er meer.')
    expect(textOf((await take('csv')).bytes).split('\r\n')).toHaveLength(1_003)
  })

  it('calls only what somebody owes due', async () => {
    const anna = world.as('Anna', 'OOGO')
    await anna.submit(await open('Samen een conferentie houden uiterlijk 30 april'), { kind: 'intention' })
    await world
      .as('Gijs', 'OOGO')
      .submit(formIn(await world.as('Gijs', 'OOGO').command('besluit', 'Het OOGO stemt in')), {
        term: 'uiterlijk 1 mei',
      })
    const calendar = textOf((await take('ics')).bytes).replaceAll('\r\n ', '')
    expect(calendar).toContain('SUMMARY:Voornemen: afspraak 1')
    expect(calendar).toContain('SUMMARY:Termijn bij besluit: afspraak 2 Het OOGO stemt in')
    expect(calendar).not.toContain('Uiterlijk')
  })

  it('of a werkagenda holds every project once, with what is done', async () => {
    const about = { body: null, about: '', themes: [], endedOn: null }
    await world.storage.workAgendas.saveAgenda({ id: 'a1', network: world.network, name: 'Pact', ...about })
    const gijs = world.as('Gijs', 'OOGO')
    const add = async (text: string) => world.as('Anna', 'OOGO').submit(await open(text), { agenda: 'a1' })
    await add('Klaar project @Gijs uiterlijk 30 april')
    await gijs.press('agreement.report-done', { item: (await only()).id })
    await add('Gedeeld project @Bram uiterlijk 30 april')
    const organisations = (await world.storage.network.organisations(world.network)).slice(0, 3).map(({ id }) => id)
    await pressAndSend(gijs, 'agreement.share', { item: (await only()).id }, { organisations })
    const lines = textOf((await take('csv', 'Pact')).bytes).split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatch(/Klaar project.*gereed/u)
    expect(lines[2]).toContain('Gedeeld project')
  })

  it('tells the last state of affairs', async () => {
    const item = await record()
    const anna = world.as('Anna', 'OOGO')
    const asked = await anna.press('agreement.give-progress', { item: item.id })
    if (asked.kind !== 'form') throw new Error('No form.')
    await anna.submit(asked.form, { progress: 'De gemeenten zijn uitgenodigd.' })
    expect(textOf((await take('csv')).bytes)).toContain('ma 23 nov 2026: De gemeenten zijn uitgenodigd.')
  })

  it('holds what its reader may see at that moment, and nothing when they have left', async () => {
    await record()
    const card = cardIn(await world.as('Anna').press('agreement.hand-out', { filter: 'alles' }))
    const [{ href = '' } = {}] = linksOf(card)
    expect(await openLink(href)).toMatchObject({ isPage: false })
    const anna = must(world.members.Anna, 'Anna')
    await world.storage.network.saveMember({ ...anna, leftOn: '2026-11-23' })
    expect(await openLink(href)).toHaveProperty('said')
  })

  it('is shown to nobody who may not see the body', async () => {
    await record()
    const reply = await world.as('Femke').press('agreement.hand-out', { filter: 'OOGO' })
    expect(JSON.stringify(reply)).toContain('geen lid')
  })

  it('is behind a link for an hour', async () => {
    await record()
    const card = cardIn(await world.as('Anna', 'OOGO').press('agreement.hand-out', { filter: '' }))
    const [{ href = '' } = {}] = linksOf(card)
    world.now += 61 * 60 * 1000
    await expect(openLink(href)).rejects.toThrow('There is no link')
  })
})

describe('a calendar of one’s own', () => {
  it('stands until another address is asked for', async () => {
    await record()
    const address = async (isSure = false) => {
      const said = JSON.stringify(cardIn(await world.as('Anna').press('agreement.follow', { isSure })))
      return must(/http[^"]+\.ics/u.exec(said), 'address')[0]
    }
    const first = await address()
    world.now += 400 * 24 * 60 * 60 * 1000
    const feed = await openLink(first)
    if ('said' in feed) throw new Error(feed.said)
    expect(textOf(feed.bytes)).toContain('SUMMARY:Uiterlijk: afspraak 1')
    const asked = await world.as('Anna').press('agreement.follow', {})
    expect(JSON.stringify(asked)).toContain('Nieuw adres maken')
    expect(await openLink(first)).toMatchObject({ mediaType: 'text/calendar; charset=utf-8' })
    const second = await address(true)
    await expect(openLink(first)).rejects.toThrow('There is no link')
    expect(await openLink(second)).toMatchObject({ mediaType: 'text/calendar; charset=utf-8' })
  })

  it('holds only what one owes', async () => {
    await record('Notulen rondsturen @Bram uiterlijk 30 april')
    await world.as('Anna', 'OOGO').submit(await open('Zaal regelen @Anna uiterlijk 1 mei'))
    const said = JSON.stringify(cardIn(await world.as('Anna').press('agreement.follow', {})))
    const feed = await openLink(must(/http[^"]+\.ics/u.exec(said), 'address')[0])
    if ('said' in feed) throw new Error(feed.said)
    expect(textOf(feed.bytes)).toContain('Zaal regelen')
    expect(textOf(feed.bytes)).not.toContain('Notulen')
  })
})
