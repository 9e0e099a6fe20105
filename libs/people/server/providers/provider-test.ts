import type { ServerMetadata } from 'openid-client';
import type { ProviderTest } from '../../contract';
import { SIGNATURES } from './provider-clients';

const MOST_NAMES = 40;
/** What discovery names is a stranger's text. */
const names = (list: unknown): string[] => (Array.isArray(list) ? list.filter((name) => typeof name === 'string').slice(0, MOST_NAMES) : []);

/** What a steward is told of a provider that was asked, or could not be. */
export function testOf(metadata: ServerMetadata | undefined, unheard: string | null = null): ProviderTest {
  const algorithms = names(metadata?.id_token_signing_alg_values_supported).filter((name) => SIGNATURES.includes(name));
  const problem = unheard ?? problemOf(metadata, algorithms);
  return {
    ok: problem === null,
    problem,
    issuer: metadata?.issuer ?? null,
    algorithms,
    scopes: names(metadata?.scopes_supported),
    pkce: names(metadata?.code_challenge_methods_supported).includes('S256'),
    namesItself: metadata?.authorization_response_iss_parameter_supported === true,
    backchannelLogout: metadata?.backchannel_logout_supported === true,
    endsSessions: typeof metadata?.end_session_endpoint === 'string',
  };
}

function problemOf(metadata: ServerMetadata | undefined, algorithms: readonly string[]): string | null {
  if (!metadata?.authorization_endpoint || !metadata.token_endpoint || !metadata.jwks_uri) return 'not-openid';
  return algorithms.length === 0 ? 'no-signature' : null;
}
