/** The report of progress: what it tells of a period, in the chat, in a channel and on paper. */
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import { hashToken } from '../../bot/chat/document-links.ts'
import { instantOn } from '../../bot/clock.ts'
import { type Bar, type Button, type Card, plain } from '../../cards/card.ts'
import { cardIn, must } from '../world.ts'
import { open, pressAndSend, useWorld, withdraw, world } from './given.ts'

useWorld()

const buttonsOf = (card: Card): readonly Button[] =>
  card.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.flatMap((one) => (one.kind === 'button' ? [one] : [])) : [],
  )
const buttonOf = (card: Card, label: string) =>
  must(
    buttonsOf(card).find((one) => one.label === label),
    label,
  )

/** Each heading with the lines under it. */
const partsOf = (card: Card): Readonly<Record<string, readonly string[]>> => {
  const parts: Record<string, string[]> = {}
  let under: string[] = []
  for (const block of card.blocks) {
    if (block.kind === 'heading') parts[block.text] = under = []
    if (block.kind === 'rows') under.push(...block.rows.map(({ text, fine = '' }) => `${plain(text)} | ${plain(fine)}`))
  }
  return parts
}
const barOf = (card: Card): Bar =>
  must(card.blocks.flatMap((block) => (block.kind === 'bars' ? block.bars : []))[0], 'bar')

const gijs = () => world.as('Gijs', 'OOGO')
const report = async (text: string) => cardIn(await gijs().command('voortgang', text))

const add = async (text: string, over: Readonly<Record<string, unknown>> = {}): Promise<Agreement> => {
  const sent = await gijs().submit(await open(text, 'Gijs'), over)
  // A day that nobody typed is read back first.
  expect(sent.kind === 'form' ? await gijs().submit(sent.form) : sent).toMatchObject({ kind: 'done' })
  const { items } = await world.storage.agreements.list(world.network, {}, 100)
  return must(items.toSorted((a, b) => b.number - a.number)[0], text)
}

const moveDate = (item: string, term: string) =>
  pressAndSend(gijs(), 'agreement.propose-date', { item }, { term, text: 'De cijfers komen later.' })

/** In November four actions and a standing agreement are made; in December all but one of the actions move on. */
describe('the progress of a body', () => {
  let late: Agreement

  beforeEach(async () => {
    late = await add('Verslag rondsturen @Anna uiterlijk 25 november')
    const moved = await add('Notitie schrijven @Bram uiterlijk 15 december')
    const ready = await add('Zaal regelen @Gijs uiterlijk 15 december')
    const stopped = await add('Folder drukken @Bram uiterlijk 15 december')
    const standing = await add('Wij delen de cijfers', { kind: 'standing-agreement', owners: [] })
    const intention = await add('Samen een conferentie houden uiterlijk 15 december', { kind: 'intention', owners: [] })
    world.now = instantOn('2026-12-07', 10)
    await moveDate(moved.id, '18 januari 2027')
    await gijs().press('agreement.report-done', { item: ready.id })
    await withdraw(gijs(), stopped.id)
    await gijs().press('agreement.reaffirm', { item: standing.id })
    await pressAndSend(gijs(), 'agreement.correct', { item: intention.id }, { term: 'uiterlijk 1 maart 2027' })
    await add('Begroting maken @Anna uiterlijk 1 maart 2027')
  })

  const december = {
    'Te laat (1)': ['1. Verslag rondsturen | SWV Noorderkring VO · 12 dagen te laat'],
    'Verschoven (1)': ['2. Notitie schrijven | Gemeente Duinrecht · was uiterlijk di 15 dec 2026, nu ma 18 jan 2027'],
    'Gereed (1)': ['3. Zaal regelen | SWV Noorderkring PO'],
    'Nieuw afgesproken (1)': ['7. Begroting maken | SWV Noorderkring VO'],
    'Vervallen (1)': ['4. Folder drukken | Gemeente Duinrecht'],
  }

  it('tells what was done, moved, made and withdrawn in the period, and what is late; of organisations, not of people', async () => {
    const card = await report('OOGO deze maand')
    expect(partsOf(card)).toEqual({ 'Voortgang van OOGO': [], ...december })
    expect(JSON.stringify(card)).not.toMatch(/Anna|Bram|Wiegersma|Tolsma/u)
  })

  it('tells nothing of what happened before or after it', async () => {
    const parts = partsOf(await report('OOGO vorige maand'))
    expect(Object.keys(parts)).toEqual(['Voortgang van OOGO', 'Te laat (1)', 'Nieuw afgesproken (6)'])
  })

  it('tells of a period that has passed what was so at its end, in the picture too', async () => {
    world.now = instantOn('2027-01-11', 10)
    await gijs().press('agreement.report-done', { item: late.id })
    const card = await report('OOGO vorige maand')
    expect(partsOf(card)['Te laat (1)']).toEqual(['1. Verslag rondsturen | SWV Noorderkring VO · 5 weken te laat'])
    expect(card.summary).toBe('Voortgang van OOGO: 1 gereed · 1 verschoven · 1 te laat · 2 open')
    expect(barOf(card)).toMatchObject({
      label: 'Stand op do 31 dec 2026',
      parts: [
        { look: 'done', count: 1 },
        { look: 'running', count: 0 },
        { look: 'open', count: 2 },
        { look: 'late', count: 1 },
      ],
      said: '1 van 4 gereed, 1 te laat',
    })
  })

  it('tells what is new by the day on which it was agreed, and years as years', async () => {
    const old = await add('Oud besluitpunt @Bram uiterlijk 15 december')
    const term = { ...must(old.term, 'term'), until: '2018-12-01' }
    const change = (item: Agreement) => ({ ...item, agreedOn: '2018-09-24', term })
    await world.storage.agreements.change(world.network, old.id, change)
    const now = partsOf(await report('OOGO deze maand'))
    expect(now['Nieuw afgesproken (1)']).toEqual(december['Nieuw afgesproken (1)'])
    expect(now['Te laat (2)']).toContain('8. Oud besluitpunt | Gemeente Duinrecht · 8 jaar te laat')
    const then = partsOf(await report('OOGO van 1 september 2018 tot en met 30 september 2018'))
    expect(then['Nieuw afgesproken (1)']?.[0]).toContain('Oud besluitpunt')
  })

  it('tells what was undone as if it had not been', async () => {
    const done = must(await world.storage.agreements.findNumbered(world.network, 3), 'agreement')
    world.now = instantOn('2027-01-11', 10)
    const undo = { item: done.id, version: done.version }
    expect(await world.as('Hanneke').press('agreement.undo', undo)).toMatchObject({ kind: 'done' })
    expect(partsOf(await report('OOGO vorige maand'))['Gereed (1)']).toEqual(december['Gereed (1)'])
    expect(Object.keys(partsOf(await report('OOGO deze maand')))).not.toContain('Gereed (1)')
  })

  it('keeps its subject when another period is chosen', async () => {
    await world.storage.workAgendas.saveTheme({ id: 't1', network: world.network, name: 'Thuiszitters' })
    const card = await report('Thuiszitters sinds 1 september')
    const { press } = buttonOf(card, 'Dit kwartaal')
    const other = cardIn(await gijs().press(press.name, press.data))
    expect(other.summary).toMatch(/^Voortgang van Thuiszitters:/u)
    expect(JSON.stringify(other)).toContain('Van do 1 okt 2026')
  })

  it('stands in the channel once, however often it is pressed, and stays what it was', async () => {
    const { press } = buttonOf(await report('OOGO deze maand'), 'In het kanaal zetten')
    const before = (await world.storage.outbox.counts()).owed
    for (let times = 1; times <= 2; times += 1) {
      expect(await gijs().press(press.name, press.data)).toMatchObject({ kind: 'done' })
      expect((await world.storage.outbox.counts()).owed).toBe(before + 1)
    }
    await gijs().press('agreement.report-done', { item: late.id })
    const { id } = press.data as { readonly id: string }
    const ref = { kind: 'progress-report', id }
    const posted = must(await world.app.present(world.network, ref, 'card', 'nl'), 'card')
    expect(partsOf(posted)).toEqual({ 'Voortgang van OOGO': [], ...december })
    expect(JSON.stringify(posted)).toContain('Gedeeld door Gijs Oosterbaan')
    expect(buttonsOf(posted)).toEqual([])
  })

  it('goes along as a document for Word and as a page to print', async () => {
    const card = cardIn(await gijs().press('progress.take-along', { text: 'OOGO deze maand', body: null }))
    const lines = Object.entries(december).flatMap(([part, [line = '']]) => [
      part.replace(' (1)', ''),
      line.replace(/^\d+\. | \|.*$/gu, ''),
    ])
    const [, token = ''] = must(/\/documenten\/([^/]+)\//u.exec(JSON.stringify(card)), 'link')
    const { network, member, kind, asked } = must(
      await world.storage.documents.findLink(hashToken(token), world.now),
      'link',
    )
    const take = async (format: string) => {
      const made = await world.app.document({ network, member, kind, asked: { ...Object(asked), format } })
      if ('said' in made) throw new Error(made.said)
      return made
    }
    const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(must(bytes, 'text'))
    const word = await take('docx')
    expect(word.fileName).toBe('voortgang-2026-12-07.docx')
    const page = await take('html')
    expect(page.isPage).toBe(true)
    for (const said of ['Voortgang van OOGO', 'Van di 1 dec 2026 tot en met ma 7 dec 2026', ...lines]) {
      expect(textOf(unzipSync(word.bytes)['word/document.xml'])).toContain(said)
      expect(textOf(page.bytes)).toContain(said)
    }
  })
})

describe('what was kept by the first version of Schakel', () => {
  /** A change of which the history holds no more than its verb, and what was corrected as words. */
  const changeAsThen = async (
    item: Agreement,
    change: Partial<Agreement>,
    verb: string,
    data: Readonly<Record<string, unknown>> = {},
  ) => {
    await world.storage.agreements.change(world.network, item.id, (before) => ({ ...before, ...change }))
    const ref = { kind: 'agreement', id: item.id }
    const member = must(world.members.Gijs, 'Gijs').id
    await world.storage.history.record({
      ...{ network: world.network, ref, at: world.now, member, surface: 'web', verb, data },
    })
  }

  it('is told from what was done', async () => {
    const ready = await add('Zaal regelen @Gijs uiterlijk 15 december')
    const stopped = await add('Folder drukken @Gijs uiterlijk 15 december')
    const moved = await add('Notitie schrijven @Gijs uiterlijk 15 december')
    const back = await add('Lijst nalopen @Gijs uiterlijk 1 maart 2027')
    await changeAsThen(back, { state: 'reported_done' }, 'agreement.reported-done')
    world.now = instantOn('2026-12-07', 10)
    await changeAsThen(ready, { state: 'reported_done' }, 'agreement.reported-done')
    await changeAsThen(stopped, { state: 'withdrawn' }, 'agreement.withdrawn')
    const term = { ...must(moved.term, 'term'), text: '18 januari 2027', until: '2027-01-18' }
    await changeAsThen(moved, { term }, 'agreement.corrected', {
      changes: { term: ['uiterlijk 15 december', '18 januari 2027'] },
    })
    world.now = instantOn('2027-01-11', 10)
    await changeAsThen(back, { state: 'open' }, 'agreement.reopened')
    const parts = partsOf(await report('OOGO vorige maand'))
    expect(parts['Gereed (1)']?.[0]).toContain('Zaal regelen')
    expect(parts['Vervallen (1)']?.[0]).toContain('Folder drukken')
    expect(parts['Verschoven (1)']?.[0]).toContain('was uiterlijk di 15 dec 2026, nu ma 18 jan 2027')
    expect(partsOf(await report('OOGO van 1 november tot en met 30 november'))['Gereed (1)']?.[0]).toContain(
      'Lijst nalopen',
    )
  })
})
