import { payData } from 'pay-data';
import { NET, readAddress } from '../../address/index.ts';
import { netEn } from '../../i18n/net-en.ts';
import { problemWords } from '../../i18n/problems.ts';
import { shareWords } from '../../i18n/share.ts';
import { taxWords } from '../../i18n/tax.ts';
import { NetCalculator, type NetCalculatorProps } from '../../islands/net/net-calculator.tsx';

type Bound = 'start' | 'data' | 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

// Here both have their own fields, one line away.
const netProblemWords = {
  ...problemWords.en,
  typed: {
    ...problemWords.en.typed,
    'gross-wanted': '{field}: gross pay goes here. Net pay has two fields of its own.',
    'net-wanted': '{field}: net pay goes here. Gross pay has two fields of its own.',
  },
};

/** Gross and net in English, with its words and its data. */
export const NetEn = (props: Omit<NetCalculatorProps, Bound>) => (
  <NetCalculator
    {...props}
    start={readAddress(NET, '').scenario}
    data={payData}
    words={netEn}
    taxWords={taxWords.en}
    shareWords={shareWords.en}
    problemWords={netProblemWords}
    locale="en"
  />
);
