/** What is kept of a poll: each vote once, none after it ended, and of an anonymous one nothing but its result. */
import { expect, test } from 'vitest'
import { newId } from '../../bot/ids.ts'
import type { Ballot } from '../../bot/polls/ballot.ts'
import { countVotes } from '../../bot/polls/counting/count-poll.ts'
import { withdrawPoll } from '../../bot/polls/rules/end.ts'
import { mostOptions } from '../../bot/polls/rules/options.ts'
import { sealTo } from '../../bot/seal.ts'
import { parseDatabaseUrl } from '../../storage/database-url.ts'
import type { Storage } from '../../storage/open.ts'
import { openPostgres } from '../../storage/postgres.ts'
import { openSqlite } from '../../storage/sqlite.ts'
import { gather, search } from '../secrecy/haystack.ts'
import { copyRows } from '../secrecy/loot.ts'
import { describeOnEveryDatabase } from '../storage/databases.ts'
import { anonymous, asked, ballotsIn, counting, network, says, tally, voters } from './kept-poll.ts'
import { chosen, now, optionsOf, ranked } from './sample.ts'

/** Characters of a sealed ballot that stand together; SQLite cuts a long row in two. */
const beginning = 200

const idsOf = (polls: readonly { readonly id: string }[]) => polls.map(({ id }) => id)

describeOnEveryDatabase('polls', (opened) => {
  const store = () => opened().storage.polls
  const open = async (given: Parameters<Storage['polls']['open']>[0]) => (await store().open(given)).poll
  const sealed = async (): Promise<readonly string[]> =>
    (await copyRows(opened().url)).filter(({ table }) => /sealed/u.test(table)).map(({ table }) => table)

  test('are kept whole, the same id once, and numbered in each network, also when several open at once', async () => {
    expect(await store().open(anonymous('a'))).toEqual({ poll: { ...anonymous('a'), number: 1 }, isNew: true })
    expect(await store().open(anonymous('a', { question: 'Anders?' }))).toEqual({
      ...{ poll: { ...anonymous('a'), number: 1 }, isNew: false },
    })
    const both = await Promise.all([1, 2, 3].map(() => store().open(anonymous('b'))))
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1)
    const many = await Promise.all(voters(8).map((id) => store().open(asked(id))))
    expect(many.map(({ poll }) => poll.number).sort()).toEqual([10, 3, 4, 5, 6, 7, 8, 9])
    expect((await open(asked('c', { network: 'zuid' }))).number).toBe(1)
    expect(await store().find(network, 'a')).toEqual({ ...anonymous('a'), number: 1 })
    expect(await store().find('zuid', 'a')).toBeNull()
  })

  test('are listed newest first, in each body in which they are asked, by state, as many as are wanted', async () => {
    await open(asked('a', { body: 'oogo' }))
    await open(asked('b', { body: 'pact', alsoIn: ['oogo', 'regio'] }))
    await open(asked('c', { body: 'regio' }))
    await store().close(network, 'c', counting)
    expect(idsOf(await store().list(network, {}))).toEqual(['c', 'b', 'a'])
    expect(idsOf(await store().list(network, { bodies: ['oogo'] }))).toEqual(['b', 'a'])
    expect(idsOf(await store().list(network, { bodies: ['regio', 'pact'], states: ['open'] }))).toEqual(['b'])
    expect(idsOf(await store().list(network, {}, { limit: 2 }))).toEqual(['c', 'b'])
    expect(idsOf(await store().list(network, {}, { limit: 2, skip: 2 }))).toEqual(['a'])
    expect(idsOf(await store().list(network, { secrecy: 'anonymous' }))).toEqual([])
    expect(await store().count(network, { bodies: ['oogo'] })).toBe(2)
    expect(await store().count(network, { states: ['closed'] })).toBe(1)
    expect(idsOf(await store().list(network, { bodies: [] }))).toEqual([])
  })

  test('name a member who made them, may vote in them or voted by name, and nobody who is called much like them', async () => {
    await open(asked('a', { createdBy: 'm_1' }))
    await open(anonymous('b', { electors: ['m_1', 'm2'] }))
    await open(anonymous('c', { electors: ['mx1', 'm2'], question: 'Wat vindt "m_1"?' }))
    await open(asked('d'))
    await store().vote({ ...asked('d'), version: 1 }, says('m_1', 'A'))
    expect(idsOf(await store().naming(network, 'm_1'))).toEqual(['d', 'b', 'a'])
    expect(idsOf(await store().naming('zuid', 'm_1'))).toEqual([])
  })

  test('change one after another, and end by being closed or withdrawn only', async () => {
    await open(asked('a'))
    const more = () => store().change(network, 'a', (poll) => ({ ...poll, quorum: poll.quorum + 1 }))
    await Promise.all([1, 2, 3, 4].map(more))
    expect(await store().find(network, 'a')).toMatchObject({ quorum: 4, version: 5 })
    expect((await store().change(network, 'a', (poll) => poll)).version).toBe(5)
    await expect(store().change(network, 'b', (poll) => poll)).rejects.toThrow('poll.unknown')
    await expect(store().change(network, 'a', (poll) => ({ ...poll, state: 'closed' }))).rejects.toThrow('A poll ends')
  })

  for (const secrecy of ['named', 'anonymous'] as const)
    test(`count each voter of a poll that is ${secrecy} once, the last that they said`, async () => {
      const poll = await open(secrecy === 'named' ? asked('a') : anonymous('a'))
      const said = ['A', 'B', 'A', 'C', 'A', 'B']
      await Promise.all(said.map((options, at) => store().vote(poll, says(`member-${at}`, options, 'education'))))
      await store().vote(poll, says('member-3', 'B'))
      if (secrecy === 'named') {
        expect(await store().voteOf(poll, 'member-3')).toEqual(chosen('B'))
        expect(await store().voteOf(poll, 'member-9')).toBeNull()
      } else await expect(store().voteOf(poll, 'member-3')).rejects.toThrow('opened with all others')
      expect(await store().countVotes(poll)).toBe(6)
      expect(await store().whoVoted(poll, voters(20))).toEqual(new Set(voters(6)))
      expect(await store().whoVoted(poll, [])).toEqual(new Set())
      const seen: unknown[] = []
      const closed = await store().close(network, 'a', (before, votes) => {
        seen.push(...(votes ?? []))
        return counting(before, votes)
      })
      expect(closed).toMatchObject({ state: 'closed', version: 2, result: { voters: 6 } })
      expect(tally(closed)).toEqual({ A: 3, B: 3, C: 0 })
      expect(seen.filter((vote) => JSON.stringify(vote).includes('member-'))).toHaveLength(secrecy === 'named' ? 6 : 0)
      expect(seen.filter((vote) => JSON.stringify(vote).includes('education'))).toHaveLength(5)
      expect(await store().find(network, 'a')).toEqual(closed)
    })

  test('take no vote once they have ended, and lose none that was given at the same moment', async () => {
    for (const id of ['a', 'b', 'c']) {
      const poll = await open(anonymous(id))
      for (const voter of voters(5)) await store().vote(poll, says(voter, 'A'))
      const late = voters(30)
        .slice(5)
        .map((voter) => store().vote(poll, says(voter, 'B')))
      const closed = await store().close(network, id, counting)
      const told = await Promise.allSettled(late)
      const kept = told.filter(({ status }) => status === 'fulfilled').length
      for (const one of told) if (one.status === 'rejected') expect(one.reason.reason).toBe('poll.closed')
      expect(closed.result?.voters).toBe(5 + kept)
      await expect(store().vote(poll, says('member-0', 'C'))).rejects.toThrow('poll.closed')
      await expect(store().whoVoted(poll, ['member-0'])).rejects.toThrow('poll.closed')
      await expect(store().close(network, id, counting)).rejects.toThrow('poll.closed')
    }
    expect(await sealed()).toEqual([])
    const named = await open(asked('d'))
    await store().close(network, 'd', counting)
    await expect(store().vote(named, says('member-0', 'C'))).rejects.toThrow('poll.closed')
    await expect(store().vote(asked('e'), says('member-0', 'C'))).rejects.toThrow('poll.unknown')
  })

  test('are never voted on as they were before a change, nor changed without the votes that were under way', async () => {
    const { unitOfWork } = opened().storage
    const ask = (question: string) => store().change(network, 'a', (poll) => ({ ...poll, question }))
    const before = await open(anonymous('a'))
    const changing = gate()
    const changed = unitOfWork.run(async () => {
      await ask('Iets anders?')
      await changing.stop()
      return store().countVotes(before)
    })
    await changing.stopped
    const late = store().vote(before, says('member-0', 'A'))
    changing.open()
    await expect(late).rejects.toThrow('form.outdated')
    expect(await changed).toBe(0)

    const voting = gate()
    const voted = unitOfWork.run(async () => {
      await store().vote({ ...before, version: 2 }, says('member-0', 'A'))
      await voting.stop()
    })
    await voting.stopped
    const counted = unitOfWork.run(async () => store().countVotes(await ask('En nu?')))
    voting.open()
    await voted
    expect(await counted).toBe(1)
  })

  test('close with whatever else is done in the same unit, or not at all', async () => {
    const poll = await open(anonymous('a'))
    await store().vote(poll, says('member-0', 'A'))
    const { storage } = opened()
    const undone = storage.unitOfWork.run(async () => {
      await store().close(network, 'a', counting)
      throw new Error('the disk is full')
    })
    await expect(undone).rejects.toThrow('the disk is full')
    expect(await store().find(network, 'a')).toMatchObject({ state: 'open', version: 1 })
    expect(await ballotsIn(store(), poll)).toEqual([chosen('A')])
    await expect(storage.unitOfWork.run(() => store().forgetKey(network, 'a'))).rejects.toThrow('has not ended')
  })

  test('are due at their hour, and once more to destroy their key', async () => {
    await open(anonymous('a', { closesAt: now }))
    await open(asked('b', { closesAt: now + 1 }))
    await open(anonymous('c', { closesAt: now + 2 }))
    expect(idsOf(await store().due(now - 1))).toEqual([])
    expect(idsOf(await store().due(now + 1))).toEqual(['a', 'b'])
    await store().change(network, 'b', (poll) => ({ ...poll, closesAt: now + 9 }))
    expect(idsOf(await store().due(now + 1))).toEqual(['a'])
    await store().close(network, 'a', counting)
    await store().close(network, 'b', counting)
    expect(idsOf(await store().due(now))).toEqual(['a'])
    for (const id of ['a', 'a', 'b', 'nobody']) await store().forgetKey(network, id)
    expect(idsOf(await store().due(now))).toEqual([])
    await expect(store().forgetKey(network, 'c')).rejects.toThrow('has not ended')
  })

  test('that are withdrawn keep no vote and no key, and count nothing', async () => {
    for (const given of [asked('a'), anonymous('b', { answering: { most: 1, hasNone: false, takesOptions: true } })]) {
      const poll = await open(given)
      for (const voter of voters(6)) await store().vote(poll, says(voter, 'A'))
      const withdrawn = await store().withdraw(network, given.id, (before) => withdrawPoll(before, now))
      expect(withdrawn).toMatchObject({ state: 'withdrawn', result: null })
      await store().forgetKey(network, given.id)
      await expect(store().vote(poll, says('member-0', 'A'))).rejects.toThrow('poll.withdrawn')
      expect(await store().namedVotes(network, given.id)).toEqual([])
    }
    expect(await sealed()).toEqual([])
    expect(await store().due(now)).toEqual([])
  })

  test('keep ballots of one length, whatever is voted, as much as can be', async () => {
    const options = Array.from({ length: mostOptions }, () => ({ id: newId(), text: 'x', meaning: '' }))
    const each = (value: number) => Object.fromEntries(options.map(({ id }) => [id, value]))
    const longest: Ballot[] = [
      { kind: 'choice', options: options.map(({ id }) => id) },
      { kind: 'rank', order: options.map(({ id }) => id) },
      { kind: 'dots', dots: each(60) },
      { kind: 'score', marks: each(10) },
    ]
    for (const ballot of longest) {
      const poll = await open(anonymous(ballot.kind, { kind: ballot.kind, options }))
      await store().vote(poll, { voter: 'member-0', side: 'municipality', ballot })
      await store().vote(poll, { voter: 'member-1', side: null, ballot: shortest(ballot.kind) })
      expect(await ballotsIn(store(), poll)).toContainEqual(ballot)
    }
    const rows = (await copyRows(opened().url)).filter(({ table }) => table === 'sealed_votes')
    expect(rows).toHaveLength(8)
    expect(
      new Set(rows.map(({ values }) => JSON.stringify(values.slice(2).map((value) => String(value).length)))).size,
    ).toBe(1)
    const tooLong = { kind: 'choice', options: options.map(({ id }) => id.repeat(3)) } as const
    const poll = await open(anonymous('long', { options }))
    await expect(store().vote(poll, { voter: 'member-0', side: null, ballot: tooLong })).rejects.toThrow(RangeError)
  })

  test('leave no sealed ballot in any row, page or file; the log of PostgreSQL holds it for a while', async () => {
    const poll = await open(anonymous('a'))
    for (const voter of voters(30)) await store().vote(poll, says(voter, 'A'))
    for (const voter of voters(9)) await store().vote(poll, says(voter, 'B'))
    const kept = (await copyRows(opened().url)).filter(({ table }) => table === 'sealed_votes')
    const needles = Object.fromEntries(
      kept.map(({ values }) => [String(values[2]), String(values[3]).slice(0, beginning)]),
    )
    const isOurs = (where: string): boolean => !/^pages of [0-9A-F]{24}$/u.test(where)
    const found = async () =>
      search(await gather(opened().url), needles).filter((line) => isOurs(line.split(' in ')[1] ?? ''))
    expect((await found()).length).toBeGreaterThanOrEqual(30)
    await store().close(network, 'a', counting)
    await store().forgetKey(network, 'a')
    expect(await found()).toEqual([])
  })

  test('give back what was voted in every way', async () => {
    const poll = await open(anonymous('a', { kind: 'rank', options: optionsOf('ABC') }))
    for (const [at, order] of ['CAB', 'CAB', 'CBA', 'ABC', 'CAB'].entries())
      await store().vote(poll, { voter: `member-${at}`, side: null, ballot: ranked(order) })
    const closed = await store().close(network, 'a', counting)
    const votes = ['CAB', 'CAB', 'CBA', 'ABC', 'CAB'].map((order) => ({
      voter: null,
      side: null,
      ballot: ranked(order),
    }))
    expect(closed.result?.count).toEqual(countVotes(closed, votes))
  })

  test('keep a vote by name with whoever gave it, until the poll is over: then they stay without a name', async () => {
    const [still, over] = [await open(asked('a')), await open(asked('b'))]
    for (const poll of [still, over]) for (const voter of voters(2)) await store().vote(poll, says(voter, 'A'))
    await store().close(network, 'b', counting)
    expect(await store().votesOfMember(network, 'member-0')).toEqual(
      ['a', 'b'].map((poll) => ({ poll, vote: says('member-0', 'A') })),
    )
    await store().forgetMember(network, 'member-0')
    expect(await store().namedVotes(network, 'a')).toEqual([says('member-1', 'A')])
    expect(await store().namedVotes(network, 'b')).toEqual(voters(2).map((voter) => says(voter, 'A')))
    expect(tally((await store().find(network, 'b')) ?? over)).toEqual({ A: 2, B: 0, C: 0 })
  })

  test('lose a name that is struck, from what is asked and from what somebody said of it', async () => {
    const { traces } = opened().storage
    const options = [{ id: 'A', text: 'Bram Tolsma vragen', meaning: '' }, ...optionsOf('BC')]
    const reason = 'Ik wil dat bram tolsma het doet'
    const poll = await open(asked('a', { question: 'Wie, na Bram Tolsma?', options, kind: 'consent' }))
    await store().vote(poll, { voter: 'member-0', side: null, ballot: { kind: 'consent', answer: 'concern', reason } })
    await store().close(network, 'a', counting)
    await traces.strikeName(network, 'Bram Tolsma', '[oud-lid]')
    const struck = await store().find(network, 'a')
    expect(struck).toMatchObject({ question: 'Wie, na [oud-lid]?', options: [{ text: '[oud-lid] vragen' }, {}, {}] })
    expect(JSON.stringify([struck, await store().namedVotes(network, 'a')])).not.toMatch(/tolsma/iu)
  })

  test('let options that were offered wait unseen until they are published, all at once', async () => {
    const answering = { most: 1, hasNone: false, takesOptions: true }
    await open(anonymous('a', { answering }))
    await open(anonymous('b'))
    await open(asked('c', { answering }))
    const length = async () =>
      (await copyRows(opened().url)).filter(({ table }) => table === 'sealed_options').map(({ values }) => values[2])
    const [empty] = await length()
    expect(empty).toMatch(/^<\d+>$/u)
    const option = (id: string) => ({ id, text: `Optie ${id}`, meaning: '' })
    const offer = (id: string) => store().offerOption(network, 'a', (_, pending) => [...pending, option(id)])
    await Promise.all([...'XYZ'].map(offer))
    expect(await length()).toEqual([empty])
    expect(idsOf(await store().takingOptions())).toEqual(['a'])
    const published = await store().publishOptions(network, 'a', (poll, pending) => ({
      ...{ ...poll, options: [...poll.options, ...pending.toSorted((a, b) => (a.id < b.id ? -1 : 1))] },
    }))
    expect(idsOf(published.options)).toEqual([...'ABCXYZ'])
    expect(
      await store().publishOptions(network, 'a', (poll, pending) => (pending.length === 0 ? poll : asNever())),
    ).toEqual(published)
    for (const id of ['b', 'c'])
      await expect(store().offerOption(network, id, (_, pending) => pending)).rejects.toThrow('poll.takes-no-options')
    await offer('W')
    await store().close(network, 'a', counting)
    await expect(offer('V')).rejects.toThrow('poll.closed')
    expect(await sealed()).toEqual([])
    expect(await store().takingOptions()).toEqual([])
  })

  test('of which one ballot is of another key or kind, or is none at all, are uncountable as a whole', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      const poll = await open(anonymous(id, { closesAt: now }))
      for (const voter of voters(6)) await store().vote(poll, says(voter, 'A'))
    }
    const said = (ballot: Ballot): string => JSON.stringify({ side: null, ballot })
    await exchangeOne(opened().url, 'a', { keyOf: 'b', text: said(chosen('A')) })
    await exchangeOne(opened().url, 'c', { keyOf: 'c', text: said(ranked('AB')) })
    await exchangeOne(opened().url, 'd', { keyOf: 'd', text: '{"side":' })
    for (const id of ['a', 'c', 'd'])
      expect(await store().close(network, id, counting)).toMatchObject({ state: 'uncountable', result: null })
    expect(await store().close(network, 'b', counting)).toMatchObject({ state: 'closed' })
  })
})

/** Holds somebody up until it is opened. */
const gate = () => {
  const [reached, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const stop = async (): Promise<void> => {
    reached.resolve()
    await opened.promise
  }
  return { stop, stopped: reached.promise, open: () => opened.resolve() }
}

const asNever = (): never => {
  throw new Error('Nothing waits any more.')
}

const shortest = (kind: Ballot['kind']): Ballot => {
  if (kind === 'choice') return { kind, options: [] }
  if (kind === 'rank') return { kind, order: [] }
  return kind === 'dots' ? { kind, dots: {} } : { kind: 'score', marks: {} }
}

/** Another ballot stands in the place of one of this poll. */
const exchangeOne = async (
  url: string,
  poll: string,
  { keyOf, text }: { readonly keyOf: string; readonly text: string },
): Promise<void> => {
  const address = parseDatabaseUrl(url)
  const { source, close } = await (address.kind === 'sqlite' ? openSqlite(address.file) : openPostgres(address.url))
  const [{ public_key: publicKey }] = await source.query(`SELECT public_key FROM polls WHERE id = '${keyOf}'`)
  const sealed = Buffer.from(sealTo(publicKey, Buffer.from(text), 1_024)).toString('base64url')
  await source.query(
    `UPDATE sealed_votes SET sealed = '${sealed}'
     WHERE poll = '${poll}' AND tag = (SELECT min(tag) FROM sealed_votes WHERE poll = '${poll}')`,
  )
  await close()
}
