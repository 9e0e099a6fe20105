import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What a provider of a test keeps: all of it, until the test ends. */
export class KeptInMemory implements Adapter {
  private static readonly kept = new Map<string, AdapterPayload>();

  constructor(private readonly model: string) {}

  private key(id: string): string {
    return `${this.model} ${id}`;
  }

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    KeptInMemory.kept.set(this.key(id), payload);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return KeptInMemory.kept.get(this.key(id));
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...KeptInMemory.kept].find(([key, payload]) => key.startsWith(`${this.model} `) && payload.uid === uid)?.[1];
  }

  async consume(id: string): Promise<void> {
    const payload = KeptInMemory.kept.get(this.key(id));
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    KeptInMemory.kept.delete(this.key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of KeptInMemory.kept) if (payload.grantId === grantId) KeptInMemory.kept.delete(key);
  }
}
