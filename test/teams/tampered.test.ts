/** What somebody with a client of their own can send: forms that we never drew, or not for them, not here. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sealWith } from '../../bot/teams/sealed-form.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { buttonsOf } from './driver/card-text.ts'
import type { TeamsUser } from './driver/user.ts'

let bot: TeamsBot
let anna: TeamsUser
let bram: TeamsUser
let target: string
let before: readonly string[]

beforeEach(async () => {
  bot = await startTeamsBot()
  anna = bot.teams.user('anna')
  bram = bot.teams.user('bram')
  await anna.say('@Schakel afspraak Werkagenda opstellen', 'oogo')
  target = bot.teams.connector.messages.at(-1)?.id ?? ''
  before = anna.screen('oogo')
})

afterEach(async () => {
  await bot.close()
})

const shown = {
  title: 'Nieuwe wachtwoordeis van uw bestuur',
  submit: 'Verder',
  fields: [
    { kind: 'note', text: [{ kind: 'link', text: 'Meld u opnieuw aan', href: 'https://evil.example/login' }] },
    { kind: 'text', name: 'answer', label: 'Uw wachtwoord' },
  ],
}

const outdated =
  'Dit formulier is van een oudere versie. Sluit het en open het opnieuw; uw tekst kunt u eerst kopiëren.'
const notYours = 'Dit formulier is door iemand anders geopend. Begin zelf met /afspraak.'

/** A form that nobody of ours drew, as forms once looked. */
const invented = (home?: string, answer = 'nee') => ({
  form: 'probe.question',
  state: { seed: 's' },
  shown,
  place: home ? { home } : {},
  'field-answer': answer,
})

const execute = async (who: TeamsUser, data: unknown, where = 'oogo', replyToId?: string): Promise<unknown> => {
  const body = await who.invoke('adaptiveCard/action', { action: { data } }, where, replyToId)
  return (body as { value: unknown }).value
}

const submit = (who: TeamsUser, value: unknown, where = 'oogo', replyToId?: string) =>
  bot.teams.send({
    ...who.activity(where, bot.teams.connector.newId()),
    type: 'message',
    value,
    ...(replyToId && { replyToId }),
  })

/** What the button of a form on the screen carries. */
const carriedBy = (title: string): { sealed: string } => {
  const cards = bot.teams.connector.messages.map(({ card }) => card)
  const button = cards.flatMap(buttonsOf).findLast((one) => one.title === title)
  return button?.data as { sealed: string }
}

describe('a form that we did not draw', () => {
  test('changes no message of ours, as an Execute that names its home', async () => {
    expect(await execute(bram, invented(target))).toBe(outdated)
    expect(await execute(bram, invented(target, 'Iedereen is ontslagen'))).toBe(outdated)
    expect(anna.screen('oogo')).toEqual(before)
  })

  test.each([
    ['the home of another message', () => invented(target)],
    ['no home', () => invented()],
    ['a press of a read-back around it', () => ({ press: 'teams.send-as-read', data: { sent: invented(target) } })],
    ['a seal of nothing', () => ({ ...invented(target), sealed: '.' })],
    ['a seal that is no text', () => ({ ...invented(target), sealed: { toString: 'x' } })],
  ])('says nothing of its own, as a message with %s', async (_, data) => {
    await submit(bram, data())
    expect(anna.screen('oogo')).toEqual([...before, outdated])
  })

  test('is nothing to a stranger either', async () => {
    await submit(bot.teams.user('vera'), invented(target))
    expect(anna.screen('oogo')).toEqual([...before, outdated])
  })

  test('opens no dialog', async () => {
    const data = { press: 'teams.change-read', data: { sent: invented(target) } }
    expect(await bram.invoke('task/fetch', { data }, 'oogo', target)).toEqual({
      task: { type: 'message', value: outdated },
    })
  })

  test('sealed with the key of another app is none of ours', async () => {
    const asker = { asker: 'bram', conversation: bot.teams.address('oogo').conversation, language: 'nl' as const }
    const form = { kind: 'form', name: 'probe.question', state: { seed: 's' }, ...shown, fields: [] } as const
    const sealed = (secret: string) => sealWith(secret).close(form, { ...asker, home: target })
    const answer = { 'field-answer': 'Iedereen is ontslagen' }
    expect(await execute(bram, { sealed: sealed('guessed'), ...answer })).toBe(outdated)
    expect(await execute(bram, { sealed: sealed(bot.teams.settings.appPassword) })).not.toBe(outdated)
  })
})

describe('a form that we drew', () => {
  beforeEach(async () => {
    const value = { msteams: { type: 'task/fetch' }, press: 'probe.open', data: {} }
    await submit(anna, value)
    before = anna.screen('oogo')
  })

  test('is refused as soon as one letter of it is another', async () => {
    const { sealed } = carriedBy('Antwoorden')
    const [letter = '', signature = ''] = sealed.split('.')
    const other = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    for (const changed of [`${other(letter)}.${signature}`, `${letter}.${other(signature)}`, letter, `${letter}.`])
      expect(await execute(anna, { sealed: changed, 'field-answer': 'ja' })).toBe(outdated)
    expect(anna.screen('oogo')).toEqual(before)
  })

  test('is its asker’s alone, in whatever conversation', async () => {
    const data = { ...carriedBy('Antwoorden'), 'field-answer': 'Iedereen is ontslagen' }
    expect(await execute(bram, data)).toBe(notYours)
    expect(await execute(bot.teams.user('vera'), data)).toBe(notYours)
    expect(await execute(bram, data, 'personal')).toBe(outdated)
    expect(anna.screen('oogo')).toEqual(before)
  })

  test('belongs to its conversation', async () => {
    const data = { ...carriedBy('Antwoorden'), 'field-answer': 'ja' }
    expect(await execute(anna, data, 'elsewhere')).toBe(outdated)
    expect(await execute(anna, data, 'personal')).toBe(outdated)
    expect(anna.screen('oogo')).toEqual(before)
  })

  test('shows what it showed, whatever is sent beside it', async () => {
    await submit(anna, { ...carriedBy('Antwoorden'), ...invented(target) })
    expect(anna.screen('oogo').join()).not.toContain('wachtwoord')
    expect(anna.screen('oogo')[1]).toBe(before[1])
  })

  test('replaces the message that it stood in and no other, whatever the request says that it answers', async () => {
    await submit(anna, { ...carriedBy('Antwoorden'), 'field-answer': 'Iedereen is ontslagen' }, 'oogo', target)
    expect(anna.screen('oogo')).toEqual([...before.slice(0, -1), 'U zei Iedereen is ontslagen.'])
  })
})
