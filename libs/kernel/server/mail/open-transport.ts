import path from 'node:path';
import type { Config } from '../config';
import { FolderTransport } from './folder-transport';
import { SmtpTransport } from './smtp-transport';
import type { MailTransport } from './transport';

/** Mail leaves through SMTP_URL; without it, it is written where the operator finds it. */
export function openMailTransport(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'publicUrl' | 'siteName' | 'dataDir'>): MailTransport {
  const host = new URL(config.publicUrl ?? 'http://localhost').hostname;
  const from = `"${config.siteName.replace(/["\\]/g, '')}" <${config.mailFrom ?? `no-reply@${host}`}>`;
  return config.smtpUrl ? new SmtpTransport(config.smtpUrl, from) : new FolderTransport(path.join(config.dataDir, 'mail'), from);
}
