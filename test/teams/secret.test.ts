/** What is secret on Teams: every message is kept there, so nothing of a case may stand in one, sealed or not. */
import { inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { usualBodySettings } from '../../bot/case-rounds/settings-store.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { goodCase, handIn } from '../case-rounds/own/case-world.ts'
import { must } from '../world.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'

const words = wordsIn('nl')
let bot: TeamsBot

beforeEach(async () => {
  bot = await startTeamsBot()
  const { storage, network, bodies, members } = bot.world
  await storage.caseSettings.saveOfBody(network, must(bodies.OOGO, 'OOGO').id, {
    ...usualBodySettings,
    isOn: true,
    facilitator: must(members.Hanneke, 'Hanneke').id,
    secondFacilitator: must(members.Bram, 'Bram').id,
  })
})

afterEach(() => bot.close())

/** All that was ever posted by us, what it carries unfolded. */
const posted = (): string => {
  const all = JSON.stringify(bot.teams.connector.calls.map(({ body }) => body))
  const folded = [...all.matchAll(/([\w-]{20,})\.[\w-]{43}/gu)].map(([, letter = '']) => letter)
  return [all, ...folded.map((letter) => String(inflateRawSync(Buffer.from(letter, 'base64url'))))].join('\n')
}

test('one’s own cases are asked for in a message and shown in a dialog only', async () => {
  await handIn(bot.world, 'Anna')
  const anna = bot.teams.user('anna')
  await anna.say('casus mijn Een leerling die Storm heet')
  expect(anna.buttons()).toEqual([words.chat.openWindow])
  await anna.press(words.chat.openWindow)
  expect(JSON.stringify(anna.dialog?.card)).toContain(goodCase.title)
  await anna.submit({})
  expect(JSON.stringify(anna.dialog?.card)).toContain(goodCase.title)
  expect(posted()).toContain(words.chat.opensInWindow)
  expect(posted()).not.toMatch(/leerling|Storm|case-round\./u)
})

test('the form of a case opens from its command, and its button can be pressed again', async () => {
  const anna = bot.teams.user('anna')
  await anna.say('casus inbrengen')
  for (const _ of [1, 2]) {
    await anna.press(words.chat.openWindow)
    expect(anna.dialog?.title).toBe(words.caseBringingIn.start.title)
    anna.dialog = null
  }
  expect(posted()).not.toContain('case-round.')
})

test('a client without dialogs is told where it can be done, and shows nothing of a case', async () => {
  await handIn(bot.world, 'Anna')
  const anna = bot.teams.user('anna')
  await anna.say('casus mijn')
  await anna.pressWithoutDialog(words.chat.openWindow)
  expect(anna.screen().at(-1)).toBe(words.chat.onlyInWindow)
  for (const press of ['case-round.mine', 'case-round.bring-in']) {
    const value = { msteams: { type: 'task/fetch' }, press, data: {} }
    await bot.teams.send({ ...anna.activity('personal', bot.teams.connector.newId()), type: 'message', value })
    expect(anna.screen().at(-1)).toBe(words.chat.onlyInWindow)
    const body = await anna.invoke('adaptiveCard/action', { action: { data: { press, data: {} } } }, 'personal')
    expect(body).toMatchObject({ value: words.chat.onlyInWindow })
  }
  expect(posted()).not.toMatch(/leerling|case-round\./u)
})

test('what is filled in stays in the dialog, and closing it leaves nothing behind', async () => {
  const anna = bot.teams.user('anna')
  await anna.say('casus inbrengen')
  await anna.press(words.chat.openWindow)
  const before = bot.teams.connector.messages.length
  await anna.submit({})
  await anna.submit(goodCase)
  expect(anna.dialog?.title).toBe(words.caseBringingIn.review.title)
  expect(JSON.stringify(anna.dialog?.card)).toContain(goodCase.story)
  anna.dialog = null
  expect(bot.teams.connector.messages).toHaveLength(before)
  expect(posted()).not.toMatch(/leerling|Mentor/u)
})
