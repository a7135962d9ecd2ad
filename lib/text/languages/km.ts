import { sparseLanguage } from './sparse.ts';

/** Khmer. The lists are this project's own compilation, from knowledge of the language. */
export const khmer = sparseLanguage({
  tag: 'km',
  pronouns: { m: 'គាត់ លោក', f: 'នាង លោកស្រី', p: 'ពួកគេ', first: 'ខ្ញុំ យើង' },
  patterns: {
    letters: '\\u1780-\\u17b3',
    unspaced: true,
    order: 'source-verb',
    says: '(?:បាន)?(?:ថ្លែង|និយាយ|ប្រាប់|បញ្ជាក់|លើកឡើង|បន្ថែម|សរសេរ|អះអាង|ពន្យល់|ឆ្លើយ|ប្រកាស|សង្កត់ធ្ងន់|អំពាវនាវ|មានប្រសាសន៍)[^\\s«»“”":៖]{0,40}?(?:ថា|(?=\\s*[:៖]))',
    before: 'យោងតាម|តាមសម្ដី|តាមសម្តី',
    stops: 'បាន|នៅ|កាលពី|ក្នុង|ក៏',
    titles: 'លោកស្រី|លោក|អ្នកស្រី|កញ្ញា|ឯកឧត្តម|សម្តេច',
    roles: 'អ្នកនាំពាក្យ|នាយករដ្ឋមន្ត្រី|រដ្ឋមន្ត្រី|អភិបាល|ប្រធាន|អគ្គនាយក|មេធាវី|មន្ត្រី|អ្នកភូមិ|ពលរដ្ឋ|សាក្សី|គ្រូ|នាយក|សមត្ថកិច្ច',
    nameLength: 24,
  },
});
