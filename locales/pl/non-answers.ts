import type { NonAnswerWords } from '../non-answers.ts'

const miejsce =
  '(artykul*|raport*|stron*|witryn*|dokumentacj*|wiki|confluence|zalacznik*|aneks*|kart*|publikacj*|blog*|link*|umow*|zgloszeni*|readme|repozytori*|github|polityk*|podrecznik*|faq|wyzej|powyzej|ponizej|gdzie indziej|intranet*|komunikat*|instrukcj*)'
const nasz = '(nasz*|wasz*|ten|ta|tej|tym|w|na|do|o)?'
const dodane =
  '(dodan*|uzupelnion*|okreslon*|podan*|ustalon*|opisan*|opublikowan*|dostarczon*|przekazan*|wypelnion*|zdefiniowan*|udostepnion*|doprecyzowan*|ujawnion*|potwierdzon*|udokumentowan*)'
const kto =
  '(dzial*|prawnik*|prawny*|zespol*|kolega|koleg*|dostawc*|zarzad*|biur*|wsparci*|marketing*|nas|nami|compliance|iod|inspektor*)'

/** How a non-answer is said in Polish. */
export const nonAnswers: NonAnswerWords = {
  notApplicable: ['nie dotyczy', 'n.d', 'nd', 'nie ma zastosowania', 'nieodpowiednie'],
  none: ['brak', 'żaden', 'żadne', 'nic'],
  hollow: `i a o u w we z ze na do od po za przy dla bez pod nad przed przez miedzy oraz albo lub czy ze zeby aby bo gdyz poniewaz
    wiec jak jako gdzie kiedy co kto ktory ktora ktore ktorzy ktorych ktorym ten ta to te tego tej tych tym temu ich jego jej
    im nim nas nam nami nasz nasza nasze naszej naszego naszych my wy oni on ona ono ja sie nie tak tylko takze rowniez juz
    jeszcze zawsze nigdy bardzo jest sa byl byla bylo byly byc bedzie beda zostal zostala zostalo zostanie zostana ma maja
    mamy miec moze moga mozemy musi musza musimy nalezy tutaj tu obecnie teraz wszystkie wszystko kazdy kazda kazde inne inny
    dziekuje dziekujemy prosze prosimy niestety przykro zrozumienie pozdrawiamy informacja informacje informacji szczegoly
    szczegolow odpowiedz odpowiedzi pytanie pytania pole pola punkt sekcja temat zakresie wzgledu wzgledow powodu powodow
    chwili firma firmy spolka spolki przedsiebiorstwo przedsiebiorstwa dostawca dostawcy organizacja wewnetrzne wewnetrzny
    wewnetrzna praktyka praktyki praktyk praktykami norma normy standard standardy standardami prawo prawa prawem przepisy
    przepisow przepisami wymagania wymogi zgodnie zgodne zgodny obowiazujace obowiazujacymi odpowiednie odpowiedni wlasciwe
    najlepsze najlepszymi najlepszych dobre dobra wysoka jakosc stan wiedzy zasady zasad konkurencji konkurencyjnych prawnych
    handlowych pozniej czas razem razu ostatnio poprzednio branza branzowe branzy`,
  topics: `dane danych zbior zbiory trening treningu trenowania model modelu modele architektura architektury projekt parametr
    parametry parametrow rozmiar token tokeny tokenow obliczenia obliczen energia energii zuzycie sprzet oprogramowanie metoda
    metody metod metodologia proces procesu procedura procedury srodki pomiar technika techniki podejscie wybor wyboru decyzja
    decyzje uzasadnienie zrodlo zrodla zrodel dobor zbieranie przetwarzanie stronniczosc modalnosc zastosowanie system systemy
    integracja dystrybucja licencja ryzyko ryzyka ocena wynik wyniki liczby wartosci opis tresc`,
  quantities: 'pomiar mierz zmierz licz zlicz szacow oszacow oblicz operacj parametr godzin energ moc liczni parti',
  remarks: 'ktory ktora ktore ktorzy ktorych ktorym ktorymi ktorej jak gdzie kiedy jesli gdy czy jaki jaka jakie',
  turns: 'wiec dlatego ale lecz jednak natomiast chociaz choc mimo',
  sayings: {
    refusal: [
      'nie (mozemy|moga|moze|chcemy|zamierzamy|wolno|bedziemy)? (tego|tych|to|zostalo|zostaly|jest|sa|byc)? (ujawni*|ujawnia*|ujawnion*|udostepnia*|udostepni*|podajemy|podac|podan*|publikujemy|publikowac|opublikowan*|mowimy|powiedziec|komentujemy|komentowac|zdradzamy|zdradzic|przekazujemy|przekazac|dzielimy)',
      '(jest|sa|stanowi|stanowia|pozostaje|pozostaja|to) (scisle|nasza|nasz|objete|objeta|objete)? (poufn*|tajn*|tajemnic*|zastrzezon*|niejawn*)',
      '^ bez komentarza',
      '^ (niejawne|nieujawnione|niepubliczne|nie publiczne)',
      '(zachowujemy|trzymamy) (to)? (w tajemnicy|w poufnosci|dla siebie)',
      '(odmawiamy|wolimy nie) (odpowiedzi|odpowiadac|mowic|ujawniac)?',
    ],
    'pointer-only': [
      `(patrz|zob|zobacz|por|prosze zobaczyc|odsylamy|sprawdz|sprawdzic|zajrzyj|opisano|opisane|opisan*|dostepn*|znajduj*|opublikowan*|podano|wskazano) (do|w|we|na|o|sie w|sie na|sie) ${nasz} .. ${miejsce}`,
      `(patrz|zob|zobacz|por|sprawdz) ${nasz} .. ${miejsce}`,
      '(^|dostepn*|tylko|szczegoly) na (zadanie|zyczenie|prosbe|wniosek)',
      '^ (j w|jak wyzej|jak powyzej|idem|bez zmian)',
      '^ (jak|tak jak|tak samo jak|to samo co|identycznie jak) (w)? (poprzedni*|ostatni*|zeszl*|wczesniej|zawsze|przedtem|zwykle|zeszlym)',
      'bez zmian (od|wzgledem|w stosunku)',
    ],
    promise: [
      '^ (jeszcze)? do (uzupelnienia|ustalenia|okreslenia|dodania|wypelnienia|doprecyzowania|zdefiniowania|potwierdzenia|opracowania|wyjasnienia|opisania)',
      `(zostanie|zostana|bedzie|beda|musi zostac|ma zostac) (jeszcze|pozniej|wkrotce)? ${dodane} ($|pozniej|wkrotce|niebawem|w pozniejszym|po|gdy|jak|w nastepn*|w kolejn*|przez)`,
      `^ (zostanie|zostana|bedzie|beda) ${dodane}`,
      '(uzupelnimy|dodamy|podamy|dostarczymy|opiszemy|przekazemy|wypelnimy) ($|to|pozniej|wkrotce|niebawem|po|je)',
      '^ (w toku|w przygotowaniu|w trakcie|w opracowaniu|wkrotce|niebawem|oczekuje|jeszcze nie|pozniej)',
      'jeszcze nie (wiadomo|ustalon*|okreslon*|zdefiniowan*|gotow*|jest|ma)',
      '(pojawi|pojawia) sie (pozniej|wkrotce|niebawem)',
    ],
    delegation: [
      `^ (prosze|nalezy|mozna)? (zapytac|zapytaj|zapytajcie|spytaj|pytac|pytaj|skontaktowac|skontaktuj|kontakt|zwrocic sie|zglosic sie|kontaktowac) .. ${kto}`,
      '(zajmuje sie|odpowiada za to|wie|wypelni|uzupelni|odpowie) (tym|to)? (dzial*|zespol*|prawnik*|biur*|dostawc*|kolega)',
      '(dzial|zespol|prawnicy|biuro|dostawca) .. (wie|sie tym zajmuje|wypelni|uzupelni|odpowie)',
      '(to)? nie (jest)? (nasz|nasza|nasze) (problem|sprawa|zadanie)',
      '(prosimy o kontakt|skontaktuj sie z nami)',
    ],
    ignorance: [
      'nie (wiemy|wiem|wie|znamy|pamietamy|pamietam|mamy pojecia|mamy informacji|mamy danych|mamy wiedzy)',
      '(nikt nie wie|nie wiadomo|trudno powiedziec|brak informacji|brak danych|brak wiedzy)',
      '(jest|sa|pozostaje|^) (nieznan*|niejasn*|niepewn*) $',
      'nie (zostalo|zostaly|bylo|byly|jest|sa)? (zapisan*|zarejestrowan*|udokumentowan*|zmierzon*|odnotowan*) $',
      'nie (jestesmy|jestem) (pewni|pewien|pewna)',
    ],
    'machine-talk': [
      '^ jako (model|sztuczna|asystent|duzy model|ai) (jezykowy|inteligencja|ai|sztucznej)?',
      '^ jestem (modelem|sztuczna|asystentem|ai)',
      '^ (oczywiscie|jasne|oto) (oto|przykladow*|projekt|propozycj*|tekst)',
      '^ (wygenerowan*|napisan*) (przez|za pomoca) (chatgpt|gpt*|claude|gemini|copilot|ai|sztuczn*)',
    ],
  },
  fillers: {
    placeholder: ['(uzupelnic|wypelnic|wpisz|wstaw|tekst tutaj|przykladowy tekst)'],
    refusal: [
      '(tajemnic*) (przedsiebiorstw*|handlow*|firm*|zawodow*|sluzbow*|przemyslow*)',
      '(poufn*|tajn*|tajemnic*|niejawn*|zastrzezon*)',
      '(ze)? (wzgledow|powodow) (konkurencyjnych|poufnosci|handlowych|prawnych|bezpieczenstwa|strategicznych|biznesowych)',
    ],
    'pointer-only': [
      '(patrz|zob|zobacz|strona|strone|strony|raport|artykul|zalacznik|gdzie indziej|wyzej|nizej|link|zmian)',
    ],
    promise: ['(wkrotce|niebawem|pozniej|tymczasow*|wstepn*|nastepna wersja|kolejna wersja)'],
    ignorance: ['(nieznan*|niejasn*|niepewn*|moze|prawdopodobnie|byc moze)'],
    delegation: ['(dzial prawny|zespol|zapytac|zapytaj)'],
    'empty-claim': [
      '(zgodn*|wedlug|stosujemy|stosuje|przestrzegamy|spelnia*|spelniamy|uzywamy) (z|ze|sie)? (najlepsz*|dobr*|obowiazujac*|ogoln*|standardow*|branzow*|wewnetrzn*|wszystk*)? (praktyk*|standard*|metod*|procedur*|przepis*|praw*|norm*|zasad*|wymaga*|wymog*)?',
      '(praktyk*|standard*|norm*|metod*|procedur*) (branzow*|rynkow*|przyjet*|wewnetrzn*|powszechn*)',
      '(stan wiedzy|stan techniki|branz*|standardow*|zwykl*|typow*|powszechn*)',
      '(zrobione|gotowe|tak|nie|ok|dobrze|wykonane|zakonczone|rozne|roznych|wiele|kilka|inne|normalnie|wewnetrzn*|w porzadku|sprawdzone)',
      '(odpowiedni*|wlasciw*|rozsadn*|rzeteln*|odpowiedzialn*|etyczn*|przejrzyst*|skuteczn*|optymaln*|nowoczesn*|innowacyjn*)',
    ],
  },
}
