import rules from 'modele-social';
import Engine, { type Situation } from 'publicodes';
import type { Status } from '../../src/compensation/index.ts';

const silent = () => undefined;
const engine = new Engine(rules, { logger: { log: silent, warn: silent, error: console.error } });

const PERMANENT = { 'salarié . contrat': "'CDI'" } as const;

type ModelSituation = Situation<string>;

/** What the official model answers, EUR a year. */
export interface OfficialPay {
  readonly netBeforeTax: number;
  readonly netTaxable: number;
  readonly netAfterTax: number;
  readonly employerCost: number;
}

function setEmployee(situation: ModelSituation): void {
  engine.setSituation({
    salarié: 'oui',
    dirigeant: 'non',
    'impôt . méthode de calcul': "'taux neutre'",
    ...situation,
  });
}

function ask(rule: string): number {
  const value = engine.evaluate(rule).nodeValue;
  return typeof value === 'number' ? value : 0;
}

const statusOf = (status: Status): ModelSituation => ({
  'salarié . contrat . statut cadre': status === 'cadre' ? 'oui' : 'non',
});

function askPay(): OfficialPay {
  return {
    netBeforeTax: 12 * ask('salarié . rémunération . net . à payer avant impôt'),
    netTaxable: 12 * ask('salarié . rémunération . net . imposable'),
    netAfterTax: 12 * ask('salarié . rémunération . net . payé après impôt'),
    employerCost: 12 * ask('salarié . coût total employeur'),
  };
}

/** A permanent contract, tax by the default grid. */
export function askPermanent(gross: number, status: Status): OfficialPay {
  setEmployee({ ...PERMANENT, ...statusOf(status), 'salarié . contrat . salaire brut': `${gross} €/an` });
  return askPay();
}

/** A fixed-term contract of twelve months. */
export function askFixedTerm(gross: number, status: Status): OfficialPay {
  setEmployee({
    'salarié . contrat': "'CDD'",
    'salarié . contrat . CDD . durée': '12 mois',
    ...statusOf(status),
    'salarié . contrat . salaire brut': `${gross} €/an`,
  });
  return askPay();
}

/** An intern's net, EUR a month. */
export function askIntern(pay: number): number {
  setEmployee({ 'salarié . contrat': "'stage'", 'salarié . contrat . salaire brut': `${pay} €/mois` });
  return ask('salarié . rémunération . net . à payer avant impôt');
}

/** An apprentice's net at the legal minimum, EUR a month. */
export function askApprentice(gross: number, modelAge: string, hired: string): number {
  setEmployee({
    'salarié . contrat': "'apprentissage'",
    'salarié . contrat . apprentissage . diplôme': "'niveau 6 ou 7'",
    'salarié . contrat . apprentissage . âge': `'${modelAge}'`,
    "salarié . contrat . date d'embauche": hired,
    'salarié . contrat . salaire brut': `${gross} €/mois`,
  });
  return ask('salarié . rémunération . net . à payer avant impôt');
}

/** The year's income tax of a household that lives on one permanent contract, by the scale, EUR. */
export function askScale(gross: number, status: Status, household: string, children: number): number {
  setEmployee({
    ...PERMANENT,
    ...statusOf(status),
    'impôt . méthode de calcul': "'barème standard'",
    'salarié . contrat . salaire brut': `${gross} €/an`,
    'impôt . foyer fiscal . situation de famille': household === 'couple' ? "'couple'" : "'célibataire'",
    'impôt . foyer fiscal . enfants à charge': `${children} enfant`,
    'impôt . foyer fiscal . revenu imposable . autres revenus imposables': '0 €/an',
    ...(household === 'lone-parent' ? { 'impôt . foyer fiscal . parent isolé': 'oui' } : {}),
  });
  return ask('impôt . foyer fiscal . impôt à payer');
}
