import { takeOver } from '../../lib/extension/first-script.ts';
import type { Asked, FirstAnswer } from './first-answer.ts';

const { drawNotebook } = await import('./draw-notebook.tsx');
await drawNotebook(takeOver<Asked, FirstAnswer>());
