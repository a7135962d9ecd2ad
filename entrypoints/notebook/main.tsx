import { askFirst } from './first-answer.ts';

const asked = askFirst();
const { drawFirstClaims } = await import('./first-claims.tsx');
const shown = await drawFirstClaims(asked);
const { drawNotebook } = await import('./draw-notebook.tsx');
drawNotebook(shown);
