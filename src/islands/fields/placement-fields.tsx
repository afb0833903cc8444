import type { ComponentChildren } from 'preact';
import type { Who } from '../../address/index.ts';
import { PLACES, SECTORS, SIZES } from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import { Choices } from './choices.tsx';

/** The questions that place someone within the published band. */
export type PlacementQuestion = 'place' | 'sector' | 'size';

export interface PlacementFieldsProps {
  readonly who: Pick<Who, PlacementQuestion>;
  readonly choose: (question: PlacementQuestion, part: Partial<Pick<Who, PlacementQuestion>>) => void;
  readonly words: Pick<EstimateWords, PlacementQuestion | 'noAnswer'>;
  /** What an answer moves, in one line; with it stands why it is asked. */
  readonly moves?: (question: PlacementQuestion) => ComponentChildren;
  /** Only the question that moves most. */
  readonly isShort?: boolean;
}

/** Place, sector and size: where in the band, for every tool that asks it. */
export function PlacementFields({ who, choose, words, moves, isShort = false }: PlacementFieldsProps) {
  const common = (name: PlacementQuestion) => ({
    name,
    question: words[name].question,
    why: moves && words[name].why,
    none: words.noAnswer,
    children: moves?.(name),
  });
  return (
    <>
      <Choices
        {...common('place')}
        answers={PLACES}
        labels={words.place.answers}
        chosen={who.place}
        onChoose={(place) => choose('place', { place })}
      />
      {!isShort && (
        <>
          <Choices
            {...common('sector')}
            answers={SECTORS}
            labels={words.sector.answers}
            chosen={who.sector}
            onChoose={(sector) => choose('sector', { sector })}
          />
          <Choices
            {...common('size')}
            answers={SIZES}
            labels={words.size.answers}
            chosen={who.size}
            onChoose={(size) => choose('size', { size })}
          />
        </>
      )}
    </>
  );
}
