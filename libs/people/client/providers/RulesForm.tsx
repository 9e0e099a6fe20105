import { useRefusedForm, useT } from '@minga/kernel/client';
import { Button, FieldGroup, Notice, SelectField, TextField } from '@minga/ui';
import { Form } from 'react-router';
import { RULE_ROLES, type ProviderRuleInput, type ProviderView } from '../../contract';
import { BLANK_RULES } from './provider-form';

const EMPTY: ProviderRuleInput = { claim: '', value: '', title: '', organisation: '', groupId: null, role: null };

export interface RulesFormProps extends Pick<ProviderView, 'groups'> {
  rules: readonly ProviderRuleInput[];
}

/** Claim and value, and what they make of somebody; one row each, with room for more. */
export function RulesForm({ rules, groups }: RulesFormProps) {
  const { t } = useT();
  const [saved, tried] = [useRefusedForm('rules'), useRefusedForm('try')];
  const refused = saved ?? tried;
  const rows = [...rules, ...Array.from({ length: BLANK_RULES }, () => EMPTY)];
  return (
    <Form method="post" className="stack-l" key={JSON.stringify(rules)}>
      {refused && (
        <Notice tone="err" role="alert">
          <p>{refused.title}</p>
          {refused.fields.map(({ field, message }) => (
            <p key={field}>{message}</p>
          ))}
        </Notice>
      )}
      {rows.map((rule, at) => (
        <RuleFields key={at} rule={rule} at={at} groups={groups} />
      ))}
      <div className="row row-s">
        <Button type="submit" tone="primary" name="intent" value="rules">
          {t('people.providers.rules.save')}
        </Button>
        <Button type="submit" name="intent" value="try">
          {t('people.providers.rules.try')}
        </Button>
      </div>
    </Form>
  );
}

interface RuleFieldsProps extends Pick<ProviderView, 'groups'> {
  rule: ProviderRuleInput;
  at: number;
}

function RuleFields({ rule, at, groups }: RuleFieldsProps) {
  const { t } = useT();
  const word = (name: string) => t(`people.providers.rules.${name}`);
  const line = (name: 'claim' | 'value' | 'organisation' | 'title') => (
    <TextField id={`rule-${name}-${at}`} name={`${name}.${at}`} label={word(name)} defaultValue={rule[name]} autoComplete="off" />
  );
  return (
    <FieldGroup legend={t('people.providers.rules.rule', { number: at + 1 })}>
      <div className="stack">
        {line('claim')}
        {line('value')}
        {line('organisation')}
        {line('title')}
        {groups.length > 0 && (
          <>
            <SelectField id={`rule-group-${at}`} name={`groupId.${at}`} label={word('group')} defaultValue={rule.groupId ?? ''}>
              <option value="">{word('no-group')}</option>
              {groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
            <SelectField id={`rule-role-${at}`} name={`role.${at}`} label={word('role')} defaultValue={rule.role ?? 'member'}>
              {RULE_ROLES.map((role) => (
                <option key={role} value={role}>
                  {word(`roles.${role}`)}
                </option>
              ))}
            </SelectField>
          </>
        )}
      </div>
    </FieldGroup>
  );
}
