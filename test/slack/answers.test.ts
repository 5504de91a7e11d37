/** Every kind of answer, as people in Slack get it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readingOf } from './driver/screen.ts'
import { type Started, startPractice } from './start.ts'

let started: Started
const anna = () => started.world.user('anna')

beforeEach(async () => {
  started = await startPractice()
})
afterEach(() => started.close())

describe('a command', () => {
  it('is answered in its own acknowledgement, for the asker alone', async () => {
    await anna().command('/kaart', 'beleidsgroep')
    expect(readingOf(await anna().hears(/Teller/))).toContain('De stand is 0.')
    await expect(started.world.user('bram').messages('beleidsgroep')).resolves.toEqual([])
  })

  it('reaches the feature as it was typed, with who is meant', async () => {
    const line = '/zeg <b>&amp; @channel @bram https://schakel.example/a?b=1&c=2 [x](y) 😀'
    await anna().command(line, 'beleidsgroep')
    const { userId, team, channelId } = started.world
    expect(started.practice.asked).toMatchObject([
      {
        name: 'zeg',
        text: line.slice('/zeg '.length),
        mentions: [{ span: [18, 23], identity: { surface: 'slack', space: team, user: userId('bram'), name: 'bram' } }],
        from: { surface: 'slack', space: team, user: userId('anna'), name: 'anna' },
        at: { surface: 'slack', space: team, conversation: channelId('beleidsgroep') },
        isPrivate: false,
      },
    ])
    expect(readingOf(await anna().hears(/Gezegd/))).toContain('<b>&amp; @channel @bram')
  })

  it('says when it is done', async () => {
    await anna().command('/klaar', 'beleidsgroep')
    await anna().hears(/Het is klaar/)
  })

  it('is refused in words that say what to do', async () => {
    await anna().command('/nee', 'beleidsgroep')
    await anna().hears(/Met \/afspraken ziet u wat er openstaat/)
    await anna().command('/onbekend', 'beleidsgroep')
    await anna().hears(/Ik ken “onbekend” niet/)
    await started.world.user('carla').command('/kaart', 'beleidsgroep')
    await started.world.user('carla').hears(/Ik ken u nog niet/)
  })

  it('that fails gives a reference, and no word of what went wrong', async () => {
    await anna().command('/stuk', 'beleidsgroep')
    const said = readingOf(await anna().hears(/Er ging bij mij iets mis/))
    const fault = started.log.find(({ event }) => event === 'fault')
    expect(said).toContain(fault?.fields.reference)
    expect(JSON.stringify([said, started.log])).not.toContain('geheim')
  })

  it('opens a form, and the form knows where it was asked for', async () => {
    await anna().command('/formulier', 'beleidsgroep')
    await anna().form(/Stap 1/)
    await anna().submit({ 'Wat?': 'een werkagenda', 'Hoe groot?': 'Groot' })
    expect(started.practice.sent).toEqual([
      { state: { step: 1, weight: '' }, values: { title: 'een werkagenda', people: [], size: 'l' } },
    ])
    expect(started.practice.asked.at(-1)).toMatchObject({
      kind: 'submit',
      at: { conversation: started.world.channelId('beleidsgroep') },
      isPrivate: false,
    })
  })

  it('whose form is larger than Slack carries is told so, and is logged', async () => {
    await anna().command('/groot', 'beleidsgroep')
    const said = readingOf(await anna().hears(/Er ging bij mij iets mis/))
    expect(said).toContain(started.log.find(({ event }) => event === 'slack.answer-failed')?.fields.reference)
    expect(anna().hasForm()).toBe(false)
  })

  it('whose form Slack does not open is answered in words', async () => {
    started.world.inject('views.open', { kind: 'error', error: 'expired_trigger_id' })
    await anna().command('/formulier', 'beleidsgroep')
    await anna().hears(/Er ging bij mij iets mis/)
    expect(started.log).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ problem: 'expired_trigger_id' }) }),
    )
  })
})

describe('a message shortcut', () => {
  beforeEach(async () => {
    const channel = started.world.channelId('beleidsgroep')
    await started.world.call('chat.postMessage', {
      channel,
      text: `Werkagenda &lt;po&gt; door <@${started.world.userId('bram')}>`,
    })
    await started.world.call('chat.postMessage', { channel, text: 'Dit niet' })
  })

  it('opens a form about the message', async () => {
    await anna().shortcut('practice.from-message', 'beleidsgroep', /Werkagenda/)
    await anna().form(/Stap 1/)
    const bram = started.world.userId('bram')
    expect(started.practice.asked).toMatchObject([
      { kind: 'shortcut', text: `Werkagenda <po> door @${bram}`, mentions: [{ identity: { user: bram } }] },
    ])
  })

  it('is answered for the asker alone when there is no form', async () => {
    await anna().shortcut('practice.from-message', 'beleidsgroep', /niet/)
    await anna().hears(/Dit niet\./)
  })
})

describe('a press', () => {
  beforeEach(() => anna().command('/kaart', 'beleidsgroep'))

  it('on a private card changes that card, which nothing else would', async () => {
    await anna().press('Tel', { in: 'beleidsgroep' })
    await anna().hears(/De stand is 1/)
    await anna().press('Tel', { in: 'beleidsgroep' })
    await anna().hears(/De stand is 2/)
    expect(await anna().messages('beleidsgroep')).toHaveLength(1)
  })

  it('opens a form', async () => {
    await anna().press('Schrijf', { in: 'beleidsgroep' })
    await anna().form(/Stap 1/)
  })

  it('is answered beside the card, which stays', async () => {
    await anna().press('Zeg iets', { in: 'beleidsgroep' })
    await anna().hears(/Hier is iets gezegd/)
    expect(await anna().messages('beleidsgroep')).toHaveLength(2)
  })

  it('that fails is told so', async () => {
    await anna().press('Ga stuk', { in: 'beleidsgroep' })
    await anna().hears(/Er ging bij mij iets mis/)
  })

  it('on a link is acknowledged and asks nothing', async () => {
    await anna().press('Lees meer', { in: 'beleidsgroep' })
    expect(started.practice.asked).toHaveLength(1)
  })
})

describe('a form that was sent', () => {
  beforeEach(async () => {
    await anna().command('/formulier', 'beleidsgroep')
    await anna().form(/Stap 1/)
  })

  it('shows a problem at its field and keeps what was typed', async () => {
    await anna().submit({ 'Wat?': 'mis' })
    const form = await anna().form(/Stap 1/)
    expect(Object.entries(form.errors)).toEqual([[expect.stringMatching(/^title#/), 'Dit klopt niet.']])
    await anna().submit()
    expect(started.practice.sent.at(-1)?.values).toMatchObject({ title: 'mis' })
  })

  it('shows a problem of the whole form over it, and the form is still there underneath', async () => {
    await anna().submit({ 'Wat?': 'alles mis' })
    await anna().form(/Het hele formulier is oud/)
    anna().closeForm()
    await anna().submit({ 'Wat?': 'goed' })
    expect(started.practice.sent.at(-1)?.values).toMatchObject({ title: 'goed' })
  })

  it('becomes the next form', async () => {
    await anna().submit({ 'Wat?': 'verder' })
    await anna().form(/Stap 2/)
    await anna().submit({ 'Wat?': 'klaar' })
    expect(started.practice.sent.at(-1)?.state).toEqual({ step: 2, weight: '' })
  })

  it('becomes a card, whose buttons work', async () => {
    await anna().submit({ 'Wat?': 'kaart' })
    await anna().form(/De stand is 7/)
    await anna().press('Tel', {})
    await anna().form(/De stand is 8/)
    await anna().press('Schrijf', {})
    await anna().form(/Stap 1/)
    await anna().submit({ 'Wat?': 'goed' })
    expect(started.practice.asked.at(-1)).toMatchObject({
      kind: 'submit',
      at: { conversation: started.world.channelId('beleidsgroep') },
    })
  })

  it('closes when it is done, and says so where it began', async () => {
    await anna().submit({ 'Wat?': 'goed' })
    expect(anna().hasForm()).toBe(false)
    await anna().hears(/Het is opgeschreven/)
  })

  it('is told when the answer cannot be shown, and keeps what was typed', async () => {
    await anna().submit({ 'Wat?': 'te groot' })
    await anna().form(/Er ging bij mij iets mis/)
    anna().closeForm()
    await anna().form(/Stap 1/)
  })

  it('searches as one types: at most a hundred, each as long as Slack shows', async () => {
    const found = await anna().search('Wie?', 'Persoon')
    expect(found).toHaveLength(100)
    expect(Math.max(...found.map((label) => label.length))).toBeLessThanOrEqual(75)
    await expect(anna().search('Wie?', 'Niemand')).resolves.toEqual([])
    const [first = ''] = found
    await anna()
      .submit({ 'Wat?': 'goed', 'Wie?': ['p1'] })
      .catch(() => {})
    expect(first).toContain('Persoon 0')
  })
})

describe('what is said to the bot', () => {
  it('in a conversation of two is a command', async () => {
    await anna().say('zeg hallo @bram')
    const channel = started.practice.asked.at(-1)?.at.conversation ?? ''
    expect(started.practice.asked).toMatchObject([
      { kind: 'command', name: 'zeg', text: 'hallo @bram', isPrivate: true },
    ])
    await anna().sees(channel, /Gezegd: hallo @bram/)
  })

  it('after its name in a channel is answered for the asker alone', async () => {
    await anna().say('zeg hallo', 'beleidsgroep')
    await anna().hears(/Gezegd: hallo/)
  })

  it('offers a form behind a button, for a message opens none', async () => {
    await anna().say('formulier voor @bram', 'beleidsgroep')
    await anna().hears(/Oefenen/)
    await anna().press('Invullen', { in: 'beleidsgroep' })
    await anna().form(/Stap 1/)
    expect(started.practice.asked.at(-1)).toMatchObject({ name: 'formulier', text: 'voor @bram' })
  })

  it('without a word is answered with what to say', async () => {
    await anna().say('', 'beleidsgroep')
    await anna().hears(/Ik ben Schakel/)
  })
})
