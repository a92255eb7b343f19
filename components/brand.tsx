/** The mark of Sourceline, the same drawing as the icon in the toolbar. */

export function Brand({ size = 20 }: { size?: number }) {
  return <img class="brand" src="/icon/sourceline.svg" width={size} height={size} alt="" />;
}
