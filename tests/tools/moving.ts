/** Those of some elements that would move: with a transition that takes time, or an animation. */
export const moving = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((e) => {
    const {transitionProperty, transitionDuration, animationName} = getComputedStyle(e);
    return (transitionProperty !== 'none' && transitionDuration !== '0s') || animationName !== 'none';
  });
