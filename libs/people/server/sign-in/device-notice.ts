import { Injectable } from '@nestjs/common';
import type { Translator } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { Browser } from '../browser';
import { AccountMail } from '../mail/account-mail';

/** Tells the owner of an account that somebody came in from a browser that it does not know. No place is guessed. */
@Injectable()
export class DeviceNotice {
  constructor(private readonly mail: AccountMail) {}

  async send(tx: Tx, accountId: string, browser: Browser): Promise<void> {
    await this.mail.toOwner(tx, accountId, ({ t }) => ({
      kind: 'new-device',
      path: '/account',
      values: { device: deviceWords(t, browser) },
      closing: 'not-you-act',
    }));
  }
}

function deviceWords(t: Translator['t'], { browser, system }: Browser): string {
  const named = browser ?? t('mail.unknown-browser');
  return system ? t('mail.on-system', { browser: named, system }) : named;
}
