import { payData } from 'pay-data';
import { NET, readAddress } from '../../address/index.ts';
import { netFr } from '../../i18n/net-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { taxFr } from '../../i18n/tax-fr.ts';
import { NetCalculator, type NetCalculatorProps } from '../../islands/net/net-calculator.tsx';

type Bound = 'start' | 'data' | 'words' | 'taxWords' | 'shareWords' | 'problemWords' | 'locale';

// Here both have their own fields, one line away.
const netProblemWords = {
  ...problemsFr,
  typed: {
    ...problemsFr.typed,
    'gross-wanted': '{field}: ici, c’est le brut. Le net a ses deux champs.',
    'net-wanted': '{field}: ici, c’est le net. Le brut a ses deux champs.',
  },
};

/** Gross and net in French, with its words and its data. */
export const NetFr = (props: Omit<NetCalculatorProps, Bound>) => (
  <NetCalculator
    {...props}
    start={readAddress(NET, '').scenario}
    data={payData}
    words={netFr}
    taxWords={taxFr}
    shareWords={shareFr}
    problemWords={netProblemWords}
    locale="fr"
  />
);
