import { payData } from 'pay-data';
import { estimateFr } from '../../i18n/estimate-fr.ts';
import { ownScriptFr } from '../../i18n/own-script-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { fillOwnScript } from '../../islands/own-script/own-script.ts';

/** Puts a reader's own numbers into the script of the page on asking, in French. */
export const fillScript = (script: HTMLElement, search: string): void => {
  const { yours } = ownScriptFr;
  fillOwnScript(script, search, payData, { estimate: estimateFr, problems: problemsFr, yours }, 'fr');
};
