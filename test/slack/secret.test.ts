/** What is secret on Slack: a message in one's own conversation stays there with its time, so no form of it leaves one. */
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { type Feature, onCommand, onForm } from '../../bot/chat/feature.ts'
import { done, invalid, openForm } from '../../bot/chat/reply.ts'
import { defineForm, form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { featuresOf } from '../../scripts/features.ts'
import { asObject, asText } from './driver/json.ts'
import type { Person } from './driver/person.ts'
import { type Started, startPractice } from './start.ts'

const words = wordsIn('nl')
let started: Started | null = null

afterEach(() => started?.close())

interface Alone {
  readonly anna: Person
  readonly type: (line: string) => Promise<void>
  readonly sees: (text: RegExp) => Promise<unknown>
  /** How many messages stand there once all that was heard has been dealt with. */
  readonly count: () => Promise<number>
}

/** Anna in her own conversation with the bot. */
const startAlone = async (features: NonNullable<Parameters<typeof startPractice>[0]>): Promise<Alone> => {
  started = await startPractice(features)
  const { world } = started
  const opened = await world.call('conversations.open', { users: world.userId('anna') })
  const channel = asText(asObject(opened.channel).id)
  const anna = world.user('anna')
  return {
    anna,
    type: (line) => anna.command(line, channel),
    sees: (text) => anna.sees(channel, text),
    count: async () => {
      await started?.slack.stop?.()
      return (await anna.messages(channel)).length
    },
  }
}

/** One form that is answered once `until` is over. */
const waiting = (isSecret: boolean, until: Promise<void>): Feature => {
  const kind = defineForm('practice.wait', z.object({}), z.object({ title: z.string() }), { isSecret })
  const fields = [{ kind: 'text', name: 'title', label: 'Wat?' }] as const
  const shown = form(kind, { title: 'Wachten', submit: 'Versturen', state: {}, fields })
  return {
    name: 'waiting',
    commands: { wacht: onCommand(async () => openForm(shown), 'member', { isSecret }) },
    forms: [
      onForm(kind, async ({ values }) => {
        await until
        return values.title === 'mis' ? invalid({ title: 'Dit klopt niet.' }) : done('Gesloten.')
      }),
    ],
  }
}

test('a form of a case that is closed leaves no message', async () => {
  const { anna, type, count } = await startAlone({ features: (storage) => featuresOf(storage, () => null) })
  await type('/casus')
  await anna.press(words.caseBringingIn.whoSees, {})
  await anna.submit()
  expect(anna.hasForm()).toBe(false)
  // The menu that was asked for.
  expect(await count()).toBe(1)
})

test('behind the button that opens a secret form stand the words of the command alone', async () => {
  const { anna, sees } = await startAlone({ features: (storage) => featuresOf(storage, () => null) })
  await anna.say('casus mijn Daan Postma zit thuis')
  const offered = await sees(new RegExp(words.caseMine.title))
  expect(JSON.stringify(offered)).not.toContain('Daan')
  await anna.press(words.chat.openForm, {})
  await anna.fill({ [words.caseMine.code]: '' })
})

test.each([true, false])('what a form did is told in the conversation, unless it is secret (%s)', async (isSecret) => {
  const { anna, type, sees, count } = await startAlone({ features: () => [waiting(isSecret, Promise.resolve())] })
  await type('/wacht')
  await anna.submit({ 'Wat?': 'goed' })
  if (!isSecret) await sees(/Gesloten/)
  expect(await count()).toBe(isSecret ? 0 : 1)
})

test.each([true, false])(
  'a mistake told too late is said beside the form, unless it is secret (%s)',
  async (isSecret) => {
    const held = Promise.withResolvers<void>()
    const { anna, type, sees, count } = await startAlone({
      patience: 60,
      features: () => [waiting(isSecret, held.promise)],
    })
    await type('/wacht')
    await expect(anna.submit({ 'Wat?': 'mis' })).rejects.toThrow('504')
    held.resolve()
    if (!isSecret) await sees(/Dit klopt niet/)
    expect(await count()).toBe(isSecret ? 0 : 1)
    expect(started?.log).toContainEqual({ event: 'slack.form-late', fields: { kind: 'invalid' } })
    expect(anna.hasForm()).toBe(true)
  },
)
