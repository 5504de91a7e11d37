import type { Workspace } from './emulator.ts'

/** What Slack makes of typed text before it sends it: people, groups and addresses in brackets, the rest escaped. */
export const typed = (text: string, { users }: Workspace): string =>
  text
    .split(/(@\w+|https?:\/\/\S+)/)
    .map((part) => {
      const user = users.get(part.slice(1))
      if (part.startsWith('@') && user) return `<${`@${user}|${part.slice(1)}`}>`
      if (/^@(channel|here|everyone)$/.test(part)) return `<!${part.slice(1)}>`
      return part.startsWith('http') ? `<${part}>` : escapeText(part)
    })
    .join('')

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
