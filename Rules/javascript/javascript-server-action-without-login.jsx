// ok: javascript-server-action-without-login
'use server';
import { auth } from '@/auth';

export async function removePost(id) {
  const session = await auth();
  // ok: javascript-server-action-without-login
  if (!session) throw new Error('not signed in');
  // ok: javascript-server-action-without-login
  await db.post.delete({ where: { id, authorId: session.user.id } });
}
