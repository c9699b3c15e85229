// Usage: node client_imapflow.mjs PORT USER PASSWORD: what imapflow (from npm) does to a server, and gets back from it.
import assert from 'node:assert';
import { createRequire } from 'node:module';

// From wherever it was installed: NODE_PATH counts for require, not for import.
const { ImapFlow } = createRequire(import.meta.url)('imapflow');
const [port, user, pass] = process.argv.slice(2);
const message = 'From: Ann <ann@example.com>\r\nTo: "Bob, B." <bob@example.com>\r\nSubject: by imapflow\r\n\r\nbody\r\n';
const connect = async () => {
    const client = new ImapFlow({ host: '127.0.0.1', port: Number(port), secure: false, auth: { user, pass }, logger: false });
    await client.connect();
    return client;
};

const client = await connect();
await client.mailboxCreate(['flow', 'Post\u00e4mter']);
const names = (await client.list()).map(mailbox => mailbox.path);
assert(names.includes('flow/Post\u00e4mter'), names.join());
const stored = await client.append('flow', message, ['\\Flagged'], new Date('2026-11-24T12:00:00Z'));
assert.strictEqual(stored.uid, 1);
assert.strictEqual((await client.status('flow', { messages: true, unseen: true })).unseen, 1);

const lock = await client.getMailboxLock('flow');
const fetched = await client.fetchOne('1', { envelope: true, flags: true, source: true, bodyStructure: true, size: true, internalDate: true });
assert.strictEqual(fetched.source.toString(), message);
assert.strictEqual(fetched.envelope.subject, 'by imapflow');
assert.deepStrictEqual(fetched.envelope.to.map(to => [to.name, to.address]), [['Bob, B.', 'bob@example.com']]);
assert(fetched.flags.has('\\Flagged') && fetched.bodyStructure.type === 'text/plain' && fetched.size === message.length);
assert.deepStrictEqual(await client.search({ subject: 'imapflow', flagged: true }), [1]);

// IDLE: what another client appends is told at once.
const appeared = new Promise(resolve => client.once('exists', resolve));
void client.idle();
const other = await connect();
await other.append('flow', message);
assert.strictEqual((await appeared).count, 2);
await other.logout();

assert((await client.messageFlagsAdd('1', ['\\Seen', '$Later'])) === true);
assert((await client.fetchOne('1', { flags: true })).flags.has('$Later'));
const copied = await client.messageCopy('1:2', 'INBOX');
assert.strictEqual(copied.uidMap.size, 2);
await client.messageMove('2', 'flow/Post\u00e4mter');
assert((await client.messageDelete('1')) === true);
assert.strictEqual(client.mailbox.exists, 0);
lock.release();
await client.mailboxRename('flow/Post\u00e4mter', 'flow/moved');
await client.mailboxDelete('flow/moved');
await client.logout();
