import { payData } from 'pay-data';
import { NET, readAddress } from '../../address/index.ts';
import { NetCalculator, type NetCalculatorProps } from '../../islands/net/net-calculator.tsx';

type Language = 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

/** Gross and net in a language, with its data. Here both have their own fields, one line away. */
export const netIn = ({ words, problemWords, ...language }: Pick<NetCalculatorProps, Language>) => {
  const typed = { ...problemWords.typed, 'gross-wanted': words.grossHere, 'net-wanted': words.netHere };
  return (props: Omit<NetCalculatorProps, Language | 'start' | 'data'>) => (
    <NetCalculator
      {...props}
      {...language}
      words={words}
      problemWords={{ ...problemWords, typed }}
      start={readAddress(NET, '').scenario}
      data={payData}
    />
  );
};
