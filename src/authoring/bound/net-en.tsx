import { payData } from 'pay-data';
import { NET, readAddress } from '../../address/index.ts';
import { netEn } from '../../i18n/net-en.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { shareEn } from '../../i18n/share.ts';
import { taxEn } from '../../i18n/tax.ts';
import { NetCalculator, type NetCalculatorProps } from '../../islands/net/net-calculator.tsx';

type Bound = 'start' | 'data' | 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

// Here both have their own fields, one line away.
const netProblemWords = {
  ...problemsEn,
  typed: {
    ...problemsEn.typed,
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
    taxWords={taxEn}
    shareWords={shareEn}
    problemWords={netProblemWords}
    locale="en"
  />
);
