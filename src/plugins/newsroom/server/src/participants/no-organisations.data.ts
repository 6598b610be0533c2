// Abbreviations in capitals that are no organisations.
export const NO_ORGANISATIONS = new Set(
  (
    'сша рф ссср снг кнр кндр фрг гдр оаэ юар лнр днр дтп сми ввп тэк нпз жкх ндс мрот егэ огэ вич спид днк рнк чп чс цод ип инн огрн ндфл осаго каско пдд гост тв рк uk usa us eu uae gdp ceo cfo dna hiv covid covid-19 hd tv dvd cd pc it pr ok ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi ' +
    'коап упк гпк апк нк тк зк жк бк смп апл цао сао юао вао свао сзао ювао юзао зелао css html xml rss rdf api sms gps dvd usb ул пр тыс млн млрд руб гг вов скфо цфо юфо пфо сзфо дфо урфо утц гэс аэс тэц грэс тэс бпла ато сво всу пво нло ак км мм кг га вс ну не по на за из от до он мы вы для или все это что как так эта эти кто где'
  ).split(' '),
);
export const GENERIC = new Set(
  'компания группа центр суд дело совет союз клуб команда сайт портал магазин дом отдел банк фонд школа музей театр церковь партия движение общество палата парламент правительство управление комиссия комитет полк армия войска флот храм приход'.split(
    ' ',
  ),
);

// Buildings, events and parts of the state: named like organisations, seldom meant as one. They need quotes or a legal form.
export const NO_PROPOSAL = new Set(
  'больница поликлиника диспансер школа музей театр библиотека галерея клиника лаборатория аэропорт порт собор храм дворец орден отель гостиница госпиталь группа сайт портал бригада команда клан отдел кабинет ведомство мечеть лига конгресс форум лагерь экспедиция трибунал коалиция батальон дивизия полк флот магазин дом дорога хозяйство шахта канал радио сеть гарнизон приход войска рудник верфь альянс движение организация участок дирекция орган'.split(
    ' ',
  ),
);
// Networks, programmes and devices: written about as places and things, not as companies.
export const NO_COMPANIES = new Set(
  'facebook youtube instagram twitter telegram whatsapp viber skype tiktok weibo sina wechat myspace linkedin windows linux android ios chrome macintosh iphone ipad ipod java html http https www brexit covid sars-cov wikipedia mail online live internet web art the dj feat vs full open ford honda'.split(
    ' ',
  ),
);
