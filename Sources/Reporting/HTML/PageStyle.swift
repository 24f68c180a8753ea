/// The page's whole style: light and dark by the reader's setting, no font, image or script from anywhere.
let pageStyle = """
  :root{color-scheme:light dark;--paper:#fff;--ink:#1c2024;--soft:#5c6570;--line:#d9dee3;--panel:#f5f7f9;--bad:#b3261e;
  --badback:#fbe4e2;--good:#1b6e3c;--goodback:#dff2e5;--warn:#7a5200;--warnback:#fbeecb;--bar:#8fb3d9;--dot:#174a7c;--mark:#ffd7d2}
  @media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e6e9ec;--soft:#9aa4ae;--line:#333a41;--panel:#1d2226;
  --bad:#ff9d94;--badback:#4a1d1a;--good:#7fd6a0;--goodback:#143722;--warn:#f0cd7a;--warnback:#40330f;--bar:#3f6790;--dot:#a9cdf2;
  --mark:#6d2a25}}
  *{box-sizing:border-box}body{margin:0 auto;max-width:70rem;padding:1.5rem;background:var(--paper);color:var(--ink);
  font:16px/1.5 system-ui,sans-serif}h1{font-size:1.7rem;margin:.2rem 0}h2{font-size:1.3rem;margin:2rem 0 .5rem}
  h3{font-size:1.05rem;margin:1.4rem 0 .4rem}p{max-width:48rem}a{color:inherit}.soft,.none,.cut{color:var(--soft)}
  table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{padding:.3rem .6rem;text-align:right;
  border-bottom:1px solid var(--line);white-space:nowrap}th:first-child,td:first-child{text-align:left;white-space:normal}
  .wide{overflow-x:auto}.all td{font-weight:600;border-top:2px solid var(--line)}
  .bar{vertical-align:middle}.track{fill:var(--line)}.range{fill:var(--bar)}.dot{fill:var(--dot)}
  .badge{display:inline-block;padding:0 .5rem;border-radius:.8rem;font-size:.82rem;background:var(--panel);border:1px solid var(--line)}
  .insecure .badge{background:var(--badback);color:var(--bad);border-color:var(--bad)}
  .clean .badge{background:var(--goodback);color:var(--good);border-color:var(--good)}
  .other .badge{background:var(--warnback);color:var(--warn);border-color:var(--warn)}
  .failed .badge{background:var(--panel);color:var(--soft);border-style:dashed}
  details{border:1px solid var(--line);border-radius:.4rem;margin:.4rem 0;background:var(--panel)}
  details>summary{cursor:pointer;padding:.4rem .7rem}details>div{padding:0 .7rem .7rem}
  pre{overflow:auto;max-height:32rem;background:var(--paper);border:1px solid var(--line);border-radius:.3rem;padding:.6rem;
  font:13px/1.45 ui-monospace,monospace;tab-size:4;margin:.3rem 0}mark{background:var(--mark);color:inherit;
  border-bottom:2px solid var(--bad)}.findings{padding-left:1.2rem}.findings code{color:var(--bad)}
  .filter{margin:.6rem 0}.filter label{margin-right:1rem;cursor:pointer}
  .pick-insecure:checked~.attempts>:not(.insecure),.pick-clean:checked~.attempts>:not(.clean),
  .pick-other:checked~.attempts>:not(.other),.pick-failed:checked~.attempts>:not(.failed){display:none}
  @media print{details{break-inside:avoid}.filter,input{display:none}}
  """
