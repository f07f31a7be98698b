import { lazy, Suspense } from "react";
import type { Pemeriksaan } from "../app/periksa";
import { hasUsableBlok } from "../app/usable-blok";
import { Found } from "./found/found";
import { None } from "./found/none";
import { Options } from "./options";
import { usePane } from "./pane-context";

/** Fetched while the first run goes on, so that the view of the result stands when it is there. */
export const loadResult = () => import(/* webpackChunkName: "result" */ "./result/result");
const ResultView = lazy(async () => ({ default: (await loadResult()).ResultView }));
const ArahSection = lazy(async () => ({ default: (await import("./arah-section")).ArahSection }));
const KenaliScreen = lazy(async () => ({ default: (await import("./kenali/kenali-screen")).KenaliScreen }));
const Names = lazy(async () => ({ default: (await import("./kenali/kenali-screen")).Names }));
const PengaturanSection = lazy(async () => ({
  default: (await import("./pengaturan/pengaturan-section")).PengaturanSection,
}));
const NameTrouble = lazy(async () => ({ default: (await import("./found/name-trouble")).NameTrouble }));

/** All that is known of the workbook: the result first, then the tables and the choices. */
export function Body({ found }: { readonly found: Pemeriksaan }) {
  const { kenali } = usePane().state;
  const { assessment } = found;
  if (!kenali?.shown) return <Tables found={found} />;
  const usable = hasUsableBlok(assessment);
  return (
    <Suspense>
      <NameTrouble assessment={assessment} />
      <KenaliScreen kenali={kenali} usable={usable} />
      {usable && kenali.pengenalan.tanya.arah.length === 0 && <ArahSection assessment={assessment} />}
      {assessment.laporan.bloks.length > 0 && <Found found={found} open />}
      {usable ? null : <None folded={kenali.pengenalan.usulan.tabel.length > 0} />}
    </Suspense>
  );
}

function Tables({ found }: { readonly found: Pemeriksaan }) {
  const { result } = usePane().state;
  const { assessment } = found;
  return (
    <>
      {result !== null && (
        <Suspense>
          <ResultView result={result} />
        </Suspense>
      )}
      <Suspense>
        <NameTrouble assessment={assessment} />
      </Suspense>
      {result === null && (
        <Suspense>
          <ArahSection assessment={assessment} />
        </Suspense>
      )}
      {assessment.laporan.bloks.length > 0 && <Found found={found} />}
      {hasUsableBlok(assessment) ? <Options /> : <None folded={false} />}
      {assessment.laporan.bloks.length > 0 && (
        <Suspense>
          <PengaturanSection />
        </Suspense>
      )}
      <Suspense>
        <Names />
      </Suspense>
    </>
  );
}
