/// Common given names of news English, our own compilation: evidence that a run of capitals is a person, and which pronoun fits.
/// A name borne by both sexes stands in both lists and decides nothing about pronouns.
enum GivenNames {
  static let masculine = Set(
    words: """
      aaron abdul abdullah abraham adam adrian ahmad ahmed akira al alain alan albert alberto alejandro alessandro alex alexander alexei
      alexis alfonso alfred ali alireza allan allen alvin amir amit anatoly anders andre andrea andreas andrei andres andrew andriy
      andrzej andy angel angelo anil anthony anton antonio antony ari ariel arjun armando arnold arthur arturo ashok ashton augusto austin
      axel barack barney barry bart ben benigno benjamin benoit bernard bernie bert bill billy björn blake bob bobby boris brad bradley
      brandon brendan brent brett brian brock bruce bryan bryce byron caleb calvin cameron carl carlo carlos carter casey cecil cedric
      cesar chad charles charlie chester chinedu chris christian christoph christopher chuck clarence claude claudio clay clayton cliff
      clifford clint clinton clive clyde cody colin connor corey corin cory craig curt curtis cyril cyrus dale damian damien damon dan
      daniel danny darrell darren darryl dave david davis dean deepak denis dennis denny derek derrick desmond devin dick didier diego
      dieter dirk dmitri dmitry dmytro dominic dominick dominique don donald donnie doug douglas drew duane duncan dustin dwayne dwight
      dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer emanuel emeka emil emilio emmanuel
      emmett enrique enver eric erik ernest ernesto erwin ethan eugene evan ezra fabio farid fatih federico felipe felix fernando fidel
      floyd francesco francis francisco franck franco frank frankie franklin franz fred freddie frederick fritz fumio gabriel gareth
      garrett garry gary gaston gavin gene geoff geoffrey georg george georges gerald gerard gerhard gilbert gilles giovanni giuseppe glen
      glenn goodluck gordon graham grant greg gregg gregory grzegorz guido guillaume guillermo gus gustavo guy günther hamid hank hans
      harold harrison harry harvey hashim hassan hector heinrich henri henrik henry herb herbert herman hiroshi horace howard hubert hugh
      hugo hussein ian ibrahim ignacio igor ilya imran isaac ismail ivan ivo ivor jack jackson jacob jacques jaime jake jamal james jamie
      jan jared jaroslaw jason javier jay jean jeb jeff jefferson jeffrey jens jeremy jerome jerry jerzy jesse jesus jim jimmy joachim
      joao joaquin jody joe joel joey johan johannes john johnny jomo jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua
      juan julian julien julio julius jurgen justin kareem karim karl karsten kazuo keith kelly ken kenji kenneth kenny kent kevin khalid
      kirk klaus kofi krzysztof kurt kwame kyle lamar lance larry lars laurent lawrence lech lee leif len leo leon leonard leonardo leonid
      leroy les leslie lester lev lewis liam lincoln lindsey lloyd logan lorenzo lou louis lowell luc luca lucas luigi luis luiz lukasz
      luke luther lyle lyndon mack mahmoud makoto malcolm manmohan manuel marc marcel marcelo marco marcos marcus marek mariano mario mark
      markus marlon marshall martin marty marvin mason massimo mateusz mathieu matt matteo matthew matthias maurice mauricio max maxim
      maxime maxwell mehmet mel melvin michael michel miguel mikael mike mikhail miles milos milton mitch mitchell mitt mohamed mohammad
      mohammed morgan morris moses muhammad muhammadu mukesh murray mustafa naftali nana narendra nasser nate nathan nathaniel neal ned
      neil nelson newt nicholas nick nicola nicolas nigel nikita nikolai noah noel norman oleg oliver olivier olusegun omar orlando osama
      oscar otto owen pablo paolo pascal pat patrice patrick paul pavel pawel pedro percy pete peter petr petro phil philip philippe
      phillip pierre pietro piotr pranab quentin radoslaw rafael rahm rahul raj rajiv ralph ramon ramzan rand randall randy raphael raul
      ravi ray raymond recep reggie reginald reid reince rene rex ricardo riccardo rich richard rick ricky rob robbie robert roberto robin
      rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rufus ruslan russ russell
      rustam rutherford ryan sacha saddam salman salvador sam sami samir sammy samuel sanjay santiago satoshi saul scott sean sebastian
      serge sergei sergey sergio seth shane shaun shawn sheldon sherman shinzo sid sidney silvio simon spencer stan stanislav stanley
      stefan stefano stephan stephen sterling steve steven stewart stuart suresh sven sylvain tadeusz takashi taro taylor ted terrell
      terrence terry thabo thaddeus theo theodore thibault thierry thom thomas tim timo timothy toby todd tom tomasz tommy tony trent
      trevor trey tristan troy tucker tyler tyrone uhuru ulrich umberto vadim valentin vance vernon vic victor vijay vikram viktor vince
      vincent vitaly vlad vladimir volodymyr wade walter warren wayne wendell werner wes wesley wilbur wilfred will willem william willie
      winston wolfgang woodrow xavier yair yannick yasser yevgeny yitzhak yoshihide yoweri yuri yusuf yves zach zachary zaid zoltan
      """)

  static let feminine = Set(
    words: """
      abigail adele adriana agnes agnieszka aisha alana alejandra alessandra alexa alexandra alexis alice alicia alison alissa allison
      allyson alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelina angie anita anjali ann anna annabelle anne
      annette annie antonia april ariana ariel arlene ashley ashton astrid aubrey audrey aung ava ayesha barbara beatrice becky belinda
      benazir bernadette bernice bertha beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brittany brooke caitlin
      camila camille candace candice carla carly carmen carol carole carolina caroline carolyn carrie casey cassandra catarina catherine
      cathy cecilia celeste celia chantal charlene charlotte chelsea cheri cherie cheryl chloe christa christiane christie christina
      christine cindy claire clara clarissa claudia colleen condoleezza connie constance cora courtney cristina crystal cynthia daisy dana
      daniela danielle daphne darlene dawn deanna debbie deborah debra deepa deirdre delia delores denise desiree diana diane dianne dina
      dolores dominique donna dora doris dorothy edith edna eileen ekaterina elaine eleanor elena elisa elisabeth elise elizabeth ella
      ellen elsa elsie emily emma erica erika erin esmeralda esperanza estelle esther ethel eunice eva eve evelyn ewa faith farah fatima
      faye felicia fiona flora florence frances francesca gabriela gabrielle gail genevieve georgia geraldine gertrude gina giorgia giulia
      gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn hailey hannah harriet hazel heather heidi helen helena helene
      helga henrietta hilary hilda hillary holly hope huma ida ilana ilona imelda indira ines ingrid irene irina iris irma iryna isabel
      isabella isabelle ivana ivanka ivy jackie jacqueline jada jamie jan jana jane janet janice janine jasmine jean jeanette jeanne
      jeannie jen jenna jennifer jenny jessica jessie jill jo joan joanna joanne jocelyn jody johanna jolene josephine joy joyce juanita
      judith judy julia juliana julie juliet june justine kaitlyn kamala karen karin karla katarzyna kate katherine kathleen kathryn kathy
      katie katrina kay kayla kayleigh keiko kellie kelly kellyanne kelsey kendra kerry kim kimberly kirsten kirstjen krista kristen
      kristi kristin kristina kyrsten lakshmi lana lara larissa latoya laura lauren laurie lea leah leila lena leslie leticia leymah
      lillian lily lina linda lindsay lindsey lisa liz liza lois lola lora loretta lori lorraine louise lucia lucille lucy ludmila luisa
      lydia lynn lynne mabel mackenzie madeleine madeline maggie maia malala malgorzata malia mandy mara marcela marcia margaret margarita
      margot maria mariah marian mariana marie marilyn marina marine marion marissa marjorie marla marlene marsha marta martha martine
      mary maryam matilda maureen maxine maya mayra meera megan meghan melania melanie melinda melissa mercedes meredith mia michaela
      michele michelle mildred mimi mindy miranda miriam misty moira molly mona monica monika morgan muriel myra nadezhda nadia nadine
      nancy naomi natalia natalie natasha nellie ngozi nicola nicole nikki nina nirupama noelle nora norma nour oksana olena olga olivia
      olympia ophelia paige paloma pamela pat patrice patricia patsy patti patty paula pauline peggy penelope penny petra phoebe phyllis
      priscilla priyanka rachel ramona raquel rebecca regina renee rhonda rita roberta robin rochelle ronna rosa rosalind rosalyn rose
      rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara sarah sasha savannah selena shannon sharon shauna
      shawna sheila shelby shelley shelly sherri sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stella
      stephanie sue summer susan susana susanna susanne sushma susie suzanne svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya
      tara tatiana taylor teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tracey traci tracy tricia trina
      trisha trudy tulsi ursula valentina valentyna valeria valerie vanessa vera veronica vicki vicky victoria viola violet virginia
      vivian viviana wanda wendy whitney wilma winifred winnie yasmin yekaterina yolanda yulia yvette yvonne zoe zoey
      """)

  static func contains(_ folded: String) -> Bool { masculine.contains(folded) || feminine.contains(folded) }

  /// Nil where the name is not known or borne by both.
  static func gender(of folded: String) -> Gender? {
    switch (masculine.contains(folded), feminine.contains(folded)) {
    case (true, false): .masculine
    case (false, true): .feminine
    default: nil
    }
  }
}

/// Which of "he" and "she" the article would use.
enum Gender: Sendable { case masculine, feminine }
