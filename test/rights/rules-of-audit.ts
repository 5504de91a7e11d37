import { auditors } from './people.ts'
import { type Rule, rule } from './rule.ts'

const given = { otherwise: ['member.not-auditor'] } as const

export const rulesOfAudit: readonly Rule[] = [
  rule('command netwerk logboek', ['Het logboek lezen', 'Read the log'], auditors, {
    ...given,
    asks: () => [{ text: '' }],
  }),
  rule('press audit.read', ['Bladeren in het logboek', 'Page through the log'], auditors, {
    ...given,
    asks: () => [{ data: { query: '', before: 0 } }],
  }),
  rule('press audit.search', ['Zoeken in het logboek', 'Search the log'], auditors, {
    ...given,
    asks: () => [{ data: {} }],
  }),
  rule('submit audit.search', ['Zoeken in het logboek', 'Search the log'], auditors, {
    ...given,
    asks: () => [{ state: {}, values: { query: 'Wiebe' } }],
  }),
  rule('press audit.check', ['Het logboek controleren', 'Check the log'], auditors, {
    ...given,
    asks: () => [{ data: {} }],
  }),
]
