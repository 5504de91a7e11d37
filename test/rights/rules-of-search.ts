import { everyone } from './people.ts'
import { type Rule, rule } from './rule.ts'

export const rulesOfSearch: readonly Rule[] = [
  rule('command zoek', ['Zoeken in wat u mag zien', 'Search what one may see'], everyone, {
    asks: () => [{ text: '' }, { text: 'werkagenda' }],
  }),
  rule('press search.more', ['Verder bladeren in wat gevonden is', 'Page through what was found'], everyone, {
    asks: () => [{ data: { text: 'werkagenda', skip: 0 } }],
  }),
]
