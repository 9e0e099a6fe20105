import type { ProviderInput, ProviderRule, ProviderRuleInput, RuleRole } from '../../contract';

/** Rules beyond those that are there: room for new ones without script. */
export const BLANK_RULES = 2;

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
const lines = (form: FormData, name: string): string[] =>
  text(form, name)
    .split(/[\s,;]+/)
    .map((line) => line.replace(/^@/, ''))
    .filter(Boolean);

/** What the form of a provider asks for. */
export const providerInput = (form: FormData): ProviderInput => ({
  name: text(form, 'name'),
  issuer: text(form, 'issuer'),
  clientId: text(form, 'clientId'),
  clientSecret: text(form, 'clientSecret'),
  scopes: text(form, 'scopes'),
  mailDomains: lines(form, 'mailDomains'),
  trustedDomains: lines(form, 'trustedDomains'),
  enabled: form.has('enabled'),
});

/** The rules that a form holds, in its order; rows without claim and value were left empty. */
export function rulesInput(form: FormData): ProviderRuleInput[] {
  const rules: ProviderRuleInput[] = [];
  for (let at = 0; form.has(`claim.${at}`); at++) {
    const of = (name: string): string => text(form, `${name}.${at}`);
    if (!of('claim').trim() && !of('value').trim()) continue;
    const role = (of('role') || null) as RuleRole | null;
    rules.push({ claim: of('claim'), value: of('value'), title: of('title'), organisation: of('organisation'), groupId: of('groupId') || null, role });
  }
  return rules;
}

export const asWritten = (rules: readonly ProviderRule[]): ProviderRuleInput[] =>
  rules.map(({ claim, value, title, organisation, groupId, role }) => ({ claim, value, title, organisation: organisation ?? '', groupId, role }));
