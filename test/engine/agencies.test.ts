import { AGENCIES } from "../fixtures/agencies";
import { assessAgency, hasilOf } from "../fixtures/agencies/agency";

/** Figures and Catatan as a person wrote them from the rules alone; a Catatan too many fails as one too few does. */
test.each(AGENCIES.map((agency) => [agency.nama, agency] as const))("%s", (_, agency) => {
  const found = hasilOf(assessAgency(agency));
  const { anggaran = found.anggaran, uangSasaran = found.uangSasaran, total = "", ...rest } = agency.hasil;
  expect(found).toEqual({ ...rest, anggaran, uangSasaran, total, catatan: [...rest.catatan].sort() });
});
