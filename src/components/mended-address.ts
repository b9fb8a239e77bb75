import { mendedAddress } from '#src/directory/fragment-pairs.ts';

/** On the page for what is not here: a link that a mail program broke is put together again, on the device. */
const address = mendedAddress(location.pathname);
// With our own host in front: a path that begins with two slashes would lead to another.
if (address !== undefined) location.replace(location.origin + address);
