import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/extension/first-script.ts';
import { askFirst } from './notebook/first-answer.ts';
import { drawFirstClaims } from './notebook/first-claims.tsx';

export default defineUnlistedScript(() => handOver(askFirst(), drawFirstClaims));
