import type { Who } from '../../address/index.ts';
import { CONTRACTS, STATUSES } from '../../compensation/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import { Choices } from './choices.tsx';

export interface ContractFieldProps {
  readonly who: Pick<Who, 'contract' | 'status'>;
  readonly choose: (question: 'contract' | 'status', part: Partial<Pick<Who, 'contract' | 'status'>>) => void;
  readonly words: Pick<EstimateWords, 'contract' | 'status'>;
}

/** Permanent or fixed-term. */
export const ContractField = ({ who, choose, words }: ContractFieldProps) => (
  <Choices
    name="contract"
    question={words.contract.question}
    answers={CONTRACTS}
    labels={words.contract.answers}
    chosen={who.contract}
    onChoose={(contract) => contract && choose('contract', { contract })}
  />
);

/** Cadre or not: what is deducted hangs on it. */
export const StatusField = ({ who, choose, words }: ContractFieldProps) => (
  <Choices
    name="status"
    question={words.status.question}
    why={words.status.why}
    answers={STATUSES}
    labels={words.status.answers}
    chosen={who.status}
    onChoose={(status) => status && choose('status', { status })}
  />
);
