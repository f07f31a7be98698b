import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Bahasa } from "../text/bahasa";
import { OUTSIDE_WORDS } from "../text/pane/run-words";
import { inBahasa } from "../text/words";

interface BoundaryProps {
  readonly bahasa: Bahasa;
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** The one place of the pane that catches a bug. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? (
      <Broken bahasa={this.props.bahasa} reload={this.props.reload} />
    ) : (
      this.props.children
    );
  }
}

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

function Broken({ bahasa, reload }: Omit<BoundaryProps, "children">) {
  const styles = useStyles();
  const words = inBahasa(OUTSIDE_WORDS, bahasa);
  return (
    <main className={styles.root}>
      <div role="alert">
        <h1 className={styles.title}>{words.broken}</h1>
        <p>{words.brokenBody}</p>
      </div>
      <Button appearance="primary" onClick={reload}>
        {words.reload}
      </Button>
    </main>
  );
}
