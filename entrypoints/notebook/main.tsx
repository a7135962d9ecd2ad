import { askFirst } from './first-answer.ts';
import { drawFirstFrame } from './first-frame.tsx';

const shown = await drawFirstFrame(askFirst());
const { drawNotebook } = await import('./draw-notebook.tsx');
drawNotebook(shown);
