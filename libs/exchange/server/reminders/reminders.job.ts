import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { Db, Jobs, letter, Mailer, one, SiteSettingsStore, system, type Tx } from '@minga/kernel/server';
import { reminderMail } from '../../contract/messages/work/mail';
import { requestAddress } from '../requests/request.rows';
import { dueSql, IDLE_POINTS, type IdlePoint } from './idle';
import { recipientsSql } from './recipients';

const HOURLY = '41 * * * *';
/** A run sends so many of each kind at most; the others wait an hour. */
const MOST = 200;

interface Due {
  request_id: string;
  occasion: string;
  what: string | null;
}
interface Recipient {
  id: string;
  email: string | null;
  language: Language;
}

const REQUEST = 'SELECT id, title FROM exchange_request WHERE id = $1';
const NOTE = `INSERT INTO exchange_reminder (request_id, kind, occasion, account_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1`;
/** Of what is due, what somebody whose turn it is was not reminded of. */
const list = (point: IdlePoint): string => `SELECT due.request_id, due.occasion, due.what FROM (${dueSql(point)}) due
  WHERE EXISTS (SELECT FROM (${recipientsSql(point.whose, 'due.request_id')}) w WHERE NOT EXISTS (SELECT FROM exchange_reminder n
    WHERE n.request_id = due.request_id AND n.kind = '${point.kind}' AND n.occasion = due.occasion AND n.account_id = w.id)) ORDER BY due.since LIMIT ${MOST}`;
const still = (point: IdlePoint): string => `SELECT 1 FROM (${dueSql(point)}) due WHERE due.request_id = $2 AND due.occasion = $3`;

/** Writes once to everybody whose turn it is, at each point where an exchange lies idle. */
@Injectable()
export class RemindersJob {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.register({ name: 'exchange-reminders', cron: HOURLY, run: () => this.run() });
  }

  /** Running it again sends nothing: each occasion is written down with who was told. */
  async run(): Promise<void> {
    for (const point of IDLE_POINTS) {
      const after = this.settings.get(point.setting);
      for (const due of await this.db.query<Due & Record<string, unknown>>(list(point), [after])) {
        await this.db.write(system('exchange-reminders'), async (tx) => {
          if (await one(tx, still(point), [after, due.request_id, due.occasion])) await this.remind(tx, point, due);
        });
      }
    }
  }

  private async remind(tx: Tx, { kind, whose }: IdlePoint, due: Due): Promise<void> {
    const request = (await one<{ id: string; title: string }>(tx, REQUEST, [due.request_id]))!;
    for (const to of await tx.query<Recipient & Record<string, unknown>>(recipientsSql(whose, '$1::uuid'), [due.request_id])) {
      const [noted] = await tx.query(NOTE, [due.request_id, kind, due.occasion, to.id]);
      if (noted && to.email) await this.send(tx, { ...to, email: to.email }, kind, request, due.what);
    }
  }

  private async send(tx: Tx, to: Recipient & { email: string }, kind: string, request: { id: string; title: string }, what: string | null): Promise<void> {
    const { t } = createTranslator(to.language, reminderMail[to.language]);
    const paragraphs = [t(`${kind}.about`, { title: request.title || t('untitled'), what: what ?? '' }), t(`${kind}.what`)];
    const button = { label: t('open'), url: this.mailer.link(requestAddress(request.id, request.title)) };
    await this.mailer.send(tx, {
      to: to.email, subject: t(`${kind}.subject`), language: to.language, kind: `exchange-${kind}`,
      ...letter({ language: to.language, siteName: this.mailer.siteName, paragraphs, button, closing: [t('once')] }),
    });
  }
}
