import type { Both, Words } from "./words";

/** The page Uji Excel, for whoever wants to know whether this Excel does what the program relies on. */
export const UJI_WORDS = {
  title: { id: "Uji Excel", en: "Uji Excel" },
  body: {
    id: "Halaman ini menanyai Excel Anda satu per satu tentang hal-hal yang diandalkan program. Buka buku kerja kosong lebih dulu: setiap pertanyaan memakai satu lembar sementara, yang dihapus lagi, dan daftar Urungkan (Ctrl+Z) menjadi kosong. Tidak ada yang dikirim ke mana pun.",
    en: "This page asks your Excel, one by one, about what the program relies on. Open an empty workbook first: each question uses a sheet of its own, which is deleted again, and the Undo list (Ctrl+Z) is emptied. Nothing is sent anywhere.",
  },
  start: { id: "Mulai uji", en: "Start" },
  copy: { id: "Salin tabel jawaban", en: "Copy the answers" },
  back: { id: "Kembali ke panel", en: "Back to the pane" },
  caption: {
    id: "Jawaban yang berbeda dari perkiraan bertanda ≠.",
    en: "Answers other than expected are marked ≠.",
  },
  question: { id: "Pertanyaan", en: "Question" },
  answer: { id: "Jawaban", en: "Answer" },
  assumed: { id: "Perkiraan", en: "Expected" },
  asking: {
    id: (number: number, of: number) => `Pertanyaan ${number} dari ${of} …`,
    en: (number: number, of: number) => `Question ${number} of ${of} …`,
  },
  done: {
    id: (count: number, differ: number) =>
      differ === 0
        ? `${count} pertanyaan selesai; semua jawaban sesuai perkiraan.`
        : `${count} pertanyaan selesai; ${differ} jawaban berbeda. Salin tabelnya dan kirimkan kepada pengembang.`,
    en: (count: number, differ: number) =>
      differ === 0
        ? `${count} questions asked; every answer is as expected.`
        : `${count} questions asked; ${differ} answered otherwise. Copy the table and send it to the developers.`,
  },
  copied: { id: "Tabel disalin.", en: "The table was copied." },
  selected: {
    id: "Panel ini tidak diizinkan menyalin. Teksnya sudah dipilih: tekan Ctrl+C.",
    en: "This pane is not allowed to copy. The text is selected: press Ctrl+C.",
  },
  noExcel: {
    id: "Halaman ini bekerja di dalam Excel. Buka dari bagian Tentang pada panel.",
    en: "This page works inside Excel. Open it from About in the pane.",
  },
  noAnswer: {
    id: "Excel tidak menjawab. Tekan Enter bila ada sel yang sedang diisi, lalu coba lagi.",
    en: "Excel does not answer. Press Enter if a cell is being edited, then try again.",
  },
} satisfies Words;

/** What each question is about. */
export const UJI_QUESTIONS = {
  listSeparator: { id: "Pemisah antara beberapa rentang", en: "What stands between several ranges" },
  areasAddress: { id: "Alamat beberapa rentang utuh", en: "The address of several ranges is whole" },
  mergeFromOutside: {
    id: "Gabungan sel yang berawal di luar rentang",
    en: "A merge that begins outside the range",
  },
  visibleRows: { id: "Baris yang terlihat", en: "Rows that are seen" },
  newRule: { id: "Letak aturan warna baru", en: "Where a new rule stands" },
  ruleFormula: { id: "Rumus aturan warna dibaca kembali", en: "A rule's formula when read back" },
  nameFormula: { id: "Rumus nama dibaca kembali", en: "A name's formula when read back" },
  nameValue: { id: "Nilai nama yang menunjuk sel", en: "The value of a name that means cells" },
  hiddenName: { id: "Nama tersembunyi pada lembar", en: "A hidden name of a sheet" },
  apostrophe: { id: "Tanda petik di depan isi sel", en: "An apostrophe before what a cell holds" },
  typedText: { id: "100% yang dituliskan", en: "100% when written" },
  oneFormat: { id: "Satu format angka untuk satu rentang", en: "One number format for a range" },
  fitToWidth: { id: "Cetak selebar satu halaman", en: "Print one page wide" },
  paperAfterFit: { id: "Kertas folio setelah selebar satu halaman", en: "Folio after one page wide" },
  traces: { id: "Jejak permintaan yang ditolak", en: "Traces of a refused request" },
  errorLocation: { id: "Bagian yang ditolak disebut", en: "What was refused is named" },
  batch: { id: "Isi sebelum penolakan", en: "What was done before a refusal" },
  titleTooLong: { id: "Nama lembar 32 huruf", en: "A sheet title of 32 characters" },
  titleReserved: { id: "Lembar bernama History", en: "A sheet called History" },
  titleTaken: { id: "Nama lembar yang sudah ada", en: "A sheet title that exists" },
  missingSheet: { id: "Lembar yang tidak ada", en: "A sheet that is not there" },
  hiddenSheet: { id: "Membuka lembar tersembunyi", en: "Activating a hidden sheet" },
  protectedSheet: { id: "Menulis di lembar terproteksi", en: "Writing to a protected sheet" },
  formulaTooLong: { id: "Rumus lebih dari 8.192 huruf", en: "A formula over 8,192 characters" },
  formulaText: { id: "Teks 256 huruf dalam rumus", en: "A text of 256 characters in a formula" },
  formulaBrackets: { id: "Kurung rumus tidak tertutup", en: "A formula with an open bracket" },
  formulaSemicolon: { id: "Titik koma dalam rumus", en: "A semicolon in a formula" },
  formulaOperator: { id: "Rumus yang tidak selesai", en: "A formula that does not end" },
  formulaNesting: { id: "Kurung 65 tingkat", en: "Brackets 65 deep" },
  formulaSheet: { id: "Rumus ke lembar yang tidak ada", en: "A formula to a sheet that is not there" },
  textTooLong: { id: "Teks 32.768 huruf", en: "A text of 32,768 characters" },
  nameWithoutSheet: { id: "Nama tanpa lembar", en: "A name without a sheet" },
  nameBroken: { id: "Nama dengan rumus rusak", en: "A name with a broken formula" },
  ruleWithoutFormula: { id: "Aturan warna tanpa rumus", en: "A rule without a formula" },
  ruleBroken: { id: "Aturan warna dengan rumus rusak", en: "A rule with a broken formula" },
  word: { id: "Perataan yang tidak dikenal", en: "An unknown alignment" },
  colour: { id: "Warna yang tidak dikenal", en: "An unknown colour" },
  numberFormat: { id: "Format angka rusak", en: "A broken number format" },
  fontSize: { id: "Huruf 410 poin", en: "A font of 410 points" },
  wideColumn: { id: "Kolom lebih dari 255 huruf", en: "A column over 255 characters" },
  highRow: { id: "Baris 410 poin", en: "A row of 410 points" },
  mergeAcross: { id: "Gabungan sel yang bertumpukan", en: "Merges that overlap" },
  zoom: { id: "Skala cetak 9%", en: "A print scale of 9 per cent" },
  margin: { id: "Batas halaman negatif", en: "A negative margin" },
  footer: { id: "Kaki halaman 256 huruf", en: "A footer of 256 characters" },
  pageBreaks: { id: "1.027 batas halaman", en: "1,027 page breaks" },
  longAddress: { id: "Alamat lebih dari 8.192 huruf", en: "An address over 8,192 characters" },
} satisfies Readonly<Record<string, Both>>;
