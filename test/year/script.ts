/**
 * The year of a network, as a secretary would tell it: school year 2026–2027 in region noord. Written before anything
 * was played. On days that are not named nobody does anything, and nothing new stands in any channel.
 */
import { autumn } from './script/autumn.ts'
import { december } from './script/december.ts'
import type { Day } from './script/deed.ts'
import { february } from './script/february.ts'
import { march } from './script/march.ts'
import { november } from './script/november.ts'
import { october } from './script/october.ts'
import { spring } from './script/spring.ts'
import { summer } from './script/summer.ts'
import { winter } from './script/winter.ts'

export const year: readonly Day[] = [
  ...autumn,
  ...october,
  ...november,
  ...december,
  ...winter,
  ...february,
  ...march,
  ...spring,
  ...summer,
]
