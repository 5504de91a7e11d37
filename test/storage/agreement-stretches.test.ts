import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgreementQuery } from '../../bot/agreements/store.ts'
import { findStretches } from '../../storage/agreement-stretches.ts'
import { ask, sql } from '../../storage/sql.ts'
import { openSqlite } from '../../storage/sqlite.ts'
import type { OpenDatabase } from '../../storage/unit-of-work.ts'
import { network } from './given.ts'

const bodies = ['oogo', 'po']
const parties = [{ kind: 'organisation', id: 'swv' }] as const
const many = Array.from({ length: 60 }, (_, at) => `body-${at}`)

/** By what is asked for: how many stretches, and the index that holds all that is asked of them. */
const read: readonly (readonly [string, AgreementQuery, number, string])[] = [
  ['all', { isOpen: true }, 1, 'agreements_by_day'],
  ['bodies', { bodies, isOpen: true }, 2, 'agreements_by_body'],
  ['bodies, open and closed', { bodies }, 4, 'agreements_by_body'],
  ['what is late', { bodies, lateOn: '2027-01-01' }, 2, 'agreements_due'],
  ['what has no owner', { bodies, without: 'owner' }, 2, 'agreements_without_owner'],
  ['what has no term', { bodies, without: 'term' }, 2, 'agreements_without_term'],
  ['a theme', { bodies, theme: 'child', isOpen: true }, 2, 'agreements_by_theme_in_body'],
  ['an agenda', { bodies, agenda: 'pact', isOpen: true }, 2, 'agreements_by_agenda_in_body'],
  ['a kind', { bodies, kinds: ['decision'], isOpen: true }, 2, 'agreements_by_kind'],
  ['states', { bodies, states: ['done', 'reported_done'] }, 4, 'agreements_by_state'],
  ['who wrote it down', { bodies, createdBy: 'anna', isOpen: true }, 2, 'agreements_by_creator'],
  ['another date', { bodies, hasProposal: true, isOpen: true }, 2, 'agreements_proposed'],
  ['an owner', { parties, isOpen: true }, 1, 'agreement_parties_by_party'],
  ['an owner, seen by few', { bodies, parties, isOpen: true }, 2, 'agreement_parties_in_body'],
  ['an owner, seen by many', { bodies: many, parties, isOpen: true }, 1, 'agreement_parties_by_party'],
  ['an owner who is late', { bodies: many, parties, lateOn: '2027-01-01' }, 1, 'agreement_parties_due'],
]

describe('a list is read in order from one index alone', () => {
  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await openSqlite(':memory:')
  })
  afterAll(() => opened.close())

  test.each(read)('%s', async (_, query, count, index) => {
    const { manager } = opened.source
    const { all } = await findStretches(manager, network, query)
    expect(all).toHaveLength(count)
    for (const one of all) {
      const plan = await ask<{ detail: string }>(manager, sql`EXPLAIN QUERY PLAN ${one} ORDER BY sort_day, number`)
      // One step: a sort would be a second.
      expect(plan.map(({ detail }) => detail)).toEqual([expect.stringContaining(`USING COVERING INDEX ${index} (`)])
    }
  })
})
