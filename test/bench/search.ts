/** Searches, in networks of ever more agreements in turns: as far as the agreements that are shown. */
import { readTyped } from '../../bot/search/search.ts'
import type { Storage } from '../../storage/open.ts'
import { type ListCost, measureInTurns } from './lists.ts'
import { seeded } from './seed-agreements.ts'

const { bodies, body, quietBody, network } = seeded
const pageLength = 10

interface Asked {
  readonly name: string
  readonly text: string
  readonly bodies: readonly string[]
  readonly skip?: number
}

const searches: readonly Asked[] = [
  { name: 'a word of all, one body', text: 'leerlingenvervoer', bodies: [body] },
  { name: 'a word of all, sixty bodies', text: 'leerlingenvervoer', bodies },
  { name: 'a word of all, a quiet body', text: 'leerlingenvervoer', bodies: [quietBody] },
  { name: 'a word of all, the fifth page', text: 'leerlingenvervoer', bodies, skip: 40 },
  { name: 'a rare word', text: 'thuiszitterspact', bodies },
  { name: 'a rare word, and one of all', text: 'thuiszitterspact gemeenten', bodies },
  { name: 'a word of a third, and one of all', text: 'kerstvakantie gemeenten', bodies },
  { name: 'words of a third, of half and of all', text: 'kerstvakantie vervoersplan gemeenten', bodies },
  { name: 'words of a third and a fiftieth (of 100: none)', text: 'kerstvakantie schoolvervoer', bodies },
  { name: 'a part of four words', text: 'vervoer', bodies },
  { name: 'a slip', text: 'leerlingenvervoor', bodies },
  { name: 'two slips and a rare word', text: 'lerlingenvervoor thuizitterspact', bodies },
  { name: 'a word that nobody wrote', text: 'zonnebloem', bodies },
  { name: 'a number that is no agreement’s', text: '99999999', bodies },
]

export const measureSearch = async (networks: readonly Storage[]): Promise<readonly ListCost[]> => {
  const measured = []
  for (const { name, text, skip = 0, ...seen } of searches)
    measured.push(
      await measureInTurns(name, networks, async ({ search, agreements }) => {
        const { numbers } = await search.find(network, { words: readTyped(text).words, ...seen }, pageLength, skip)
        await agreements.findAll(network, numbers)
      }),
    )
  return measured
}
