// ruleid: javascript-data-deleted-without-login
export async function DELETE(request: Request, { params }: { params: { id: string } }) {
  await prisma.project.delete({ where: { id: params.id } });
  return Response.json({ ok: true });
}

// ok: javascript-data-deleted-without-login
export async function PATCH(request: Request, { params }: { params: { id: string } }) {
  const session = await getServerSession(options);
  if (!session) return new Response(null, { status: 401 });
  await prisma.project.updateMany({ where: { id: params.id, ownerId: session.user.id }, data: { seen: true } });
  return new Response(null, { status: 204 });
}

// ok: javascript-data-deleted-without-login
export async function GET() {
  return Response.json(await prisma.project.findMany({ take: 20 }));
}
