import { damageTo, readManifest } from './manifest.ts';
import { type Publication, releaseWords, withLock } from './publisher.ts';
import { releasesBefore } from './release-names.ts';
import { PublishError } from './trouble.ts';

type Where = Pick<Publication, 'to' | 'say' | 'patienceSeconds'>;

/** Serves the release before the one served now. Damaged ones are passed over. */
export async function rollBack(where: Where): Promise<void> {
  await withLock(where, () => goBack(where));
}

async function goBack({ to, say }: Where): Promise<void> {
  const served = await to.served();
  if (served === undefined) {
    throw new PublishError(
      `Nothing is published in ${to.path} yet, so there is nothing to go back to.`,
    );
  }
  await to.clean();
  for (const name of releasesBefore(await to.releases(), served)) {
    const damage = await damageTo(to.folderOf(name));
    const manifest = await readManifest(to.folderOf(name));
    if (manifest && damage.length === 0) {
      await to.prepareLink(name);
      await to.serve();
      say(`Went back. ${releaseWords(manifest)}. The next publication replaces it.`);
      return;
    }
    say(`Passed over ${name}, which is damaged: ${damage[0]}.`);
  }
  throw new PublishError(
    `No whole release before ${served} is kept in ${to.path}, so there is nothing to go back to. ` +
      'It goes on being served.',
  );
}

/** Deletes every release but the one served, as when an address has to leave the host the same day. */
export async function forgetOlder(where: Where): Promise<void> {
  await withLock(where, async () => {
    const { to, say } = where;
    const served = await to.served();
    if (served === undefined) throw new PublishError(`Nothing is published in ${to.path} yet.`);
    await to.clean();
    const others = (await to.releases()).filter((name) => name !== served);
    for (const name of others) await to.remove(name);
    say(`Deleted ${others.length} kept releases. Only ${served} is left.`);
  });
}
