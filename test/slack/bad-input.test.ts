/** The afspraak in Slack, with everything that people type and do by mistake or on purpose. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, buttons, card } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { featuresOf } from '../../scripts/features.ts'
import { readingOf } from './driver/screen.ts'
import { type Started, startPractice } from './start.ts'

let started: Started
const anna = () => started.world.user('anna')
const bram = () => started.world.user('bram')
const where = 'beleidsgroep'

beforeAll(async () => {
  started = await startPractice({ features: (storage) => featuresOf(storage, () => null) })
})
afterAll(() => started.close())

/** Makes an afspraak with this title and gives its card, which everybody sees. */
const agree = async (title: string) => {
  await anna().command('/afspraak', where)
  await anna().submit({ 'Wat is afgesproken?': title })
  return anna().sees(where, exactly(title))
}
const exactly = (text: string): RegExp =>
  new RegExp(
    text.replace(/[^\w\s]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`),
    'u',
  )

describe('a title stands on the card as it was typed', () => {
  it.each([
    'Werkagenda 👩‍👩‍👧 opstellen 😀',
    'שלום עולם',
    'مرحبا بالعالم',
    '<!channel> <!everyone> <@U000000001>',
    '@channel @here @iedereen',
    '[link](https://schakel.example) <https://schakel.example|klik>',
    '<at>iedereen</at> & <b>vet</b>',
    '*vet* _schuin_ ~weg~ `code` :smile: &lt; &amp;lt;',
  ])('%s', async (title) => {
    expect(readingOf(await agree(title))).toContain(`: ${title} `)
  })

  it('also when it was typed behind the command', async () => {
    await anna().command('/afspraak <!channel> & <at>iedereen</at> @channel [x](https://schakel.example)', where)
    await anna().form(/Ik ken “channel” niet/)
    await anna().submit()
    await anna().sees(where, exactly('<!channel> & <at>iedereen</at> channel [x](https://schakel.example)'))
  })
})

describe('what cannot be is said in words', () => {
  it('an empty title, at its field', async () => {
    await anna().command('/afspraak', where)
    await anna().submit({ 'Wat is afgesproken?': '   ' })
    expect(Object.values((await anna().form()).errors)).toEqual([
      expect.stringMatching(/Schrijf wat er is afgesproken/),
    ])
    anna().closeForm()
  })

  it('10,000 characters behind the command', async () => {
    await anna().command(`/afspraak ${'a'.repeat(10_000)}`, where)
    await anna().hears(/10000 tekens/)
  })

  it('a person whom nobody knows', async () => {
    await anna().command('/afspraak Werkagenda opstellen @Zebedeus', where)
    await anna().form(/Ik ken “Zebedeus” niet/)
    anna().closeForm()
  })

  it('a date that does not exist, at its field', async () => {
    await anna().command('/afspraak', where)
    await anna().submit({ 'Wat is afgesproken?': 'Werkagenda', 'Wanneer?': 'uiterlijk 31 februari' })
    expect(Object.values((await anna().form()).errors)).toEqual([expect.stringMatching(/31 februari/)])
    anna().closeForm()
  })
})

describe('a button', () => {
  it('pressed twice at once does its work once', async () => {
    await agree('Tweemaal tegelijk')
    const take = () => anna().press('Aannemen', { in: where, on: /Tweemaal tegelijk/ })
    await Promise.all([take(), take()])
    await anna().hears(/staat al op uw naam/)
    await bram().sees(where, /Tweemaal tegelijk.*anna \(aangenomen\)/s)
    await bram().press('Geschiedenis', { in: where, on: /Tweemaal tegelijk/ })
    const history = readingOf(await bram().hears(/Geschiedenis van afspraak/))
    expect(history.match(/aangenomen/g)).toHaveLength(1)
  })

  it('of a thing that is gone says so', async () => {
    await started.slack.port.post(started.channel.address, {
      key: 'weg',
      card: card(
        'Weg',
        buttons(button('Aannemen', { name: 'agreement.take-on', data: { item: 'weg' }, opensForm: false })),
      ),
      words: wordsIn('nl'),
    })
    await anna().press('Aannemen', { in: where, on: /^Aannemen$/ })
    await anna().hears(/Deze afspraak bestaat niet/)
  })
})

describe('a form', () => {
  it('sent after the thing has changed is refused over the form', async () => {
    await agree('Intussen anders')
    await anna().press('Wijzigen', { in: where, on: /Intussen anders/ })
    await anna().form(/wijzigen/)
    await bram().press('Wijzigen', { in: where, on: /Intussen anders/ })
    await bram().submit({ 'Wat is afgesproken?': 'Bram was eerder' })
    await anna().submit({ 'Wat is afgesproken?': 'Te laat' })
    await anna().form(/intussen door iemand anders gewijzigd/)
    anna().closeForm()
    expect(readingOf({ blocks: (await anna().form()).view.blocks })).toContain('Wat is afgesproken?')
    anna().closeForm()
  })

  it('sent twice makes one afspraak', async () => {
    await anna().command('/afspraak', where)
    const form = await anna().form()
    await anna().submit({ 'Wat is afgesproken?': 'Maar een keer' })
    started.world.reopen('anna', form)
    await anna().submit({ 'Wat is afgesproken?': 'Maar een keer' })
    await anna().sees(where, /Maar een keer/)
    const cards = (await bram().messages(where)).filter((message) => readingOf(message).includes('Maar een keer'))
    expect(cards).toHaveLength(1)
  })
})

describe('the log', () => {
  it('holds no word that anybody typed', () => {
    expect(JSON.stringify(started.log)).not.toMatch(/Werkagenda|Tweemaal|Zebedeus|Maar een keer|anna/)
  })
})
