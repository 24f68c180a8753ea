// ruleid: javascript-server-action-without-login
'use server';
import { db } from '@/lib/db';

export async function removePost(id) {
  await db.post.delete({ where: { id } });
}
