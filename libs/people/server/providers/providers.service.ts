import { Injectable } from '@nestjs/common';
import { invalidField, notFound } from '@minga/kernel/contract';
import { Db, Limits, OutgoingError, SiteSettings, one, type Actor, type Allowance, type Sql, type Tx } from '@minga/kernel/server';
import type { JsonValue } from '@minga/kernel/contract';
import {
  DEFAULT_SCOPES,
  providersPolicy,
  type Provider,
  type ProviderButton,
  type ProviderInput,
  type ProviderRule,
  type ProviderRuleInput,
  type ProviderRulesInput,
  type ProviderTest,
  type ProviderView,
  type RulesTrial,
} from '../../contract';
import { insist } from '../people.access';
import { searchKey } from '../search-key';
import { Sealed } from '../second-factor/sealed';
import { StepUp } from '../step-up/step-up';
import { visitorIn } from './claims';
import { outgoingCause } from './failure';
import { identityRows } from './identity.rows';
import { ProviderClients, secretOwner } from './provider-clients';
import { ProviderRules } from './provider-rules';
import { ProviderVisits } from './provider-visits';
import { newProviderId, providerRows, type ProviderRow, type StoredRule } from './provider.rows';
import { applyRules } from './rules';
import { testOf } from './provider-test';

/** Rules are tried on the people who came last. */
const TRIED = 20;
const TEST_BY_ACCOUNT: Allowance = { name: 'provider-test-account', burst: 20, seconds: 10 };
const SCOPE = 'openid';

const NAMES = 'SELECT id, name FROM organisation WHERE id = ANY($1::uuid[])';
const BY_NAME = `SELECT id FROM organisation WHERE merged_into IS NULL AND (name_key = $1 OR acronym_key = $1) ORDER BY (name_key = $1) DESC, id LIMIT 1`;

/** Without `openid` it would not be OpenID Connect. */
const withOpenid = (scopes: string): string => (scopes.split(' ').includes(SCOPE) ? scopes : `${SCOPE} ${scopes}`.trim());

/** Identity providers, as stewards keep them. */
@Injectable()
export class ProvidersService {
  constructor(
    private readonly db: Db,
    private readonly clients: ProviderClients,
    private readonly rules: ProviderRules,
    private readonly visits: ProviderVisits,
    private readonly stepUp: StepUp,
    private readonly sealed: Sealed,
    private readonly limits: Limits,
    private readonly settings: SiteSettings,
  ) {}

  buttons(): Promise<ProviderButton[]> {
    return providerRows.buttons(this.db);
  }

  async list(actor: Actor): Promise<Provider[]> {
    insist(providersPolicy.manage(actor));
    return this.db.snapshot(async (sql) => this.shown(sql, await providerRows.list(sql)));
  }

  async view(actor: Actor, id: string): Promise<ProviderView> {
    insist(providersPolicy.manage(actor));
    return this.db.snapshot(async (sql) => {
      const row = await this.row(sql, id);
      return { provider: await this.shownOne(sql, row), groups: await this.rules.groups(sql), trial: await this.trial(sql, row.id, row.rules) };
    });
  }

  /** @throws Refusal 401, 403 `step-up-required`, 404 for who is no steward, 422 */
  async add(actor: Actor, input: ProviderInput): Promise<Provider> {
    await this.mayChange(actor);
    const id = newProviderId();
    return this.db.write(actor, async (tx) => {
      if (!(await providerRows.insert(tx, id, this.values(id, input)))) throw invalidField('issuer', 'issuer-taken');
      return this.told(tx, id, 'provider.added', factsOf(input));
    });
  }

  async change(actor: Actor, id: string, input: ProviderInput): Promise<Provider> {
    await this.mayChange(actor);
    return this.db.write(actor, async (tx) => {
      const before = await this.row(tx, id);
      const same = await providerRows.ofIssuer(tx, input.issuer);
      if (same && same.id !== id) throw invalidField('issuer', 'issuer-taken');
      // Who somebody is rests on the issuer: under another one the same subject is somebody else
      if (before.people > 0 && before.issuer !== input.issuer) throw invalidField('issuer', 'issuer-in-use');
      await providerRows.update(tx, id, this.values(id, input));
      return this.told(tx, id, 'provider.changed', factsOf(input));
    });
  }

  async changeRules(actor: Actor, id: string, { rules }: ProviderRulesInput): Promise<Provider> {
    await this.mayChange(actor);
    return this.db.write(actor, async (tx) => {
      await this.row(tx, id);
      const stored = await this.stored(tx, rules);
      await providerRows.setRules(tx, id, stored);
      return this.told(tx, id, 'provider.rules-changed', { rules: stored as unknown as JsonValue });
    });
  }

  async tryRules(actor: Actor, id: string, { rules }: ProviderRulesInput): Promise<RulesTrial> {
    insist(providersPolicy.manage(actor));
    return this.db.snapshot(async (sql) => {
      await this.row(sql, id);
      return this.trial(sql, id, await this.stored(sql, rules));
    });
  }

  /** What discovery says, or the code of what went wrong. */
  async test(actor: Actor, id: string): Promise<ProviderTest> {
    insist(providersPolicy.manage(actor));
    if (actor.kind === 'account') await this.limits.take(TEST_BY_ACCOUNT, actor.id);
    const row = await this.row(this.db, id);
    try {
      return testOf((await this.clients.anew(row)).serverMetadata());
    } catch (error) {
      const cause = outgoingCause(error);
      return testOf(undefined, cause instanceof OutgoingError ? cause.code : 'not-openid');
    }
  }

  private async mayChange(actor: Actor): Promise<void> {
    insist(providersPolicy.manage(actor));
    await this.stepUp.require(actor);
  }

  private async row(sql: Sql, id: string): Promise<ProviderRow> {
    const row = await providerRows.byId(sql, id);
    if (!row) throw notFound();
    return row;
  }

  private values(id: string, { clientSecret, scopes, ...input }: ProviderInput) {
    const sealedSecret = clientSecret ? this.sealed.seal(clientSecret, secretOwner(id)) : null;
    return { ...input, scopes: withOpenid(scopes || DEFAULT_SCOPES), sealedSecret };
  }

  private async told(tx: Tx, id: string, act: string, facts: Record<string, JsonValue>): Promise<Provider> {
    tx.audit({ act, facts: { providerId: id, ...facts } });
    return this.shownOne(tx, await this.row(tx, id));
  }

  private async stored(sql: Sql, rules: readonly ProviderRuleInput[]): Promise<StoredRule[]> {
    const groups = new Set((await this.rules.groups(sql)).map(({ id }) => id));
    const stored: StoredRule[] = [];
    for (const [at, { organisation, ...rule }] of rules.entries()) {
      if (rule.groupId && !groups.has(rule.groupId)) throw invalidField(`rules.${at}.groupId`, 'unknown-group');
      const key = searchKey(organisation);
      const found = key ? await one<{ id: string }>(sql, BY_NAME, [key]) : undefined;
      if (organisation && !found) throw invalidField(`rules.${at}.organisation`, 'unknown-organisation');
      stored.push({ ...rule, organisationId: found?.id ?? null });
    }
    return stored;
  }

  private async trial(sql: Sql, id: string, rules: readonly StoredRule[]): Promise<RulesTrial> {
    const latest = await identityRows.latest(sql, id, TRIED);
    const organisations = await this.names(sql, rules);
    const groups = new Map((await this.rules.groups(sql)).map((group) => [group.id, group.name]));
    return {
      items: latest.map(({ name, claims, last_used_at: at }) => {
        const outcome = applyRules(rules, claims);
        const organisation = organisations.get(outcome.organisationId ?? '') ?? null;
        return {
          name,
          lastUsedAt: at.toISOString(),
          organisation,
          title: organisation && (outcome.title || visitorIn(claims)?.title || null),
          groups: outcome.groups.flatMap(({ groupId, role }) => (groups.has(groupId) ? [{ name: groups.get(groupId)!, role }] : [])),
        };
      }),
    };
  }

  private async names(sql: Sql, rules: readonly StoredRule[]): Promise<Map<string, string>> {
    const ids = [...new Set(rules.flatMap(({ organisationId }) => organisationId ?? []))];
    const rows = await sql.query<{ id: string; name: string }>(NAMES, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async shownOne(sql: Sql, row: ProviderRow): Promise<Provider> {
    return (await this.shown(sql, [row]))[0]!;
  }

  private async shown(sql: Sql, rows: readonly ProviderRow[]): Promise<Provider[]> {
    const names = await this.names(sql, rows.flatMap(({ rules }) => rules));
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      issuer: row.issuer,
      clientId: row.client_id,
      hasSecret: row.client_secret !== null,
      scopes: row.scopes,
      mailDomains: row.mail_domains,
      trustedDomains: row.trusted_domains,
      enabled: row.enabled,
      rules: row.rules.map((rule): ProviderRule => ({ ...rule, organisation: names.get(rule.organisationId ?? '') ?? null })),
      people: row.people,
      redirectUri: this.visits.redirectUri(row.id),
      backchannelUri: this.settings.url(`/auth/${row.id}/backchannel`),
    }));
  }
}

/** For the record: everything but the secret, of which only that it was set. */
function factsOf({ clientSecret, ...input }: ProviderInput): Record<string, JsonValue> {
  return { ...input, scopes: input.scopes ?? null, secretSet: Boolean(clientSecret) };
}
