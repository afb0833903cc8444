import { payData } from 'pay-data';
import { estimateEn } from '../../i18n/estimate-en.ts';
import { ownScriptWords } from '../../i18n/own-script.ts';
import { problemWords } from '../../i18n/problems.ts';
import { fillOwnScript } from '../../islands/own-script/own-script.ts';

/** Puts a reader's own numbers into the script of the page on asking, in English. */
export const fillScript = (script: HTMLElement, search: string): void => {
  const { yours } = ownScriptWords.en;
  fillOwnScript(script, search, payData, { estimate: estimateEn, problems: problemWords.en, yours }, 'en');
};
