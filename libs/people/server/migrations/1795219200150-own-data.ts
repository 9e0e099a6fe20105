import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people decide about themselves: who sees what, their data in one file, leaving; and who is let in. */
export class OwnData1795219200150 implements MigrationInterface {
  readonly name = 'OwnData1795219200150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account
        ADD COLUMN email_readers text NOT NULL DEFAULT 'nobody' CHECK (email_readers IN ('nobody', 'signed-in')),
        ADD COLUMN photo_readers text NOT NULL DEFAULT 'everybody' CHECK (photo_readers IN ('everybody', 'signed-in')),
        ADD COLUMN presence text NOT NULL DEFAULT 'named' CHECK (presence IN ('named', 'counted')),
        ADD COLUMN unlisted boolean NOT NULL DEFAULT false;

      -- Who asked to leave, until the day on which it is done.
      CREATE TABLE account_deletion (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        written text NOT NULL CHECK (written IN ('keep', 'remove')),
        asked_at timestamptz(3) NOT NULL DEFAULT now(),
        due_at timestamptz(3) NOT NULL
      );
      CREATE INDEX account_deletion_due ON account_deletion (due_at);

      -- One's own data as a file; the row goes with it.
      CREATE TABLE own_data_export (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        asked_at timestamptz(3) NOT NULL DEFAULT now(),
        ready_at timestamptz(3),
        failed_at timestamptz(3),
        expires_at timestamptz(3) NOT NULL,
        bytes int
      );
      CREATE UNIQUE INDEX own_data_export_waiting ON own_data_export (account_id) WHERE ready_at IS NULL AND failed_at IS NULL;
      CREATE INDEX own_data_export_account ON own_data_export (account_id, asked_at);
      CREATE INDEX own_data_export_expires ON own_data_export (expires_at);

      -- Who registered where stewards approve: until then the account cannot sign in.
      CREATE TABLE admission (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        state text NOT NULL CHECK (state IN ('waiting', 'asked', 'approved', 'refused')),
        revision int NOT NULL DEFAULT 1,
        asked_at timestamptz(3) NOT NULL DEFAULT now(),
        question text,
        answer text,
        reason text,
        decided_by uuid REFERENCES account (id),
        decided_at timestamptz(3)
      );
      CREATE INDEX admission_open ON admission (asked_at, account_id) WHERE state IN ('waiting', 'asked');

      -- Ways into the site that somebody was given. What else they open (a group, a role) is for the slice named in the grants.
      CREATE TABLE site_invitation (
        id uuid PRIMARY KEY,
        token_digest text COLLATE "C" NOT NULL UNIQUE,
        invited_by uuid REFERENCES account (id),
        email text COLLATE "C",
        message text NOT NULL,
        lang text NOT NULL,
        grants jsonb,
        most_uses int NOT NULL CHECK (most_uses > 0),
        uses int NOT NULL DEFAULT 0,
        expires_at timestamptz(3) NOT NULL,
        withdrawn_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CHECK (uses <= most_uses)
      );
      CREATE INDEX site_invitation_latest ON site_invitation (created_at DESC, id DESC);
      CREATE INDEX site_invitation_scope ON site_invitation ((grants ->> 'scope'), created_at DESC) WHERE grants IS NOT NULL;
      CREATE TABLE site_invitation_use (
        invitation_id uuid NOT NULL REFERENCES site_invitation (id),
        account_id uuid NOT NULL REFERENCES account (id),
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (invitation_id, account_id)
      );
      CREATE INDEX site_invitation_use_account ON site_invitation_use (account_id);
    `);
    // Raw: these hold regular expressions
    await runner.query(String.raw`
      -- Takes a person out of a text: HTML of ours, its source, or plain words. Handles are lower-case letters, digits and hyphens.
      CREATE FUNCTION text_without_person(said text, handle text, name text, word text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
      DECLARE
        in_html text := replace(replace(replace(replace(name, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;');
        pattern text := regexp_replace(in_html, '([][*+?.^$(){}|\\])', '\\\1', 'g');
        quoted text;
      BEGIN
        said := regexp_replace(said, '<a class="mention" href="/p/' || handle || '">[^<]*</a>', word, 'g');
        said := regexp_replace(said, '(<p class="md-cite">(?:<a [^>]*>)?)' || pattern || '((?:</a>)?</p>)', '\1' || word || '\2', 'g');
        quoted := regexp_replace(said, '(\[!quote[^]\n]*?) +by=@?' || handle || '(?![a-z0-9-])', '\1', 'gi');
        -- A quote that named nothing else is none any more: the word stands in its place
        IF quoted <> said THEN said := regexp_replace(quoted, '\\?\[!quote *\\?\]', word, 'g'); END IF;
        said := replace(said, '@' || name, word);
        said := regexp_replace(said, '(^|[^[:alnum:]_@/])@' || handle || '(?![[:alnum:]_@-]|\.[[:alnum:]])', '\1' || word, 'gi');
        RETURN regexp_replace(said, '/p/' || handle || '(?![a-z0-9-])', '/p/-', 'gi');
      END $$;

      -- Takes a person out of what was told or answered: their card wherever it stands, and their name in texts.
      CREATE FUNCTION json_without_person(told jsonb, person text, handle text, name text, words jsonb, lang text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
      BEGIN
        CASE jsonb_typeof(told)
        WHEN 'object' THEN
          IF words ? (told ->> 'lang') THEN lang := told ->> 'lang'; END IF;
          IF told ->> 'id' = person AND told ? 'name' THEN
            told := told || (SELECT jsonb_object_agg(key, CASE
                WHEN key = 'name' THEN to_jsonb(''::text)
                WHEN key = 'handle' THEN to_jsonb('x-' || replace(person, '-', ''))
                WHEN jsonb_typeof(told -> key) = 'array' THEN '[]'::jsonb
                WHEN jsonb_typeof(told -> key) = 'boolean' THEN 'false'::jsonb
                ELSE 'null'::jsonb END)
              FROM jsonb_object_keys(told) key WHERE key NOT IN ('id', 'at', 'since', 'role', 'writing'));
          END IF;
          IF jsonb_typeof(told -> 'author') = 'string' AND told ->> 'author' = name THEN told := told || '{"author": ""}'; END IF;
          RETURN (SELECT coalesce(jsonb_object_agg(key, json_without_person(value, person, handle, name, words, lang)), '{}') FROM jsonb_each(told));
        WHEN 'array' THEN
          RETURN (SELECT coalesce(jsonb_agg(json_without_person(value, person, handle, name, words, lang) ORDER BY place), '[]')
            FROM jsonb_array_elements(told) WITH ORDINALITY part(value, place));
        WHEN 'string' THEN RETURN to_jsonb(text_without_person(told #>> '{}', handle, name, words ->> lang));
        ELSE RETURN told;
        END CASE;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
