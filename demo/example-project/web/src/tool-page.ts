import { fetchTool, Tool } from './client';

interface Comment {
  author: string;
  text: string;
}

export async function render(id: number): Promise<void> {
  const tool: Tool = await fetchTool(id);
  const heading = document.createElement('h1');
  heading.textContent = tool.name;
  document.body.append(heading);
  renderComments(tool.comments);
}

function renderComments(comments: Comment[]): void {
  const list = document.getElementById('comments') as HTMLUListElement;
  for (const comment of comments) {
    const item = document.createElement('li');
    item.innerHTML = `<b>${comment.author}</b>: ${comment.text}`;
    list.appendChild(item);
  }
}

export function price(formula: string, days: number): number {
  return eval(formula.replace(/days/g, String(days)));
}

export function discount(kind: 'member' | 'guest', amount: number): number {
  const factors = { member: 0.8, guest: 1 };
  return amount * factors[kind];
}
