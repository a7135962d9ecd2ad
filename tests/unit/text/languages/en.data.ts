import type { Passage } from './passage.ts';

/** English news sentences, written for these tests; people and places are invented. */
export const english: readonly Passage[] = [
  {
    shows: 'the verb before its subject, with an apposition',
    text: '“The bridge will stay closed until May,” said Nora Feldt, the town engineer.',
    finds: [
      {
        claim: 'The bridge will stay closed until May,',
        by: 'Nora Feldt',
        name: 'Nora Feldt',
        role: 'town engineer',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'the subject before its verb',
    text: '"We had no warning at all," Feldt said on Tuesday.',
    finds: [{ claim: 'We had no warning at all,', by: 'Feldt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'a quotation that its attribution splits is one claim',
    text: '“It was dark,” Nora Feldt said. “Nobody saw the crack.”',
    finds: [{ claim: 'It was dark, … Nobody saw the crack.', by: 'Nora Feldt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'an attribution in the middle of a sentence',
    text: '“The river,” he said, “has its own mind.”',
    finds: [{ claim: 'The river, … has its own mind.', by: 'he', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'quoted words in a reported clause: the claim is the clause',
    text: 'Mayor Ivo Lang said the repairs were “a matter of weeks” and would cost nothing.',
    finds: [
      {
        claim: 'the repairs were “a matter of weeks” and would cost nothing',
        by: 'Mayor Ivo Lang',
        name: 'Ivo Lang',
        role: 'Mayor',
        form: 'mixed',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'reported speech with “that”',
    text: 'The ministry said that the dam had passed every inspection.',
    finds: [{ claim: 'the dam had passed every inspection', by: 'The ministry', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'reported speech without “that”',
    text: 'Officials say the water is safe to drink.',
    finds: [{ claim: 'the water is safe to drink', by: 'Officials', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'whom it was told is not who said it',
    text: 'Nora Feldt told the Harbour Post that two bolts were missing.',
    finds: [{ claim: 'two bolts were missing', by: 'Nora Feldt', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'a source phrase behind its content',
    text: 'The contract was never signed, according to a report by the auditors.',
    finds: [{ claim: 'The contract was never signed', by: 'a report by the auditors', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'a source phrase before its content',
    text: 'According to the Lindholm Institute, one house in nine stands empty.',
    finds: [{ claim: 'one house in nine stands empty', by: 'the Lindholm Institute', form: 'indirect' }],
  },
  {
    shows: 'a colon before the quotation',
    text: 'Lang was blunt: “We ran out of money.” Then he replied: “Ask the council.”',
    finds: [{ claim: 'Ask the council.', by: 'he', form: 'direct' }],
  },
  {
    shows: 'a label before the quotation',
    text: 'Nora Feldt: “No engineer would have signed this.”',
    finds: [{ claim: 'No engineer would have signed this.', by: 'Nora Feldt', form: 'direct' }],
  },
  {
    shows: 'a signature behind it',
    text: '“My street has been dark for a month and nobody comes.” — Piet Halloran',
    finds: [
      { claim: 'My street has been dark for a month and nobody comes.', by: 'Piet Halloran', form: 'direct' },
    ],
  },
  {
    shows: 'single marks, with apostrophes inside and around',
    text: '‘The workers’ rights aren’t up for sale,’ said union leader Ida Brandt.',
    finds: [
      {
        claim: 'The workers’ rights aren’t up for sale,',
        by: 'union leader Ida Brandt',
        name: 'Ida Brandt',
        role: 'union leader',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'an opening mark that every paragraph repeats',
    text: '“The first year was hard,” Ida Brandt said. “We slept in the hall.\n\n“The second was worse.”',
    finds: [
      {
        claim: 'The first year was hard, … We slept in the hall. … The second was worse.',
        by: 'Ida Brandt',
        form: 'direct',
      },
    ],
  },
  {
    shows: 'a relative clause between source and verb',
    text: 'Ida Brandt, who has led the union since March, said the offer was an insult.',
    finds: [{ claim: 'the offer was an insult', by: 'Ida Brandt', form: 'indirect' }],
  },
  {
    shows: 'a participle goes with the subject of its sentence',
    text: 'Brandt rejected the offer on Friday, calling it “an insult to every nurse.”',
    finds: [{ claim: 'it “an insult to every nurse.”', by: 'Brandt', form: 'mixed' }],
  },
  {
    shows: 'a second verb shares the subject of the first',
    text: 'Lang dismissed the study as “fiction” and said the figures were “out of date.”',
    finds: [
      { claim: 'the study as “fiction”', by: 'Lang', form: 'mixed' },
      { claim: 'the figures were “out of date.”', by: 'Lang', form: 'mixed' },
    ],
  },
  {
    shows: 'a pronoun stands for the last fitting name, in its fullest form',
    text: 'Nora Feldt inspected the bridge. Mr. Lang was away.\n\n“I warned them twice,” she said.',
    finds: [{ claim: 'I warned them twice,', by: 'she', name: 'Nora Feldt', form: 'direct' }],
  },
  {
    shows: 'a surname stands for the full name',
    text: 'Council leader Ivo Lang resigned on Monday.\n\n“It was time,” Lang said.',
    finds: [{ claim: 'It was time,', by: 'Lang', name: 'Ivo Lang', form: 'direct' }],
  },
  {
    shows: 'an unnamed source has no name',
    text: '“They knew about it in June,” a senior official said.',
    finds: [{ claim: 'They knew about it in June,', by: 'a senior official', form: 'direct' }],
  },
  {
    shows: 'a statement speaks',
    text: '“No one was hurt,” the statement said.',
    finds: [{ claim: 'No one was hurt,', by: 'the statement', form: 'direct' }],
  },
  {
    shows: 'a question keeps its attribution',
    text: '“Who paid for this?” Brandt asked at the hearing. Nobody answered.',
    finds: [{ claim: 'Who paid for this?', by: 'Brandt', form: 'direct' }],
  },
  {
    shows: 'a verb that is in no list',
    text: '“You can keep your bridge,” Brandt snickered.',
    finds: [{ claim: 'You can keep your bridge,', by: 'Brandt', form: 'direct' }],
  },
  {
    shows: 'titles of works and scare quotes are not marked',
    text: 'The novel “Harbour Lights” sold well. Its so-called “sequel” did not.',
    finds: [],
    onlyThese: true,
  },
  {
    shows: 'inches and apostrophes are no quotation marks',
    text: "The beam is 12\" wide and 8' long, and the '90s paint is peeling.",
    finds: [],
    onlyThese: true,
  },
  {
    shows: 'a noun of saying with its owner',
    text: 'Nobody on the council believed Lang’s claim that the fund is empty.',
    finds: [{ claim: 'the fund is empty', by: 'Lang’s', form: 'indirect' }],
  },
  {
    shows: 'a promise is reported with an infinitive',
    text: 'The company vowed to reopen the mill before winter.',
    finds: [{ claim: 'to reopen the mill before winter', by: 'The company', form: 'indirect' }],
  },
  {
    shows: 'a relative clause behind a passive is no claim, a clause that “it” stands for is one',
    text: 'Solvents were found in a reservoir that supplies the harbour. It was found in March that the pipe leaked.',
    finds: [{ claim: 'the pipe leaked', by: null, form: 'indirect' }],
  },
  {
    shows: 'a confession with a gerund, and what was said where',
    text: 'Marek Holvast was freed after he confessed to recently meeting with Karsten in Port Vell, where he said that the mayor told him to “gather the dockers for a fight.”',
    finds: [
      { claim: 'recently meeting with Karsten in Port Vell', by: 'he', form: 'indirect' },
      { claim: 'the mayor told him to “gather the dockers for a fight.”', by: 'he', form: 'mixed' },
    ],
    onlyThese: true,
  },
  {
    shows: 'a denial with a gerund',
    text: 'The treasurer denied taking money from the harbour fund for her campaign.',
    finds: [
      {
        claim: 'taking money from the harbour fund for her campaign',
        by: 'The treasurer',
        form: 'indirect',
      },
    ],
  },
  {
    shows: 'a verb of saying in scare quotes',
    text: 'The student “confessed” in a televised film to taking orders from the union’s leader.',
    finds: [{ claim: 'taking orders from the union’s leader', by: 'The student', form: 'indirect' }],
    doubts: ['confessed'],
    onlyThese: true,
  },
  {
    shows: 'a light verb with a noun of saying',
    text: 'She drew comparisons between the new decree and the old harbour law, which fell in 1974.',
    finds: [
      {
        claim: 'comparisons between the new decree and the old harbour law',
        by: 'She',
        form: 'indirect',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'a light verb without one says nothing',
    text: 'She drew a map of the harbour and raised two children there.',
    finds: [],
    onlyThese: true,
  },
  {
    shows: 'a judgement ends with its quotation, and a charge has no speaker',
    text: 'In an interview, Ortiz referred to the governor as the mill’s “puppet,” leading to a conviction for “insulting the crown” in May.',
    finds: [
      { claim: 'the governor as the mill’s “puppet,”', by: 'Ortiz', form: 'mixed' },
      { claim: 'insulting the crown', by: null, form: 'mixed' },
    ],
    onlyThese: true,
  },
  {
    shows: 'what people are forced to say is no claim of whoever forces them',
    text: 'The militia routinely forced villagers to confess their “crimes” in the square.',
    finds: [],
    doubts: ['their “crimes” in the square'],
    onlyThese: true,
  },
];
