import { careerEn } from './career-en.ts';
import { careerFr } from './career-fr.ts';
import type { CareerWords } from './career.ts';
import { estimateEn } from './estimate-en.ts';
import { estimateFr } from './estimate-fr.ts';
import type { EstimateWords } from './estimate.ts';
import type { Locale } from './locale.ts';
import { netEn } from './net-en.ts';
import { netFr } from './net-fr.ts';
import type { NetWords } from './net.ts';
import { offersEn } from './offers-en.ts';
import { offersFr } from './offers-fr.ts';
import type { OffersWords } from './offers.ts';
import { ownScriptFr } from './own-script-fr.ts';
import { ownScriptEn, type OwnScriptTexts } from './own-script.ts';
import { selfCheckFr } from './self-check-fr.ts';
import { selfCheckEn, type SelfCheckWords } from './self-check.ts';

/** The words of the tools, for what a page says around them. A live part brings those of one language by itself. */
export interface ToolWords {
  readonly career: CareerWords;
  readonly estimate: EstimateWords;
  readonly net: NetWords;
  readonly offers: OffersWords;
  readonly ownScript: OwnScriptTexts;
  readonly selfCheck: SelfCheckWords;
}

const TOOL_WORDS: Readonly<Record<Locale, ToolWords>> = {
  en: {
    career: careerEn,
    estimate: estimateEn,
    net: netEn,
    offers: offersEn,
    ownScript: ownScriptEn,
    selfCheck: selfCheckEn,
  },
  fr: {
    career: careerFr,
    estimate: estimateFr,
    net: netFr,
    offers: offersFr,
    ownScript: ownScriptFr,
    selfCheck: selfCheckFr,
  },
};

export const toolWordsOf = (locale: Locale): ToolWords => TOOL_WORDS[locale];
