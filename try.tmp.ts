import { reportCorpus } from './src/site/corpus.ts'; import {CorpusError} from './src/site/corpus-problem.ts';
const r = await reportCorpus(process.argv[2] ?? process.cwd()); console.log(new CorpusError(r.problems).message);
