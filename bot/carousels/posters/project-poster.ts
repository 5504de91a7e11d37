import { clip } from '../../../cards/clip.ts'
import { type Agreement, agreementRef } from '../../agreements/agreement.ts'
import type { Context } from '../../chat/feature.ts'
import { carouselLimits } from '../carousel.ts'
import type { ProjectView } from '../parts.ts'
import type { PosterText } from '../rules/posters.ts'

/** A project as it hangs on the wall. Of several owners the first one known stands there with their link; more are named. */
export const posterText = (item: Agreement, view: ProjectView | undefined, { words }: Context): PosterText => {
  const [first, ...others] = item.owners
  const isOne = others.length === 0 && (first?.kind === 'member' || first?.kind === 'organisation')
  const names = view?.owners.map(({ name }) => name).join(', ') ?? ''
  return {
    title: clip(item.title, carouselLimits.title),
    project: agreementRef(item.id),
    ownerKind: isOne && first.kind === 'member' ? 'member' : isOne ? 'organisation' : 'text',
    owner: isOne ? first.id : clip(names, carouselLimits.owner),
    goal: clip(item.details.goals.join('; '), carouselLimits.goal),
    progress: clip(words.agreements.states[item.state], carouselLimits.progress),
  }
}
