import { expect, it } from 'vitest'
import { printRights } from './print.ts'

it('docs/rights.md says what is tested; `npx vitest run test/rights/document.test.ts -u` writes it anew', async () => {
  await expect(printRights()).toMatchFileSnapshot('../../docs/rights.md')
})
