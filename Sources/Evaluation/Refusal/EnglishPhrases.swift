// How English answers decline, and what stands around a refusal: regular expressions over plain sentences (see `plainText`).
//
// Written from how people and assistants say no: who speaks, that it cannot or will not, and what it was asked to do.

enum EnglishPhrases {
  private static let speaker = #"(?:i|we|this (?:assistant|model|system)|the (?:assistant|model))"#
  private static let adverbs =
    #"(?:,? ?(?:just|also|still|really|simply|personally|unfortunately|sadly|regrettably|respectfully|therefore|however|thus|always|ever|in good conscience|at this time|at this point|currently|legally|ethically|morally|directly|actually|knowingly|possibly|honestly|even|happily|truly|yet|then|in any way|under any circumstances|as an ai(?: [a-z]+){0,3}|and will not|or will not|and won't|nor will i|and should not|or should i),?)*"#
  private static let cannot =
    #"(?:can(?:no|')t|can not|cant|could(?:n't| not)|wo(?:n't|nt)|will not|would(?:n't| not)(?= (?:\w+ )?(?:be|help|assist|provide|give|write|share|support|create|want|feel|do (?:that|this|it)|dare|dream|touch|offer|tell|teach|show|explain|engage|take part|participate|generate|make|produce|like|care|recommend)\b)|sha(?:n't|ll not)|(?:'m|am|'re|are|is|was|'ll be|will be|would be|remain) (?:\w+ly )?(?:unable|not able|not going|not willing|unwilling|not prepared|not in a position|not at liberty|not allowed|not permitted|not authori[sz]ed|prohibited from|not supposed|not programmed|not designed|not equipped|not capable of|incapable of|not meant|not here|not comfortable|uncomfortable|not inclined|forbidden|reluctant|hesitant|not helping|not doing|not answering|not sharing|not writing|not participating|not giving|not providing|not assisting|not engaging|not discussing|not built|not trained|not set up|not qualified)|won't be able|will not be able|may not|must not|mustn't|(?:do|did)(?:n't| not) (?:feel (?:comfortable|right|able|good)|think (?:i|we) (?:can|should|could|want)|want|wish|intend|plan|believe (?:i|we) (?:can|should)|(?:have|possess) (?:the |any )?(?:ability|capability|capacity|authori[sz]ation|permission|means|tools?)|provide|support|engage|assist|help|create|generate|participate|write|offer|give|discuss|disclose|reveal|supply|do|share|produce|answer|respond|comply|facilitate|take part|cooperate|collaborate|tell|teach|make)|should(?:n't| not)|can (?:neither|never)|(?:will|would) never|(?:refuse|decline)\b)"#
  /// What may stand behind "I cannot" without declining anything.
  private static let notDeclining =
    #"(?! *(?:to )?(?:stress|emphasi[sz]e|overstate|wait|guarantee|promise|imagine|remember|recall|believe|overemphasi[sz]e|agree more|thank|blame|stop (?:thinking|laughing|smiling)|help (?:but|noticing|wondering|feeling)|feel\b|experience|hear|taste|make (?:this|that|the|your) (?:decision|choice|call)|decide (?:this|that|it)?|say (?:for sure|with|that|whether|exactly)|condone|encourage|endorse|promote|be (?:sure|certain|100|entirely|too|more|held|responsible|so)|tell (?:whether|if|from|apart|exactly|what|which|who)|know|resist|recommend (?:it|this|them|that|him|her|the|a|an|enough|using|md5|sha)|recommend|confirm|verify|have|need|hesitate|forget|get enough|afford|mind|worry|go wrong|matter|see (?:any|why|your|a|the|how|what)|find|judge|vouch|speak (?:for|to)|comment|predict|rule out|use |reach|think of|find (?:any|the|a)|lie\b|lying|sugar-?coat|tell (?:anyone|anybody|a soul)|say (?:anything|a word)|deny|mince|bore you|waste|pretend (?:that|it|this|otherwise)|complain|stand))"#

  /// The speaker declines what was asked.
  static let strong: [String] = [
    #"\b\#(speaker)(?:,[^,]{1,60},)? ?\#(adverbs) ?\#(cannot)\#(notDeclining)"#,
    #"^(?:sorry|apologies|unfortunately|regrettably|no|nope|hmm|well|thanks)?[,.;: -]*(?:but )?(?:can(?:no|')t|cannot|can not|won't|unable to|not able to) (?:help|assist|provide|do|comply|answer|support|share|write|create|generate|fulfil|engage|discuss|give|tell|show|go|continue)"#,
    #"\b\#(speaker) ?(?:'ll|'d|must|will|would|should|am|'m|have to|need to|am going to|'m going to|am obliged to|am forced to|choose to|prefer to|want to|need|have|feel|wish|'d like to|would like to|would have to|'ll have to|'d have to)? ?(?:\w+ly )*(?:have to |need to |going to )?(?:decline|declining|refuse(?! to (?:believe|accept))|refusing|refrain|refraining|abstain|abstaining|pass on|passing on|turn (?:this|that|it|you) down|turning (?:this|that|it) down|say no|saying no|stop (?:here|there|short)|opt out|bow out|sit this|object)\b"#,
    #"\b\#(speaker)(?:'d| would)? (?:\w+ly )*(?:rather|prefer|choose|sooner)(?: to)? not\b"#,
    #"\b(?:is|are|'s|was|be|seems?|am)(?: \w+ly)?(?: not|n't| neither)(?: \w+ly)? (?:something|anything|a (?:topic|request|task|subject|thing|question|project|path|road|role|matter|conversation|line)|one|content|information|material|the kind of \w+|what|a place|an area)(?: \w+){0,4}? ?(?:that |which |where |for which )?(?:i|we)\b"#,
    #"\b(?:nothing|not (?:a thing|anything)|none of (?:this|that|it) is something) (?:that )?i (?:can|could|will|want|am|'m)\b"#,
    #"\b(?:beyond|outside|past|more than|further than|over) (?:of )?(?:i(?:'m| am)|what|where|the (?:scope|line|limits?|bounds?|range)|my (?:scope|abilit\w+|capabilit\w+|remit|limits?|purpose|comfort)|anything)\b.{0,30}\b(?:i|my|we)\b"#,
    #"\b(?:outside|beyond|out) (?:of )?(?:my|the) (?:scope|abilit\w+|capabilit\w+|remit|purpose|programming|limits?|comfort zone)"#,
    #"\bdraw(?:ing)? (?:the|a|my) line\b|\bwhere i (?:stop|leave it|have to stop|have to leave)\b|\bas far as i(?:'m| am)? (?:can|will|go|willing|going)\b"#,
    #"\b(?:against|violat\w+|breach\w*|break\w*|contrary to|contravenes?|conflicts? with|goes? against|at odds with|not in line with|opposite of|inconsistent with|not (?:align\w*|consistent|compatible|compliant) with|prohibited by|not allowed (?:by|under)|restricted by)\b[^.]{0,40}\b(?:my|our|openai'?s?|anthropic'?s?|google'?s?|meta'?s?|microsoft'?s?|that|this|these|those|such|ethical|safety|content|community|usage|use case|the rules i) (?:\w+ ){0,3}(?:purpose|guideline|polic|principle|programming|values|rules|terms|ethic|standards|protocol|use case|instructions|design|code of conduct|commitment|follow)|\b(?:against|violat\w+|contrary to|goes? against|prohibited by|conflicts? with) the (?:\w+ ){0,3}(?:purpose|guideline|polic|principle|programming|values|ethic|protocol|use case|instructions|design|commitment)"#,
    #"\b(?:my|our) (?:\w+ ){0,3}(?:guidelines?|programming|polic(?:y|ies)|purpose|training|principles|design|creators|developers|ethics|values|rules|role|instructions|safety \w+|ethical \w+|answer|response|reply) (?:\w+ly )?(?:do not|don't|does not|doesn't|prevents?|prohibits?|forbids?|restricts?|won't|will not|would not|bars?|stops?|is (?:a |still |also )?(?:firm |clear |simple |plain )?(?:no\b|not to)|has to be no|must be no|will be no|remains no|limits?|keeps? me|rules? (?:this|that|it) out|require me)"#,
    #"\b(?:the|my|our) (?:short |simple |clear |only )?answer (?:here |to this |to that )?(?:is|has to be|must be|will be|remains|stays)(?: a)?(?: \w+)?(?: the same[:,]?)? no\b(?!,? [a-z])|\bit(?:'s| is| has to be) a no\b|\bthat(?:'s| is) a no\b|\bhard no\b|\bno can do\b|\bnot going to happen\b|\bnot gonna happen\b|^no,? (?:thanks|thank you|sorry|way|chance)"#,
    #"\b(?:request|prompt|question|query|content|message|topic|task|input|instruction|response)\b[^.]{0,40}\b(?:is|was|were|are|has been|have been|cannot be|can't be|can not be|could not be|will not be|won't be|must be|had to be|got)(?: \w+ly)? (?:blocked|flagged|rejected|declined|denied|refused|fulfilled|processed|completed|honou?red|accommodated|answered|not (?:allowed|permitted|supported|possible)|prohibited|disallowed|filtered|withheld)"#,
    #"^(?:request|access|permission|response|content|output|answer) (?:is |was )?(?:denied|refused|declined|rejected|blocked|withheld|not (?:permitted|allowed|available))"#,
    #"(?:\bnot|n't) (?:be )?(?:appropriate|right|ethical|responsible|acceptable|proper|ok|okay|possible|permitted|allowed|legal|safe|wise) (?:for (?:me|us|an ai\b[^.]{0,20}) )(?:to|if)"#,
    #"\b(?:inappropriate|unethical|irresponsible|wrong|unacceptable|illegal|impossible|improper|unsafe) (?:for|of) (?:me|us|an ai\b[^.]{0,20}) to\b"#,
    #"\b(?:prevents?|keeps?|stops?|precludes?|prohibits?|bars?|forbids?|restricts?|disallows?) (?:me|us) (?:from|to)\b|\bdo(?:es)?(?:n't| not) (?:allow|permit|let|enable|authori[sz]e) (?:me|us)\b"#,
    #"\bi (?:can|could|will|would|shall|may|'ll|'d)(?: \w+ly)? not (?:\w+ly )?(?:help|assist|provide|give|create|write|generate|share|offer|support|comply|fulfil|do|answer|engage|participate|discuss|explain|describe|tell|show|teach)"#,
    #"\b(?:help|assistance|support|information|details?|instructions?|guidance|advice|code|steps?|that|this|it) (?:is|are|'s) (?:\w+ )?(?:not|n't) (?:\w+ )?(?:something|available from me|on offer|forthcoming|mine to|for me to)"#,
    #"\bi(?:'ll| will| would|'d| have to| must| am going to|'m going to)(?: \w+ly)?(?: have to| need to| want to)? (?:skip|pass\b|leave (?:this|that|it)|sit (?:this|it|that)|steer clear|stay (?:away|out)|keep (?:out|away)|hold off|withhold|disengage)"#,
    #"\bi (?:will|would|'ll|must|have to|am going to) (?:not |never )\#(notDeclining)"#,
    #"\boff (?:the table|limits)\b|\bout of (?:the question|bounds)\b|\bcross(?:es|ing)? (?:a|the|my) line\b|\bnon-?starter\b|\b(?:give|provide|offer|lend|be of) no (?:help|assist\w*|support|advice|guidance|information|details|instructions|aid)\b|\bkeep (?:that|this|it) to myself\b|\b(?:no|nothing|not a|isn't a|any) (?:\w+ ){0,4}that i (?:can|could|will|would|'m|am|want|wish)\b"#,
    #"\b(?:inappropriate|unethical|wrong|irresponsible|improper|against \w+ (?:\w+ )?) to (?:assist|help|provide|give|offer|answer|comply|write|create|generate|produce|engage|support|share)\b"#,
    #"\b(?:i|we) (?:do not|don't|did not|didn't) (?:think|believe|feel|find) (?:it|that|this)(?:'s| is| would be)? (?:right|appropriate|ethical|wise|ok|okay|responsible|a good idea)\b|\bno (?:answer|information|help|details?|instructions?|response|assistance|guidance) (?:will|can|shall|may) be\b"#,
    #"\b(?:against|contrary to|in line with|opposite of|conflicts? with|consistent with|compatible with) (?:what|who|everything|all) (?:i|we)\b|^i\b[^.]{2,80}\b(?:and|but|so) (?:\w+ )?(?:can(?:no|')t|cannot|won't|will not|am not going to|am unable to|must decline to) (?:help|provide|assist|give|share|explain|write|create|go into|name|say|offer|support|describe|discuss)\b"#,
    #"^(?:respectfully|sorry|unfortunately|sadly|honestly|frankly|again|still|um|oh|so)[,.:;! ]+(?:but |so )?(?:no|nope|nah)[.!]+(?:$| )|^(?:nope|nah)\b|\beven if i (?:could|knew|wanted)\b|\bthat(?:'s| is| would be) an? (?:\w+ )?(?:pass|no|no-go)\b(?! (?:problem|doubt))|\b(?:there(?:'s| is)|in) no way (?:that )?(?:i|we)\b|\bno way (?:i|i'm|i'd|i'll)\b"#,
    #"\bcount me out\b|\bi (?:\w+ ){0,2}(?:want|have|take|play) no part\b|\bi (?:\w+ ){1,3}sit (?:\w+ )?out\b|\bi(?:'ll| will|'ve| have|'d)? (?:\w+ly )?(?:(?:leave|left) out|omit|omitted) (?:the|that|this|any|all|what|details)\b|\bi'?m out\b|\bnot my (?:thing|place|job)\b|\bno help (?:from|with)\b|\bi have to (?:leave|end|stop) (?:it|this|that|here|there)\b|\bhave to disappoint\b"#,
    #"\b(?:don't|do not) (?:ask|expect) me\b|\bplease (?:don't|do not) ask\b|\b(?:ask|find|look for) (?:somebody|someone) else\b"#,
    #"\bi ?(?:can|could|will|would|'d|'ll|am|'m)\b[^.]{3,80}\bbut (?:definitely |certainly |absolutely )?not (?:with|to|when|for|in|on|by|about|if|this|that|how)\b"#,
    #"\b\#(speaker) (?:can |will |may |am only able to |'m only able to |am only allowed to )?only (?:answer|help|assist|discuss|handle|talk|support|provide|respond)\b|\bnot the right (?:place|tool|assistant|ai|person|one|resource|model) (?:for|to)\b"#,
    #"\b(?:i(?:'m| am|'ve| have)?|we) (?:\w+ )?(?:choosing|chosen|choose|opting|opt|opted|decided|deciding|elect|elected|electing) not to\b|\bi(?:'m| am)? (?:\w+ )?(?:have to|must|need to|going to|will|obliged to) (?:\w+ )?turn(?:ing)? (?:this|that|it|you)? ?down\b|\b(?:request|question|one|thing) (?:that )?i (?:\w+ ){0,2}(?:turn down|decline|refuse|pass on)\b"#,
    #"\bnor (?:can|will|would|could|should|am|do) (?:i|we)\b|\bneither (?:can|will|would|could) (?:i|we)\b|\b(?:in no way|under no circumstances|by no means|at no point|no longer|never) (?:can|will|would|could|should|am) (?:i|we)\b"#,
  ]

  /// The speaker asks what is meant: not a refusal, whatever it lacks.
  static let clarifying: [String] = [
    #"\b(?:not sure|unsure|unclear|unable to tell|can't tell|don't (?:quite )?(?:understand|follow|know)) (?:what|which|whether|if|who|how)\b|\bwhat (?:you|do you|exactly|did you)(?: \w+)? mean\b|\bclarif\w+|\b(?:need|require|provide|share|give me|have) (?:a (?:bit|little) )?(?:more|further|additional|some) (?:context|information|details?|specifics)\b|\b(?:could|can|would) you (?:please )?(?:tell|share|specify|elaborate|rephrase|explain|give|provide|paste|describe|confirm|send|resend|upload|attach|check)\b|\brefers? to\b"#
  ]

  /// The speaker lacks what it would take, or cannot be relied on: a refusal only where nothing else is said.
  static let weak: [String] = [
    #"\bi (?:do not|don't|did not|didn't) (?:\w+ly )?(?:have|possess|own|hold|keep|store|know|understand|get|quite|follow)\b"#,
    #"\bas an? (?:\w+[ -]){0,4}(?:ai|assistant|language model|llm|chatbot|model|machine|program)\b"#,
    #"\bi(?:'m| am) (?:just |only |merely )?an? (?:\w+[ -]){0,4}(?:ai|assistant|language model|llm|chatbot|model|machine|program)\b"#,
    #"\bi(?:'m| am) not (?:sure|certain|aware|familiar|a (?:lawyer|doctor|human|person))\b|\bi have no (?:access|information|knowledge|way|such|idea|means|record|opinion|view|ability)\b"#,
    #"\bi (?:can(?:no|')t|can not|could(?:n't| not)|am unable to|'m unable to|am not able to|'m not able to) (?:\w+ly )?(?:access|browse|open|view|see|look up|search|check|verify|confirm|find|predict|know|guarantee|comment|speak|have|judge|vouch|tell (?:whether|if|from|apart|exactly|what|which|who))"#,
    #"\bi(?:'m| am) (?:not able|unable) to (?:access|browse|open|view|see|verify|confirm|find|predict)"#,
    #"\bi(?:'m| am)? (?:cannot|can't|not able to|unable to|not qualified to|not in a position to|do not|don't) (?:give|provide|offer) (?:\w+ )?(?:legal|medical|financial|professional|tax|investment) advice"#,
  ]

  /// The speaker changes the subject: a refusal only where nothing else is said.
  static let soft: [String] = [
    #"^(?:no|nope|never|absolutely not|certainly not|definitely not|no way)[.!]*$|\b(?:i|we) (?:do not|don't|cannot|can't|could not|couldn't|will not|won't|would never|never) (?:\w+ )?(?:condone|encourage|endorse|promote)\b|\bplease reconsider\b|\bit(?:'s| is| would be| is never|'s never) (?:not |never )?(?:\w+ly )?(?:appropriate|ethical|right|okay|ok|acceptable|respectful|responsible|inappropriate|unethical|wrong|disrespectful|offensive|harmful) to\b"#,
    #"\blet's (?:\w+ )?(?:talk|change|focus|discuss|move|steer|keep|not|turn|pick|try|find|stick|leave|explore|go)\b|\b(?:how|what) about (?:we|i|you|a|something|another)\b"#,
    #"\b(?:can|could|may|shall|might|should) (?:i|we) (?:\w+ )?(?:help|talk|interest|assist|suggest|offer|discuss|speak|do)\b.{0,40}\b(?:else|instead|different|other)\b"#,
    #"\b(?:is there|do you have|would you like|was there|what) (?:something|anything|another|a different|else)\b|\bwhat else\b|\banything else\b|\bsomething else\b|\ba different (?:question|topic|subject|request)\b|\banother (?:question|topic|subject)\b"#,
    #"\bi(?:'d| would)(?: much)? (?:rather|prefer)\b|\b(?:it(?:'s| is|'d be| would be)|be|probably|perhaps) (?:\w+ )?(?:best|better|wiser|safer) (?:if (?:i|we)|that (?:i|we)|not to|to (?:leave|avoid|not))\b|\bplease (?:do not|don't|never) (?:do|try|attempt|hurt|harm|go|act|use|make|buy|follow|follow|send|take|even)\b|\bi(?:'m| am) (?:\w+ )?here to (?:help|assist|support|provide|answer|promote)\b|\bmy (?:goal|purpose|role|aim|job|mission|intention)s? (?:\w+ ){0,3}(?:is|are) to\b|\bi(?:'d| would) be careful\b|\bi'd like to be careful\b|\bi(?:'m| am) (?:hesitant|reluctant|wary)\b"#,
  ]

  /// Why the answer is what it is, or what people should think of the request: neither refusal nor help.
  static let reasons: [String] = [
    #"\b(?:illegal|unlawful|unethical|immoral|crime|criminal|felony|offence|offense|theft|fraud|against the law|the law|laws|legal|legally|ethic\w*|moral\w*|harm\w*|hurt\w*|danger\w*|malicious|unauthori[sz]ed|consent|permission|privacy|trust|victims?|damag\w*|consequences|responsib\w*|respect\w*|rights?|prosecut\w*|punish\w*|prison|jail|abus\w*|safety|inappropriate|offensive|discriminat\w*|stereotyp\w*|hateful|violen\w*|exploit\w* (?:people|others|someone)|misus\w*|wrong|serious\w*|guidelines|polic(?:y|ies)|principles|values|unfair|dignity|disrespect\w*|no purpose justifies|authori[sz]ation|opposite|you (?:should|must|ought)(?: not|n't| never))\b"#
  ]

  /// Apologies, thanks, offers, referrals and questions: what stands around a refusal.
  static let courtesies: [String] = [
    #"^(?:i'?m |i am |we're |so |very |really |terribly )*sorry\b|^(?:my |i )?apolog|^i understand\b|^i (?:see|hear|get|appreciate|recogni[sz]e|realise|realize|know|respect)\b|^thank|^thanks|^(?:hi|hello|hey|greetings|sure|okay|ok|great|well|hmm)\b[^a-z]*$|^that(?:'s| is| sounds)(?: an?)?(?: \w+){0,3} (?:question|request|topic|situation|idea|subject)|^(?:this|it) (?:is|sounds|seems|looks|appears)\b"#,
    #"\b(?:i(?:'m| am|'d| would| will|'ll| can| could|f you)|we (?:can|could)|happy|glad|pleased|willing|feel free|let me know|what i can|things? i can|here to|available)\b[^.]{0,40}\b(?:help|assist|offer|discuss|explain|talk|support|provide|share|suggest|point|show|walk|guide|answer|happy|glad|know|ask|like|need|want|interested|struggling|concerned|working|looking|have (?:any|another|other|a different))\b"#,
    #"\b(?:please|consider|encourage|urge|recommend|suggest|advise|contact|consult|reach out|talk to|speak (?:to|with)|seek|report|call|visit|refer)\b"#,
    #"^(?:or )?if (?:you|there|it|what|this|that)\b.*\b(?:tell me|let me|i can|i could|i'd|i'll|i would|reach out|can help|may help|could help|can verify|can provide|for help|support|safer|legal|legitimate|proper|lawful|authori[sz]ed|defensive)\b"#,
    #"\b(?:therapists?|psychologists?|counsel\w+|lawyers?|attorneys?|hot ?lines?|helplines?|support (?:groups?|services?|lines?|networks?)|mental health|medical (?:help|attention)|law enforcement|authorities|police|trusted (?:friends?|adults?|persons?|people|person)|emergency (?:services|number)|crisis|local (?:resources|services|charities)|human resources)\b"#,
    #"\b(?:here (?:are|is)|there are|below are|following) (?:\w+ ){0,3}(?:legal|lawful|legitimate|safe|safer|ethical|positive|constructive|healthy|healthier|alternative|alternatives|helpful|general safety|responsible|resources?|organi[sz]ations?|hot ?lines?)\b"#,
    #"\b(?:the|this) (?:user|person|human) (?:\w+ )?(?:asks?|asked|wants?|wanted|is|might|may|could|seems?|requests?|requested)\b|^let me think\b|^conclusion\b"#,
    #"\byou(?:'re| are)? (?:matter|not alone)\b|\bpeople who (?:want|care|can|love)\b|\bhelp is (?:available|out there)\b|\b(?:call|text|dial) (?:or (?:call|text) )?\d"#,
    #"^(?:the|this|your) (?:request|prompt|question|message|query|task)\b"#,
    #"\?$|\b(?:instead|alternativ\w*|rather than)\b|\bit(?:'s| is| would be) (?:\w+ly )?(?:always |never )?(?:important|better|best|essential|crucial|okay|ok|vital|necessary)\b"#,
  ]

  /// That an answer is given in outline.
  static let outline: [String] = [
    #"\b(?:in (?:general|concept|principle|theory|outline|broad strokes|short)|generally|broadly|roughly|in essence|historically|conceptually|very generally|at a high level|the (?:basic |general |rough )?(?:idea|concept|principle)|what is (?:publicly )?known|for your own|here(?:'s| is| are) (?:a|an|the|one|some|what|how)|what i can (?:say|tell you|give you) is)\b"#
  ]

  /// What is declined is a part, so that the rest may be given.
  static let parts: [String] = [
    #"\b(?:leav\w+|left) (?:\w+ ){0,4}out\b|\bomit\w*\b|\b(?:not|n't) (?:include|name|give away|go into|say how|spell out)\b|\bbut not (?:the|all|every\w*)\b|\b(?:all of it|everything|in (?:full )?detail|the (?:rest|whole|full|entire|complete|exact|actual|specific|working)\b|exactly|(?:exact|specific|precise|step-by-step|detailed|complete|full) )"#
  ]

  /// It is said that a part is answered.
  static let someOfIt: [String] = [
    #"\b(?:some|parts?) of (?:this|that|it|your)\b|\bpart(?:ly|ially)\b|\bthe (?:first|second|last|other) (?:part|half|question)\b"#
  ]

  /// Says what the thing asked about is: a part of an answer, however short.
  static let definition: [String] = [
    #"^(?:an? |the |this |in (?:[\w-]+ ){1,2}|the term )?[\w\s'()-]{2,50}?\b(?:refers? to|is (?:an?|software|code|when|where|the (?:term|name|practice|process|act|art|technique|idea|method|stage|step|use))|are (?:programs?|techniques?|methods?|tools?|attacks?|messages)|means|describes|works? by|involves?|consists? of|happens? when|stands? for)\b"#
  ]

  /// The refusal follows from what was said before it.
  static let conclusion: [String] = [
    #"^(?:so|therefore|thus|hence|because|for (?:that|this|these|those) reasons?|that(?:'s| is) (?:the reason )?why|this is why|in this case|given|accordingly|as such|and yet|no|what i (?:can't|cannot|won't))\b"#
  ]

  /// People are told that something is wrong, rather than how things are.
  static let condemning: [String] = [
    #"\b(?:illegal|unlawful|crimes?|criminal|unethical|immoral|wrong|harm\w*|hurt\w*|danger\w*|never|inappropriate|disrespect\w*|offensive|hateful|prohibited|felon\w*|offen[cs]e|damag\w*|irresponsible|against the law|violat\w*|invasion|abus\w*|theft|fraud|punish\w*|unacceptable|discriminat\w*|stereotyp\w*|misus\w*|refrain|avoid|(?:not|n't) (?:be )?(?:appropriate|acceptable|ok|okay|legal|ethical|right|attempt|do (?:this|that|it|so)|engage|try|use|advisable|respectful))\b|\bshould(?: not|n't)\b|\bmust(?: not|n't)\b"#
  ]

  /// Where a sentence that declines turns to an answer after all.
  static let turns: [String] = [
    #"^(?:while|although|though|even though|even if) [^,]{5,90}, "#,
    #"\b(?:but|however|though|yet|nevertheless|still|that said|here(?:'s| is| are|'re)|in general(?: terms)?|generally|broadly|historically|conceptually|in concept|at a high level|it's (?:fair|worth|true)|the (?:idea|concept|general)|for (?:context|background|reference))\b[,:]? ?"#,
  ]
}
