/**
 * The terms of http://www.w3.org/ns/anno.jsonld that an annotation may use, by name. What stands neither here nor in
 * an annotation's own context vanishes when a JSON-LD reader expands it.
 */
const ANNOTATION_TERMS = new Set(
  `id type body target source selector state scope refinedBy startSelector endSelector renderedVia creator generator
  rights homepage via canonical stylesheet cached conformsTo items partOf first last next prev audience motivation
  purpose textDirection accessibility bodyValue format language processingLanguage value exact prefix suffix styleClass
  name email email_sha1 nickname label created modified generated sourceDate sourceDateStart sourceDateEnd start end
  total startIndex`.split(/\s+/),
);
const ANNOTATION_TYPES = new Set(
  `Annotation Dataset Image Video Audio Text TextualBody SpecificResource FragmentSelector CssSelector XPathSelector
  TextQuoteSelector TextPositionSelector DataPositionSelector SvgSelector RangeSelector TimeState HttpRequestState
  CssStylesheet Choice Person Software Organization AnnotationCollection AnnotationPage Audience`.split(
    /\s+/,
  ),
);
/** The vocabularies whose prefixes that context declares. */
const PREFIXES = new Set('oa dc dcterms dctypes foaf rdf rdfs skos xsd iana owl as schema'.split(' '));
const MOTIVATIONS = new Set(
  `bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning
  replying reviewing tagging`.split(/\s+/),
);

type Obj = Record<string, unknown>;

/** Everything that expansion would drop or leave without meaning, as paths; empty when nothing vanishes. */
export function vanishing(document: Obj): string[] {
  const contexts = [document['@context']].flat();
  const own = Object.assign({}, ...contexts.filter((one) => typeof one === 'object')) as Obj;
  const lost: string[] = [];
  if (!contexts.includes('http://www.w3.org/ns/anno.jsonld')) lost.push('@context');
  for (const [term, definition] of Object.entries(own)) {
    const { '@id': iri, '@type': type } =
      typeof definition === 'string' ? { '@id': definition, '@type': undefined } : (definition as Obj);
    if (!isIri(iri)) lost.push(`@context.${term}`);
    if (type !== undefined && type !== '@id' && !isIri(type)) lost.push(`@context.${term}.@type`);
  }
  walk(document, '');
  return lost;

  function walk(value: unknown, path: string): void {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        if (Array.isArray(item)) lost.push(`${path}[${i}]: a list in a list`);
        walk(item, `${path}[${i}]`);
      }
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context') continue;
      if (!ANNOTATION_TERMS.has(key) && !(key in own)) lost.push(`${path}.${key}`);
      if (inner === null) lost.push(`${path}.${key}: null`);
      for (const one of [inner].flat()) {
        if (key === 'type' && !ANNOTATION_TYPES.has(String(one))) lost.push(`${path}.type ${one}`);
        const isMotive = key === 'motivation' || key === 'purpose';
        if (isMotive && !MOTIVATIONS.has(String(one)) && !(String(one) in own))
          lost.push(`${path}.${key} ${one}`);
        if (key === 'id' && !/^[a-z][a-z0-9+.-]*:/i.test(String(one))) lost.push(`${path}.id ${one}`);
      }
      walk(inner, `${path}.${key}`);
    }
  }
}

function isIri(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [prefix = ''] = value.split(':');
  return /^https?:\/\//.test(value) || PREFIXES.has(prefix);
}

const URI = /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** What the Web Annotation Data Model says MUST be, of the things that we write; the broken rules, or nothing. */
export function brokenRules(annotation: Obj): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => holds || broken.push(rule);
  must(URI.test(String(annotation.id)), '3.1 one id, a URI');
  must(annotation.type === 'Annotation', '3.1 type Annotation');
  must(annotation.target !== undefined, '3.1 a target');
  must(annotation.bodyValue === undefined || annotation.body === undefined, '3.2.5 body or bodyValue');
  for (const key of ['created', 'modified']) {
    must(DATE_TIME.test(String(annotation[key])), `3.3.1 ${key} a date and time`);
  }
  const bodies = [annotation.body ?? []].flat() as Obj[];
  must(annotation.body === undefined || bodies.length > 0, '3.2 no empty body');
  for (const body of bodies) {
    const isTextual = body.type === 'TextualBody';
    must(isTextual || body.type === 'SpecificResource', '3.2 a textual body or a specific resource');
    must(typeof body.purpose === 'string', '3.3.5 a purpose');
    if (isTextual)
      must(
        typeof body.value === 'string' && body.source === undefined && body.id === undefined,
        '3.2.4 a value alone',
      );
    else must(URI.test(String(body.source)) && body.value === undefined, '4 one source, a URI');
  }
  const targets = [annotation.target].flat() as Obj[];
  must(targets.length > 0, '3.1 a target');
  for (const target of targets) {
    must(target.type === 'SpecificResource' && URI.test(String(target.source)), '4 one source, a URI');
    const selectors = [target.selector].flat() as Obj[];
    must(selectors.length > 0, '4.2 a selector');
    for (const { type, exact, prefix, suffix, start, end } of selectors) {
      if (type === 'TextQuoteSelector') {
        const texts = [exact, prefix, suffix].every((text) => typeof text === 'string');
        must(texts, '4.2.4 exact, prefix, suffix are text');
      } else if (type === 'TextPositionSelector') {
        must(Number.isInteger(start) && Number(start) >= 0, '4.2.5 start is not negative');
        must(Number.isInteger(end) && Number(end) >= Number(start), '4.2.5 end after start');
      } else {
        broken.push(`4.2 selector ${type}`);
      }
    }
  }
  return broken;
}
