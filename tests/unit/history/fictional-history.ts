import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A repository of fictional records in a temporary folder, to make history in. */
export interface FictionalRepository {
  /** The folder of records inside the repository. */
  records: string;
  git(...args: string[]): void;
  /** Changes the text of a service record. */
  edit(slug: string, change: (text: string) => string): void;
  rename(from: string, to: string): void;
  remove(slug: string): void;
  /** Commits everything on a day, at noon. */
  commit(day: string): void;
}

export const editor = {
  name: 'Nosuch Editor',
  message: 'Nosuch message about 17 Plantedsecret Lane',
};

export function fictionalRepository(): FictionalRepository {
  const root = mkdtempSync(join(tmpdir(), 'directory-history-'));
  const records = join(root, 'content');
  cpSync('tests/fixtures/records/sound', records, { recursive: true });
  const fileOf = (slug: string) => join(records, 'services', `${slug}.yaml`);
  const git = (day: string, args: string[]) => {
    const date = `${day}T12:00:00Z`;
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const env = {
      ...Object.fromEntries(own),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    };
    const who = ['-c', `user.name=${editor.name}`, '-c', 'user.email=nosuch@editor.example'];
    execFileSync('git', [...who, ...args], { cwd: root, env, stdio: 'ignore' });
  };
  git('2026-01-01', ['init', '--initial-branch=main']);
  return {
    records,
    git: (...args) => git('2026-06-01', args),
    edit: (slug, change) => writeFileSync(fileOf(slug), change(readFileSync(fileOf(slug), 'utf8'))),
    rename: (from, to) => renameSync(fileOf(from), fileOf(to)),
    remove: (slug) => rmSync(fileOf(slug)),
    commit: (day) => {
      git(day, ['add', '--all']);
      git(day, ['commit', '--quiet', `--message=${editor.message}`]);
    },
  };
}

/** Tells a story on a repository: values change, a service is withheld, one moves, records are written anew, a branch is merged. */
export function tellStory(repository: FictionalRepository): void {
  const { edit, commit, git, rename, remove, records } = repository;
  const house = 'fictional-house';
  const secret = 'fictional-secret-house';
  writeFileSync(
    join(records, 'services', `${secret}.yaml`),
    `name: { value: Fictional Refuge, source: fictional-register, asOf: 2026-01-01 }
kind: residential-rehab
status: { value: open, source: fictional-register, asOf: 2026-01-01 }
location:
  disclosure: published
  council: { value: fictionshire, source: fictional-register }
  town: { value: Plantedtown, source: fictional-register }
  address: { value: { lines: [17 Plantedsecret Lane], postcode: ZZ9 9ZZ }, source: fictional-register }
contact:
  phone: { value: "01632 960777", source: fictional-register }
who:
  sex: { value: men, source: fictional-register }
regulation: { regulator: not-found, reason: A fictional register. }
`,
  );
  commit('2026-01-05');
  edit(house, (text) =>
    text
      .replace('01632 960001', '01632 960002')
      .replace('wellbeing: 5 }', 'wellbeing: 5, leadership: 4 }'),
  );
  commit('2026-01-06');
  edit(house, (text) =>
    `${text.replace(/(\s+- \{ publishedOn: 2026-03-01)/u, '$1, scheme: key-questions, wellbeing: 6, leadership: 5 }$1')}`
      .replace(
        'publishedOn: 2026-03-01, scheme: key-questions, wellbeing: 6',
        'publishedOn: 2026-04-01, scheme: key-questions, wellbeing: 6',
      )
      .replace(
        /^regulation/mu,
        'capacity:\n  places: { value: 12, source: fictional-service }\nregulation',
      ),
  );
  commit('2026-02-01');
  edit(house, (text) => text.replace('value: 12', 'value: 14'));
  edit(secret, (text) =>
    text.replace('17 Planted', '18 Planted').replace('value: men', 'value: women'),
  );
  commit('2026-02-02');
  // Written anew: the same facts in another shape.
  edit(house, (text) => `# A comment about Plantedsecret\n${text.replaceAll('"', "'")}`);
  commit('2026-02-03');
  rename(secret, 'fictional-refuge');
  commit('2026-02-04');
  edit('fictional-refuge', (text) =>
    text
      .replace('disclosure: published', 'disclosure: withheld\n  reason: regulator')
      .replace(/ {2}address.*\n/u, '')
      .replace(/contact:\n.*\n/u, '')
      .replace('Plantedtown', 'Fictiontown')
      .replace('value: women', 'value: women-and-men'),
  );
  commit('2026-02-05');
  git('checkout', '--quiet', '-b', 'side');
  edit(house, (text) => text.replace('value: 14', 'value: 99'));
  commit('2026-02-06');
  edit(house, (text) => text.replace('value: 99', 'value: 16'));
  commit('2026-02-07');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'side');
  edit(house, (text) =>
    text.replace(
      'kind: residential-rehab\n',
      'kind: residential-rehab\nreported: [{ value: Plantedsecret gossip., source: fictional-service }]\n',
    ),
  );
  commit('2026-06-02');
  edit(house, (text) => text.replace(/^reported.*\n/mu, ''));
  commit('2026-06-03');
  remove('fictional-withheld-house');
  commit('2026-06-04');
}
