const ENGLISH = `a about above after again against all also although am among an and any are around as at be became because
become been before being below between both but by can could did do does doing done down during each either else even ever every
few for from further get gets getting give given go goes going got had has have having he her here hers herself him himself his how
however i if in into is it its itself just like made make makes making many may me might more most much must my myself need needs
neither new no nor not now of off often on once one only or other our ours ourselves out over own per put said same say says see
shall she should since so some still such take than that the their theirs them themselves then there these they this those through
thus to too two under until up upon us use used uses using very via was way we well were what when where whether which while who
whom whose why will with within without would year years yet you your yours yourself yourselves`;

const RUSSIAN = `а без более бы был была были было быть в вам вас ведь весь во вот все всего всей всем всех всю вся вы где года году
год да даже для до его ее если есть еще же за здесь и из или им ими их к как какой ко когда которая которого которое которой
котором которые который которым которых кто ли либо между меня мне много может можно мой мы на над надо нам нас наш не него нее ней
нем нет ни них но ну о об один одна одно однако он она они оно от отметил отметила очень по под подчеркнул после потом потому при про
рассказал рассказала с сам свое своего своей свои своим своих свой свою себе себя сегодня сказал сказала словам со сообщил сообщила
т так также такая такие такой там те тем того тоже той только том тот у уже чего чем через что чтобы эта эти этим этих это этого
этой этом этот эту я является являются`;

/** Words that say nothing about what an article is about: lower case, ё as е. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${RUSSIAN}`.split(/\s+/));
