// ruleid: javascript-server-action-without-login
'use server';
import { prisma } from '@/lib/prisma';

export async function setMaintenance(enabled: boolean) {
  await prisma.setting.update({ where: { key: 'maintenance' }, data: { value: String(enabled) } });
}
