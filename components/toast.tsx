/** A short message at the foot of the page with one way back. Stays while pointed at or focused. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { Icon } from './icons';
import { useTexts } from './texts';

interface ToastMessage {
  text: string;
  undo?: () => void;
}

type ShowToast = (message: ToastMessage) => void;

/** Long enough to read it, find the button and reach it by keyboard. Milliseconds. */
const SHOWN_FOR = 20_000;

const ToastContext = createContext<ShowToast | null>(null);

/** @throws outside a {@link ToastArea}. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('There is no place for a toast');
  return show;
}

export function ToastArea({ children }: { children: ComponentChildren }) {
  const { t } = useTexts();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback<ShowToast>((next) => setMessage(next), []);

  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(() => setMessage(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [message, held]);

  return (
    <ToastContext.Provider value={show}>
      {children}
      <div
        class={message ? 'toast' : undefined}
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        {message && (
          <>
            <p>{message.text}</p>
            {message.undo && (
              <button
                type="button"
                class="button button-quiet"
                onClick={() => {
                  setMessage(null);
                  message.undo?.();
                }}
              >
                {t('action.undo')}
              </button>
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={t('action.dismiss')}
              title={t('action.dismiss')}
              onClick={() => setMessage(null)}
            >
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
    </ToastContext.Provider>
  );
}
