import { useEffect, useRef } from 'react';
import { CardPlaceholder } from '../../components/card/CardPlaceholder.tsx';
import { ClaimCard } from '../../components/card/ClaimCard.tsx';
import { ask } from '../../lib/messaging/client.ts';
import { useCard } from './use-card.ts';

/** Wires the card to the background: one token, one claim. */
export function Card({ token }: { token: string }) {
  const card = useCard(token);
  const box = useRef<HTMLDivElement>(null);
  useReportedHeight(box, token);
  function close(): void {
    void ask('card/close', { token });
  }
  return (
    <div ref={box}>
      {card.stage === 'ready' ? (
        <ClaimCard {...card.props} onClose={close} />
      ) : (
        <CardPlaceholder state={card.state} onRetry={card.onRetry} onClose={close} />
      )}
    </div>
  );
}

/** The frame is as high as the card: the reader can't look inside, so the card tells. */
function useReportedHeight(box: React.RefObject<HTMLDivElement | null>, token: string): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const height = Math.min(4000, Math.ceil(element.getBoundingClientRect().height));
      void ask('card/resize', { token, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, token]);
}
