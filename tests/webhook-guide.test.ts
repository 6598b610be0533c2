/** docs/webhooks.md: what receivers copy from it is run here, against signatures that were made by others than us and by us. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { Webhook } from 'standardwebhooks';

import { sign } from '../src/plugins/newsroom/server/src/webhooks/sign';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const BODY = '{"type":"news-item.published","data":{"slug":"pusk","card":{"title":"Пуск «Станции» \\"№ 1\\""}}}';
const NOW = new Date(Math.floor(Date.now() / 1_000) * 1_000);

const guide = readFileSync(path.resolve(__dirname, '../docs/webhooks.md'), 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'webhook-guide-'));

const snippet = (language: string): string => {
  const found = new RegExp(`\`\`\`${language}\n([\\s\\S]+?)\`\`\``).exec(guide)?.[1];
  if (found === undefined) throw new Error(`The guide has nothing in ${language}.`);
  return found;
};

type Headers = Record<string, string>;
interface Case {
  headers: Headers;
  body: string;
}

const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);
const ours = (secrets: string[], at = NOW): Headers => sign({ id: 'evt_1', body: BODY, secrets }, at);
const theirs = (secret: string): Headers => ({
  'webhook-id': 'evt_1',
  'webhook-timestamp': String(NOW.getTime() / 1_000),
  'webhook-signature': new Webhook(secret).sign('evt_1', NOW, BODY),
});
const { 'webhook-signature': _, ...unsigned } = ours([SECRET]);

const CASES: ReadonlyArray<[string, Case, boolean]> = [
  ['what the newsroom signed', { headers: ours([SECRET]), body: BODY }, true],
  ['what the library of the standard signed', { headers: theirs(SECRET), body: BODY }, true],
  ['a message while the secret is replaced, new first', { headers: ours([OTHER, SECRET]), body: BODY }, true],
  ['a message while the secret is replaced, new last', { headers: ours([SECRET, OTHER]), body: BODY }, true],
  ['another secret', { headers: ours([OTHER]), body: BODY }, false],
  ['another body', { headers: ours([SECRET]), body: BODY.replace('pusk', 'spusk') }, false],
  ['another id', { headers: { ...ours([SECRET]), 'webhook-id': 'evt_2' }, body: BODY }, false],
  ['a recorded message', { headers: ours([SECRET], minutes(-6)), body: BODY }, false],
  ['a message of the future', { headers: ours([SECRET], minutes(6)), body: BODY }, false],
  ['no signature', { headers: unsigned, body: BODY }, false],
  ['an empty signature', { headers: { ...unsigned, 'webhook-signature': '' }, body: BODY }, false],
  ['no headers', { headers: {}, body: BODY }, false],
  ['a time that is none', { headers: { ...ours([SECRET]), 'webhook-timestamp': '1e9' }, body: BODY }, false],
];

/** Each case by the program that the guide's lines are put into. */
const judgedBy = (command: string, file: string, program: string): boolean[] => {
  writeFileSync(path.join(folder, file), program);
  const cases = JSON.stringify(CASES.map(([, one]) => one));
  const { error, status, stdout, stderr } = spawnSync(command, [path.join(folder, file)], { input: cases, encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${command} can't be run: install it (Debian: apt-get install php-cli).`, { cause: error });
  if (status !== 0) throw new Error(`${command}: ${stderr}${stdout}`);
  return JSON.parse(stdout) as boolean[];
};

const expected = CASES.map(([name, , isGenuine]) => [name, isGenuine]);
const named = (answers: boolean[]) => CASES.map(([name], at) => [name, answers[at]]);

it('verifies in Node as the guide says', () => {
  const program = `${snippet('js')}
    import { readFileSync } from 'node:fs';
    const cases = JSON.parse(readFileSync(0, 'utf8'));
    console.log(JSON.stringify(cases.map(({ headers, body }) => verify(headers, body, '${SECRET}'))));`;
  expect(named(judgedBy(process.execPath, 'verify.mjs', program))).toEqual(expected);
});

it('verifies in PHP as the guide says', () => {
  const program = `<?php
    ${snippet('php')}
    $answers = [];
    foreach (json_decode(file_get_contents('php://stdin'), true) as $case) {
      $server = [];
      foreach ($case['headers'] as $name => $value) $server['HTTP_' . strtoupper(str_replace('-', '_', $name))] = $value;
      $answers[] = verify($server, $case['body'], '${SECRET}');
    }
    echo json_encode($answers);`;
  expect(named(judgedBy('php', 'verify.php', program))).toEqual(expected);
});

it('is short', () => {
  const lines = (language: string) => snippet(language).trim().split('\n').length;
  expect(lines('js')).toBeLessThanOrEqual(15);
  expect(lines('php')).toBeLessThanOrEqual(15);
});
