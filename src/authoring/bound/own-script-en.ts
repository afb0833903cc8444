import { payData } from 'pay-data';
import { estimateEn } from '../../i18n/estimate-en.ts';
import { ownScriptEn } from '../../i18n/own-script.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { fillOwnScript } from '../../islands/own-script/own-script.ts';

/** Puts a reader's own numbers into the script of the page on asking, in English. */
export const fillScript = (script: HTMLElement, search: string): void => {
  const { yours } = ownScriptEn;
  fillOwnScript(script, search, payData, { estimate: estimateEn, problems: problemsEn, yours }, 'en');
};
