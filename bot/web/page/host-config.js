/** How the renderer draws: sizes here, colours as the page's own, so that light and dark need no second drawing. */

const colour = (/** @type {string} */ name) => ({
  default: `var(--${name})`,
  subtle: `var(--${name}-soft, var(--soft))`,
})

const colours = {
  default: { default: 'var(--ink)', subtle: 'var(--soft)' },
  accent: colour('link'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('bad'),
  light: colour('soft'),
  dark: colour('ink'),
}

const container = (/** @type {string} */ background) => ({
  backgroundColor: background,
  borderColor: 'transparent',
  foregroundColors: colours,
})

// Nothing that stands on a card is markdown; without this the renderer asks for somebody who reads it.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = () => {}

export const hostConfig = () =>
  new AdaptiveCards.HostConfig({
    supportsInteractivity: true,
    fontFamily: 'inherit',
    fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 650 },
    lineHeights: { small: 20, default: 24, medium: 26, large: 28, extraLarge: 32 },
    spacing: { small: 4, default: 10, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: 'var(--line)' },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder', size: 'small', spacing: 'small' },
    },
    containerStyles: {
      default: container('transparent'),
      emphasis: container('var(--paper)'),
      warning: container('var(--warning-paper)'),
      attention: container('var(--bad-paper)'),
      good: container('var(--good-paper)'),
      accent: container('var(--brand-paper)'),
    },
  })
