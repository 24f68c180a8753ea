// ruleid: javascript-server-action-without-login
"use server";
import { Team } from './models';

export async function dissolve(formData: FormData) {
  await Team.deleteOne({ _id: String(formData.get('id')) });
}
