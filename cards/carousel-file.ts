import { buttons, type Card, card, fine, heading, linkButton } from './card.ts'
import type { Words } from './words/words.ts'

/** The links under which the report is taken along. */
export const carouselFileCard = (
  {
    title,
    files,
  }: { readonly title: string; readonly files: readonly { readonly label: string; readonly href: string }[] },
  { carousels: { file: say } }: Words,
): Card =>
  card(
    say.title(title),
    heading(say.title(title)),
    fine(say.explain),
    buttons(...files.map(({ label, href }) => linkButton(label, href))),
  )
