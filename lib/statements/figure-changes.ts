/** Which figures differ between two statements on one matter: «около 200 человек», then «около 70». */
import { compareStatements } from './compare';
import { rivalFigures, sameFigure } from './figures';
import type { Figure, Signature } from './types';

export interface FigureChange {
  /** As the earlier statement has it, with «около» and what is counted. */
  from: string;
  to: string;
}

/** Figures of `before` that `after` has otherwise. None where the two are not on one matter, or differ in more. */
export function figureChanges(before: Signature, after: Signature): FigureChange[] {
  const [old, now] = [changeable(before), changeable(after)];
  const onlyOld = old.filter((figure) => !now.some((other) => sameFigure(figure, other)));
  const onlyNow = now.filter((figure) => !old.some((other) => sameFigure(figure, other)));
  if (onlyOld.length === 0 || onlyNow.length === 0) return [];
  if (!compareStatements(withoutFigures(before), withoutFigures(after)).same) return [];
  const taken = new Set<Figure>();
  return onlyOld.flatMap((figure) => {
    const rival = onlyNow.find((other) => !taken.has(other) && rivalFigures(figure, other));
    if (!rival) return [];
    taken.add(rival);
    return [{ from: figure.words, to: rival.words }];
  });
}

/** Another day is another event more often than a correction: only what is counted or measured counts. */
function changeable({ figures }: Signature): Figure[] {
  return figures.filter(({ kind }) => kind === 'count' || kind === 'share');
}

function withoutFigures(signature: Signature): Signature {
  return {
    ...signature,
    figures: signature.figures.filter(({ kind }) => kind !== 'count' && kind !== 'share'),
  };
}
