import { useAccount, useT } from '@minga/kernel/client';
import { spokenName } from '@minga/people/client';
import { SPOKEN_LANGUAGES } from '@minga/people/contract';
import { Button, LinkButton, Segmented, Select } from '@minga/ui';
import { Form } from 'react-router';
import { BOARD_SCOPES, choosable, MODALITIES, type BoardQuery, type BoardView } from '../../contract';
import { useTerms } from '../terms/terms';
import { boardAddress } from './board-address';

interface FiltersProps {
  view: BoardView;
  query: BoardQuery;
}

/** Whose requests, and which of them. Each choice is an address. */
export function Filters({ view, query }: FiltersProps) {
  const { t, number } = useT();
  const scopes = BOARD_SCOPES.map((scope) => {
    const count = view.scopes[scope];
    return { value: scope, label: `${t(`exchange.board.${scope}`)}${count === null ? '' : ` ${number(count)}`}`, href: boardAddress(query, { scope: scope === 'all' ? undefined : scope }) };
  });
  return (
    <div className="row filt xfl">
      {useAccount() && <Segmented label={t('exchange.board.show')} options={scopes} value={query.scope ?? 'all'} />}
      <Choices query={query} />
      <span className="push meta only-d">{t(query.scope === 'match' ? 'exchange.board.by-match' : 'exchange.board.order')}</span>
    </div>
  );
}

function Choices({ query }: { query: BoardQuery }) {
  const translator = useT();
  const { t } = translator;
  const themes = choosable(useTerms(), 'theme');
  const filtered = Boolean(query.language ?? query.modality ?? query.funding ?? query.theme ?? query.state);
  // Nothing chosen says what there is to choose: a short word that no window clips.
  const choice = (name: 'theme' | 'language' | 'modality' | 'funding', options: readonly (readonly [string, string])[]) => (
    <Select name={name} aria-label={t(`exchange.board.${name}`)} defaultValue={query[name] ?? ''} key={`${name} ${query[name] ?? ''}`}>
      <option value="">{t(`exchange.board.${name}`)}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value} suppressHydrationWarning>
          {label}
        </option>
      ))}
    </Select>
  );
  return (
    <Form action="/x" className="row row-s">
      {query.scope && <input type="hidden" name="scope" value={query.scope} />}
      {query.state && <input type="hidden" name="state" value={query.state} />}
      {choice('theme', themes.map(({ id, label }) => [id, label] as const))}
      {choice('language', SPOKEN_LANGUAGES.map((code) => [code, spokenName(translator, code)] as const))}
      {choice('modality', MODALITIES.map((modality) => [modality, t(`exchange.modalities.${modality}`)] as const))}
      {choice('funding', [['asked', t('exchange.board.asked')], ['none', t('exchange.board.none')]])}
      <Button type="submit" size="s">
        {t('exchange.board.filter')}
      </Button>
      {filtered && (
        <LinkButton href={boardAddress({ scope: query.scope })} size="s" tone="quiet">
          {t('exchange.board.clear')}
        </LinkButton>
      )}
    </Form>
  );
}
