import type { Rule } from './rule.ts'
import { rulesOfActionItems } from './rules-of-action-items.ts'
import { rulesOfBodies } from './rules-of-bodies.ts'
import { rulesOfMembers } from './rules-of-members.ts'
import { rulesOfNetwork } from './rules-of-network.ts'

/** Who may do what. Whatever a feature hears that has no line here is found by rights.test.ts. */
export const rules: readonly Rule[] = [...rulesOfNetwork, ...rulesOfBodies, ...rulesOfMembers, ...rulesOfActionItems]
