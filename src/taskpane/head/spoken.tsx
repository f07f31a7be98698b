import { AriaLiveAnnouncer, useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import { useSaid } from "./message";
import { useStage } from "./run-bar";

/** Says to those who hear the pane what others see: the stage, how it has ended, that it is out of date. */
export const Spoken = () => (
  <AriaLiveAnnouncer>
    <Speaker />
  </AriaLiveAnnouncer>
);

function Speaker() {
  const { announce } = useAnnounce();
  const stage = useStage();
  const said = useSaid();
  const words = stage === "" ? said : stage;
  useEffect(() => {
    if (words !== "") announce(words);
  }, [announce, words]);
  return null;
}
