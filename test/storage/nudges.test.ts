import { expect, test } from 'vitest'
import { refusal } from '../../bot/refusal.ts'
import type { HandReminder } from '../../bot/reminders/by-hand/hand-reminder.ts'
import type { Nudge } from '../../bot/reminders/persons/nudge.ts'
import { noOwnReminders, usualReminders } from '../../bot/reminders/settings.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { network } from './given.ts'

const ref = { kind: 'agreement', id: 'item-1' }
const other = { kind: 'plan', id: 'item-1' }

describeOnEveryDatabase('what somebody was told', (opened) => {
  const nudge = (id: string, givenAt: number, over: Partial<Nudge> = {}): Nudge => ({
    ...{ id, network, member: 'anna', givenAt },
    lines: [{ ref, occasion: 'soon-3', dueAt: givenAt - 10 }],
    ...over,
  })

  test('comes back as it was told, the latest first, at most as many as asked', async () => {
    const { nudges } = opened().storage
    for (const one of [nudge('a', 10), nudge('b', 20), nudge('c', 30, { member: 'bram' })]) await nudges.add(one)
    await nudges.add(nudge('a', 40, { network: 'zuid' }))
    expect(await nudges.find(network, 'a')).toEqual(nudge('a', 10))
    expect(await nudges.find(network, 'z')).toBeNull()
    expect(await nudges.ofMember(network, 'anna', 10)).toEqual([nudge('b', 20), nudge('a', 10)])
    expect(await nudges.ofMember(network, 'anna', 1)).toEqual([nudge('b', 20)])
  })

  test('says from now on what it says now, and no other does', async () => {
    const { nudges } = opened().storage
    for (const one of [nudge('a', 10), nudge('b', 20), nudge('a', 10, { network: 'zuid' })]) await nudges.add(one)
    const lines = [{ ref, occasion: 'due', dueAt: 5, beside: ['assigned'], isSaidAgain: true }]
    await nudges.saveLines(network, 'a', lines)
    expect(await nudges.find(network, 'a')).toEqual(nudge('a', 10, { lines }))
    expect(await nudges.find(network, 'b')).toEqual(nudge('b', 20))
    expect(await nudges.find('zuid', 'a')).toEqual(nudge('a', 10, { network: 'zuid' }))
  })

  test('is forgotten when it was told long ago, or with the member', async () => {
    const { nudges } = opened().storage
    for (const [id, at] of [
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ] as const)
      await nudges.add(nudge(id, at))
    await nudges.add(nudge('d', 5, { network: 'zuid' }))
    await nudges.add(nudge('e', 30, { member: 'bram' }))
    await nudges.forgetBefore(network, 20)
    expect((await nudges.ofMember(network, 'anna', 10)).map(({ id }) => id)).toEqual(['c', 'b'])
    expect(await nudges.ofMember('zuid', 'anna', 10)).toHaveLength(1)
    await nudges.forgetOf(network, 'anna')
    expect(await nudges.ofMember(network, 'anna', 10)).toEqual([])
    expect(await nudges.ofMember(network, 'bram', 10)).toHaveLength(1)
  })
})

describeOnEveryDatabase('since when something is owed', (opened) => {
  const memo = { network, ref, term: 'uiterlijk', since: 10, assigned: { 'member:anna': 10, 'member:bram': null } }

  test('is what was kept last', async () => {
    const { owedMemos } = opened().storage
    expect(await owedMemos.find(network, ref)).toBeNull()
    await owedMemos.save({ ...memo, term: 'vroeger', assigned: {} })
    await owedMemos.save(memo)
    await owedMemos.save({ ...memo, ref: other })
    expect(await owedMemos.find(network, ref)).toEqual(memo)
    await owedMemos.remove(network, ref)
    expect(await owedMemos.find(network, ref)).toBeNull()
    expect(await owedMemos.find(network, other)).toEqual({ ...memo, ref: other })
  })
})

describeOnEveryDatabase('how people want to be reminded', (opened) => {
  test('is as usual until somebody says otherwise, and a body stands over its network', async () => {
    const { reminderSettings: store } = opened().storage
    expect(await store.settingsOf(network, 'oogo')).toEqual(usualReminders)
    const steps = { ...usualReminders.steps, before: [7] }
    await store.save(network, null, { morning: false, steps })
    await store.save(network, 'oogo', { morning: true, hours: null, digest: null })
    expect(await store.settingsOf(network, null)).toEqual({ ...usualReminders, morning: false, steps })
    expect(await store.settingsOf(network, 'oogo')).toEqual({ ...usualReminders, steps, hours: null, digest: null })
    expect(await store.differing(network, 'oogo')).toEqual({ morning: true, hours: null, digest: null })
    expect(await store.settingsOf('zuid', 'oogo')).toEqual(usualReminders)
    await store.save(network, 'oogo', {})
    expect(await store.settingsOf(network, 'oogo')).toEqual({ ...usualReminders, morning: false, steps })
  })

  test('is one’s own, until it is forgotten with what was muted', async () => {
    const { reminderSettings: store } = opened().storage
    expect(await store.own(network, 'anna')).toEqual(noOwnReminders)
    const silence = {
      hours: { from: '17:00', until: '09:00' },
      weekdays: [3],
      daysOff: [{ from: '2027-02-01', until: '2027-02-05' }],
      weekly: 1 as const,
    }
    await store.saveOwn(network, 'anna', { silence, muted: ['soon', 'late'] })
    await store.mute(network, 'anna', ref)
    expect(await store.own(network, 'anna')).toEqual({ silence, muted: ['soon', 'late'] })
    await store.forgetOwn(network, 'anna')
    expect(await store.own(network, 'anna')).toEqual(noOwnReminders)
    expect(await store.muted(network, 'anna')).toEqual([])
  })

  test('leaves out of what one wants to hear nothing more, until one does', async () => {
    const { reminderSettings: store } = opened().storage
    for (const one of [ref, ref, other]) await store.mute(network, 'anna', one)
    expect(await store.muted(network, 'anna')).toEqual([ref, other])
    expect(await store.isMuted(network, 'anna', ref)).toBe(true)
    expect(await store.isMuted(network, 'bram', ref)).toBe(false)
    expect(await store.isMuted('zuid', 'anna', ref)).toBe(false)
    await store.unmute(network, 'anna', ref)
    expect(await store.muted(network, 'anna')).toEqual([other])
  })
})

describeOnEveryDatabase('what channels were told', (opened) => {
  test('is known per body, and apart for mornings and weeks', async () => {
    const { rounds } = opened().storage
    expect(await rounds.toldUntil(network, 'oogo', 'morning')).toBeNull()
    await rounds.saveTold(network, 'oogo', 'morning', '2027-01-04')
    await rounds.saveTold(network, 'oogo', 'morning', '2027-01-05')
    await rounds.saveTold(network, 'oogo', 'week', '2027-01-04')
    expect(await rounds.toldUntil(network, 'oogo', 'morning')).toBe('2027-01-05')
    expect(await rounds.toldUntil(network, 'oogo', 'week')).toBe('2027-01-04')
    expect(await rounds.toldUntil('zuid', 'oogo', 'week')).toBeNull()
  })
})

describeOnEveryDatabase('reminders by hand', (opened) => {
  const reminder = (id: string, over: Partial<HandReminder> = {}): HandReminder => ({
    ...{ id, network, text: 'Stukken rondsturen', about: ref, to: { kind: 'member', id: 'anna' } },
    repetition: { kind: 'once', on: '2027-05-01', isBy: false },
    ...{ state: 'running', since: 10, lastOn: null, createdAt: 10, createdBy: 'bram', version: 1 },
    ...over,
  })

  test('are made once, however often they are sent', async () => {
    const { handReminders } = opened().storage
    expect(await handReminders.add(reminder('a'))).toEqual({ reminder: reminder('a'), isNew: true })
    const again = await handReminders.add(reminder('a', { text: 'Iets anders' }))
    expect(again).toEqual({ reminder: reminder('a'), isNew: false })
    expect(await handReminders.find(network, 'a')).toEqual(reminder('a'))
  })

  test('that run are found for whom they are, in the order in which they were made', async () => {
    const { handReminders } = opened().storage
    const body = { kind: 'body', id: 'oogo' } as const
    await handReminders.add(reminder('late', { createdAt: 20 }))
    await handReminders.add(reminder('early', { to: body, about: null }))
    await handReminders.add(reminder('over', { state: 'ended' }))
    const ids = (found: readonly HandReminder[]) => found.map(({ id }) => id)
    expect(ids(await handReminders.runningFor(network, [{ kind: 'member', id: 'anna' }, body]))).toEqual([
      'early',
      'late',
    ])
    expect(await handReminders.runningFor(network, [])).toEqual([])
    expect(ids(await handReminders.ofMember(network, 'anna'))).toEqual(['over', 'late'])
    expect(ids(await handReminders.ofMember(network, 'bram'))).toEqual(['early', 'over', 'late'])
  })

  test('change one after another, and what is not there is refused', async () => {
    const { handReminders } = opened().storage
    await handReminders.add(reminder('a'))
    const longer = (one: HandReminder) => ({ ...one, text: `${one.text}!` })
    await Promise.all([1, 2, 3].map(() => handReminders.change(network, 'a', longer)))
    expect(await handReminders.find(network, 'a')).toMatchObject({ text: 'Stukken rondsturen!!!', version: 4 })
    await expect(handReminders.change(network, 'z', longer)).rejects.toEqual(refusal('reminder.unknown'))
  })
})
