import { askFirst } from './first-answer.ts';

const asked = askFirst();
const { drawNotebook } = await import('./draw-notebook.tsx');
await drawNotebook(asked);
