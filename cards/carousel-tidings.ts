/** What is told of a carousel without anybody asking: its time is up, or it goes on. */
import { bold, button, buttons, type Card, card, heading, paragraph } from './card.ts'
import { showCarouselPress } from './carousel-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** In private, when the last moment of a stage has passed. */
export const carouselDueCard = (
  { id: carousel, title, stage }: { readonly id: string; readonly title: string; readonly stage: string | null },
  { carousels: say }: Words,
): Card => {
  const name = stage === null ? say.due.over(title) : say.due.title(title)
  return card(
    name,
    heading(name),
    ...(stage === null ? [] : [paragraph(say.due.text(stage))]),
    buttons(button(say.buttons.toCarousel, press(showCarouselPress, { carousel }))),
  )
}

/** In its channels, when a meeting goes on. @property stage that began; null when it is over. */
export const carouselBegunCard = (
  view: { readonly id: string; readonly title: string; readonly stage: 'groups' | 'closed' | null },
  { carousels: say }: Words,
): Card => {
  const { id: carousel, title, stage } = view
  const name = stage === null ? say.due.over(title) : say.begun[stage](title)
  return card(
    name,
    paragraph(bold(name)),
    buttons(button(say.buttons.toCarousel, press(showCarouselPress, { carousel }))),
  )
}
