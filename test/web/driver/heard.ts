/** What assistive technology gets of a page: Chromium's own accessibility tree. */
import type { Page } from 'playwright-core'

export interface Heard {
  readonly role: string
  readonly name: string
  readonly description: string
}

interface Value {
  readonly value?: unknown
}
interface AxNode {
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
}

/** All that is heard of these roles, in no order. */
export const heardOn = async (page: Page, ...roles: readonly string[]): Promise<readonly Heard[]> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] }
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(readNode)
    .filter(({ role }) => roles.includes(role))
}

const readNode = ({ role, name, description }: AxNode): Heard => ({
  role: textOf(role),
  name: textOf(name),
  description: textOf(description),
})

const textOf = (value: Value | undefined): string => String(value?.value ?? '')
